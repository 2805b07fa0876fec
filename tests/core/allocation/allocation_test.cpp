// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/allocation/allocator.h"
#include "core/allocation/checker.h"
#include "core/allocation/explain.h"
#include "core/allocation/json_text.h"
#include "core/allocation/lottery.h"
#include "core/allocation/vacancy.h"
#include "tests/support/qstring_maker.h"

using namespace core::allocation;
using namespace Qt::Literals::StringLiterals;

namespace {

/// An offering on a day, one plain block.
Offering club(const QString &id, int seats, const QStringList &times = {})
{
    return {.id = id, .times = times, .blocks = {Block{.seats = seats}}};
}

/// A child whose number is her row in the instance unless told otherwise.
Child child(const QString &id, int number, const QList<int> &prefs, int limit = 1)
{
    return {.id = id, .limit = limit, .prefs = prefs, .lottery = number};
}

QList<int> won(const Result &result, int child)
{
    QList<int> list;
    for (const SeatWon &seat : result.seats[child])
        list << seat.offering;
    return list;
}

} // namespace

TEST_CASE("I19 SHA-256 of abc is the published vector", "[allocation]")
{
    CHECK(fingerprint("abc") == u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
}

TEST_CASE("I19 the lottery is the order of the hashes of seed and id", "[allocation]")
{
    QStringList ids;
    for (int i = 0; i < 50; ++i)
        ids << u"学生%1"_s.arg(i);
    QStringList byHand = ids;
    std::sort(byHand.begin(), byHand.end(), [](const QString &a, const QString &b) {
        return fingerprint((u"3D 047|"_s + a).toUtf8()) < fingerprint((u"3D 047|"_s + b).toUtf8());
    });
    QStringList drawn;
    for (const qsizetype i : lotteryOrder(u"3D 047"_s, ids))
        drawn << ids[i];
    CHECK(drawn == byHand);
    CHECK(drawn != ids);
}

TEST_CASE("I19 removing an id keeps the order of the rest", "[allocation]")
{
    QStringList ids;
    for (int i = 0; i < 40; ++i)
        ids << u"s%1"_s.arg(i);
    QStringList all;
    for (const qsizetype i : lotteryOrder(u"seed"_s, ids))
        all << ids[i];
    for (const QString &gone : std::as_const(ids)) {
        QStringList rest = ids;
        rest.removeAll(gone);
        QStringList expected = all;
        expected.removeAll(gone);
        QStringList drawn;
        for (const qsizetype i : lotteryOrder(u"seed"_s, rest))
            drawn << rest[i];
        CHECK(drawn == expected);
    }
}

TEST_CASE("twins with a family name stand side by side in the draw", "[allocation]")
{
    Instance instance;
    for (int i = 0; i < 30; ++i)
        instance.children << Child{.id = u"s%1"_s.arg(i)};
    instance.children[3].family = u"twins"_s;
    instance.children[17].family = u"twins"_s;
    drawNumbers(instance, u"seed"_s);
    CHECK(qAbs(instance.children[3].lottery - instance.children[17].lottery) == 1);
}

TEST_CASE("second seats go in the opposite order", "[allocation]")
{
    const Instance instance{.offerings = {club(u"a"_s, 1), club(u"b"_s, 1), club(u"c"_s, 1), club(u"d"_s, 1)},
                            .children = {child(u"s1"_s, 0, {0, 1, 2, 3}, 2), child(u"s2"_s, 1, {0, 1, 2, 3}, 2)}};
    const Result result = arrange(instance);
    CHECK(won(result, 0) == QList<int>{0, 3});
    CHECK(won(result, 1) == QList<int>{1, 2});
}

TEST_CASE("a need child picks first in a round but gets no second seat before others get a first", "[allocation]")
{
    Instance instance{.offerings = {club(u"a"_s, 1), club(u"b"_s, 1)},
                      .children = {child(u"s1"_s, 0, {0, 1}, 2), child(u"need"_s, 1, {0, 1}, 2)}};
    instance.children[0].tier = 1;
    const Result result = arrange(instance);
    CHECK(won(result, 1) == QList<int>{0});
    CHECK(won(result, 0) == QList<int>{1});
    CHECK(result.refusals[1] == QList<Refusal>{{.offering = 1, .reason = Reason::Outranked, .round = 2}});
}

TEST_CASE("a reserve filled first is a least and a reserve filled last is an extra", "[allocation]")
{
    // Two favoured children stand first and third in the draw; two seats, one of them for the group.
    Instance instance{.children = {child(u"g1"_s, 0, {0}), child(u"x"_s, 1, {0}), child(u"g2"_s, 2, {0})},
                      .groups = {u"need"_s}};
    instance.children[0].groups = {0};
    instance.children[2].groups = {0};
    const Block reserved{.seats = 1, .favours = {0}};
    instance.offerings = {{.id = u"chess"_s, .blocks = {reserved, Block{.seats = 1}}}};
    CHECK(won(arrange(instance), 1) == QList<int>{0}); // g1 fills the reserve, the open seat is x's
    instance.offerings[0].blocks = {Block{.seats = 1}, reserved};
    CHECK(won(arrange(instance), 2) == QList<int>{0}); // g1 takes the open seat, the reserve is extra
}

TEST_CASE("an explicit order decides alone and shuts out who is not in it", "[allocation]")
{
    Instance instance{.offerings = {club(u"team"_s, 1)},
                      .children = {child(u"s1"_s, 0, {0}), child(u"s2"_s, 1, {0}), child(u"s3"_s, 2, {0})}};
    instance.children[0].bumps = {0};
    instance.offerings[0].priority = QList<int>{2, 0};
    const Result result = arrange(instance);
    CHECK(won(result, 2) == QList<int>{0});
    CHECK(result.refusals[1][0].reason == Reason::NotEligible);
    CHECK(explain(instance, result, 1, 0)->bar == Bar::NotListed);
    CHECK(result.refusals[0][0].reason == Reason::Outranked);
    CHECK(explain(instance, result, 0, 0)->listed);
}

TEST_CASE("the offering furthest below its minimum is cancelled first and its children try again", "[allocation]")
{
    // a: 1 of 2, b: 1 of 3; b goes first, its child moves to a, which then opens.
    Instance instance{.offerings = {club(u"a"_s, 5), club(u"b"_s, 5)},
                      .children = {child(u"s1"_s, 0, {0, 1}), child(u"s2"_s, 1, {1, 0})}};
    instance.offerings[0].minimum = 2;
    instance.offerings[1].minimum = 3;
    const Result result = arrange(instance);
    CHECK(result.cancelled == QList<Cancellation>{{.offering = 1, .enrolled = 1}});
    CHECK(won(result, 1) == QList<int>{0});
    const std::optional<Explanation> e = explain(instance, result, 1, 1);
    REQUIRE(e);
    CHECK(e->enrolled == 1);
    CHECK(e->minimum == 3);
    CHECK(e->step == 1);
    instance.offerings[1].keepOpen = true;
    CHECK(arrange(instance).cancelled == QList<Cancellation>{{.offering = 0, .enrolled = 1}});
}

TEST_CASE("equal fractions are equal exactly and the smaller id goes first", "[allocation]")
{
    Instance instance{.offerings = {club(u"b"_s, 9), club(u"a"_s, 9)}}; // 1 of 3 and 2 of 6
    instance.offerings[0].minimum = 3;
    instance.offerings[1].minimum = 6;
    instance.children = {child(u"s1"_s, 0, {0}), child(u"s2"_s, 1, {1}), child(u"s3"_s, 2, {1})};
    CHECK(arrange(instance).cancelled ==
          QList<Cancellation>{{.offering = 1, .enrolled = 2}, {.offering = 0, .enrolled = 1}});
}

TEST_CASE("the sentence outranked has its place and the last place admitted", "[allocation]")
{
    Instance instance{.offerings = {club(u"chess"_s, 2)}};
    for (int i = 0; i < 5; ++i)
        instance.children << child(u"s%1"_s.arg(i), i, {0});
    instance.pins = {{4, 0}};
    const Result result = arrange(instance);
    const std::optional<Explanation> e = explain(instance, result, 2, 0);
    REQUIRE(e);
    CHECK(e->wish == 1);
    CHECK(e->refusal.round == 1);
    CHECK(e->seats == 2);
    CHECK(e->open == 1); // one was given by the school
    CHECK(e->competing == 4);
    CHECK(e->place == 3);
    CHECK(e->admitted == 1);
    CHECK(e->number == 2);
    CHECK_FALSE(explain(instance, result, 0, 0));
    CHECK(result.cutoffs ==
          QList<Cutoff>{{.round = 1, .offering = 0, .block = 0, .before = 1, .admitted = 1, .last = 0}});
}

TEST_CASE("when all seats went in earlier rounds there is no queue to stand in", "[allocation]")
{
    Instance instance{.offerings = {club(u"a"_s, 1), club(u"b"_s, 2)},
                      .children = {child(u"s1"_s, 0, {0}), child(u"s2"_s, 1, {1, 0}, 2)}};
    const Result result = arrange(instance);
    const std::optional<Explanation> e = explain(instance, result, 1, 0);
    REQUIRE(e);
    CHECK(e->refusal.round == 2);
    CHECK(e->open == 0);
    CHECK(e->seats == 1);
    CHECK(e->blocks.isEmpty());
}

TEST_CASE("a clash names the seat that was ranked higher and a pin as given", "[allocation]")
{
    Instance instance{
        .offerings = {club(u"choir"_s, 2, {u"MON"_s}), club(u"robots"_s, 2, {u"MON"_s, u"WED"_s}), club(u"art"_s, 2)},
        .children = {child(u"s1"_s, 0, {2, 0, 1}, 3), child(u"s2"_s, 1, {1}, 3)},
        .pins = {{1, 0}}};
    const Result result = arrange(instance);
    const std::optional<Explanation> own = explain(instance, result, 0, 1);
    REQUIRE(own);
    CHECK(own->refusal == Refusal{.offering = 1, .reason = Reason::TimeClash, .clashing = 0});
    CHECK(own->clashWish == 2);
    CHECK_FALSE(own->clashGiven);
    const std::optional<Explanation> given = explain(instance, result, 1, 1);
    REQUIRE(given);
    CHECK(given->clashGiven);
    CHECK(given->clashWish == 0);
}

TEST_CASE("sections of one course clash and grades and exclusions bar", "[allocation]")
{
    Instance instance{
        .offerings = {club(u"a1"_s, 2, {u"MON"_s}), club(u"a2"_s, 2, {u"TUE"_s}), club(u"old"_s, 2), club(u"c"_s, 2)},
        .children = {child(u"s1"_s, 0, {0, 1, 2, 3}, 4)},
        .exclusions = {{0, 3}}};
    instance.offerings[0].course = u"a"_s;
    instance.offerings[1].course = u"a"_s;
    instance.offerings[2].grades = {3, 4};
    instance.children[0].grade = 2;
    const Result result = arrange(instance);
    CHECK(won(result, 0) == QList<int>{0});
    CHECK(result.refusals[0][0] == Refusal{.offering = 1, .reason = Reason::TimeClash, .clashing = 0});
    CHECK(explain(instance, result, 0, 2)->bar == Bar::Grade);
    CHECK(explain(instance, result, 0, 3)->bar == Bar::Excluded);
}

TEST_CASE("a withdrawal sets off a chain that serves first in first out", "[allocation]")
{
    // s2 moves up to chess, s3 then to art; s4 must not be swapped.
    Instance instance{.offerings = {club(u"chess"_s, 1), club(u"art"_s, 1), club(u"clay"_s, 2)},
                      .children = {child(u"s1"_s, 0, {0}), child(u"s2"_s, 1, {0, 1}), child(u"s4"_s, 2, {0, 1, 2}),
                                   child(u"s3"_s, 3, {1, 2})},
                      .events = {{.what = {0, 0}}}};
    instance.children[2].swap = false;
    const Result result = arrange(instance);
    CHECK(result.moves ==
          QList<Move>{{.child = 1, .offering = 0, .givenUp = {1}}, {.child = 3, .offering = 1, .givenUp = {2}}});
    CHECK(result.seatsAfter == QList<QList<int>>{{}, {0}, {2}, {1}});
}

TEST_CASE("a withdrawal without a seat only leaves the waiting list", "[allocation]")
{
    const Instance instance{.offerings = {club(u"chess"_s, 1)},
                            .children = {child(u"s1"_s, 0, {0}), child(u"s2"_s, 1, {0}), child(u"s3"_s, 2, {0})},
                            .events = {{.what = {1, 0}}, {.what = {0, 0}}}};
    CHECK(arrange(instance).moves == QList<Move>{{.child = 2, .offering = 0}});
}

TEST_CASE("the waiting list puts children with fewer seats first", "[allocation]")
{
    const Instance instance{
        .offerings = {club(u"chess"_s, 1), club(u"art"_s, 1)},
        .children = {child(u"s1"_s, 0, {0}, 2), child(u"s2"_s, 1, {1, 0}, 2), child(u"s3"_s, 2, {0}, 2)}};
    const Result result = arrange(instance);
    const Ladder ladder(instance);
    CHECK(Vacancies(instance, ladder, result).waitingList(0) == QList<Waiting>{{.child = 2}, {.child = 1, .keeps = 1}});
}

TEST_CASE("nothing is arranged for nobody", "[allocation]")
{
    CHECK(arrange({}) == Result{});
    const Instance empty{.offerings = {club(u"a"_s, 3), {.id = u"none"_s}}};
    CHECK(arrange(empty).cutoffs.isEmpty());
    const Instance none{.offerings = {{.id = u"none"_s}}, .children = {child(u"s1"_s, 0, {0})}};
    CHECK(arrange(none).refusals[0][0].reason == Reason::Outranked);
    CHECK(Checker(none, arrange(none)).disputed().isEmpty());
}
