// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/timetable_sheet.h"

#include "core/report/form_words.h"

namespace core::report {

using namespace Qt::Literals::StringLiterals;

namespace {

QString headOf(TimetableBy by)
{
    switch (by) {
    case TimetableBy::Grade: return u"年级"_s;
    case TimetableBy::Place: return u"场地"_s;
    case TimetableBy::Teacher: return u"教师"_s;
    }
    return {};
}

QString nameOf(const TimetableRow &row, TimetableBy by)
{
    if (by == TimetableBy::Grade)
        return gradeWord(row.grade);
    if (!row.name.isEmpty())
        return row.name;
    return by == TimetableBy::Place ? u"未定场地"_s : u"未定教师"_s;
}

/// What the line itself says is not said again in its cells.
QString cellText(const ProgramLine &line, const WeeklySlot &time, TimetableBy by)
{
    const Program &program = line.program;
    QStringList details;
    if (by != TimetableBy::Place)
        details << program.place;
    if (by != TimetableBy::Teacher)
        details << line.teacherName;
    if (by != TimetableBy::Grade)
        details << gradesWords(program.grades);
    if (program.mode == ProgramMode::PersonalisedCourse)
        details << u"%1席"_s.arg(program.seats);
    details.removeAll(QString());
    return u"%1-%2 %3\n%4"_s.arg(timeText(time.from), timeText(time.until), program.title, details.join(u' '));
}

Table weekTable(const TimetableFacts &facts, const Timetable &week)
{
    Table table{.columns = {{.title = headOf(facts.by), .share = 14, .align = Align::Centre, .wrap = true}}};
    for (Weekday day = 1; day <= week.days; ++day)
        table.columns << Column{.title = weekdayWord(day), .share = 40, .wrap = true};
    QList<int> used; // rows of paper taken on each day of the line at hand
    qsizetype line = -1;
    qsizetype first = 0;
    for (const TimetableBlock &block : week.blocks) {
        if (block.row != line) {
            line = block.row;
            first = table.rows.size();
            used = QList<int>(week.days, 0);
        }
        int &row = used[block.time.weekday - 1];
        if (first + row == table.rows.size()) {
            table.rows << Row(week.days + 1, QString());
            table.rows.last()[0] = nameOf(week.rows[block.row], facts.by);
        }
        table.rows[first + row][block.time.weekday] = cellText(facts.programs[block.program], block.time, facts.by);
        ++row;
    }
    return table;
}

QString clashText(const TimetableClash &clash, const QList<ProgramLine> &programs)
{
    const ProgramLine &one = programs[clash.one];
    const ProgramLine &other = programs[clash.other];
    const WeeklySlot &time = other.program.times[clash.otherSlot];
    const QString both = u"%1 《%2》与《%3》"_s.arg(slotWords(time), one.program.title, other.program.title);
    switch (clash.kind) {
    case Overlap::Place: return u"场地冲突（%1）：%2"_s.arg(other.program.place, both);
    case Overlap::Staff: {
        const qsizetype at = one.program.assistants.indexOf(clash.who);
        return u"教师冲突（%1）：%2"_s.arg(at < 0 ? one.teacherName : one.assistantNames.value(at), both);
    }
    case Overlap::Sections: return u"同一课程的班同时上课（%1）：%2"_s.arg(one.program.course, both);
    case Overlap::Care: return u"同一年级托管重复（%1）：%2"_s.arg(gradeWord(clash.grade), both);
    }
    return {};
}

} // namespace

QString timetableName(TimetableBy by)
{
    switch (by) {
    case TimetableBy::Grade: return u"timetable"_s;
    case TimetableBy::Place: return u"timetable-place"_s;
    case TimetableBy::Teacher: return u"timetable-teacher"_s;
    }
    return {};
}

Document timetableSheet(const TimetableFacts &facts)
{
    Document document = framedDocument(timetableName(facts.by), facts.frame, Orientation::Landscape);
    document.form.clear(); // no form of the bureau's
    const Timetable week = timetableOf(facts.programs, facts.by);
    document.blocks << weekTable(facts, week);
    QList<Program> programs;
    for (const ProgramLine &line : facts.programs)
        programs << line.program;
    const QList<TimetableClash> clashes = clashesOf(programs);
    if (!clashes.isEmpty())
        document.blocks << Heading{.text = u"待处理的冲突（%1 处）"_s.arg(clashes.size()), .level = 2};
    for (const TimetableClash &clash : clashes)
        document.blocks << Paragraph{.text = clashText(clash, facts.programs)};
    return document;
}

} // namespace core::report
