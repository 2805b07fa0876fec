// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/allocation/checker.h"

#include <algorithm>
#include <tuple>

namespace core::allocation {

namespace {

/// One line of the ladder, and the id for equal lottery numbers.
struct Key {
    std::tuple<bool, qint64, bool, qint64> worth{};
    QString id{};
};

bool before(const Key &a, const Key &b, int round)
{
    if (a.worth != b.worth)
        return a.worth < b.worth;
    return round % 2 == 1 ? a.id.toUcs4() < b.id.toUcs4() : b.id.toUcs4() < a.id.toUcs4();
}

quint64 cutoffName(int round, int offering, int block)
{
    return quint64(round) << 48 | quint64(offering) << 16 | quint64(block);
}

/// The ladder of placement.md, word for word; `position` is hers in an explicit order.
Key ladderKey(const Child &child, int offering, const Block &block, std::optional<qsizetype> position, int round)
{
    const bool favoured = std::any_of(child.groups.cbegin(), child.groups.cend(),
                                      [&](int group) { return block.favours.contains(group); });
    const bool behind = !block.favours.isEmpty() && !favoured;
    if (position)
        return {{behind, 0, false, *position}, {}};
    const qint64 number = round % 2 == 1 ? child.lottery : -qint64(child.lottery);
    return {{behind, block.usesTier ? child.tier : 0, !child.bumps.contains(offering), number}, child.id};
}

} // namespace

Checker::Checker(const Instance &instance, const Result &result) : m_instance(instance), m_result(result)
{
    for (const Cutoff &cutoff : result.cutoffs)
        m_cutoffs.insert(cutoffName(cutoff.round, cutoff.offering, cutoff.block), &cutoff);
    for (const Cancellation &cancellation : result.cancelled)
        m_cancelled.insert(cancellation.offering, cancellation.enrolled);
    for (const Pairing &pair : instance.exclusions)
        m_excluded[pair.child] << pair.offering;
    for (const Pairing &pin : instance.pins)
        if (!m_cancelled.contains(pin.offering))
            m_pins[pin.child] << pin.offering;
    for (int o = 0; o < int(instance.offerings.size()); ++o)
        if (const auto &order = instance.offerings[o].priority)
            for (qsizetype position = 0; position < order->size(); ++position)
                if (!m_priority[o].contains(order->at(position)))
                    m_priority[o].insert(order->at(position), position);
}

bool Checker::allowed(int child, int offering) const
{
    const Offering &row = m_instance.offerings[offering];
    if (!row.grades.isEmpty() && !row.grades.contains(m_instance.children[child].grade))
        return false;
    if (row.priority && !m_priority.value(offering).contains(child))
        return false;
    return !m_excluded.value(child).contains(offering);
}

bool Checker::clash(int a, int b) const
{
    const Offering &one = m_instance.offerings[a];
    const Offering &two = m_instance.offerings[b];
    if (a == b || (!one.course.isEmpty() && one.course == two.course))
        return true;
    return std::any_of(one.times.cbegin(), one.times.cend(), [&](const QString &t) { return two.times.contains(t); });
}

/// Would she have been admitted, had she asked in this round?
bool Checker::meets(int child, int offering, int round) const
{
    const Offering &row = m_instance.offerings[offering];
    const auto key = [&](int c, const Block &block) {
        std::optional<qsizetype> position;
        if (row.priority)
            position = m_priority.value(offering).value(c);
        return ladderKey(m_instance.children[c], offering, block, position, round);
    };
    for (int b = 0; b < int(row.blocks.size()); ++b) {
        const Cutoff *cutoff = m_cutoffs.value(cutoffName(round, offering, b));
        if (!cutoff)
            continue; // no seats in this round
        if (!cutoff->last)
            return true;
        if (child == *cutoff->last || before(key(child, row.blocks[b]), key(*cutoff->last, row.blocks[b]), round))
            return true;
    }
    return false;
}

/// The seats the cut-offs say she has: in every round the first wish that is open to her and whose cut-off she meets.
QList<SeatWon> Checker::due(int child) const
{
    const Child &row = m_instance.children[child];
    QList<SeatWon> seats;
    for (const int offering : m_pins.value(child))
        seats.append({.offering = offering, .round = 0});
    for (;;) {
        if (seats.size() >= row.limit)
            return seats;
        const int round = int(seats.size()) + 1;
        const auto open = [&](int wish) {
            return !m_cancelled.contains(wish) && allowed(child, wish) && meets(child, wish, round) &&
                   std::none_of(seats.cbegin(), seats.cend(),
                                [&](const SeatWon &seat) { return clash(seat.offering, wish); });
        };
        const auto won = std::find_if(row.prefs.cbegin(), row.prefs.cend(), open);
        if (won == row.prefs.cend())
            return seats;
        seats.append({.offering = *won, .round = round});
    }
}

bool Checker::confirms(int child, const Refusal &refusal, const QList<SeatWon> &seats) const
{
    const Child &row = m_instance.children[child];
    const qsizetype rank = row.prefs.indexOf(refusal.offering);
    const bool may = allowed(child, refusal.offering);
    const bool cancelled = m_cancelled.contains(refusal.offering);
    if (!may || cancelled)
        return refusal.reason == (may ? Reason::Cancelled : Reason::NotEligible);

    // The first seat that decides: one ranked below the wish shows the round in which the wish was refused to her.
    std::optional<int> refusedIn;
    std::optional<int> clashing;
    for (const SeatWon &seat : seats) {
        const bool below = seat.round > 0 && row.prefs.indexOf(seat.offering) > rank;
        if (below)
            refusedIn = seat.round;
        else if (clash(seat.offering, refusal.offering))
            clashing = seat.offering;
        if (refusedIn || clashing)
            break;
    }
    if (clashing)
        return refusal.reason == Reason::TimeClash && refusal.clashing == *clashing;
    if (!refusedIn && seats.size() >= row.limit)
        return refusal.reason == Reason::Limit;
    const int round = refusedIn.value_or(int(seats.size()) + 1);
    return refusal.reason == Reason::Outranked && refusal.round == round && !meets(child, refusal.offering, round);
}

bool Checker::confirms(int child) const
{
    const QList<SeatWon> seats = due(child);
    const QList<SeatWon> &told = m_result.seats[child];
    const auto same = [](const SeatWon &a, const SeatWon &b) { return a.offering == b.offering && a.round == b.round; };
    if (!std::equal(seats.cbegin(), seats.cend(), told.cbegin(), told.cend(), same))
        return false;

    QList<int> wishes = m_instance.children[child].prefs;
    wishes.removeIf([&](int wish) {
        return std::any_of(seats.cbegin(), seats.cend(), [&](const SeatWon &s) { return s.offering == wish; });
    });
    const QList<Refusal> &refusals = m_result.refusals[child];
    return refusals.size() == wishes.size() &&
           std::equal(refusals.cbegin(), refusals.cend(), wishes.cbegin(),
                      [](const Refusal &refusal, int wish) { return refusal.offering == wish; }) &&
           std::all_of(refusals.cbegin(), refusals.cend(),
                       [&](const Refusal &refusal) { return confirms(child, refusal, seats); });
}

QList<int> Checker::disputed() const
{
    QList<int> children;
    for (int child = 0; child < int(m_instance.children.size()); ++child)
        if (!confirms(child))
            children << child;
    return children;
}

} // namespace core::allocation
