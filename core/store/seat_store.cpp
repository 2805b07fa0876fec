// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/seat_store.h"

#include "core/db/mapping.h"
#include "core/store/columns.h"

#include <algorithm>

namespace core::store {

using db::Statement;

namespace {

const db::Mapping<Draw> &drawMapping()
{
    static const db::Mapping<Draw> draws("draw", {
                                                     {"term", &Draw::term},
                                                     {"state", &Draw::state},
                                                     {"children", &Draw::children},
                                                     {"input_hash", &Draw::inputHash},
                                                     {"seed", &Draw::seed},
                                                     {"witnesses", &Draw::witnesses},
                                                     {"result_hash", &Draw::resultHash},
                                                     {"input", &Draw::input},
                                                     {"result", &Draw::result},
                                                     {"frozen_at", &Draw::frozenAt},
                                                     {"drawn_at", &Draw::drawnAt},
                                                     {"drawn_by", &Draw::drawnBy},
                                                     {"public_ids", &Draw::publicIds},
                                                     {"seed_source", &Draw::seedSource},
                                                     {"seed_due", &Draw::seedDue},
                                                     {"published_on", &Draw::publishedOn},
                                                     {"published_until", &Draw::publishedUntil},
                                                     {"published_by", &Draw::publishedBy},
                                                 });
    return draws;
}

const db::Mapping<Seat> &seatMapping()
{
    static const db::Mapping<Seat> seats("seat", {
                                                     {"draw", &Seat::draw},
                                                     {"term", &Seat::term},
                                                     {"student", &Seat::student},
                                                     {"program", &Seat::program},
                                                     {"round", &Seat::round},
                                                     {"origin", &Seat::origin},
                                                     {"valid_from", &Seat::from},
                                                     {"valid_until", &Seat::until},
                                                     {"ended", &Seat::end},
                                                     {"freed", &Seat::freed},
                                                     {"reason", &Seat::reason},
                                                 });
    return seats;
}

} // namespace

QList<Draw> SeatStore::draws(TermId term) const
{
    return drawMapping().list(m_db, "where term = ?1 order by id desc", term);
}

std::optional<Draw> SeatStore::find(DrawId id) const { return drawMapping().find(m_db, id); }

DrawId SeatStore::insert(const db::Transaction &write, const Draw &draw) { return drawMapping().insert(write, draw); }

bool SeatStore::update(const db::Transaction &write, const Draw &draw) { return drawMapping().update(write, draw); }

void SeatStore::remove(const db::Transaction &write, DrawId id) { drawMapping().remove(write, id); }

QList<Seat> SeatStore::seats(TermId term) const
{
    return seatMapping().list(m_db, "where term = ?1 and freed is null order by id", term);
}

QList<Seat> SeatStore::everySeat(TermId term) const
{
    return seatMapping().list(m_db, "where term = ?1 order by id", term);
}

std::optional<Seat> SeatStore::find(SeatId id) const { return seatMapping().find(m_db, id); }

SeatId SeatStore::insert(const db::Transaction &write, const Seat &seat)
{
    if (seat.from.isValid())
        return seatMapping().insert(write, seat);
    Seat whole = seat; // without a day of its own it holds for the term
    Statement s(write.connection(), "select starts from term where id = ?1");
    s.with(seat.term);
    if (s.step())
        whole.from = s.at<QDate>(0);
    return seatMapping().insert(write, whole);
}

bool SeatStore::end(const db::Transaction &write, const Seat &seat, QDate lastDay, SeatEnd why, const QString &reason)
{
    Seat ended = seat;
    ended.until = std::max(lastDay, seat.from.addDays(-1)); // given up before it began: never sat in
    ended.end = why;
    ended.freed = write.newId();
    ended.reason = reason;
    return seatMapping().update(write, ended);
}

DrawRules SeatStore::rules(TermId term) const
{
    Statement s(m_db, "select continuing_first, siblings_together from draw_rules where term = ?1");
    s.with(term);
    DrawRules rules{.term = term};
    if (s.step()) {
        rules.continuingFirst = s.at<bool>(0);
        rules.siblingsTogether = s.at<bool>(1);
    }
    return rules;
}

void SeatStore::keep(const db::Transaction &write, const DrawRules &rules)
{
    Statement(write.connection(),
              "insert into draw_rules (id, term, continuing_first, siblings_together) values (?1, ?2, ?3, ?4) "
              "on conflict (term) do update set continuing_first = excluded.continuing_first, "
              "siblings_together = excluded.siblings_together")
        .with(write.newId(), rules.term, rules.continuingFirst, rules.siblingsTogether)
        .run();
}

QList<Pin> SeatStore::pins(TermId term) const
{
    Statement s(
        m_db,
        "select term, student, program, excluded, reason, actor, at from pin where term = ?1 order by at, student");
    s.with(term);
    QList<Pin> pins;
    while (s.step())
        pins << Pin{.term = s.at<TermId>(0),
                    .student = s.at<StudentId>(1),
                    .program = s.at<ProgramId>(2),
                    .excluded = s.at<bool>(3),
                    .reason = s.text(4),
                    .actor = s.text(5),
                    .at = s.at<QDateTime>(6)};
    return pins;
}

void SeatStore::keep(const db::Transaction &write, const Pin &pin)
{
    Statement(
        write.connection(),
        "insert into pin (term, student, program, excluded, reason, actor, at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7) "
        "on conflict (term, student, program) do update set excluded = excluded.excluded, reason = excluded.reason, "
        "actor = excluded.actor, at = excluded.at")
        .with(pin.term, pin.student, pin.program, pin.excluded, pin.reason, pin.actor, pin.at)
        .run();
}

void SeatStore::remove(const db::Transaction &write, const Pin &pin)
{
    Statement(write.connection(), "delete from pin where term = ?1 and student = ?2 and program = ?3")
        .with(pin.term, pin.student, pin.program)
        .run();
}

QJsonObject SeatStore::json(const Draw &draw)
{
    Draw brief = draw; // input and result are kept whole in the draw's own row; the hashes stand for them here
    brief.input.clear();
    brief.result.clear();
    QJsonObject object = drawMapping().json(brief);
    object.remove(QStringLiteral("input"));
    object.remove(QStringLiteral("result"));
    return object;
}

QJsonObject SeatStore::json(const Seat &seat) { return seatMapping().json(seat); }

QJsonObject SeatStore::json(const Pin &pin)
{
    return {{QStringLiteral("term"), pin.term.value},
            {QStringLiteral("student"), pin.student.value},
            {QStringLiteral("program"), pin.program.value},
            {QStringLiteral("excluded"), pin.excluded},
            {QStringLiteral("reason"), pin.reason}};
}

} // namespace core::store
