// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/seats_office.h"

#include "core/policy/rulebook.h"
#include "core/policy/seat_rules.h"

#include <QSet>

namespace core {

using namespace Qt::Literals::StringLiterals;
using store::SeatStore;

/// More seats given before the draw than a program has: nobody could draw from such a file.
Findings SeatsOffice::pinsWithoutRoom(TermId term) const
{
    QHash<ProgramId, QSet<StudentId>> taken;
    for (const Pin &pin : standingPins(term))
        if (!pin.excluded)
            taken[pin.program].insert(pin.student);
    for (const Seat &seat : m_store.seats(term)) // before a second sign-up period
        taken[seat.program].insert(seat.student);
    Findings findings;
    for (const Program &program : m_programs.programs(term))
        if (taken.value(program.id).size() > program.seats)
            findings << policy::finding("seats.pin-has-room"_L1, u"program"_s,
                                        {{u"program"_s, program.title}, {u"seats"_s, program.seats}});
    return findings;
}

Outcome<Done> SeatsOffice::pin(const Pin &given)
{
    Pin pin = given;
    pin.actor = m_desk.actor.name;
    pin.at = m_desk.clock.now();
    const Program program = m_programs.find(pin.program).value_or(Program{});
    const Term term = m_terms.term(pin.term);
    int grade = 0;
    for (const StudentLine &line : m_students.lines(term))
        if (line.id == pin.student)
            grade = line.grade;
    Findings findings = policy::checkPin({.pin = pin, .program = program, .grade = grade});
    if (refuses(findings))
        return Outcome<Done>::refused(std::move(findings));
    db::Transaction write(m_desk.book);
    m_store.keep(write, pin);
    if (Findings full = pinsWithoutRoom(pin.term); refuses(full))
        return Outcome<Done>::refused(std::move(full)); // nothing is committed
    m_desk.note(write, u"pin.entered"_s, Subject::Student, pin.student.value, {}, SeatStore::json(pin));
    write.commit();
    m_desk.events.announce(Subject::Seat);
    return {Done{}, std::move(findings)};
}

void SeatsOffice::unpinWithin(const db::Transaction &write, const Pin &pin)
{
    m_store.remove(write, pin);
    m_desk.note(write, u"pin.removed"_s, Subject::Student, pin.student.value, SeatStore::json(pin), {});
}

Outcome<Done> SeatsOffice::unpin(const Pin &pin)
{
    db::Transaction write(m_desk.book);
    unpinWithin(write, pin);
    write.commit();
    m_desk.events.announce(Subject::Seat);
    return Done{};
}

Outcome<Done> SeatsOffice::setRules(const DrawRules &rules)
{
    const QList<Draw> draws = m_store.draws(rules.term);
    if (!draws.isEmpty() && (draws.first().state == DrawState::Frozen || draws.first().state == DrawState::Drawn))
        return Outcome<Done>::refused(
            policy::finding("seats.rules-before-freeze"_L1, {}, {{u"on"_s, draws.first().frozenAt.date()}}));
    const DrawRules before = m_store.rules(rules.term);
    const auto json = [](const DrawRules &r) {
        return QJsonObject{{u"continuing_first"_s, r.continuingFirst}, {u"siblings_together"_s, r.siblingsTogether}};
    };
    db::Transaction write(m_desk.book);
    m_store.keep(write, rules);
    m_desk.note(write, u"pin.rules"_s, Subject::Term, rules.term.value, json(before), json(rules));
    write.commit();
    m_desk.events.announce(Subject::Seat);
    return Done{};
}

Outcome<int> SeatsOffice::settleContinuing(TermId term, const QString &reason)
{
    const QHash<StudentId, QSet<QString>> before = continuing(term);
    QSet<std::pair<StudentId, ProgramId>> settled;
    for (const Pin &pin : m_store.pins(term))
        settled.insert({pin.student, pin.program});
    QHash<ProgramId, Program> programs;
    for (const Program &program : m_programs.programs(term))
        programs.insert(program.id, program);
    QHash<StudentId, int> grades;
    for (const StudentLine &line : m_students.lines(m_terms.term(term)))
        if (line.standing == Standing::Present)
            grades.insert(line.id, line.grade);
    int count = 0;
    db::Transaction write(m_desk.book);
    for (const Application &application : m_enrolment.applications(term)) {
        if (application.step == Step::Withdrawn || application.step == Step::Declined)
            continue;
        for (const ProgramId wish : application.wishes) {
            if (!before.value(application.student).contains(courseOf(programs.value(wish))) ||
                settled.contains({application.student, wish}))
                continue;
            const Pin pin{.term = term,
                          .student = application.student,
                          .program = wish,
                          .reason = reason,
                          .actor = m_desk.actor.name,
                          .at = m_desk.clock.now()};
            if (Findings against = policy::checkPin(
                    {.pin = pin, .program = programs.value(wish), .grade = grades.value(application.student)});
                refuses(against))
                return Outcome<int>::refused(std::move(against));
            m_store.keep(write, pin);
            m_desk.note(write, u"pin.entered"_s, Subject::Student, pin.student.value, {}, SeatStore::json(pin));
            ++count;
        }
    }
    if (Findings full = pinsWithoutRoom(term); refuses(full))
        return Outcome<int>::refused(std::move(full)); // nothing is committed
    if (count == 0)
        return 0;
    m_desk.note(write, u"pin.continuing"_s, Subject::School, 1, {}, {{u"term"_s, term.value}, {u"count"_s, count}});
    write.commit();
    m_desk.events.announce(Subject::Seat);
    return count;
}

} // namespace core
