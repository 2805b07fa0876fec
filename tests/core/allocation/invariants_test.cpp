// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/allocation/allocator.h"
#include "core/allocation/checker.h"
#include "core/allocation/explain.h"
#include "core/allocation/instance_json.h"
#include "core/allocation/json_text.h"
#include "core/allocation/result_json.h"
#include "tests/core/allocation/naive.h"
#include "tests/core/allocation/random_instance.h"
#include "tests/support/qstring_maker.h"

#include <QLocale>

#include <algorithm>
#include <map>
#include <numeric>

using namespace core::allocation;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What every invariant looks at.
struct Case {
    Instance instance{};
    Result result{};
};

bool holds(const Result &result, int child, int offering)
{
    return std::any_of(result.seats[child].cbegin(), result.seats[child].cend(),
                       [&](const SeatWon &seat) { return seat.offering == offering; });
}

QList<int> enrolled(const Case &c)
{
    QList<int> count(c.instance.offerings.size());
    for (const QList<SeatWon> &seats : c.result.seats)
        for (const SeatWon &seat : seats)
            ++count[seat.offering];
    return count;
}

bool cancelled(const Result &result, int offering)
{
    return std::any_of(result.cancelled.cbegin(), result.cancelled.cend(),
                       [&](const Cancellation &c) { return c.offering == offering; });
}

/// Calls look(Case) for many instances; the failing one is shown.
template<class Look>
void forMany(quint64 seed, int count, const Features &features, Look look)
{
    RandomInstances random(seed);
    for (int i = 0; i < count; ++i) {
        Case c{.instance = random.next(features)};
        c.result = arrange(c.instance);
        INFO("instance " << i << ": " << canonical(c.instance).toStdString());
        look(c, random);
    }
}

/// Rank of the seat won in round 1; wishes().size() when there is none.
qsizetype firstSeat(const Instance &instance, const Result &result, int child)
{
    for (const SeatWon &seat : result.seats[child])
        if (seat.round == 1)
            return instance.children[child].prefs.indexOf(seat.offering);
    return instance.children[child].prefs.size();
}

/// The same instance with its rows in another order.
Instance shuffled(const Instance &instance, RandomInstances &random)
{
    QList<int> childAt(instance.children.size());
    QList<int> offeringAt(instance.offerings.size());
    std::iota(childAt.begin(), childAt.end(), 0);
    std::iota(offeringAt.begin(), offeringAt.end(), 0);
    random.shuffle(childAt);
    random.shuffle(offeringAt);
    const auto child = [&](int old) { return int(childAt.indexOf(old)); };
    const auto offering = [&](int old) { return int(offeringAt.indexOf(old)); };
    const auto pair = [&](Pairing p) { return Pairing{child(p.child), offering(p.offering)}; };

    Instance other{.groups = instance.groups, .seed = instance.seed};
    for (const int old : childAt) {
        Child row = instance.children[old];
        std::transform(row.prefs.cbegin(), row.prefs.cend(), row.prefs.begin(), offering);
        std::transform(row.bumps.cbegin(), row.bumps.cend(), row.bumps.begin(), offering);
        other.children << row;
    }
    for (const int old : offeringAt) {
        Offering row = instance.offerings[old];
        if (row.priority)
            std::transform(row.priority->cbegin(), row.priority->cend(), row.priority->begin(), child);
        other.offerings << row;
    }
    for (const Pairing p : instance.pins)
        other.pins << pair(p);
    for (const Pairing p : instance.exclusions)
        other.exclusions << pair(p);
    for (const Event &event : instance.events)
        other.events << Event{event.kind, pair(event.what)};
    return other;
}

/// The instance with a few withdrawals, most of them of seats that were won.
Instance withEvents(const Case &c, RandomInstances &random)
{
    Instance instance = c.instance;
    for (int i = 1 + random.upTo(3); i > 0; --i) {
        const int child = random.upTo(int(instance.children.size()));
        const QList<SeatWon> &seats = c.result.seats[child];
        if (!seats.isEmpty())
            instance.events << Event{.what = {child, seats[random.upTo(int(seats.size()))].offering}};
        else
            instance.events << Event{.what = {child, random.upTo(int(instance.offerings.size()))}};
    }
    return instance;
}

constexpr Features everything{};
constexpr Features oneRoundTheory{.pins = false, .minimums = false};

} // namespace

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

TEST_CASE("I11 an offering that nobody got can be removed without changing anything", "[allocation]")
{
    int removed = 0;
    forMany(11, 2000, {.minimums = false}, [&](const Case &c, RandomInstances &) {
        const int last = int(c.instance.offerings.size()) - 1; // the last, so that indices stay
        if (enrolled(c)[last] > 0)
            return;
        Instance without = c.instance;
        without.offerings.removeLast();
        without.exclusions.removeIf([&](const Pairing &p) { return p.offering == last; });
        for (Child &child : without.children) {
            child.prefs.removeAll(last);
            child.bumps.removeAll(last);
        }
        REQUIRE(arrange(without).seats == c.result.seats);
        ++removed;
    });
    REQUIRE(removed > 100);
}

TEST_CASE("I12 with one seat each no child gains by a list that is not honest", "[allocation]")
{
    int tried = 0;
    forMany(12, 80, {.children = 5, .offerings = 4, .most = 1, .pins = false, .minimums = false},
            [&](const Case &c, RandomInstances &random) {
                const int s = random.upTo(int(c.instance.children.size()));
                const QList<int> honest = c.instance.children[s].prefs;
                const qsizetype before = firstSeat(c.instance, c.result, s);
                QList<int> order(c.instance.offerings.size());
                std::iota(order.begin(), order.end(), 0);
                do {
                    for (qsizetype length = 0; length <= order.size(); ++length) {
                        Instance other = c.instance;
                        other.children[s].prefs = order.first(length);
                        const Result result = arrange(other);
                        const qsizetype rank =
                            result.seats[s].isEmpty() ? -1 : honest.indexOf(result.seats[s][0].offering);
                        REQUIRE((rank < 0 || rank >= before));
                        ++tried;
                    }
                } while (std::next_permutation(order.begin(), order.end()));
            });
    REQUIRE(tried > 1000);
}

TEST_CASE("I13 a higher tier never worsens the first seat", "[allocation]")
{
    forMany(13, 1500, oneRoundTheory, [](const Case &c, RandomInstances &random) {
        const int s = random.upTo(int(c.instance.children.size()));
        Instance other = c.instance;
        --other.children[s].tier;
        REQUIRE(firstSeat(other, arrange(other), s) <= firstSeat(c.instance, c.result, s));
    });
}

TEST_CASE("I14 one seat more or one child less never worsens the first seat of another", "[allocation]")
{
    forMany(14, 1500, oneRoundTheory, [](const Case &c, RandomInstances &random) {
        Instance bigger = c.instance;
        Offering &offering = bigger.offerings[random.upTo(int(bigger.offerings.size()))];
        ++offering.blocks[random.upTo(int(offering.blocks.size()))].seats;
        const Result afterSeat = arrange(bigger);
        Instance fewer = c.instance; // she stays in the rows, so that indices stay, but wants nothing
        const int gone = random.upTo(int(fewer.children.size()));
        fewer.children[gone].prefs.clear();
        const Result afterChild = arrange(fewer);
        for (int s = 0; s < int(c.instance.children.size()); ++s) {
            const qsizetype before = firstSeat(c.instance, c.result, s);
            REQUIRE(firstSeat(bigger, afterSeat, s) <= before);
            if (s != gone)
                REQUIRE(firstSeat(fewer, afterChild, s) <= before);
        }
    });
}

TEST_CASE("I15 with one ladder for all it is a plain snake draft", "[allocation]")
{
    forMany(15, 1500, {.pins = false, .minimums = false, .priorities = false, .reserves = false},
            [](const Case &c, RandomInstances &) {
                const int children = int(c.instance.children.size());
                QList<int> left;
                for (const Offering &o : c.instance.offerings)
                    left << o.seats();
                QList<QList<int>> seats(children);
                for (int round = 1; round <= 6; ++round) {
                    std::map<naive::Key, int> turn;
                    for (int s = 0; s < children; ++s)
                        turn[naive::key(c.instance, s, 0, 0, round)] = s;
                    for (const auto &[key, s] : turn) {
                        if (seats[s].size() != round - 1 || c.instance.children[s].limit < round)
                            continue;
                        for (const int o : c.instance.children[s].prefs) {
                            const bool clash = std::any_of(seats[s].cbegin(), seats[s].cend(), [&, o = o](int x) {
                                return naive::clash(c.instance, x, o);
                            });
                            if (left[o] == 0 || clash || !naive::eligible(c.instance, s, o))
                                continue;
                            --left[o];
                            seats[s] << o;
                            break;
                        }
                    }
                }
                for (int s = 0; s < children; ++s) {
                    QList<int> won;
                    for (const SeatWon &seat : c.result.seats[s])
                        won << seat.offering;
                    REQUIRE(won == seats[s]);
                }
            });
}

TEST_CASE("I16 the engine equals a naive step by step deferred acceptance in everything", "[allocation]")
{
    forMany(16, 5000, everything, [](const Case &c, RandomInstances &random) {
        const Instance instance = withEvents(c, random);
        const naive::Outcome outcome = naive::arrange(instance);
        const Result result = arrange(instance);
        REQUIRE(canonical(instance, result) == canonical(instance, outcome.result));
        REQUIRE(result.seats == outcome.result.seats);
        REQUIRE(result.cutoffs == outcome.result.cutoffs);
        REQUIRE(result.cancelled == outcome.result.cancelled);
        REQUIRE(result == outcome.result);
    });
}

TEST_CASE("I16 the numbers of an explanation are those of the naive queue", "[allocation]")
{
    int ranked = 0;
    forMany(161, 2500, everything, [&](const Case &c, RandomInstances &) {
        const naive::Outcome outcome = naive::arrange(c.instance);
        const Ladder ladder(c.instance);
        const Explainer explainer(c.instance, ladder, c.result);
        for (int s = 0; s < int(c.instance.children.size()); ++s)
            for (const Explanation &e : explainer.explain(s)) {
                if (e.refusal.reason != Reason::Outranked)
                    continue;
                const int o = e.refusal.offering;
                const auto asked = outcome.asked.find({e.refusal.round, o});
                REQUIRE((e.open > 0) == (asked != outcome.asked.end()));
                if (e.open == 0)
                    continue;
                ++ranked;
                int ahead = 0; // those admitted, and those who stand before her for the last open block
                for (const int t : asked->second) {
                    const QList<SeatWon> &seats = c.result.seats[t];
                    const bool admitted = std::any_of(seats.cbegin(), seats.cend(), [&](const SeatWon &seat) {
                        return seat.offering == o && seat.round == e.refusal.round;
                    });
                    const int block = e.blocks.last().block;
                    if (admitted || naive::key(c.instance, t, o, block, e.refusal.round) <
                                        naive::key(c.instance, s, o, block, e.refusal.round))
                        ++ahead;
                }
                REQUIRE(e.competing == int(asked->second.size()));
                REQUIRE(e.place == ahead + 1);
                REQUIRE(e.admitted == e.open);
                REQUIRE(e.place > e.admitted);
                REQUIRE(e.place <= e.competing);
                for (const Standing &standing : e.blocks)
                    REQUIRE((standing.place > standing.admitted && standing.place <= standing.competing));
            }
    });
    REQUIRE(ranked > 1000);
}

TEST_CASE("I17 custody is granted for every day asked", "[allocation]")
{
    forMany(17, 200, everything, [](const Case &c, RandomInstances &) {
        const QByteArray text = canonical(c.instance, c.result);
        for (const Child &child : c.instance.children) {
            JsonText days;
            days.open('{');
            days.key(child.id).texts(child.custody);
            if (!child.custody.isEmpty())
                REQUIRE(text.contains(days.bytes().sliced(1)));
        }
    });
}

TEST_CASE("I18 the vacancy chain worsens nobody but the leaver and never overfills", "[allocation]")
{
    int moves = 0;
    forMany(18, 2000, everything, [&](const Case &c, RandomInstances &random) {
        const Instance instance = withEvents(c, random);
        const Result result = arrange(instance);
        for (const Move &move : result.moves) { // each step takes something wanted more for what it gives up
            const QList<int> &prefs = instance.children[move.child].prefs;
            REQUIRE(prefs.contains(move.offering));
            REQUIRE_FALSE(cancelled(result, move.offering));
            REQUIRE((move.givenUp.isEmpty() || instance.children[move.child].swap));
            for (const int x : move.givenUp) {
                REQUIRE(prefs.indexOf(move.offering) < prefs.indexOf(x));
                REQUIRE_FALSE(instance.pins.contains(Pairing{move.child, x}));
            }
            ++moves;
        }
        QList<int> count(instance.offerings.size());
        for (const QList<int> &seats : result.seatsAfter)
            for (const int o : seats)
                REQUIRE(++count[o] <= instance.offerings[o].seats());
    });
    REQUIRE(moves > 300);
}

TEST_CASE("I18 the chain of a withdrawal leaves no vacancy of its own that somebody could take", "[allocation]")
{
    int left = 0;
    forMany(181, 3000, everything, [&](const Case &c, RandomInstances &random) {
        Instance instance = c.instance;
        const int leaver = random.upTo(int(instance.children.size()));
        if (c.result.seats[leaver].isEmpty())
            return;
        const int gone = c.result.seats[leaver].first().offering;
        instance.events << Event{.what = {leaver, gone}};
        const Result result = arrange(instance);
        std::map<int, int> vacant{{gone, 1}};
        for (const Move &move : result.moves) {
            --vacant[move.offering];
            for (const int x : move.givenUp)
                ++vacant[x];
        }
        std::vector<naive::Holding> after;
        for (int s = 0; s < int(instance.children.size()); ++s) {
            after.emplace_back();
            for (const int o : result.seatsAfter[s])
                after.back().emplace_back(o, instance.pins.contains(Pairing{s, o}));
        }
        for (const auto &[o, count] : vacant) {
            REQUIRE(count >= 0);
            if (count > 0) {
                REQUIRE(naive::waiting(instance, after, {{leaver, gone}}, o).empty());
                ++left;
            }
        }
    });
    REQUIRE(left > 300);
}
