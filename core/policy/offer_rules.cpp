// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/offer_rules.h"

#include "core/policy/rulebook.h"
#include "core/policy/seat_rules.h"

namespace core::policy {

using namespace Qt::Literals::StringLiterals;

namespace {

Findings datedInTerm(QDate day, const Term &term)
{
    if (day.isValid() && day >= term.starts && day <= term.ends)
        return {};
    return {finding("seats.dated-in-term"_L1, u"from"_s, {{u"starts"_s, term.starts}, {u"ends"_s, term.ends}})};
}

/// Given up with some days to go, a seat is somebody else's until then.
Findings freeByThen(QDate from, QDate free, const QString &program)
{
    if (!free.isValid())
        return {finding("offers.seat-left"_L1, {}, {{u"program"_s, program}})};
    if (from.isValid() && from < free)
        return {finding("offers.from-when-free"_L1, u"from"_s, {{u"program"_s, program}, {u"free"_s, free}})};
    return {};
}

} // namespace

Findings checkOffer(const OfferFacts &facts)
{
    const QVariantMap program{{u"program"_s, facts.program}, {u"seats"_s, facts.seats}, {u"open"_s, facts.open}};
    Findings found;
    if (facts.held + facts.open >= facts.seats)
        found << finding("offers.seat-free"_L1, {}, program);
    else if (!facts.offer.student.isSet())
        found << finding("offers.somebody-waits"_L1, {}, program);
    if (!facts.offer.deadline.isValid() || facts.offer.deadline < facts.today)
        found << finding("offers.deadline-ahead"_L1, u"deadline"_s);
    if (facts.offer.offeredBy.trimmed().isEmpty())
        found << finding("seats.change-signed"_L1, u"actor"_s);
    return found;
}

Findings checkAnswer(const AnswerFacts &facts)
{
    if (facts.offer.state != OfferState::Open)
        return {finding("offers.still-open"_L1, {}, {{u"on"_s, facts.offer.answeredAt.date()}})};
    Findings found;
    if (facts.answeredBy.trimmed().isEmpty())
        found << finding("offers.answer-named"_L1, u"answeredBy"_s);
    if (!facts.accepts)
        return found;
    if (!facts.stillBetter)
        found << finding("offers.still-better"_L1, {}, {{u"program"_s, facts.program}});
    found << checkTermOfSeats(facts.term);
    const Findings dated = datedInTerm(facts.from, facts.term);
    return found << (dated.isEmpty() ? freeByThen(facts.from, facts.free, facts.program) : dated);
}

Findings checkSeatChange(const SeatChangeFacts &facts)
{
    if (!facts.seat || !facts.seat->isHeld())
        return {finding("seats.held"_L1)};
    Findings found = checkTermOfSeats(facts.term) << datedInTerm(facts.from, facts.term);
    if (facts.reason.trimmed().isEmpty())
        found << finding("seats.change-reasoned"_L1, u"reason"_s);
    if (facts.actor.trimmed().isEmpty())
        found << finding("seats.change-signed"_L1, u"actor"_s);
    return found;
}

Findings checkChangeTarget(const ChangeTarget &facts)
{
    const QVariantMap program{{u"program"_s, facts.program}, {u"waiting"_s, facts.waiting}};
    if (!facts.open || facts.clashes)
        return {finding("seats.change-fits"_L1, u"program"_s, program)};
    if (facts.free <= 0)
        return {finding("seats.change-has-room"_L1, u"program"_s, program)};
    if (facts.waiting > 0)
        return {finding("seats.change-passes-nobody"_L1, u"program"_s, program)};
    return facts.freeFrom.isValid() ? freeByThen(facts.from, facts.freeFrom, facts.program) : Findings{};
}

} // namespace core::policy
