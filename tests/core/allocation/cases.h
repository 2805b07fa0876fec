// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/allocation/allocator.h"
#include "core/allocation/instance_json.h"
#include "tests/core/allocation/random_instance.h"
#include "tests/support/qstring_maker.h"

#include <algorithm>
#include <numeric>

/// What the tests of the invariants share: random instances arranged, and the same instance changed a little.
namespace cases {

using namespace core::allocation;

/// What every invariant looks at.
struct Case {
    Instance instance{};
    Result result{};
};

inline bool holds(const Result &result, int child, int offering)
{
    return std::any_of(result.seats[child].cbegin(), result.seats[child].cend(),
                       [&](const SeatWon &seat) { return seat.offering == offering; });
}

inline QList<int> enrolled(const Case &c)
{
    QList<int> count(c.instance.offerings.size());
    for (const QList<SeatWon> &seats : c.result.seats)
        for (const SeatWon &seat : seats)
            ++count[seat.offering];
    return count;
}

inline bool cancelled(const Result &result, int offering)
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
inline qsizetype firstSeat(const Instance &instance, const Result &result, int child)
{
    for (const SeatWon &seat : result.seats[child])
        if (seat.round == 1)
            return instance.children[child].prefs.indexOf(seat.offering);
    return instance.children[child].prefs.size();
}

/// The same instance with its rows in another order.
inline Instance shuffled(const Instance &instance, RandomInstances &random)
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
inline Instance withEvents(const Case &c, RandomInstances &random)
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

inline constexpr Features everything{};
inline constexpr Features oneRoundTheory{.pins = false, .minimums = false};

} // namespace cases
