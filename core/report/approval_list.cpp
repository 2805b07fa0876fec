// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/approval_list.h"

#include "core/report/form_words.h"
#include "core/report/participation.h"
#include "core/report/value_text.h"

namespace core::report {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The approved children in list order.
QList<const ApplicationLine *> approvedInOrder(const QList<ApplicationLine> &applications)
{
    QList<const ApplicationLine *> approved;
    QList<const StudentLine *> children;
    for (const ApplicationLine &line : applications)
        if (isApproved(line.application.step)) {
            approved << &line;
            children << &line.student;
        }
    QList<const ApplicationLine *> ordered;
    ordered.reserve(approved.size());
    for (const qsizetype at : rosterOrder(children))
        ordered << approved[at];
    return ordered;
}

NameNotes nameNotes(const QList<const ApplicationLine *> &lines)
{
    QList<const StudentLine *> children;
    for (const ApplicationLine *line : lines)
        children << &line->student;
    return NameNotes(children);
}

QString modesWords(const QList<ProgramMode> &modes)
{
    QStringList words;
    for (const ProgramMode mode : modes)
        words << modeWord(mode);
    return words.join(u'、');
}

QString titles(const QList<const Program *> &programs)
{
    QStringList words;
    for (const Program *program : programs)
        words << program->title;
    return words.join(u'、');
}

/// Inclusive care is free (3.5c); what a course costs is known only from the fee book.
Value feeOf(const ApprovalFacts &facts, const Application &application, const QList<ProgramMode> &modes)
{
    if (const auto fee = facts.fees.constFind(application.student); fee != facts.fees.cend())
        return fee->due;
    return modes.contains(ProgramMode::PersonalisedCourse) ? Value{} : Value{Money{}};
}

QString waiverOf(const ApprovalFacts &facts, const Application &application)
{
    const QString decided = facts.fees.value(application.student).waiver;
    return decided.isEmpty() && application.wantsWaiver ? u"已申请"_s : decided;
}

QString remark(const QString &note, QStringList days)
{
    if (!note.isEmpty())
        days.prepend(note);
    return days.join(u'；');
}

struct Sums {
    qint64 care = 0;
    qint64 courses = 0;
    Money due{};
    bool complete = true; ///< is every fee known?

    void add(const QList<ProgramMode> &modes, const Value &fee)
    {
        care += modes.contains(ProgramMode::InclusiveCare);
        courses += modes.contains(ProgramMode::PersonalisedCourse);
        if (const Money *amount = std::get_if<Money>(&fee))
            due += *amount;
        else
            complete = false;
    }
};

/// What ends in the course of the term, or begins only later, with its day.
QHash<StudentId, QStringList> dayNotes(const ApprovalFacts &facts)
{
    QHash<ProgramId, QString> titles;
    for (const ProgramLine &line : facts.programs)
        titles.insert(line.program.id, line.program.title);
    QHash<StudentId, QStringList> notes;
    for (const ApplicationLine &line : facts.applications)
        if (isApproved(line.application.step) && line.application.endsOn.isValid())
            notes[line.student.id] << u"服务至"_s + dateText(line.application.endsOn);
    for (const Seat &seat : facts.seats) {
        if (facts.on.isValid() && seat.from > facts.on)
            notes[seat.student] << titles.value(seat.program) + u"自"_s + dateText(seat.from);
        if (seat.until.isValid() && seat.end != SeatEnd::Left)
            notes[seat.student] << titles.value(seat.program) + u"至"_s + dateText(seat.until);
    }
    return notes;
}

QString countsWords(qsizetype children, const Sums &sums)
{
    return u"核准 %1 人，其中普惠托管 %2 人，个性化课程 %3 人"_s.arg(children).arg(sums.care).arg(sums.courses);
}

QList<Column> approvalColumns()
{
    return {{.title = u"序号"_s, .share = 11, .align = Align::Centre},
            {.title = u"班级"_s, .share = 19, .align = Align::Centre},
            {.title = u"姓名"_s, .share = 29},
            {.title = u"性别"_s, .share = 9, .align = Align::Centre},
            {.title = u"核准时段"_s, .share = 30, .align = Align::Centre, .wrap = true},
            {.title = u"核准项目"_s, .share = 40, .wrap = true},
            {.title = u"服务班"_s, .share = 29, .wrap = true},
            {.title = u"优先类别"_s, .share = 20, .wrap = true},
            {.title = u"收费（元）"_s, .share = 16, .align = Align::Right},
            {.title = u"减免"_s, .share = 11, .align = Align::Centre, .wrap = true},
            {.title = u"核准日期"_s, .share = 20, .align = Align::Centre},
            {.title = u"备注"_s, .share = 22, .wrap = true}};
}

} // namespace

Document approvalList(const ApprovalFacts &facts)
{
    Document document = framedDocument(u"F04"_s, facts.frame, Orientation::Landscape);
    const Participation participation(facts.programs, facts.seats);
    const QList<const ApplicationLine *> lines = approvedInOrder(facts.applications);
    const NameNotes notes = nameNotes(lines);
    const QHash<StudentId, QStringList> days = dayNotes(facts);

    Table table{.columns = approvalColumns()};
    table.rows.reserve(lines.size());
    Sums sums;
    for (const ApplicationLine *line : lines) {
        const Application &application = line->application;
        const StudentLine &child = line->student;
        const QList<ProgramMode> modes = participation.modesOf(application);
        const Value fee = feeOf(facts, application, modes);
        sums.add(modes, fee);
        table.rows << Row{qint64{table.rows.size() + 1},
                          classLabel(child),
                          child.name,
                          sexWord(child.sex),
                          weekdaysWords(participation.daysOf(application)),
                          modesWords(modes),
                          titles(participation.programsOf(child.id)),
                          groupsWords(child.groups),
                          fee,
                          waiverOf(facts, application),
                          line->approvedOn,
                          remark(notes.note(child), days.value(child.id))};
    }
    Row total(table.columns.size());
    total[1] = u"合计"_s;
    total[2] = u"%1 人"_s.arg(lines.size());
    total[8] = sums.complete ? Value{sums.due} : Value{};
    table.totals << total;

    const QString meeting = facts.meetingOn.isValid() ? dateText(facts.meetingOn) : u"　　　　年　　月　　日"_s;
    document.blocks << Paragraph{.text = countsWords(lines.size(), sums)} << table
                    << Facts{.pairs = {{u"评审会议日期"_s, meeting}}, .perLine = 1}
                    << Signatures{.labels = {u"学校领导签字"_s}, .seal = true};
    return document;
}

Document publicApprovalList(const ApprovalFacts &facts)
{
    Document document = framedDocument(u"F04-public"_s, facts.frame, Orientation::Portrait);
    const Participation participation(facts.programs, facts.seats);
    QList<const ApplicationLine *> lines = approvedInOrder(facts.applications);
    // Who has neither care nor a seat is served by nothing: a wall is no place to say so.
    lines.removeIf(
        [&participation](const ApplicationLine *line) { return participation.modesOf(line->application).isEmpty(); });
    const NameNotes notes = nameNotes(lines);

    Table table{.columns = {{.title = u"班级"_s, .share = 40, .align = Align::Centre},
                            {.title = u"姓名"_s, .share = 50},
                            {.title = u"项目"_s, .share = 72, .wrap = true}}};
    table.rows.reserve(lines.size());
    Sums sums;
    for (const ApplicationLine *line : lines) {
        const QList<ProgramMode> modes = participation.modesOf(line->application);
        sums.add(modes, {});
        const QString note = notes.publicNote(line->student);
        table.rows << Row{classLabel(line->student),
                          note.isEmpty() ? line->student.name : line->student.name + u'（' + note + u'）',
                          modesWords(modes)};
    }
    const QString phone = facts.frame.school.phone;
    document.blocks << Paragraph{.text = countsWords(lines.size(), sums) + u"。如有异议，请向学校反映"_s +
                                         (phone.isEmpty() ? u"。"_s : u"，联系电话："_s + phone + u"。"_s)}
                    << table << Signatures{.labels = {}, .seal = true};
    return document;
}

} // namespace core::report
