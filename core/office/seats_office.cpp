// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/seats_office.h"

#include "core/allocation/allocator.h"
#include "core/allocation/instance_json.h"
#include "core/allocation/json_text.h"
#include "core/allocation/lottery.h"
#include "core/allocation/record.h"
#include "core/allocation/result_json.h"
#include "core/domain/codes.h"
#include "core/policy/rulebook.h"
#include "core/policy/seat_rules.h"

#include <QJsonArray>
#include <QSet>

namespace core {

using namespace Qt::Literals::StringLiterals;
using store::SeatStore;

std::optional<Draw> SeatsOffice::confirmed(TermId term) const
{
    for (const Draw &draw : m_store.draws(term))
        if (draw.state == DrawState::Confirmed || draw.state == DrawState::Published)
            return draw;
    return {};
}

Draw SeatsOffice::require(DrawId id) const
{
    const std::optional<Draw> found = m_store.find(id);
    if (!found)
        changedMeanwhile(Subject::Draw, id.value);
    return *found;
}

Outcome<DrawId> SeatsOffice::freeze(TermId term)
{
    const allocation::Instance instance = instanceOf(term);
    const QByteArray input = allocation::canonical(instance);
    if (instance.children.isEmpty())
        return Outcome<DrawId>::refused(policy::finding("seats.frozen"_L1));
    if (Findings full = pinsWithoutRoom(term); refuses(full))
        return Outcome<DrawId>::refused(std::move(full));
    for (const Draw &draw : m_store.draws(term))
        if (draw.state != DrawState::Drawn)
            return Outcome<DrawId>::refused(
                policy::finding("seats.one-file"_L1, {}, {{u"on"_s, draw.frozenAt.date()}}));
    Draw draw{.term = term,
              .children = static_cast<int>(instance.children.size()),
              .inputHash = allocation::fingerprint(input),
              .input = input,
              .result = QByteArray(""),
              .frozenAt = m_desk.clock.now()};
    db::Transaction write(m_desk.book);
    draw.id = m_store.insert(write, draw);
    m_desk.note(write, u"draw.frozen"_s, Subject::Draw, draw.id.value, {}, SeatStore::json(draw));
    write.commit();
    m_desk.events.announce(Subject::Draw, draw.id.value);
    return draw.id;
}

Outcome<Done> SeatsOffice::thaw(DrawId id)
{
    const Draw draw = require(id);
    if (draw.state != DrawState::Frozen)
        return Outcome<Done>::refused(policy::finding("seats.drawn-stays"_L1, {}, {{u"on"_s, draw.drawnAt.date()}}));
    db::Transaction write(m_desk.book);
    m_store.remove(write, id);
    m_desk.note(write, u"draw.withdrawn"_s, Subject::Draw, id.value, SeatStore::json(draw), {});
    write.commit();
    m_desk.events.announce(Subject::Draw, id.value);
    return Done{};
}

void SeatsOffice::keep(const db::Transaction &write, const Draw &before, const Draw &after, const QString &action)
{
    if (!m_store.update(write, after))
        changedMeanwhile(Subject::Draw, after.id.value);
    m_desk.note(write, action, Subject::Draw, after.id.value, SeatStore::json(before), SeatStore::json(after));
}

/// A family may withdraw at any time (2.2): then the frozen file is no longer the one to give seats from.
Findings SeatsOffice::unchangedSince(const Draw &draw, const allocation::Instance &now) const
{
    if (allocation::fingerprint(allocation::canonical(now)) == draw.inputHash)
        return {};
    return {policy::finding("seats.file-unchanged"_L1, {}, {{u"on"_s, draw.frozenAt.date()}})};
}

Outcome<Done> SeatsOffice::draw(DrawId id, const QString &seed, const QString &witnesses)
{
    const Draw before = require(id);
    Draw after = before;
    after.seed = seed.trimmed();
    after.witnesses = witnesses.trimmed();
    Findings findings =
        policy::checkDraw({.draw = after, .earlier = m_store.draws(before.term), .actor = m_desk.actor.name});
    if (before.state != DrawState::Frozen)
        findings << policy::finding("seats.drawn-stays"_L1, {}, {{u"on"_s, before.drawnAt.date()}});
    allocation::Instance instance = instanceOf(before.term);
    findings << unchangedSince(before, instance);
    db::Transaction write(m_desk.book);
    if (refuses(findings)) {
        // No drawing until the result pleases: the attempt itself stays in the journal.
        m_desk.note(write, u"draw.attempted"_s, Subject::Draw, id.value, {}, {{u"seed"_s, after.seed}});
        write.commit();
        return Outcome<Done>::refused(std::move(findings));
    }
    allocation::drawNumbers(instance, after.seed);
    const allocation::Result result = allocation::arrange(instance);
    after.state = DrawState::Drawn;
    after.input = allocation::canonical(instance);
    after.result = allocation::canonical(instance, result);
    after.resultHash = allocation::fingerprint(after.result);
    after.drawnAt = m_desk.clock.now();
    after.drawnBy = m_desk.actor.name;
    keep(write, before, after, u"draw.drawn"_s);
    write.commit();
    m_desk.events.announce(Subject::Draw, id.value);
    return {Done{}, std::move(findings)};
}

Outcome<Done> SeatsOffice::confirm(DrawId id, const Progress &progress)
{
    const Draw before = require(id);
    Findings findings = unchangedSince(before, instanceOf(before.term));
    if (before.state != DrawState::Drawn)
        findings << policy::finding("seats.drawn-first"_L1);
    if (confirmed(before.term))
        findings << policy::finding("seats.confirmed-once"_L1);
    if (refuses(findings))
        return Outcome<Done>::refused(std::move(findings));

    const auto [instance, result, same] = allocation::reopen(before.input, before.result);
    if (!same)
        throw Failure(
            FailureCode::SchoolFileDamaged,
            {{u"path"_s, m_desk.book.path()}, {u"reason"_s, u"the stored draw is not what its input gives"_s}});
    Draw after = before;
    after.state = DrawState::Confirmed;

    db::Transaction write(m_desk.book);
    for (qsizetype child = 0; child < instance.children.size(); ++child)
        for (const allocation::SeatWon &won : result.seats.at(child))
            (void)m_store.insert(write, Seat{.draw = id,
                                             .term = before.term,
                                             .student = {instance.children.at(child).id.toLongLong()},
                                             .program = {instance.offerings.at(won.offering).id.toLongLong()},
                                             .round = won.round});
    QSet<StudentId> drawn;
    for (const allocation::Child &child : instance.children)
        drawn.insert({child.id.toLongLong()});
    qint64 arranged = 0;
    for (const Application &application : m_enrolment.applications(before.term)) {
        if (application.step != Step::SchoolApproved || !drawn.contains(application.student))
            continue;
        progress.at(++arranged, drawn.size());
        if (const Outcome<Done> moved = m_enrolment.moveWithin(write, application, Step::Arranged, {}); !moved)
            return Outcome<Done>::refused(moved.findings());
    }
    m_terms.moveWithin(write, before.term, TermState::Running);
    keep(write, before, after, u"draw.confirmed"_s);
    write.commit();
    m_desk.events.announce(Subject::Draw, id.value);
    m_desk.events.announce(Subject::Seat);
    m_desk.events.announce(Subject::Application);
    return {Done{}, std::move(findings)};
}

Outcome<Done> SeatsOffice::publish(DrawId id)
{
    const Draw before = require(id);
    if (before.state != DrawState::Confirmed)
        return Outcome<Done>::refused(policy::finding("seats.confirmed-first"_L1));
    if (Findings gaps = m_permit ? m_permit(before.term) : Findings{}; refuses(gaps))
        return Outcome<Done>::refused(std::move(gaps));
    Draw after = before;
    after.state = DrawState::Published;
    db::Transaction write(m_desk.book);
    keep(write, before, after, u"draw.published"_s);
    write.commit();
    m_desk.events.announce(Subject::Draw, id.value);
    return Done{};
}

QByteArray SeatsOffice::record(DrawId id) const
{
    const Draw draw = require(id);
    return allocation::writeRecord(draw.input, draw.result,
                                   {{u"term"_s, draw.term.text()},
                                    {u"frozen_at"_s, draw.frozenAt.toString(Qt::ISODate)},
                                    {u"frozen_hash"_s, draw.inputHash},
                                    {u"drawn_at"_s, draw.drawnAt.toString(Qt::ISODate)},
                                    {u"drawn_by"_s, draw.drawnBy},
                                    {u"witnesses"_s, draw.witnesses}});
}

/// A child who leaves what was arranged leaves the seats empty: they are counted as free and the program is not held.
void SeatsOffice::watchLeaving()
{
    m_enrolment.whenLeaving([this](const db::Transaction &write, const Application &application) {
        const QList<ProgramId> freed = m_store.release(write, application.term, application.student);
        if (freed.isEmpty())
            return;
        QJsonArray programs;
        for (const ProgramId program : freed)
            programs << program.value;
        m_desk.note(write, u"seats.released"_s, Subject::Student, application.student.value,
                    {{u"programs"_s, programs}}, {});
    });
}

/// More seats given before the draw than a program has: nobody could draw from such a file.
Findings SeatsOffice::pinsWithoutRoom(TermId term) const
{
    QHash<ProgramId, int> given;
    for (const Pin &pin : m_store.pins(term))
        given[pin.program] += pin.excluded ? 0 : 1;
    Findings findings;
    for (const Program &program : m_programs.programs(term))
        if (given.value(program.id) > program.seats)
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

} // namespace core
