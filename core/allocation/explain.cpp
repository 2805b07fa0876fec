// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/allocation/explain.h"

#include <algorithm>

namespace core::allocation {

namespace {

/// How many keys come before this one: std::lower_bound without a branch for the processor to guess wrong.
int keysBefore(const std::vector<quint64> &keys, quint64 key)
{
    const quint64 *from = keys.data();
    for (size_t count = keys.size(); count > 0;) {
        const size_t half = (count + 1) / 2;
        from += from[half - 1] < key ? half : 0;
        count -= half;
    }
    return int(from - keys.data());
}

} // namespace

Explainer::Explainer(const Instance &instance, const Ladder &ladder, const Result &result)
    : m_instance(instance), m_ladder(ladder), m_result(result), m_queues(size_t(ladder.firstBlock(ladder.offerings())))
{
    m_facts.reserve(size_t(ladder.offerings()));
    for (const Offering &offering : instance.offerings)
        m_facts.push_back({.seats = offering.seats(), .listed = offering.priority.has_value()});
    for (qsizetype step = 0; step < result.cancelled.size(); ++step)
        m_facts[result.cancelled[step].offering].step = int(step) + 1;
    findFillingRounds();
    fillQueues();
}

/// An offering refuses children for want of seats only in the round in which its last seat goes; later rounds have none.
void Explainer::findFillingRounds()
{
    const QList<Cutoff> &cutoffs = m_result.cutoffs;
    for (qsizetype begin = 0, end = 0; begin < cutoffs.size(); begin = end) {
        const Cutoff &first = cutoffs[begin];
        bool full = true;
        for (end = begin;
             end < cutoffs.size() && cutoffs[end].offering == first.offering && cutoffs[end].round == first.round;
             ++end)
            full = full && cutoffs[end].last.has_value();
        if (!full)
            continue;
        m_facts[first.offering].fillingRound = first.round;
        for (qsizetype i = begin; i < end; ++i) {
            BlockQueue &queue = m_queues[m_ladder.firstBlock(first.offering) + cutoffs[i].block];
            queue.before = cutoffs[i].before;
            queue.admitted = cutoffs[i].admitted;
        }
    }
}

/// She asked for the blocks one after another, up to the one that kept her.
void Explainer::ask(int child, int offering, int lastBlock)
{
    for (int block = 0; block <= lastBlock; ++block) {
        BlockQueue &queue = m_queues[m_ladder.firstBlock(offering) + block];
        if (queue.before > 0)
            queue.keys.push_back(m_ladder.key(child, offering, block, m_facts[offering].fillingRound));
    }
}

void Explainer::fillQueues()
{
    for (const int child : m_ladder.order(1)) { // in this order the keys are nearly sorted already
        for (const SeatWon &seat : m_result.seats[child])
            if (seat.round > 0 && seat.round == m_facts[seat.offering].fillingRound)
                ask(child, seat.offering, seat.block);
        for (const Refusal &refusal : m_result.refusals[child])
            if (refusal.reason == Reason::Outranked && refusal.round == m_facts[refusal.offering].fillingRound)
                ask(child, refusal.offering, m_ladder.blocks(refusal.offering) - 1);
    }
    for (BlockQueue &queue : m_queues)
        if (!std::is_sorted(queue.keys.cbegin(), queue.keys.cend()))
            std::sort(queue.keys.begin(), queue.keys.end());
}

Bar Explainer::bar(int child, int offering) const
{
    const Offering &row = m_instance.offerings[offering];
    if (!row.grades.isEmpty() && !row.grades.contains(m_instance.children[child].grade))
        return Bar::Grade;
    if (row.priority && !row.priority->contains(child))
        return Bar::NotListed;
    return Bar::Excluded;
}

void Explainer::rank(int child, Explanation &explanation) const
{
    const int offering = explanation.refusal.offering;
    if (explanation.refusal.round != m_facts[offering].fillingRound)
        return; // nothing was left before her round
    for (int block = 0; block < m_ladder.blocks(offering); ++block) {
        const BlockQueue &queue = m_queues[m_ladder.firstBlock(offering) + block];
        if (queue.before == 0)
            continue;
        const quint64 key = m_ladder.key(child, offering, block, explanation.refusal.round);
        const Standing standing{.block = block,
                                .seats = queue.before,
                                .competing = int(queue.keys.size()),
                                .place = keysBefore(queue.keys, key) + 1,
                                .admitted = queue.admitted};
        if (explanation.blocks.isEmpty())
            explanation.competing = standing.competing;
        explanation.place = explanation.admitted + standing.place;
        explanation.admitted += standing.admitted;
        explanation.open += standing.seats;
        explanation.blocks << standing;
    }
}

void Explainer::tell(int child, int wish, const Refusal &refusal, Explanation &e) const
{
    const Child &row = m_instance.children[child];
    const Facts &facts = m_facts[refusal.offering];
    e.refusal = refusal;
    e.wish = wish;
    switch (refusal.reason) {
    case Reason::NotEligible: e.bar = bar(child, refusal.offering); break;
    case Reason::Cancelled:
        e.minimum = m_instance.offerings[refusal.offering].minimum;
        e.step = facts.step;
        e.enrolled = m_result.cancelled[e.step - 1].enrolled;
        break;
    case Reason::TimeClash:
        e.clashWish = int(row.prefs.indexOf(refusal.clashing)) + 1;
        for (const SeatWon &seat : m_result.seats[child])
            e.clashGiven = e.clashGiven || (seat.offering == refusal.clashing && seat.round == 0);
        break;
    case Reason::Limit: e.limit = row.limit; break;
    case Reason::Outranked:
        e.seats = facts.seats;
        e.number = m_ladder.place(child);
        e.tier = row.tier;
        e.listed = facts.listed;
        rank(child, e);
        break;
    }
}

std::optional<Explanation> Explainer::explain(int child, int offering) const
{
    for (const Refusal &refusal : m_result.refusals[child])
        if (refusal.offering == offering) {
            std::optional<Explanation> explanation(std::in_place);
            tell(child, int(m_instance.children[child].prefs.indexOf(offering)) + 1, refusal, *explanation);
            return explanation;
        }
    return std::nullopt;
}

QList<Explanation> Explainer::explain(int child) const
{
    const QList<Refusal> &refusals = m_result.refusals[child];
    QList<Explanation> all(refusals.size());
    const auto first = m_instance.children[child].prefs.cbegin();
    auto wish = first; // refusals stand in the order of the wishes
    for (qsizetype i = 0; i < refusals.size(); ++i) {
        while (*wish != refusals[i].offering)
            ++wish;
        tell(child, int(wish - first) + 1, refusals[i], all[i]);
    }
    return all;
}

std::optional<Explanation> explain(const Instance &instance, const Result &result, int child, int offering)
{
    const Ladder ladder(instance);
    return Explainer(instance, ladder, result).explain(child, offering);
}

} // namespace core::allocation
