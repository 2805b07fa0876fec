// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/reports_office.h"

#include "core/office/coverage.h"
#include "core/office/draw_reports.h"
#include "core/report/approval_list.h"
#include "core/report/catalogue.h"
#include "core/report/enrolment_statistics.h"
#include "core/report/participation.h"
#include "core/report/service_class_list.h"
#include "core/report/term_calendar.h"
#include "core/report/timetable_sheet.h"

#include <QSet>

#include <algorithm>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

[[noreturn]] void unknown(const QString &kind, const QString &name)
{
    throw Failure(FailureCode::UnknownName, {{u"kind"_s, kind}, {u"name"_s, name}});
}

/// Approved, and still at the school.
bool isServed(const ApplicationLine &line)
{
    const Step step = line.application.step;
    return (step == Step::SchoolApproved || step == Step::Arranged) && line.student.standing == Standing::Present;
}

report::ServiceChild serviceChild(const ApplicationLine &line, const QString &health)
{
    return {.student = line.student,
            .wayHome = line.application.wayHome,
            .collector = line.application.collector,
            .health = health};
}

} // namespace

report::Document ReportsOffice::make(const ReportWish &wish) const
{
    const report::CatalogueEntry *entry = report::catalogueEntry(wish.name);
    if (!entry)
        unknown(u"report"_s, wish.name);
    const Term term = m_terms.term(wish.term);
    if (wish.schoolClass.isSet() && !m_school.find(wish.schoolClass))
        unknown(u"class"_s, wish.schoolClass.text());
    if (entry->name == u"F01"_s || entry->name == u"F02"_s)
        return m_notices.print({.name = entry->name, .term = wish.term, .schoolClass = wish.schoolClass});
    if (entry->name == u"F03"_s)
        return reviews(wish, term);
    if (entry->name == u"F05"_s)
        return statistics(term, dayIn(term, wish.on));
    if (entry->name == u"term-calendar"_s)
        return report::termCalendar({.frame = frame(term), .days = m_calendar.days(term.id)});
    for (const TimetableBy by : {TimetableBy::Grade, TimetableBy::Place, TimetableBy::Teacher})
        if (entry->name == report::timetableName(by))
            return report::timetableSheet({.frame = frame(term), .programs = m_programs.lines(term.id), .by = by});
    if (entry->name.startsWith(u"coverage"_s))
        return coverage(term, entry->name == u"coverage-public"_s, dayIn(term, wish.on));
    if (DrawReports::knows(entry->name))
        return DrawReports(m_seats, m_offers, m_programs)
            .make({.name = entry->name,
                   .schoolClass = wish.schoolClass,
                   .student = wish.student,
                   .program = wish.program},
                  frame(term));
    ReportWish meant = wish; // the catalogue has an entry of its own for each copy of a form
    meant.forPublic |= entry->name == u"F04-public"_s;
    meant.teacherCopy |= entry->name == u"F06-teacher"_s;
    return entry->name.startsWith(u"F06"_s) ? serviceClasses(meant, term) : approvals(meant, term);
}

/// What the roster and this term's form say of a child's health: for the responsible teacher alone.
QString ReportsOffice::healthOf(const ApplicationLine &line) const
{
    const std::optional<StudentRecord> record = m_students.find(line.student.id);
    QStringList notes{record ? record->student.health : QString(), line.application.health};
    notes.removeAll(QString());
    notes.removeDuplicates();
    return notes.join(QChar(0xff1b));
}

report::FormFrame ReportsOffice::frame(const Term &term) const
{
    return {.school = m_school.school(), .term = term, .compiledBy = m_desk.actor.name, .date = m_desk.clock.today()};
}

/// The day a list is about; before a term it is its first day, afterwards its last.
QDate ReportsOffice::dayIn(const Term &term, QDate asked) const
{
    const QDate day = asked.isValid() ? asked : m_desk.clock.today();
    return std::clamp(day, term.starts, std::max(term.starts, term.ends));
}

/// Who has withdrawn with days to go is served until then (2.2), under the step she withdrew from.
QList<ApplicationLine> ReportsOffice::linesOn(TermId term, QDate day) const
{
    return asOn(m_enrolment.lines(term), day);
}

QList<ApplicationLine> ReportsOffice::asOn(QList<ApplicationLine> lines, QDate day) const
{
    QSet<StudentId> applying;
    for (const ApplicationLine &line : std::as_const(lines))
        if (line.application.step != Step::Withdrawn && line.application.step != Step::Declined)
            applying << line.student.id;
    for (ApplicationLine &line : lines) {
        Application &application = line.application;
        if (application.step != Step::Withdrawn || !application.endsOn.isValid() || application.endsOn < day ||
            applying.contains(line.student.id))
            continue;
        const QList<ApplicationMove> moves = m_enrolment.moves(application.id);
        if (!moves.isEmpty() && report::isApproved(moves.last().from))
            application.step = moves.last().from;
    }
    return lines;
}

/// The seats that hold on the day, and those that begin later.
QList<Seat> ReportsOffice::seatsFrom(TermId term, QDate day) const
{
    QList<Seat> seats = m_seats.everySeat(term);
    seats.removeIf([day](const Seat &s) { return s.until.isValid() && (s.until < s.from || s.until < day); });
    return seats;
}

report::Document ReportsOffice::approvals(const ReportWish &wish, const Term &term) const
{
    const QDate day = dayIn(term, wish.on);
    report::ApprovalFacts facts{
        .frame = frame(term), .programs = m_programs.lines(term.id), .seats = seatsFrom(term.id, day), .on = day};
    for (const ApplicationLine &line : linesOn(term.id, day))
        if (line.student.standing == Standing::Present &&
            (!wish.schoolClass.isSet() || line.student.schoolClass == wish.schoolClass))
            facts.applications << line;
    return wish.forPublic ? report::publicApprovalList(facts) : report::approvalList(facts);
}

report::Document ReportsOffice::reviews(const ReportWish &wish, const Term &term) const
{
    const QList<ClassId> classes = wish.schoolClass.isSet() ? QList{wish.schoolClass} : QList<ClassId>();
    return report::reviewForm(m_review.sheets(term.id, classes, false), frame(term));
}

report::Document ReportsOffice::statistics(const Term &term, QDate day) const
{
    return report::enrolmentStatistics({.frame = frame(term),
                                        .classes = m_school.classesIn(term.schoolYear),
                                        .students = m_students.lines(term),
                                        .applications = linesOn(term.id, day),
                                        .programs = m_programs.lines(term.id),
                                        .seats = m_seats.seatsOn(term.id, day)});
}

report::Coverage ReportsOffice::coverageOn(const Term &term, QDate day) const
{
    return core::coverageOf(m_students.lines(term), linesOn(term.id, day), m_seats.seatsOn(term.id, day));
}

report::Coverage ReportsOffice::coverageOf(const Term &term, const QList<StudentLine> &pupils,
                                           const QList<ApplicationLine> &applications) const
{
    const QDate day = dayIn(term, {});
    return core::coverageOf(pupils, asOn(applications, day), m_seats.seatsOn(term.id, day));
}

report::Document ReportsOffice::coverage(const Term &term, bool forPublic, QDate day) const
{
    return report::coverageDocument({.frame = frame(term), .coverage = coverageOn(term, day), .forPublic = forPublic});
}

/// A course lists the children with a seat; inclusive care lists every approved child of its grades who asked for it.
report::Document ReportsOffice::serviceClasses(const ReportWish &wish, const Term &term) const
{
    const QDate day = dayIn(term, wish.on);
    QHash<ProgramId, QHash<StudentId, Seat>> seated;
    for (const Seat &seat : seatsFrom(term.id, day))
        seated[seat.program].insert(seat.student, seat);
    QList<ApplicationLine> served = linesOn(term.id, day);
    served.removeIf([](const ApplicationLine &line) { return !isServed(line); });

    report::ServiceClassFacts facts{.frame = frame(term), .teacherCopy = wish.teacherCopy};
    for (const ProgramLine &line : m_programs.lines(term.id)) {
        if (wish.program.isSet() && line.program.id != wish.program)
            continue;
        report::ServiceClass list{.program = line};
        const bool care = line.program.mode == ProgramMode::InclusiveCare;
        const QHash<StudentId, Seat> holders = seated.value(line.program.id);
        for (const ApplicationLine &child : served) {
            if (care ? child.application.care.isEmpty() || !line.program.grades.contains(child.student.grade)
                     : !holders.contains(child.student.id))
                continue;
            list.children << serviceChild(child, wish.teacherCopy ? healthOf(child) : QString());
            const Seat seat = holders.value(child.student.id);
            list.children.last().until = care ? child.application.endsOn : seat.until;
            if (!care && seat.from > day)
                list.children.last().from = seat.from;
        }
        facts.classes << list;
    }
    if (wish.program.isSet() && facts.classes.isEmpty())
        unknown(u"program"_s, wish.program.text());
    return report::serviceClassList(facts);
}

} // namespace core
