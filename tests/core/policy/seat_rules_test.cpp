// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/offer_rules.h"
#include "core/policy/seat_rules.h"

#include "facts.h"
#include "tests/support/qstring_maker.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace core::policy;
using namespace policy_test;
using namespace Qt::Literals::StringLiterals;

namespace {

OfferFacts offerFacts()
{
    return {.offer = {.student = {7}, .offeredBy = u"央宗"_s, .deadline = today.addDays(2)},
            .program = u"国际象棋"_s,
            .seats = 20,
            .held = 19,
            .today = today};
}

AnswerFacts answerFacts()
{
    return {.offer = {.state = OfferState::Open},
            .program = u"国际象棋"_s,
            .accepts = true,
            .answeredBy = u"母亲，电话"_s,
            .from = term().starts.addDays(10),
            .free = term().starts,
            .term = term()};
}

SeatChangeFacts changeFacts()
{
    return {.seat = Seat{.id = {3}},
            .term = term(),
            .from = term().starts.addDays(10),
            .reason = u"搬家"_s,
            .actor = u"央宗"_s};
}

} // namespace

TEST_CASE("seats.seed-announced warns when nobody knows where the seed will come from", "[policy][3.4]")
{
    CHECK(isWarned(checkFreeze({.seedSource = u"  "_s}), u"seats.seed-announced"_s));
    CHECK(checkFreeze({.seedSource = u"福彩3D第2026240、2026241期"_s}).isEmpty());
}

TEST_CASE("seats.seed-large warns about a seed with too few outcomes", "[policy][3.4]")
{
    DrawFacts facts{.draw = {.children = 5, .inputHash = u"ab"_s, .seed = u"5 1 7"_s, .witnesses = u"家委会"_s},
                    .actor = u"央宗"_s};
    CHECK(isWarned(checkDraw(facts), u"seats.seed-large"_s));
    facts.draw.seed = u"517 902"_s;
    CHECK(checkDraw(facts).isEmpty());
}

TEST_CASE("seats.publicity-ordered refuses a publicity that ends before it begins", "[policy][3.4]")
{
    CHECK(isRefused(checkPublicity({.on = today, .until = today.addDays(-1)}), u"seats.publicity-ordered"_s));
    CHECK(isRefused(checkPublicity({.on = today}), u"seats.publicity-ordered"_s));
    CHECK(checkPublicity({.on = today, .until = today}).isEmpty());
}

TEST_CASE("offers.seat-free refuses to offer more seats than are free", "[policy]")
{
    OfferFacts facts = offerFacts();
    CHECK(checkOffer(facts).isEmpty());
    facts.open = 1;
    CHECK(isRefused(checkOffer(facts), u"offers.seat-free"_s));
}

TEST_CASE("offers.somebody-waits refuses an offer to nobody", "[policy]")
{
    OfferFacts facts = offerFacts();
    facts.offer.student = {};
    CHECK(isRefused(checkOffer(facts), u"offers.somebody-waits"_s));
}

TEST_CASE("offers.deadline-ahead refuses a deadline that is over", "[policy][3.4]")
{
    OfferFacts facts = offerFacts();
    facts.offer.deadline = today.addDays(-1);
    CHECK(isRefused(checkOffer(facts), u"offers.deadline-ahead"_s));
    facts.offer.deadline = {};
    CHECK(isRefused(checkOffer(facts), u"offers.deadline-ahead"_s));
    facts.offer.deadline = today;
    CHECK(checkOffer(facts).isEmpty());
}

TEST_CASE("offers.still-open refuses a second answer", "[policy]")
{
    AnswerFacts facts = answerFacts();
    CHECK(checkAnswer(facts).isEmpty());
    facts.offer.state = OfferState::Lapsed;
    CHECK(isRefused(checkAnswer(facts), u"offers.still-open"_s));
}

TEST_CASE("offers.answer-named refuses an answer that nobody gave", "[policy][2.2]")
{
    AnswerFacts facts = answerFacts();
    facts.answeredBy.clear();
    CHECK(isRefused(checkAnswer(facts), u"offers.answer-named"_s));
    facts.accepts = false;
    CHECK(isRefused(checkAnswer(facts), u"offers.answer-named"_s));
}

TEST_CASE("offers.still-better refuses a seat by which the child would lose", "[policy]")
{
    AnswerFacts facts = answerFacts();
    facts.stillBetter = false;
    CHECK(isRefused(checkAnswer(facts), u"offers.still-better"_s));
    facts.accepts = false;
    CHECK(checkAnswer(facts).isEmpty());
}

TEST_CASE("seats.dated-in-term refuses a change on a day outside the term", "[policy][3.4]")
{
    AnswerFacts facts = answerFacts();
    facts.from = term().ends.addDays(1);
    CHECK(isRefused(checkAnswer(facts), u"seats.dated-in-term"_s));
    SeatChangeFacts change = changeFacts();
    change.from = term().starts.addDays(-1);
    CHECK(isRefused(checkSeatChange(change), u"seats.dated-in-term"_s));
    change.from = term().starts;
    CHECK(checkSeatChange(change).isEmpty());
}

TEST_CASE("seats.held refuses to change a seat that has ended", "[policy]")
{
    SeatChangeFacts facts = changeFacts();
    facts.seat->end = SeatEnd::Withdrawn;
    CHECK(isRefused(checkSeatChange(facts), u"seats.held"_s));
    facts.seat.reset();
    CHECK(isRefused(checkSeatChange(facts), u"seats.held"_s));
}

TEST_CASE("seats.change-reasoned and seats.change-signed refuse a change without a reason or a name", "[policy][3.4]")
{
    SeatChangeFacts facts = changeFacts();
    facts.reason = u" "_s;
    CHECK(isRefused(checkSeatChange(facts), u"seats.change-reasoned"_s));
    facts = changeFacts();
    facts.actor.clear();
    CHECK(isRefused(checkSeatChange(facts), u"seats.change-signed"_s));
}

TEST_CASE("seats.change-fits refuses a course that is closed to the child or clashes", "[policy][3.5]")
{
    CHECK(checkChangeTarget({.free = 1}).isEmpty());
    CHECK(isRefused(checkChangeTarget({.open = false, .free = 1}), u"seats.change-fits"_s));
    CHECK(isRefused(checkChangeTarget({.clashes = true, .free = 1}), u"seats.change-fits"_s));
}

TEST_CASE("seats.change-has-room refuses a full course", "[policy]")
{
    CHECK(isRefused(checkChangeTarget({.free = 0, .waiting = 3}), u"seats.change-has-room"_s));
}

TEST_CASE("seats.change-passes-nobody refuses a free seat that others wait for", "[policy][3.4]")
{
    CHECK(isRefused(checkChangeTarget({.free = 1, .waiting = 1}), u"seats.change-passes-nobody"_s));
}

TEST_CASE("offers.seat-left refuses a seat of a course in which all are held", "[policy]")
{
    AnswerFacts facts = answerFacts();
    facts.free = {};
    CHECK(isRefused(checkAnswer(facts), u"offers.seat-left"_s));
    facts.accepts = false;
    CHECK(checkAnswer(facts).isEmpty());
}

TEST_CASE("offers.from-when-free refuses a day on which the seat is still another child's", "[policy]")
{
    AnswerFacts facts = answerFacts();
    facts.free = facts.from.addDays(1);
    CHECK(isRefused(checkAnswer(facts), u"offers.from-when-free"_s));
    facts.from = facts.free;
    CHECK(checkAnswer(facts).isEmpty());
    ChangeTarget target{.free = 1, .from = facts.from, .freeFrom = facts.from.addDays(1)};
    CHECK(isRefused(checkChangeTarget(target), u"offers.from-when-free"_s));
    target.freeFrom = target.from;
    CHECK(checkChangeTarget(target).isEmpty());
}

TEST_CASE("seats.term-open refuses to touch the seats of a closed term", "[policy][3.4]")
{
    Term closed = term();
    CHECK(checkTermOfSeats(closed).isEmpty());
    closed.state = TermState::Closed;
    CHECK(isRefused(checkTermOfSeats(closed), u"seats.term-open"_s));
    AnswerFacts facts = answerFacts();
    facts.term = closed;
    CHECK(isRefused(checkAnswer(facts), u"seats.term-open"_s));
    facts.accepts = false;
    CHECK(checkAnswer(facts).isEmpty());
    SeatChangeFacts change = changeFacts();
    change.term = closed;
    CHECK(isRefused(checkSeatChange(change), u"seats.term-open"_s));
}
