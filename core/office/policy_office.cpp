// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/policy_office.h"

#include "core/allocation/checker.h"
#include "core/allocation/record.h"
#include "core/domain/codes.h"
#include "core/policy/acceptance_rules.h"
#include "core/policy/oversight_rules.h"
#include "core/policy/plan_rules.h"
#include "core/policy/rulebook.h"
#include "core/report/form_words.h"

#include <algorithm>

namespace core {

using namespace Qt::Literals::StringLiterals;
using store::AcceptanceStore;

PolicyOffice::PolicyOffice(Desk &desk, const SchoolOffice &school, const TermsOffice &terms,
                           const ProgramsOffice &programs, const EnrolmentOffice &enrolment, SeatsOffice &seats,
                           const CalendarOffice &calendar, const PlacesOffice &places)
    : m_desk(desk), m_school(school), m_terms(terms), m_programs(programs), m_enrolment(enrolment), m_seats(seats),
      m_calendar(calendar), m_places(places), m_store(desk.book), m_scan(desk.book)
{
    seats.publishOnlyIf([this](TermId term) { return checkPublishing(term); });
}

/// A computer whose clock was lost says a day long past; the journal knows that it is later.
QDate PolicyOffice::today() const
{
    const QList<JournalEntry> last = m_desk.journal.latestInBrief(1);
    return last.isEmpty() ? m_desk.clock.today() : std::max(m_desk.clock.today(), last.first().at.date());
}

/// The seats of a draw that the published ladder does not give, by the checker that shares no code with the allocator.
QSet<SeatId> PolicyOffice::seatsNotDue(const Draw &draw, const QList<Seat> &seats) const
{
    const allocation::Reopened opened = allocation::reopen(draw.input, draw.result);
    const allocation::Checker checker(opened.instance, opened.result);
    QHash<StudentId, QSet<ProgramId>> due;
    const QList<int> disputed = checker.disputed();
    const QList<StudentId> children = m_seats.childrenOf(draw, opened.instance);
    for (qsizetype child = 0; child < children.size(); ++child) {
        if (disputed.contains(int(child)))
            continue;
        QSet<ProgramId> &programs = due[children.at(child)];
        for (const allocation::SeatWon &won : opened.result.seats.at(child))
            programs.insert({opened.instance.offerings.at(won.offering).id.toLongLong()});
    }
    QSet<SeatId> notDue; // a seat offered or changed since rests on the waiting list, not on the draw
    for (const Seat &seat : seats)
        if (seat.draw == draw.id && seat.origin == SeatOrigin::Draw && seat.round > 0 &&
            !due.value(seat.student).contains(seat.program))
            notDue.insert(seat.id);
    return notDue;
}

policy::ScanFacts PolicyOffice::facts(TermId id) const
{
    policy::ScanFacts facts{.today = today(), .school = m_school.school(), .term = m_terms.term(id)};
    facts.classes = m_school.classesIn(facts.term.schoolYear);
    facts.staff = m_school.staff();
    facts.programs = m_programs.programs(id);
    facts.places = m_places.places();
    facts.calendar = m_calendar.check(id);
    facts.children = m_scan.children(facts.term.schoolYear);
    facts.guardians = m_scan.guardians();
    facts.notices = notices(facts);
    facts.applications = m_enrolment.applications(id);
    facts.since = m_scan.atStepSince(id);
    facts.claims = m_scan.claims();
    facts.seats = m_seats.seats(id);
    facts.pins = m_seats.pins(id);
    facts.acceptances = m_store.list(id);
    facts.draws = m_seats.draws(id);
    std::ranges::reverse(facts.draws);
    for (Draw &draw : facts.draws) {
        if (draw.state == DrawState::Confirmed || draw.state == DrawState::Published)
            facts.notDue.unite(seatsNotDue(draw, facts.seats));
        draw.input.clear();
        draw.result.clear();
    }
    return facts;
}

policy::NoticeFirstFacts PolicyOffice::notices(const policy::ScanFacts &facts) const
{
    QSet<ClassId> attended;
    for (const StudentLine &child : facts.children)
        if (child.standing == Standing::Present)
            attended.insert(child.schoolClass);
    const QSet<ClassId> told = m_scan.classesTold(facts.term.id);
    policy::NoticeFirstFacts notices;
    for (const SchoolClass &one : facts.classes) {
        if (!attended.contains(one.id))
            continue;
        ++notices.classes;
        if (!told.contains(one.id))
            notices.withoutNotice << report::classLabel(one, facts.term.schoolYear);
    }
    return notices;
}

ScanFindings PolicyOffice::scan(const policy::ScanFacts &facts, const Progress &progress)
{
    return policy::scan(facts, progress);
}

Findings PolicyOffice::checkPublishing(TermId id) const
{
    const QList<Acceptance> accepted = m_store.list(id);
    const QDate day = today();
    int open = 0;
    for (const Finding &gap : m_programs.checkPlan(id)) {
        const ScanFinding found{.finding = gap, .subject = Subject::Term, .id = id.value};
        const bool covered =
            std::ranges::any_of(accepted, [&](const Acceptance &one) { return policy::covers(one, found, day); });
        open += policy::isGap(gap) && !covered ? 1 : 0;
    }
    return policy::checkGapsAccepted(open);
}

Outcome<int> PolicyOffice::accept(TermId term, const ScanFindings &findings, const QString &reason, QDate until)
{
    db::Transaction write(m_desk.book);
    for (const ScanFinding &found : findings) {
        const Acceptance acceptance{.term = term,
                                    .rule = found.finding.rule,
                                    .subject = found.subject,
                                    .subjectId = found.id,
                                    .facts = policy::fingerprint(found.finding),
                                    .reason = reason.trimmed(),
                                    .actor = m_desk.actor.name,
                                    .at = m_desk.clock.now(),
                                    .until = until};
        const policy::Rule *rule =
            policy::rule(found.finding.rule); // what may be accepted is not for the caller to say
        Findings against = policy::checkAcceptance({.acceptance = acceptance,
                                                    .severity = rule ? rule->severity : Severity::Refusal,
                                                    .today = m_desk.clock.today()});
        if (refuses(against))
            return Outcome<int>::refused(std::move(against)); // nothing is committed
        const AcceptanceId id = m_store.insert(write, acceptance);
        m_desk.note(write, u"finding.accepted"_s, Subject::Finding, id.value, {}, AcceptanceStore::json(acceptance));
    }
    write.commit();
    m_desk.events.announce(Subject::Finding);
    return static_cast<int>(findings.size());
}

Outcome<int> PolicyOffice::withdraw(const QList<AcceptanceId> &ids)
{
    db::Transaction write(m_desk.book);
    for (const AcceptanceId id : ids) {
        const std::optional<Acceptance> before = m_store.find(id);
        if (!before)
            changedMeanwhile(Subject::Finding, id.value); // nothing is committed
        m_store.remove(write, id);
        m_desk.note(write, u"finding.reopened"_s, Subject::Finding, id.value, AcceptanceStore::json(*before), {});
    }
    write.commit();
    m_desk.events.announce(Subject::Finding);
    return static_cast<int>(ids.size());
}

} // namespace core
