// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/application_values.h"

#include "core/exchange/student_values.h"

#include <QRegularExpression>

#include <algorithm>

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

QString folded(const QString &written)
{
    QString text;
    for (const QChar c : cleanText(written.normalized(QString::NormalizationForm_KC)))
        if (!c.isSpace())
            text += c.toLower();
    return text;
}

bool hasAny(const QString &text, const QStringList &words)
{
    return std::ranges::any_of(words, [&text](const QString &word) { return text.contains(word); });
}

int weekdayOf(QChar c)
{
    if (const qsizetype day = QStringView(u"一二三四五六").indexOf(c); day >= 0)
        return static_cast<int>(day) + 1;
    if (c == u'日' || c == u'天' || c == u'7')
        return 7;
    return c >= u'1' && c <= u'6' ? c.unicode() - u'0' : 0;
}

/// "周一至周五", wherever it stands in the text: its days, and the text without it.
int takeRanges(QString &text)
{
    static const QRegularExpression range(
        u"(周|星期|礼拜)([一二三四五六日天1-7])(至|到|~|-|—|–)(周|星期|礼拜)?([一二三四五六日天1-7])"_s);
    static const QRegularExpression bareRange(u"^()([一二三四五1-5])(至|到|~|-|—|–)()([一二三四五1-5])$"_s);
    int bits = 0;
    for (const QRegularExpression *form : {&range, &bareRange})
        for (auto match = form->match(text); match.hasMatch(); match = form->match(text)) {
            const int until = weekdayOf(match.captured(5).front());
            for (int day = weekdayOf(match.captured(2).front()); day <= until; ++day)
                bits |= 1 << (day - 1);
            text.remove(match.capturedStart(), match.capturedLength());
        }
    return bits;
}

/// Without the words in which a no is none: 是否, 非常, 非遗, 没有异议.
QString withoutIdioms(QString text)
{
    static const QRegularExpression noNo(
        u"是否(愿意|同意|自愿|参加|需要|申请|服从)*|非常|非遗|非物质|非学科|未来|不论|无论|不管|"
        u"(不含|除)?(法定)?节假日(除外|不含)?"_s);
    static const QRegularExpression fine(u"并?(没有|没|无|不存在)(任何)?(异议|意见|问题)"_s);
    return text.remove(noNo).replace(fine, u"同意"_s);
}

const QRegularExpression &noWords()
{
    static const QRegularExpression words(u"不|没|未|否|非|勿|无需|无须|无意|无法|拒|放弃|弃权|退出|取消|反对|谢绝"_s);
    return words;
}

QStringList clausesOf(const QString &text)
{
    static const QRegularExpression between(u"[,;:。!?()、\\[\\]…┋|/→>]|但是|但|不过|可是|只是"_s);
    return text.split(between, Qt::SkipEmptyParts);
}

/// What a clause says. Both: a yes that a no takes back, so that nobody can be sure.
enum class Said { Nothing, Yes, No, Both };

Said saidIn(const QString &clause)
{
    static const QRegularExpression yesWords(
        u"同意|愿意|已阅读|承诺|需要|参加|参与|报名|接受|服从|自愿|已签|申请|确认|知晓|知情"_s);
    static const QRegularExpression unsure(
        u"不确定|不清楚|不知道|不一定|不好说|未定|待定|未决定|没决定|没想好|没考虑好"_s);
    static const QRegularExpression strong(u"拒|放弃|弃权|退出|取消|反对|谢绝"_s);
    static const QStringList yes{u"是的"_s, u"好"_s, u"好的"_s, u"可以"_s, u"行"_s, u"要"_s,   u"需"_s, u"想"_s,
                                 u"对的"_s, u"能"_s, u"ok"_s,   u"☑"_s,    u"v"_s,  u"已选"_s, u"1.0"_s};
    static const QStringList no{u"□"_s, u"☐"_s, u"0.0"_s};
    if (unsure.match(clause).hasMatch())
        return Said::Both;
    const qsizetype firstNo = clause.indexOf(noWords());
    const qsizetype lastYes = clause.lastIndexOf(yesWords);
    if (firstNo >= 0) {
        if (firstNo == 0 || firstNo < lastYes || strong.match(clause).hasMatch())
            return Said::No;
        return lastYes >= 0 ? Said::Both : Said::Nothing;
    }
    if (lastYes >= 0 || yes.contains(clause))
        return Said::Yes;
    const std::optional<bool> answer = no.contains(clause) ? std::optional(false) : readYesNo(clause);
    return !answer ? Said::Nothing : *answer ? Said::Yes : Said::No;
}

Said saidIn(const QStringList &clauses)
{
    Said all = Said::Nothing;
    for (const QString &clause : clauses)
        if (const Said said = saidIn(clause); said != Said::Nothing)
            all = all == Said::Nothing || all == said ? said : Said::Both;
    return all;
}

bool namesDays(const QString &text)
{
    static const QRegularExpression day(u"(周|星期|礼拜)[一二三四五六日天1-7]|每天|每日|全周|[0-9一二三四五]天"_s);
    return day.match(text).hasMatch();
}

} // namespace

bool saysNothing(const QString &written)
{
    static const QStringList nothing{u""_s,       u"无"_s, u"没有"_s,   u"不选"_s,   u"空"_s,     u"(空)"_s, u"跳过"_s,
                                     u"(跳过)"_s, u"-"_s,  u"/"_s,      u"暂无"_s,   u"none"_s,   u"不报"_s, u"放弃"_s,
                                     u"-2"_s,     u"-3"_s, u"不需要"_s, u"不参加"_s, u"未选择"_s, u"—"_s};
    return nothing.contains(folded(written));
}

QString withoutOption(const QString &written)
{
    static const QRegularExpression option(u"^([a-zA-Z]|[0-9]{1,2}|[①②③④⑤⑥⑦⑧⑨⑩]|[(][0-9a-zA-Z]{1,2}[)])[.、):]\\s*"_s);
    static const QRegularExpression circled(u"^[①②③④⑤⑥⑦⑧⑨⑩]\\s*"_s);
    static const QRegularExpression place(u"^第?([一二三四五六七八九十]|[0-9]{1,2})志愿:?\\s*"_s);
    QString text = cleanText(written).replace(QChar(0xFF0E), u'.').replace(QChar(0xFF1A), u':');
    text.remove(place).remove(circled);
    return text.remove(option).trimmed();
}

std::optional<WeekdaySet> readAskedDays(const QString &written)
{
    static const QRegularExpression letters(u"(^|[^a-z])([a-g])[.、:]"_s);
    static const QRegularExpression named(
        u"(?:周|星期|礼拜)([一二三四五六日天1-7](?:[、,和]?[一二三四五六日天1-7])*)"_s);
    static const QRegularExpression bareDays(u"^[一二三四五六日天1-7]([、,;┋|/和]?[一二三四五六日天1-7])*$"_s);
    static const QRegularExpression clock(u"[0-9]{1,2}[:点][0-9]{0,2}"_s);
    QString text = withoutIdioms(folded(written));
    if (text.isEmpty() || saysNothing(text))
        return WeekdaySet{};
    if (holdsNo(text) || text.contains(u'除')) // "周三不来", "除周三外每天": not the days that stand there
        return namesDays(text) || readConsent(text) != false ? std::nullopt : std::optional(WeekdaySet{});
    text.replace(letters, u"\\1"_s).remove(clock);
    const QString whole = text;
    WeekdaySet set{takeRanges(text)};
    const auto add = [&set](const QString &days) {
        for (const QChar c : days)
            if (const int day = weekdayOf(c))
                set.bits |= 1 << (day - 1);
    };
    for (auto it = named.globalMatch(text); it.hasNext();)
        add(it.next().captured(1));
    if (set.isEmpty() && bareDays.match(text).hasMatch())
        add(text);
    static const QStringList all{u"每天"_s, u"全部"_s, u"五天"_s,   u"全周"_s,
                                 u"每日"_s, u"5天"_s,  u"都参加"_s, u"全勤"_s};
    if (set.isEmpty() && hasAny(whole, all))
        return WeekdaySet::allWeek();
    return set.isEmpty() ? std::nullopt : std::optional(set);
}

std::optional<bool> readCareDay(const QString &written)
{
    static const QRegularExpression time(u"[0-9]{1,2}[:点][0-9]{0,2}"_s);
    static const QRegularExpression day(u"(周|星期|礼拜)[一二三四五六日天]"_s);
    const QString text = folded(written);
    if (text.isEmpty() || saysNothing(text))
        return false;
    if (const auto answer = readConsent(text))
        return answer;
    if (holdsNo(text)) // "周三来不了"
        return std::nullopt;
    if (time.match(text).hasMatch() || day.match(text).hasMatch() ||
        hasAny(text, {u"托管"_s, u"全程"_s, u"●"_s, u"■"_s}))
        return true;
    return std::nullopt;
}

std::optional<bool> readConsent(const QString &written)
{
    const QString text = withoutIdioms(folded(withoutOption(written)));
    if (text.isEmpty())
        return std::nullopt;
    if (const auto answer = readYesNo(text))
        return answer;
    switch (saidIn(clausesOf(text))) {
    case Said::Yes: return true;
    case Said::No: return false;
    case Said::Nothing:
    case Said::Both: break;
    }
    return std::nullopt;
}

bool holdsNo(const QString &written) { return noWords().match(withoutIdioms(folded(written))).hasMatch(); }

std::optional<ModeReading> readAskedMode(const QString &written)
{
    const QString text = withoutIdioms(folded(written));
    if (text.isEmpty())
        return std::nullopt;
    if (saysNothing(text))
        return ModeReading{.none = true};
    ModeReading wanted;
    ModeReading refused; // its `none`: a no that names neither
    for (const QString &clause : clausesOf(text)) {
        const bool both = hasAny(clause, {u"都参加"_s, u"两项"_s, u"均参加"_s, u"两者"_s, u"全选"_s});
        const bool care = both || hasAny(clause, {u"普惠"_s, u"托管"_s, u"看护"_s});
        const bool courses = both || hasAny(clause, {u"个性化"_s, u"课程"_s, u"社团"_s, u"兴趣"_s, u"特色班"_s});
        const Said answer = saidIn(clause);
        if (answer == Said::Both)
            return std::nullopt;
        const bool no = holdsNo(clause) || answer == Said::No;
        if (no && care && courses && !both) // "参加托管不参加课程": which of them is refused?
            return std::nullopt;
        ModeReading &said = no ? refused : wanted;
        said.care = said.care || care;
        said.courses = said.courses || courses;
        refused.none = refused.none || (no && !care && !courses);
    }
    if (wanted.care || wanted.courses) {
        const bool clear = !refused.none && !(wanted.care && refused.care) && !(wanted.courses && refused.courses);
        return clear ? std::optional(wanted) : std::nullopt;
    }
    const bool none = refused.none || (refused.care && refused.courses);
    return none ? std::optional(ModeReading{.none = true}) : std::nullopt;
}

std::optional<WayHome> readWayHome(const QString &written)
{
    const QString text = folded(written);
    if (hasAny(text, {u"委托"_s, u"代接"_s, u"他人"_s, u"亲友"_s, u"亲戚"_s, u"托管机构"_s, u"校车"_s}))
        return WayHome::FetchedByDelegate;
    if (hasAny(text, {u"自行"_s, u"独自"_s, u"自己"_s, u"步行"_s, u"结伴"_s}) && !hasAny(text, {u"家长自行"_s}))
        return WayHome::Alone;
    if (hasAny(text, {u"家长"_s, u"父"_s, u"母"_s, u"监护"_s, u"接"_s, u"爷爷"_s, u"奶奶"_s, u"爸"_s, u"妈"_s}))
        return WayHome::FetchedByGuardian;
    return std::nullopt;
}

std::optional<ApplyReason> readReason(const QString &written)
{
    const QString text = folded(written);
    if (text.isEmpty())
        return std::nullopt;
    if (hasAny(text, {u"上班"_s, u"下班"_s, u"工作"_s, u"双职工"_s, u"务工"_s}))
        return ApplyReason::ParentsAtWork;
    if (hasAny(text, {u"无人"_s, u"没人"_s, u"无监护"_s}))
        return ApplyReason::NobodyAtHome;
    if (hasAny(text, {u"兴趣"_s, u"活动"_s, u"特长"_s, u"喜欢"_s, u"爱好"_s, u"学习"_s}))
        return ApplyReason::WishesActivities;
    return ApplyReason::Other;
}

std::optional<ConsentForm> readConsentForm(const QString &written)
{
    const QString text = folded(written);
    if (hasAny(text, {u"口头"_s, u"电话"_s, u"当面"_s}))
        return ConsentForm::SpokenWithWitness;
    if (hasAny(text, {u"电子"_s, u"网上"_s, u"在线"_s, u"线上"_s, u"问卷"_s, u"微信"_s}))
        return ConsentForm::OnlineSignature;
    if (hasAny(text, {u"纸"_s, u"手写"_s, u"书面"_s, u"签字"_s}))
        return ConsentForm::PaperSignature;
    return std::nullopt;
}

std::optional<int> readAskedCount(const QString &written)
{
    static const QRegularExpression digits(u"[0-9]{1,2}"_s);
    const QString text = folded(written);
    if (const auto match = digits.match(text); match.hasMatch())
        return match.captured(0).toInt();
    static const QString numerals = u"零一二三四五六七八九十"_s;
    for (const QChar c : text)
        if (c == u'两')
            return 2;
        else if (const qsizetype number = numerals.indexOf(c); number >= 0)
            return static_cast<int>(number);
    return std::nullopt;
}

QDateTime readMoment(const Cell &cell)
{
    const DateReading day = readDate(cell);
    if (day.kind != DateReading::Kind::Day)
        return {};
    static const QRegularExpression time(u"([0-9]{1,2})[:时点]([0-9]{1,2})(?:[:分]([0-9]{1,2}))?"_s);
    const QString text = cell.text.normalized(QString::NormalizationForm_KC);
    const auto match = time.match(text);
    if (!match.hasMatch())
        return {day.day, QTime(0, 0)};
    int hour = match.captured(1).toInt();
    if (hasAny(text, {u"下午"_s, u"晚上"_s, u"PM"_s, u"pm"_s}) && hour < 12)
        hour += 12;
    const QTime at(hour, match.captured(2).toInt(), match.captured(3).toInt());
    return {day.day, at.isValid() ? at : QTime(0, 0)};
}

QStringList readRanked(const QString &written)
{
    QString plain = written; // full-width signs between answers are those of the keyboard
    plain.replace(QChar(0xFF1B), u';').replace(QChar(0xFF0C), u',').replace(QChar(0xFF5C), u'|');
    static const QRegularExpression strong(u"┋|;|→|->|=>|>|\\n|\\r|\\||,"_s);
    static const QRegularExpression weak(u"、|/"_s);
    QStringList parts = plain.split(strong, Qt::SkipEmptyParts);
    if (parts.size() == 1 && plain.contains(u'、')) {
        // "1、国际象棋 2、剪纸" has the sign after its numbers, "国际象棋、剪纸" between two titles.
        static const QRegularExpression numbered(u"(?:^|\\s)[0-9①-⑩]{1,2}[、.]?"_s);
        parts = plain.contains(QRegularExpression(u"^\\s*[0-9]{1,2}、"_s)) ? plain.split(numbered, Qt::SkipEmptyParts)
                                                                           : plain.split(weak, Qt::SkipEmptyParts);
    }
    QStringList answers;
    for (const QString &part : parts)
        if (const QString answer = withoutOption(part); !answer.isEmpty() && !saysNothing(answer))
            answers << answer;
    return answers;
}

} // namespace core::exchange
