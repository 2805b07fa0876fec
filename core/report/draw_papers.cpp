// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/draw_papers.h"

#include "core/report/form_words.h"
#include "core/report/value_text.h"

#include <map>

namespace core::report {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int digits = 4;
constexpr int hashGroup = 8;

Document paper(const QString &name, const DrawPaperFacts &facts)
{
    Document document = framedDocument(name, facts.frame, Orientation::Portrait);
    document.form.clear();
    return document;
}

Document nothingYet(Document document, const DrawPaperFacts &facts)
{
    document.blocks << Paragraph{.text = facts.draw ? u"报名名单已经锁定，尚未抽签。"_s
                                                    : u"本学期尚未锁定报名名单，也没有抽签。"_s};
    return document;
}

/// In groups, so that two people can compare it by reading aloud.
QString grouped(const QString &hash)
{
    QStringList groups;
    for (qsizetype at = 0; at < hash.size(); at += hashGroup)
        groups << hash.mid(at, hashGroup);
    return groups.join(u' ');
}

QString timeWords(const QDateTime &at) { return dateText(at.date()) + at.time().toString(u" HH:mm"_s); }

QString courseName(const CourseSeats &course)
{
    return course.program.title + u"　"_s + timesWords(course.program.times);
}

QString publicName(const StudentLine &child, const NameNotes &notes)
{
    const QString note = notes.publicNote(child);
    return note.isEmpty() ? child.name : child.name + u'（' + note + u'）';
}

QString countsWords(const DrawPaperFacts &facts)
{
    return u"报名个性化课程 %1 人，录取 %2 人；普惠托管 %3 人，已全部核准。"_s.arg(facts.asking)
        .arg(facts.withSeat)
        .arg(facts.inCare);
}

QString publicityWords(const DrawPaperFacts &facts)
{
    QString words = u"如有异议，请在公示期内向学校反映"_s;
    if (facts.draw->publishedOn.isValid())
        words =
            u"公示期：%1至%2。"_s.arg(dateText(facts.draw->publishedOn), dateText(facts.draw->publishedUntil)) + words;
    const QString &phone = facts.frame.school.phone;
    return words + (phone.isEmpty() ? u"。"_s : u"，联系电话："_s + phone + u"。"_s);
}

QList<const StudentLine *> everybody(const DrawPaperFacts &facts)
{
    QList<const StudentLine *> children;
    for (const CourseSeats &course : facts.courses)
        for (const StudentLine &child : course.seated)
            children << &child;
    return children;
}

QString familyWords(const DrawPaperFacts &facts)
{
    return facts.families ? u"同一家庭的孩子共用一个家庭代号（F1、F2……），以“种子|家庭代号”计算，抽签序号相连。"_s
                          : QString();
}

/// What hangs beside names tells who they are in the record, and with it who was placed first for need (3.1).
Paragraph notForTheWall()
{
    return {.text =
                u"本名单供班主任、任课教师逐户告知家长，不张贴、不上网：抽签记录是公开的，与姓名对照可以推知哪些孩子"
                "属于优先保障对象。张贴请用“课程录取结果公示（按公开序号）”。"_s};
}

bool isDrawn(const DrawPaperFacts &facts) { return facts.draw && facts.draw->state != DrawState::Frozen; }

} // namespace

Document freezeNotice(const DrawPaperFacts &facts)
{
    Document document = paper(u"draw-freeze"_s, facts);
    if (!facts.draw)
        return nothingYet(std::move(document), facts);
    const Draw &draw = *facts.draw;
    const QString source = draw.seedSource.isEmpty() ? u"（开抽前另行公布）"_s : draw.seedSource;
    document.blocks
        << Paragraph{.text =
                         u"本学期课后服务个性化课程的申请已经核准，名单已经锁定，此后不再增减、更改。课程名额由公开抽签决定。"_s}
        << Heading{.text = u"参加抽签的申请：%1 份"_s.arg(draw.children), .level = 1}
        << Heading{.text = u"申请文件校验码（SHA-256）"_s, .level = 2}
        << Paragraph{.text = grouped(draw.inputHash.left(32))} << Paragraph{.text = grouped(draw.inputHash.mid(32))}
        << Facts{.pairs = {{u"锁定时间"_s, timeWords(draw.frozenAt)},
                           {u"种子来源"_s, source},
                           {u"种子产生日期"_s, dateText(draw.seedDue)},
                           {u"见证人"_s, draw.witnesses}},
                 .perLine = 1}
        << Heading{.text = u"怎样保证公平"_s, .level = 2}
        << Paragraph{.text = u"一、名单先锁定，种子后产生：公布本公告时，任何人都不知道抽签种子。"_s}
        << Paragraph{.text =
                         u"二、每名孩子有一个本校公开序号。抽签序号由“种子|公开序号”的 SHA-256 值从小到大排列得出，任何人可以复算。"_s +
                         familyWords(facts)}
        << Paragraph{.text = u"三、同一份申请文件只抽一次签。校验码与本公告不符的结果无效。"_s}
        << Paragraph{.text = u"四、普惠托管不参加抽签：申请并核准的日子全部安排。"_s}
        << Signatures{.labels = {u"学校负责人签字"_s, u"家长代表签字"_s}, .seal = true};
    return document;
}

Document seatsByCourse(const DrawPaperFacts &facts)
{
    Document document = paper(u"draw-list"_s, facts);
    if (!isDrawn(facts))
        return nothingYet(std::move(document), facts);
    const NameNotes notes(everybody(facts), false);
    document.blocks << Paragraph{.text = countsWords(facts)} << notForTheWall();
    for (const CourseSeats &course : facts.courses) {
        document.blocks << Heading{.text = courseName(course), .level = 2};
        if (course.cancelled) {
            document.blocks << Paragraph{.text = u"报名人数未达到最低开班人数，本学期不开。"_s};
            continue;
        }
        QList<const StudentLine *> children;
        for (const StudentLine &child : course.seated)
            children << &child;
        Table table{.columns = {{.title = u"序号"_s, .share = 16, .align = Align::Centre},
                                {.title = u"班级"_s, .share = 50, .align = Align::Centre},
                                {.title = u"姓名"_s, .share = 96}}};
        for (const qsizetype at : rosterOrder(children))
            table.rows << Row{qint64{table.rows.size() + 1}, classLabel(*children[at]),
                              publicName(*children[at], notes)};
        document.blocks << table;
    }
    document.blocks << Signatures{.labels = {}, .seal = true};
    return document;
}

Document seatsByClass(const DrawPaperFacts &facts)
{
    Document document = paper(u"draw-list-class"_s, facts);
    if (!isDrawn(facts))
        return nothingYet(std::move(document), facts);
    const NameNotes notes(everybody(facts), false);
    QHash<StudentId, QStringList> titles;
    QList<const StudentLine *> children;
    for (const CourseSeats &course : facts.courses)
        for (const StudentLine &child : course.seated) {
            if (!titles.contains(child.id))
                children << &child;
            titles[child.id] << course.program.title;
        }
    document.blocks << Paragraph{.text = countsWords(facts)} << notForTheWall();
    QString at;
    Table empty{.columns = {{.title = u"序号"_s, .share = 16, .align = Align::Centre},
                            {.title = u"姓名"_s, .share = 56},
                            {.title = u"课程"_s, .share = 90, .wrap = true}}};
    Table table = empty;
    const auto close = [&] {
        if (!table.rows.isEmpty())
            document.blocks << Heading{.text = at, .level = 2} << table;
        table = empty;
    };
    for (const qsizetype place : rosterOrder(children)) {
        const StudentLine &child = *children[place];
        if (classLabel(child) != at)
            close();
        at = classLabel(child);
        table.rows << Row{qint64{table.rows.size() + 1}, publicName(child, notes), titles.value(child.id).join(u'、')};
    }
    close();
    document.blocks << Signatures{.labels = {}, .seal = true};
    return document;
}

Document seatsBySerial(const DrawPaperFacts &facts)
{
    Document document = paper(u"draw-list-serial"_s, facts);
    if (!isDrawn(facts))
        return nothingYet(std::move(document), facts);
    document.blocks << Paragraph{.text = countsWords(facts) +
                                         u"家长凭告知单上的本校公开序号查对；名单不列姓名、班级和类别。"_s +
                                         publicityWords(facts)};
    Table table{.columns = {{.title = u"课程"_s, .share = 44, .wrap = true},
                            {.title = u"名额"_s, .share = 14, .align = Align::Right},
                            {.title = u"录取"_s, .share = 14, .align = Align::Right},
                            {.title = u"录取的公开序号"_s, .share = 90, .wrap = true}}};
    for (const CourseSeats &course : facts.courses) {
        QStringList serials = course.seatedSerials;
        serials.sort();
        table.rows << Row{course.program.title, qint64{course.program.seats}, qint64{serials.size()},
                          course.cancelled ? u"不开"_s : serials.join(u'　')};
    }
    document.blocks << table << Facts{.pairs = {{u"结果校验码"_s, facts.draw->resultHash}}, .perLine = 1}
                    << Signatures{.labels = {}, .seal = true};
    return document;
}

Document waitingLists(const DrawPaperFacts &facts)
{
    Document document = paper(u"waiting-lists"_s, facts);
    if (!isDrawn(facts))
        return nothingYet(std::move(document), facts);
    document.blocks << Paragraph{
        .text =
            u"有名额空出时按下列顺序联系家长：已有课程少的在前，其次按优先保障、抽签序号排列；抽签后补报的排在最后。"
            "接受候补课程须放弃的课程，只会是您排在它后面的志愿。"_s};
    for (const CourseSeats &course : facts.courses) {
        if (course.waiting.isEmpty())
            continue;
        document.blocks << Heading{.text = courseName(course), .level = 2};
        Table table{.columns = {{.title = u"顺序"_s, .share = 18, .align = Align::Centre},
                                {.title = u"公开序号"_s, .share = 34, .align = Align::Centre},
                                {.title = u"志愿"_s, .share = 20, .align = Align::Centre},
                                {.title = u"另有课程"_s, .share = 24, .align = Align::Centre},
                                {.title = u"备注"_s, .share = 66}}};
        for (const CourseSeats::Waiting &child : course.waiting)
            table.rows << Row{qint64{table.rows.size() + 1}, child.serial, u"第%1志愿"_s.arg(child.wish),
                              u"%1 门"_s.arg(child.keeps),
                              child.offered ? u"已通知，待答复"_s
                              : child.late  ? u"补报"_s
                                            : QString()};
        document.blocks << table;
    }
    if (document.blocks.size() == 1)
        document.blocks << Paragraph{.text = u"没有孩子在候补。"_s};
    return document;
}

Document drawVerification(const DrawPaperFacts &facts)
{
    Document document = paper(u"draw-verify"_s, facts);
    if (!isDrawn(facts))
        return nothingYet(std::move(document), facts);
    const Draw &draw = *facts.draw;
    document.blocks << Paragraph{.text = countsWords(facts)}
                    << Facts{.pairs = {{u"锁定时间"_s, timeWords(draw.frozenAt)},
                                       {u"抽签时间"_s, timeWords(draw.drawnAt)},
                                       {u"申请份数"_s, QString::number(draw.children)},
                                       {u"抽签种子"_s, draw.seed},
                                       {u"种子来源"_s, draw.seedSource},
                                       {u"操作人"_s, draw.drawnBy},
                                       {u"见证人"_s, draw.witnesses}},
                             .perLine = 2}
                    << Facts{.pairs = {{u"申请文件校验码"_s, draw.inputHash}, {u"结果校验码"_s, draw.resultHash}},
                             .perLine = 1};
    qsizetype rounds = 0;
    for (const CourseSeats &course : facts.courses)
        rounds = std::max(rounds, course.byRound.size());
    Table table{.columns = {{.title = u"课程"_s, .share = 60, .wrap = true},
                            {.title = u"名额"_s, .share = 18, .align = Align::Right},
                            {.title = u"学校安排"_s, .share = 24, .align = Align::Right}}};
    for (qsizetype round = 1; round < rounds; ++round)
        table.columns << Column{.title = u"第%1轮"_s.arg(round), .share = 18, .align = Align::Right};
    for (const CourseSeats &course : facts.courses) {
        Row row{course.cancelled ? course.program.title + u"（不开）"_s : course.program.title,
                qint64{course.program.seats}};
        for (qsizetype round = 0; round < std::max(qsizetype{1}, rounds); ++round)
            row << qint64{course.byRound.value(round)};
        table.rows << row;
    }
    document.blocks
        << table << Heading{.text = u"怎样核对"_s, .level = 2}
        << Paragraph{.text = u"一、取得公示的抽签记录（.json 文件）。其中孩子只有公开序号，优先类别只作代号。"_s}
        << Paragraph{.text =
                         u"二、抽签序号：把每个公开序号接在“种子|”之后，求 SHA-256 值（UTF-8），从小到大排列，排第一的为0000。"_s +
                         familyWords(facts)}
        << Paragraph{.text =
                         u"三、逐轮录取：每一轮各人依次申请自己的志愿，课程留下顺序在前的人；第1门全部定下后才排第2门。单数轮抽签序号小的在前，双数轮大的在前。"_s}
        << Paragraph{.text =
                         u"四、一步核对：kehou-cli verify-record 记录文件，程序从申请和种子重新计算，给出的校验码应与上面一致。"_s}
        << Signatures{.labels = {u"见证人签字"_s}, .seal = true};
    return document;
}

} // namespace core::report
