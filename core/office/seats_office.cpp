// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/seats_office.h"

#include "core/allocation/allocator.h"
#include "core/allocation/instance_json.h"
#include "core/allocation/json_text.h"
#include "core/allocation/ladder.h"
#include "core/allocation/lottery.h"
#include "core/allocation/public_ids.h"
#include "core/allocation/record.h"
#include "core/allocation/result_json.h"
#include "core/domain/codes.h"
#include "core/policy/rulebook.h"
#include "core/policy/seat_rules.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace core {

using namespace Qt::Literals::StringLiterals;
using store::SeatStore;

namespace {

/// The draws since the last one that gave seats: a second sign-up period has a seed of its own.
QList<Draw> since(QList<Draw> draws, DrawId given)
{
    draws.removeIf([given](const Draw &draw) { return draw.id <= given; });
    return draws;
}

QList<Draw> thatGave(QList<Draw> draws)
{
    draws.removeIf(
        [](const Draw &draw) { return draw.state != DrawState::Confirmed && draw.state != DrawState::Published; });
    return draws;
}

} // namespace

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

/// The input as it may be published, with the serials that are not in the file yet.
struct SeatsOffice::Published {
    allocation::Instance instance{};
    QList<std::pair<StudentId, QString>> fresh{};
};

SeatsOffice::Published SeatsOffice::publishedNow(TermId term) const
{
    const allocation::Instance inside = instanceOf(term);
    const QString content = allocation::fingerprint(allocation::canonical(inside));
    QHash<QString, QString> serials;
    int last = 0;
    const QHash<QString, StudentId> given = m_offers.childBySerial(term);
    for (auto it = given.cbegin(); it != given.cend(); ++it)
        last = std::max(last, it.key().toInt());
    const QHash<StudentId, QString> known = m_offers.serials(term);
    QStringList without;
    for (const allocation::Child &child : inside.children)
        if (const QString serial = known.value({child.id.toLongLong()}); !serial.isEmpty())
            serials.insert(child.id, serial);
        else
            without << child.id;
    Published published;
    // Who has a serial keeps it through the term, so that a correction leaves the others in their order.
    for (const QString &id : allocation::serialOrder(content, without)) {
        serials.insert(id, allocation::serialText(++last));
        published.fresh.append({StudentId{id.toLongLong()}, serials.value(id)});
    }
    published.instance = allocation::withPublicIds(inside, content, serials);
    return published;
}

allocation::Instance SeatsOffice::publicInstanceOf(TermId term) const { return publishedNow(term).instance; }

allocation::Instance SeatsOffice::inputNow(const Draw &draw) const
{
    return draw.publicIds ? publishedNow(draw.term).instance : instanceOf(draw.term);
}

QList<StudentId> SeatsOffice::childrenOf(const Draw &draw, const allocation::Instance &instance) const
{
    const QHash<QString, StudentId> bySerial =
        draw.publicIds ? m_offers.childBySerial(draw.term) : QHash<QString, StudentId>{};
    QList<StudentId> children;
    children.reserve(instance.children.size());
    for (const allocation::Child &child : instance.children)
        children << (draw.publicIds ? bySerial.value(child.id) : StudentId{child.id.toLongLong()});
    return children;
}

QList<Seat> SeatsOffice::seatsOn(TermId term, QDate day) const
{
    QList<Seat> seats = m_store.everySeat(term);
    seats.removeIf([day](const Seat &seat) { return !seat.holdsOn(day); });
    return seats;
}

/// Nothing is frozen twice; and after a confirmed draw only when somebody new has been approved.
Findings SeatsOffice::mayFreeze(TermId term) const
{
    if (Findings closed = policy::checkTermOfSeats(m_terms.term(term)); refuses(closed))
        return closed;
    const auto isNew = [](const Application &application) { return application.step == Step::SchoolApproved; };
    for (const Draw &draw : m_store.draws(term)) {
        const bool given = draw.state == DrawState::Confirmed || draw.state == DrawState::Published;
        if (draw.state == DrawState::Frozen || (given && std::ranges::none_of(m_enrolment.applications(term), isNew)))
            return {policy::finding("seats.one-file"_L1, {}, {{u"on"_s, draw.frozenAt.date()}})};
        if (given)
            break;
    }
    return pinsWithoutRoom(term);
}

Outcome<DrawId> SeatsOffice::freeze(TermId term, const FreezeNotice &notice, const Progress &progress)
{
    const Published published = publishedNow(term);
    const QByteArray input = allocation::canonical(published.instance);
    if (published.instance.children.isEmpty())
        return Outcome<DrawId>::refused(policy::finding("seats.frozen"_L1));
    if (Findings against = mayFreeze(term); refuses(against))
        return Outcome<DrawId>::refused(std::move(against));
    Draw draw{.term = term,
              .children = static_cast<int>(published.instance.children.size()),
              .inputHash = allocation::fingerprint(input),
              .witnesses = notice.witnesses.trimmed(),
              .input = input,
              .result = QByteArray(""),
              .frozenAt = m_desk.clock.now(),
              .publicIds = true,
              .seedSource = notice.seedSource.trimmed(),
              .seedDue = notice.seedDue};
    db::Transaction write(m_desk.book);
    qint64 given = 0;
    for (const auto &[child, serial] : published.fresh) {
        m_offers.giveSerial(write, term, child, serial);
        progress.at(++given, published.fresh.size());
    }
    draw.id = m_store.insert(write, draw);
    m_desk.note(write, u"draw.frozen"_s, Subject::Draw, draw.id.value, {}, SeatStore::json(draw));
    write.commit();
    m_desk.events.announce(Subject::Draw, draw.id.value);
    return {draw.id, policy::checkFreeze(notice)};
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

Outcome<Done> SeatsOffice::draw(DrawId id, const QString &seed, const QString &witnesses, const Progress &progress)
{
    const Draw before = require(id);
    Draw after = before;
    after.seed = seed.trimmed();
    after.witnesses = witnesses.trimmed();
    const std::optional<Draw> given = confirmed(before.term);
    const QList<Draw> all = m_store.draws(before.term);
    Findings findings = policy::checkDraw({.draw = after,
                                           .earlier = since(all, given ? given->id : DrawId{}),
                                           .given = thatGave(all),
                                           .actor = m_desk.actor.name});
    if (before.state != DrawState::Frozen)
        findings << policy::finding("seats.drawn-stays"_L1, {}, {{u"on"_s, before.drawnAt.date()}});
    allocation::Instance instance = inputNow(before);
    findings << unchangedSince(before, instance) << policy::checkTermOfSeats(m_terms.term(before.term));
    db::Transaction write(m_desk.book);
    if (refuses(findings)) {
        // No drawing until the result pleases: the attempt itself stays in the journal.
        m_desk.note(write, u"draw.attempted"_s, Subject::Draw, id.value, {}, {{u"seed"_s, after.seed}});
        write.commit();
        return Outcome<Done>::refused(std::move(findings));
    }
    // Stopped at any of these steps nobody has seen a result, and no attempt was made.
    constexpr int steps = 3;
    progress.at(0, steps);
    allocation::drawNumbers(instance, after.seed);
    progress.at(1, steps);
    const allocation::Result result = allocation::arrange(instance);
    progress.at(2, steps);
    after.state = DrawState::Drawn;
    after.input = allocation::canonical(instance);
    after.result = allocation::canonical(instance, result);
    after.resultHash = allocation::fingerprint(after.result);
    after.drawnAt = m_desk.clock.now();
    after.drawnBy = m_desk.actor.name;
    keep(write, before, after, u"draw.drawn"_s);
    progress.at(steps, steps);
    write.commit();
    m_desk.events.announce(Subject::Draw, id.value);
    return {Done{}, std::move(findings)};
}

namespace {

/// When a seat begins that is given in the course of a term: seats that were given up may run on for a while, that of
/// another child there and her own elsewhere.
QDate beginOf(const QList<Seat> &every, const Seat &fresh, int places, const std::function<bool(ProgramId)> &clashes,
              QDate from)
{
    QDate day = from;
    for (const Seat &seat : every)
        if (seat.student == fresh.student && seat.until >= seat.from && clashes(seat.program))
            day = std::max(day, seat.until.addDays(1));
    const QDate free = freeFrom(every, fresh.program, places, day);
    return free.isValid() ? free : day;
}

} // namespace

/// What was held before a second sign-up period goes on as it is.
void SeatsOffice::giveSeats(const db::Transaction &write, const Draw &draw, const allocation::Instance &instance,
                            const allocation::Result &result)
{
    QList<Seat> every = m_store.everySeat(draw.term);
    QSet<std::pair<StudentId, ProgramId>> held;
    for (const Seat &seat : std::as_const(every))
        if (seat.isHeld())
            held.insert({seat.student, seat.program});
    const QDate starts = m_terms.term(draw.term).starts;
    const QDate from = held.isEmpty() ? starts : std::max(starts, m_desk.clock.today());
    const bool someRunOn =
        std::ranges::any_of(every, [from](const Seat &s) { return s.until >= s.from && s.until >= from; });
    const allocation::Ladder ladder(instance);
    QHash<ProgramId, int> offeringAt;
    for (qsizetype i = 0; i < instance.offerings.size(); ++i)
        offeringAt.insert({instance.offerings.at(i).id.toLongLong()}, static_cast<int>(i));
    const QList<StudentId> children = childrenOf(draw, instance);
    for (qsizetype child = 0; child < children.size(); ++child)
        for (const allocation::SeatWon &won : result.seats.at(child)) {
            const ProgramId program{instance.offerings.at(won.offering).id.toLongLong()};
            if (held.contains({children.at(child), program}))
                continue;
            Seat seat{.draw = draw.id,
                      .term = draw.term,
                      .student = children.at(child),
                      .program = program,
                      .round = won.round,
                      .from = from};
            if (someRunOn) {
                const auto clashes = [&](ProgramId other) {
                    const int at = offeringAt.value(other, -1);
                    return at >= 0 && ladder.clash(at, won.offering);
                };
                seat.from = beginOf(every, seat, instance.offerings.at(won.offering).seats(), clashes, from);
                every << seat;
            }
            (void)m_store.insert(write, seat);
        }
}

Outcome<Done> SeatsOffice::confirm(DrawId id, const Progress &progress)
{
    const Draw before = require(id);
    Findings findings = unchangedSince(before, inputNow(before));
    findings << policy::checkTermOfSeats(m_terms.term(before.term));
    if (before.state != DrawState::Drawn)
        findings << policy::finding("seats.drawn-first"_L1);
    if (const auto given = confirmed(before.term); given && given->id >= id)
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
    giveSeats(write, before, instance, result);
    const QList<StudentId> inDraw = childrenOf(before, instance);
    const QSet<StudentId> drawn(inDraw.begin(), inDraw.end());
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

Outcome<Done> SeatsOffice::publish(DrawId id, const Publicity &publicity)
{
    constexpr int usualDays = 7;
    const Draw before = require(id);
    const QDate on = publicity.on.isValid() ? publicity.on : m_desk.clock.today();
    const QDate until = publicity.until.isValid() ? publicity.until : on.addDays(usualDays - 1);
    Findings findings = policy::checkPublicity({.on = on, .until = until});
    if (before.state != DrawState::Confirmed)
        findings << policy::finding("seats.confirmed-first"_L1);
    else if (m_permit)
        findings << m_permit(before.term);
    if (refuses(findings))
        return Outcome<Done>::refused(std::move(findings));
    Draw after = before;
    after.state = DrawState::Published;
    after.publishedOn = on;
    after.publishedUntil = until;
    after.publishedBy = m_desk.actor.name;
    db::Transaction write(m_desk.book);
    keep(write, before, after, u"draw.published"_s);
    write.commit();
    m_desk.events.announce(Subject::Draw, id.value);
    if (before.publicIds)
        findings << policy::finding("seats.names-inside"_L1);
    return {Done{}, std::move(findings)};
}

QByteArray SeatsOffice::record(DrawId id) const
{
    const Draw draw = require(id);
    QJsonObject titles; // the programs stand in the record under their ids
    for (const Program &program : m_programs.programs(draw.term))
        if (program.mode == ProgramMode::PersonalisedCourse)
            titles.insert(program.id.text(), program.title);
    return allocation::writeRecord(draw.input, draw.result,
                                   {{u"term"_s, draw.term.text()},
                                    {u"programs"_s, titles},
                                    {u"frozen_at"_s, draw.frozenAt.toString(Qt::ISODate)},
                                    {u"frozen_hash"_s, draw.inputHash},
                                    {u"seed_source"_s, draw.seedSource},
                                    {u"drawn_at"_s, draw.drawnAt.toString(Qt::ISODate)},
                                    {u"drawn_by"_s, draw.drawnBy},
                                    {u"witnesses"_s, draw.witnesses}});
}

/// A child who leaves what was arranged leaves the seats empty: they are counted as free and the program is not held.
void SeatsOffice::watchLeaving()
{
    m_enrolment.whenLeaving([this](const db::Transaction &write, const Application &application) {
        // A family that says when it leaves has its last day there; else the day before counts.
        const QDate lastDay = application.endsOn.isValid() ? application.endsOn : m_desk.clock.today().addDays(-1);
        QJsonArray programs;
        for (const Seat &seat : m_store.seats(application.term)) {
            if (seat.student != application.student)
                continue;
            if (!m_store.end(write, seat, lastDay, SeatEnd::Left, {}))
                changedMeanwhile(Subject::Seat, seat.id.value);
            programs << seat.program.value;
        }
        for (SeatOffer offer : m_offers.offers(application.term)) {
            if (offer.student != application.student || offer.state != OfferState::Open)
                continue;
            offer.state = OfferState::TakenBack;
            offer.answeredAt = m_desk.clock.now();
            offer.recordedBy = m_desk.actor.name;
            if (!m_offers.update(write, offer))
                changedMeanwhile(Subject::Seat, offer.id.value);
        }
        if (!programs.isEmpty())
            m_desk.note(write, u"seats.released"_s, Subject::Student, application.student.value,
                        {{u"programs"_s, programs}}, {});
    });
}

} // namespace core
