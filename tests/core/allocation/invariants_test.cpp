// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/allocation/allocator.h"
#include "core/allocation/checker.h"
#include "core/allocation/explain.h"
#include "core/allocation/instance_json.h"
#include "core/allocation/json_text.h"
#include "core/allocation/result_json.h"
#include "tests/core/allocation/cases.h"
#include "tests/core/allocation/naive.h"

#include <QLocale>

#include <algorithm>
#include <map>
#include <numeric>

using namespace core::allocation;
using namespace Qt::Literals::StringLiterals;
using namespace cases;

TEST_CASE("I1 no block and no offering ever has more children than seats", "[allocation]")
{
    forMany(1, 1500, everything, [](const Case &c, RandomInstances &) {
        std::map<std::pair<int, int>, int> taken;
        for (const QList<SeatWon> &seats : c.result.seats)
            for (const SeatWon &seat : seats)
                ++taken[{seat.offering, seat.block}];
        for (const auto &[where, count] : taken)
            REQUIRE(count <= c.instance.offerings[where.first].blocks[where.second].seats);
    });
}

TEST_CASE("I2 every seat is wished for or given and eligible and free of clashes and within the limit", "[allocation]")
{
    forMany(2, 1500, everything, [](const Case &c, RandomInstances &) {
        for (int s = 0; s < int(c.instance.children.size()); ++s) {
            const QList<SeatWon> &seats = c.result.seats[s];
            const auto won = std::count_if(seats.cbegin(), seats.cend(), [](const SeatWon &x) { return x.round > 0; });
            REQUIRE((won == 0 || seats.size() <= c.instance.children[s].limit));
            for (qsizetype i = 0; i < seats.size(); ++i) {
                if (seats[i].round == 0)
                    continue;
                REQUIRE(c.instance.children[s].prefs.contains(seats[i].offering));
                REQUIRE(naive::eligible(c.instance, s, seats[i].offering));
                REQUIRE(seats[i].round == i + 1);
                for (qsizetype j = 0; j < i; ++j)
                    REQUIRE_FALSE(naive::clash(c.instance, seats[i].offering, seats[j].offering));
            }
        }
    });
}

TEST_CASE("I3 and I4 nobody admitted in the same round stands behind a refused child and nobody comes later",
          "[allocation]")
{
    forMany(3, 1500, everything, [](const Case &c, RandomInstances &) {
        for (int s = 0; s < int(c.instance.children.size()); ++s)
            for (const Refusal &refusal : c.result.refusals[s]) {
                if (refusal.reason != Reason::Outranked)
                    continue;
                for (int t = 0; t < int(c.instance.children.size()); ++t)
                    for (const SeatWon &seat : c.result.seats[t]) {
                        if (seat.offering != refusal.offering || seat.round == 0)
                            continue;
                        REQUIRE(seat.round <= refusal.round);
                        if (seat.round == refusal.round)
                            REQUIRE(naive::key(c.instance, t, seat.offering, seat.block, seat.round) <
                                    naive::key(c.instance, s, seat.offering, seat.block, seat.round));
                    }
            }
    });
}

TEST_CASE("I5 a seat left free is wanted only by children with a clash or at their limit", "[allocation]")
{
    forMany(5, 1500, everything, [](const Case &c, RandomInstances &) {
        const QList<int> count = enrolled(c);
        for (int s = 0; s < int(c.instance.children.size()); ++s)
            for (const Refusal &refusal : c.result.refusals[s])
                if (count[refusal.offering] < c.instance.offerings[refusal.offering].seats())
                    REQUIRE(refusal.reason != Reason::Outranked);
    });
}

TEST_CASE("I6 and I20 every wish has one reason and the checker confirms it from the cut-offs", "[allocation]")
{
    forMany(6, 3000, everything, [](const Case &c, RandomInstances &) {
        REQUIRE(Checker(c.instance, c.result).disputed().isEmpty());
        for (int s = 0; s < int(c.instance.children.size()); ++s)
            for (const int wish : c.instance.children[s].prefs) {
                const QList<Refusal> &all = c.result.refusals[s];
                const auto told =
                    std::count_if(all.cbegin(), all.cend(), [&](const Refusal &r) { return r.offering == wish; });
                REQUIRE(told == (holds(c.result, s, wish) ? 0 : 1));
            }
    });
}

TEST_CASE("I6 the checker disputes a result that somebody has changed", "[allocation]")
{
    int seatsTaken = 0;
    int reasonsChanged = 0;
    forMany(61, 300, everything, [&](const Case &c, RandomInstances &) {
        for (int s = 0; s < int(c.instance.children.size()); ++s) {
            if (!c.result.seats[s].isEmpty() && c.result.seats[s].last().round > 0) {
                Result changed = c.result;
                changed.seats[s].removeLast();
                REQUIRE_FALSE(Checker(c.instance, changed).confirms(s));
                ++seatsTaken;
            }
            for (qsizetype i = 0; i < c.result.refusals[s].size(); ++i) {
                Result changed = c.result;
                Refusal &refusal = changed.refusals[s][i];
                refusal.reason = refusal.reason == Reason::Outranked ? Reason::Limit : Reason::Outranked;
                REQUIRE_FALSE(Checker(c.instance, changed).confirms(s));
                ++reasonsChanged;
            }
        }
    });
    REQUIRE(seatsTaken > 300);
    REQUIRE(reasonsChanged > 300);
}

TEST_CASE("I7 the order of rows does not matter", "[allocation]")
{
    forMany(7, 1000, everything, [](const Case &c, RandomInstances &random) {
        const Instance instance = withEvents(c, random);
        const Instance other = shuffled(instance, random);
        REQUIRE(canonical(other) == canonical(instance));
        REQUIRE(canonical(other, arrange(other)) == canonical(instance, arrange(instance)));
    });
}

TEST_CASE("I8 the result hash is the same after writing and reading and in another locale", "[allocation]")
{
    forMany(8, 400, everything, [](const Case &c, RandomInstances &random) {
        const Instance instance = withEvents(c, random);
        const QByteArray before = resultDocument(instance, arrange(instance));
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        const QByteArray text = canonical(instance);
        const Instance again = readInstance(text);
        REQUIRE(canonical(again) == text);
        REQUIRE(resultDocument(again, arrange(again)) == before);
        QLocale::setDefault(QLocale::c());
    });
}

TEST_CASE("I9 pins are kept and cost a seat and a round", "[allocation]")
{
    forMany(9, 1500, everything, [](const Case &c, RandomInstances &) {
        for (const Pairing &pin : c.instance.pins) {
            const QList<SeatWon> &seats = c.result.seats[pin.child];
            const bool kept = std::any_of(seats.cbegin(), seats.cend(),
                                          [&](const SeatWon &x) { return x.offering == pin.offering && x.round == 0; });
            REQUIRE(kept == !cancelled(c.result, pin.offering));
            const auto pins =
                std::count_if(seats.cbegin(), seats.cend(), [](const SeatWon &x) { return x.round == 0; });
            if (pins < seats.size())
                REQUIRE(seats[pins].round == pins + 1);
        }
    });
}

TEST_CASE("I10 open offerings reach their minimum or are kept open", "[allocation]")
{
    int stopped = 0;
    forMany(10, 1500, everything, [&](const Case &c, RandomInstances &) {
        const QList<int> count = enrolled(c);
        for (int o = 0; o < int(count.size()); ++o)
            if (cancelled(c.result, o))
                REQUIRE(count[o] == 0);
            else
                REQUIRE((count[o] >= c.instance.offerings[o].minimum || c.instance.offerings[o].keepOpen));
        for (const Cancellation &cancellation : c.result.cancelled) {
            REQUIRE(cancellation.enrolled < c.instance.offerings[cancellation.offering].minimum);
            ++stopped;
        }
    });
    REQUIRE(stopped > 100);
}
