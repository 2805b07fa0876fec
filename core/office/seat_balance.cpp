// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/seat_balance.h"

#include "core/allocation/ladder.h"
#include "core/db/take_back.h"
#include "core/office/draw_offerings.h"
#include "core/store/offer_store.h"
#include "core/store/program_store.h"
#include "core/store/seat_store.h"
#include "core/store/term_store.h"

#include <algorithm>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Every row of these names its term in a column; a term itself is named by its id.
const QByteArrayList balanced{"seat", "seat_offer", "program", "term"};

bool meet(const Seat &one, const Seat &other)
{
    const auto holds = [](const Seat &seat) { return !seat.until.isValid() || seat.until >= seat.from; };
    return holds(one) && holds(other) && (!one.until.isValid() || one.until >= other.from) &&
           (!other.until.isValid() || other.until >= one.from);
}

} // namespace

SeatBalance::SeatBalance(Desk &desk, const db::Changes &changes) : m_desk(desk)
{
    QHash<QByteArray, qsizetype> termColumn;
    for (const db::RowChange &change : changes) {
        if (!balanced.contains(change.table))
            continue;
        if (!termColumn.contains(change.table))
            termColumn.insert(
                change.table,
                db::columnsOf(desk.book, change.table).indexOf(change.table == "term" ? u"id"_s : u"term"_s));
        for (const QByteArray &bytes : {change.before, change.after}) {
            const TermId term{db::unpacked(bytes).value(termColumn.value(change.table)).toLongLong()};
            if (term.isSet() && !m_terms.contains(term))
                m_terms << term;
        }
    }
    m_before = breaches();
}

bool SeatBalance::isWorse() const
{
    const Breaches now = breaches();
    for (auto breach = now.cbegin(); breach != now.cend(); ++breach)
        if (breach.value() > m_before.value(breach.key()))
            return true;
    return false;
}

SeatBalance::Breaches SeatBalance::breaches() const
{
    Breaches found;
    for (const TermId term : m_terms) {
        countSeats(term, found);
        countClashes(term, found);
    }
    return found;
}

void SeatBalance::countSeats(TermId term, Breaches &found) const
{
    QHash<ProgramId, QList<Seat>> seats;
    QHash<ProgramId, int> spoken; // held, or offered to somebody
    for (const Seat &seat : store::SeatStore(m_desk.book).everySeat(term)) {
        seats[seat.program] << seat;
        spoken[seat.program] += seat.isHeld() ? 1 : 0;
    }
    for (const SeatOffer &offer : store::OfferStore(m_desk.book).offers(term))
        spoken[offer.program] += offer.state == OfferState::Open ? 1 : 0;
    for (const Program &program : store::ProgramStore(m_desk.book).list(term)) {
        const int most = std::max(spoken.value(program.id), mostHeld(seats.value(program.id), program.id, {}));
        if (most > program.seats)
            found.insert(u"seats "_s + program.id.text(), most - program.seats);
    }
}

void SeatBalance::countClashes(TermId term, Breaches &found) const
{
    QHash<StudentId, QList<Seat>> seats;
    for (const Seat &seat : store::SeatStore(m_desk.book).everySeat(term))
        seats[seat.student] << seat;
    if (seats.isEmpty())
        return;
    const std::optional<Term> of = store::TermStore(m_desk.book).find(term);
    const DrawOfferings courses =
        drawOfferings(store::ProgramStore(m_desk.book).list(term), of.value_or(Term{}).oneCourseADay);
    const allocation::Ladder ladder({.offerings = courses.offerings});
    const auto clash = [&](const Seat &one, const Seat &other) {
        const int a = courses.at.value(one.program, -1);
        const int b = courses.at.value(other.program, -1);
        return a >= 0 && b >= 0 && meet(one, other) && ladder.clash(a, b);
    };
    for (auto child = seats.cbegin(); child != seats.cend(); ++child)
        for (qsizetype i = 0; i < child->size(); ++i)
            for (qsizetype k = 0; k < i; ++k)
                if (clash(child->at(i), child->at(k)))
                    ++found[u"clash "_s + child.key().text()];
}

} // namespace core
