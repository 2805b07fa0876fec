// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/placement_slip.h"

#include "core/report/form_words.h"
#include "core/report/value_text.h"

#include <algorithm>

namespace core::report {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int linesOnAPage = 43;       ///< measured with the longest sentences
constexpr int linesBesides = 13;       ///< of a slip: what stands above and below the table, with its head
constexpr int linesOfFamilies = 2;     ///< more to say of how numbers are computed
constexpr int lettersInASentence = 24; ///< that fit on a line of the table's last column
constexpr int lettersInAProgram = 10;
constexpr int lettersOnALine = 40;
constexpr int digits = 4;

QString quoted(const QString &program) { return u'「' + program + u'」'; }

QString numberText(int number) { return QString::number(number).rightJustified(digits, u'0'); }

/// What decided her place; her own tier is for her own family only.
QString standing(const SlipWish &wish, const Slip &slip)
{
    if (wish.listed)
        return u"按公布的名次"_s;
    return (slip.need ? u"优先保障对象"_s : u"普通类别"_s) + u"，抽签序号"_s + numberText(slip.number);
}

QString allGone(const SlipWish &wish)
{
    if (wish.seats == 0)
        return quoted(wish.program) + u"没有名额。"_s;
    if (wish.round <= 1)
        return quoted(wish.program) + u"共%1席，抽签前已由学校按登记的理由全部安排。"_s.arg(wish.seats);
    return quoted(wish.program) +
           u"共%1席，在第%2轮之前已全部录满；每名孩子的第1门课程先于任何孩子的第2门。"_s.arg(wish.seats)
               .arg(wish.round);
}

QString outranked(const SlipWish &wish, const Slip &slip)
{
    const QString seats = wish.open == wish.seats
                              ? u"共%1席，第%2轮有%3名孩子竞争"_s.arg(wish.seats).arg(wish.round).arg(wish.competing)
                              : u"共%1席，第%2轮还有%3席，有%4名孩子竞争"_s.arg(wish.seats)
                                    .arg(wish.round)
                                    .arg(wish.open)
                                    .arg(wish.competing);
    return quoted(wish.program) + seats +
           u"，录取到第%1位；您的孩子在这一轮排第%2位（"_s.arg(wish.admitted).arg(wish.place) + standing(wish, slip) +
           u"）。"_s;
}

QString resultWord(const SlipWish &wish)
{
    if (wish.word == WishWord::Won)
        return u"录取"_s;
    return wish.word == WishWord::Given ? u"学校安排"_s : u"未录取"_s;
}

Table wishTable(const Slip &slip)
{
    Table table{.columns = {{.title = u"志愿"_s, .share = 10, .align = Align::Centre},
                            {.title = u"课程"_s, .share = 40, .wrap = true},
                            {.title = u"结果"_s, .share = 15, .align = Align::Centre},
                            {.title = u"说明"_s, .share = 97, .wrap = true}}};
    for (const SlipWish &wish : slip.wishes)
        table.rows << Row{wish.wish > 0 ? Value{qint64{wish.wish}} : Value{}, wish.program, resultWord(wish),
                          wishSentence(wish, slip)};
    return table;
}

QString verifyWords(const SlipFacts &facts, const Slip &slip)
{
    if (slip.serial.isEmpty())
        return u"抽签种子为“%1”，抽签序号可凭公示的抽签记录复算。"_s.arg(facts.seed);
    QString words =
        u"核对办法：计算“%1|%2”的 SHA-256 值"_s.arg(facts.seed, slip.drawnAs.isEmpty() ? slip.serial : slip.drawnAs);
    if (!slip.drawnAs.isEmpty())
        words += u"（%1为您家的家庭代号）"_s.arg(slip.drawnAs);
    words += u"，全部公开序号按此值从小到大排列"_s;
    if (facts.families)
        words += u"（同一家庭的孩子按家庭代号计算，值相同的按公开序号排列）"_s;
    return words +
           u"，排在最前的抽签序号为0000，您的孩子为%1；抽签记录公示于学校，凭公开序号可查，任何人可以复算（结果校验码前8位 %2）。"_s
               .arg(numberText(slip.number), facts.resultHash.left(8));
}

int lines(qsizetype letters, int fitting) { return std::max(1, int((letters + fitting - 1) / fitting)); }

QString waitingWords(const Slip &slip)
{
    QStringList places;
    for (const auto &[program, place] : slip.waiting)
        places << u"%1第%2位"_s.arg(program).arg(place);
    if (places.isEmpty())
        return {};
    return u"候补：%1。有空出的名额时，学校按候补顺序联系家长，并告知答复期限。"_s.arg(places.join(u'、'));
}

/// How much of a page a slip takes, rather too much than too little: no slip may be cut in two by the end of a page.
int linesOf(const SlipFacts &facts, const Slip &slip)
{
    int count = linesBesides + (facts.families ? linesOfFamilies : 0);
    for (const SlipWish &wish : slip.wishes)
        count += std::max(lines(wishSentence(wish, slip).size(), lettersInASentence),
                          lines(wish.program.size(), lettersInAProgram));
    count += int(slip.wishes.size() + 2) / 3; // the air in the rows
    const QString waiting = waitingWords(slip);
    return waiting.isEmpty() ? count : count + lines(waiting.size(), lettersOnALine);
}

QList<Block> slipBlocks(const SlipFacts &facts, const Slip &slip)
{
    QList<Block> blocks;
    blocks << Heading{.text = classLabel(slip.student) + u"　"_s + slip.student.name +
                              (slip.note.isEmpty() ? QString() : u'（' + slip.note + u'）'),
                      .level = 1};
    Facts head{.pairs = {{u"公开序号"_s, slip.serial},
                         {u"抽签序号"_s, numberText(slip.number)},
                         {u"抽签日期"_s, dateText(facts.drawnOn)}},
               .perLine = 3};
    blocks << head;
    if (!slip.care.isEmpty())
        blocks << Paragraph{
            .text = u"普惠托管：%1，已全部核准，不参加抽签，不受课程结果影响。"_s.arg(weekdaysWords(slip.care))};
    if (slip.wishes.isEmpty())
        blocks << Paragraph{.text = u"未填报个性化课程。"_s};
    else
        blocks << wishTable(slip);
    if (const QString waiting = waitingWords(slip); !waiting.isEmpty())
        blocks << Paragraph{.text = waiting};
    const QString phone = facts.frame.school.phone;
    const QString until =
        facts.publishedUntil.isValid() ? u"公示至%1。"_s.arg(dateText(facts.publishedUntil)) : QString();
    blocks
        << Paragraph{.text = verifyWords(facts, slip)}
        << Paragraph{
               .text =
                   until +
                   (phone.isEmpty() ? u"如有疑问，请向学校提出。"_s : u"如有疑问，请联系学校：%1。"_s.arg(phone)) +
                   u"下次填报时，请把最想要的课程填在最前面：把不太想要而热门的课程填在前面，可能得到它，也可能因此失去更想要的。"_s};
    return blocks;
}

} // namespace

QString wishSentence(const SlipWish &wish, const Slip &slip)
{
    const QString program = quoted(wish.program);
    switch (wish.word) {
    case WishWord::Won: return u"第%1轮录取。"_s.arg(wish.round);
    case WishWord::Given:
        return wish.other.isEmpty() ? u"抽签前已由学校安排。"_s : u"抽签前已由学校安排：%1"_s.arg(wish.other);
    case WishWord::Grade: return program + u"只招%1。"_s.arg(wish.other);
    case WishWord::Decided:
        return wish.other.isEmpty() ? u"学校在抽签前决定不安排%1。"_s.arg(program)
                                    : u"学校在抽签前决定不安排%1：%2"_s.arg(program, wish.other);
    case WishWord::Listed: return program + u"按公布的名次录取，您的孩子不在名次之内。"_s;
    case WishWord::Cancelled:
        return program + u"录取时只有%1人，未达到最低开班%2人，已停开（第%3次调整）。"_s.arg(wish.enrolled)
                             .arg(wish.minimum)
                             .arg(wish.step);
    case WishWord::Clash:
        return program +
               u"与已录取的%1时间冲突；您把%1填在前面（第%2志愿）。"_s.arg(quoted(wish.other)).arg(wish.otherWish);
    case WishWord::ClashGiven: return program + u"与学校安排的%1时间冲突。"_s.arg(quoted(wish.other));
    case WishWord::Limit: return u"已满%1门（上限），录取的都是您排在前面的志愿。"_s.arg(wish.limit);
    case WishWord::AllGone: return allGone(wish);
    case WishWord::Outranked: return outranked(wish, slip);
    }
    return {};
}

Document placementSlips(const SlipFacts &facts)
{
    Document document = framedDocument(u"slip"_s, facts.frame, Orientation::Portrait);
    document.form.clear();
    int left = 0; // lines that are free on the page
    for (const Slip &slip : facts.slips) {
        const int needed = linesOf(facts, slip);
        if (needed < left) { // the line to cut along counts, too
            document.blocks << Paragraph{.text =
                                             u"- - - - - - - - - - - - - - - 由此裁开 - - - - - - - - - - - - - - -"_s,
                                         .align = Align::Centre};
            left = 0;
        } else {
            if (!document.blocks.isEmpty())
                document.blocks << PageBreak{};
            left = linesOnAPage - needed;
        }
        document.blocks << slipBlocks(facts, slip);
    }
    if (facts.slips.isEmpty())
        document.blocks << Paragraph{.text = u"本学期尚未抽签，没有可打印的告知单。"_s};
    return document;
}

} // namespace core::report
