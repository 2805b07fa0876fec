// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/allocation/allocator.h"

#include "core/allocation/ladder.h"
#include "core/allocation/lottery.h"
#include "core/allocation/vacancy.h"

#include <algorithm>

namespace core::allocation {

namespace {

/// One pass of all rounds with a given set of cancelled offerings.
class Run
{
public:
    Run(const Instance &instance, const Ladder &ladder);

    void play(const std::vector<char> &cancelled);
    [[nodiscard]] const QList<QList<SeatWon>> &held() const { return m_held; }
    [[nodiscard]] const QList<Cutoff> &cutoffs() const { return m_cutoffs; }
    [[nodiscard]] int enrolled(int offering) const { return m_enrolled[offering]; }

private:
    struct Candidate {
        quint64 key = 0;
        int child = 0;
        bool operator<(const Candidate &other) const { return key < other.key; }
    };
    struct Queue {
        int left = 0;
        std::vector<Candidate> heap{}; ///< the worst child held stands in front
    };
    struct Walk {
        int wish = 0; ///< the wish she proposes to now, in m_wishes
        int block = 0;
    };

    void reset(const std::vector<char> &cancelled);
    void give(int child, SeatWon seat);
    void seatPins(const std::vector<char> &cancelled);
    [[nodiscard]] bool goesOn(int round) const;
    void propose(int child, int round);
    void settle(int round);

    const Instance &m_instance;
    const Ladder &m_ladder;
    std::vector<int> m_firstWish{}; ///< by child, into m_wishes
    std::vector<int> m_wishes{};    ///< the eligible wishes of all children
    std::vector<char> m_alive{};    ///< by wish: neither cancelled nor clashing with what she holds
    std::vector<Walk> m_walk{};
    std::vector<Queue> m_queues{}; ///< by block
    std::vector<char> m_cancelled{};
    std::vector<int> m_enrolled{};
    QList<QList<SeatWon>> m_held{};
    QList<Cutoff> m_cutoffs{};
};

Run::Run(const Instance &instance, const Ladder &ladder) : m_instance(instance), m_ladder(ladder)
{
    for (int child = 0; child < ladder.children(); ++child) {
        m_firstWish.push_back(int(m_wishes.size()));
        for (const int offering : instance.children[child].prefs)
            if (ladder.eligible(child, offering))
                m_wishes.push_back(offering);
    }
    m_firstWish.push_back(int(m_wishes.size()));
    m_walk.resize(size_t(ladder.children()));
    m_queues.resize(size_t(ladder.firstBlock(ladder.offerings())));
}

void Run::reset(const std::vector<char> &cancelled)
{
    m_cancelled = cancelled;
    m_alive.resize(m_wishes.size());
    for (size_t wish = 0; wish < m_wishes.size(); ++wish)
        m_alive[wish] = !cancelled[m_wishes[wish]];
    for (size_t block = 0; block < m_queues.size(); ++block)
        m_queues[block] = {.left = m_ladder.seats(int(block))};
    m_enrolled.assign(size_t(m_ladder.offerings()), 0);
    m_held = QList<QList<SeatWon>>(m_ladder.children());
    m_cutoffs.clear();
}

void Run::give(int child, SeatWon seat)
{
    m_held[child].append(seat);
    ++m_enrolled[seat.offering];
    for (int wish = m_firstWish[child]; wish < m_firstWish[child + 1]; ++wish)
        if (m_ladder.clash(m_wishes[wish], seat.offering))
            m_alive[wish] = false;
}

void Run::seatPins(const std::vector<char> &cancelled)
{
    for (const Pairing &pin : m_instance.pins) {
        if (cancelled[pin.offering])
            continue;
        const int first = m_ladder.firstBlock(pin.offering);
        int block = m_ladder.blocks(pin.offering) - 1;
        while (block > 0 && m_queues[first + block].left == 0)
            --block;
        if (block >= 0 && m_queues[first + block].left > 0)
            --m_queues[first + block].left;
        give(pin.child, {.offering = pin.offering, .round = 0, .block = std::max(block, 0)});
    }
}

bool Run::goesOn(int round) const
{
    for (int child = 0; child < m_ladder.children(); ++child)
        if (m_held[child].size() >= round - 1 && m_held[child].size() < m_instance.children[child].limit)
            return true;
    return false;
}

void Run::play(const std::vector<char> &cancelled)
{
    reset(cancelled);
    seatPins(cancelled);
    for (int round = 1; goesOn(round); ++round) {
        for (const int child : m_ladder.order(round)) {
            if (m_held[child].size() != round - 1 || m_instance.children[child].limit < round)
                continue;
            m_walk[child] = {.wish = m_firstWish[child]};
            propose(child, round);
        }
        settle(round);
    }
}

/// Down the child's list, block by block, until somebody keeps her; a child she displaces goes on in her stead.
void Run::propose(int child, int round)
{
    while (m_walk[child].wish < m_firstWish[child + 1]) {
        Walk &walk = m_walk[child];
        const int offering = m_wishes[walk.wish];
        if (!m_alive[walk.wish] || walk.block == m_ladder.blocks(offering)) {
            walk = {.wish = walk.wish + 1};
            continue;
        }
        Queue &queue = m_queues[m_ladder.firstBlock(offering) + walk.block];
        if (queue.left == 0) {
            ++walk.block;
            continue;
        }
        const Candidate candidate{m_ladder.key(child, offering, walk.block, round), child};
        if (int(queue.heap.size()) < queue.left) {
            queue.heap.push_back(candidate);
            std::push_heap(queue.heap.begin(), queue.heap.end());
            return;
        }
        if (candidate < queue.heap.front()) {
            std::pop_heap(queue.heap.begin(), queue.heap.end());
            child = std::exchange(queue.heap.back(), candidate).child;
            std::push_heap(queue.heap.begin(), queue.heap.end());
        }
        ++m_walk[child].block;
    }
}

void Run::settle(int round)
{
    for (int offering = 0; offering < m_ladder.offerings(); ++offering) {
        for (int block = 0; block < m_ladder.blocks(offering) && !m_cancelled[offering]; ++block) {
            Queue &queue = m_queues[m_ladder.firstBlock(offering) + block];
            if (queue.left == 0)
                continue;
            const int admitted = int(queue.heap.size());
            Cutoff cutoff{
                .round = round, .offering = offering, .block = block, .before = queue.left, .admitted = admitted};
            if (admitted == queue.left)
                cutoff.last = queue.heap.front().child;
            m_cutoffs << cutoff;
            queue.left -= admitted;
            for (const Candidate &candidate : queue.heap)
                give(candidate.child, {.offering = offering, .round = round, .block = block});
            queue.heap.clear();
        }
    }
}

/// The open offering furthest below its minimum, as an exact fraction; ties by id.
std::optional<Cancellation> furthestBelowMinimum(const Instance &instance, const Run &run,
                                                 const std::vector<char> &cancelled)
{
    std::optional<Cancellation> worst;
    for (int o = 0; o < int(instance.offerings.size()); ++o) {
        const Offering &offering = instance.offerings[o];
        const int enrolled = run.enrolled(o);
        if (cancelled[o] || offering.keepOpen || enrolled >= offering.minimum)
            continue;
        if (worst) {
            const Offering &other = instance.offerings[worst->offering];
            const qint64 mine = qint64(enrolled) * other.minimum;
            const qint64 theirs = qint64(worst->enrolled) * offering.minimum;
            if (mine > theirs || (mine == theirs && !idLess(offering.id, other.id)))
                continue;
        }
        worst = Cancellation{.offering = o, .enrolled = enrolled};
    }
    return worst;
}

/// The one reason for which she does not hold the offering, in the order of placement.md.
Refusal refusal(const Child &child, int rank, const QList<SeatWon> &held, const std::vector<int> &rankOf,
                const Ladder &ladder)
{
    const int offering = child.prefs[rank];
    for (const SeatWon &seat : held) {
        const bool given = seat.round == 0;
        if (!given && rank < rankOf[seat.offering])
            return {.offering = offering, .reason = Reason::Outranked, .round = seat.round};
        if (ladder.clash(seat.offering, offering))
            return {.offering = offering, .reason = Reason::TimeClash, .clashing = seat.offering};
    }
    if (held.size() >= child.limit)
        return {.offering = offering, .reason = Reason::Limit};
    return {.offering = offering, .reason = Reason::Outranked, .round = int(held.size()) + 1};
}

QList<QList<Refusal>> refusals(const Instance &instance, const Ladder &ladder, const Run &run,
                               const std::vector<char> &cancelled)
{
    QList<QList<Refusal>> all(ladder.children());
    std::vector<int> rankOf(size_t(ladder.offerings()));
    for (int c = 0; c < ladder.children(); ++c) {
        const Child &child = instance.children[c];
        const QList<SeatWon> &held = run.held()[c];
        QList<Refusal> &mine = all[c];
        for (int rank = 0; rank < int(child.prefs.size()); ++rank)
            rankOf[child.prefs[rank]] = rank;
        for (int rank = 0; rank < int(child.prefs.size()); ++rank) {
            const int offering = child.prefs[rank];
            if (std::any_of(held.cbegin(), held.cend(), [&](const SeatWon &s) { return s.offering == offering; }))
                continue;
            if (mine.isEmpty())
                mine.reserve(child.prefs.size());
            if (!ladder.eligible(c, offering))
                mine.append({.offering = offering, .reason = Reason::NotEligible});
            else if (cancelled[offering])
                mine.append({.offering = offering, .reason = Reason::Cancelled});
            else
                mine.append(refusal(child, rank, held, rankOf, ladder));
        }
    }
    return all;
}

} // namespace

Result arrange(const Instance &instance)
{
    const Ladder ladder(instance);
    std::vector<char> cancelled(size_t(ladder.offerings()), false);
    Result result;
    Run run(instance, ladder);
    for (;;) {
        run.play(cancelled);
        const std::optional<Cancellation> next = furthestBelowMinimum(instance, run, cancelled);
        if (!next)
            break;
        result.cancelled << *next;
        cancelled[next->offering] = true;
    }
    result.seats = run.held();
    result.cutoffs = run.cutoffs();
    result.refusals = refusals(instance, ladder, run, cancelled);

    Vacancies vacancies(instance, ladder, result);
    for (const Event &event : instance.events)
        vacancies.withdraw(event.what);
    result.moves = vacancies.moves();
    result.seatsAfter = vacancies.seats();
    return result;
}

} // namespace core::allocation
