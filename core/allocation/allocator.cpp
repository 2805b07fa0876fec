// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/allocation/allocator.h"

#include "core/allocation/lottery.h"
#include "core/allocation/vacancy.h"

#include <algorithm>

namespace core::allocation {

namespace {

/// All rounds with a given set of cancelled offerings. Played again after a cancellation, it starts from where round 1
/// stood: deferred acceptance comes to the same end in whatever order the children propose.
class Run
{
public:
    Run(const Instance &instance, const Ladder &ladder);

    void play();
    void playWithout(int offering);
    [[nodiscard]] QList<QList<SeatWon>> seats() const;
    [[nodiscard]] const QList<Cutoff> &cutoffs() const { return m_cutoffs; }
    [[nodiscard]] int enrolled(int offering) const { return m_enrolled[offering]; }
    [[nodiscard]] bool isCancelled(int offering) const { return m_cancelled[offering]; }

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
    struct Wish {
        int offering = 0;
        bool bumped = false;
        bool alive = true; ///< neither cancelled nor clashing with what she holds
    };

    void reset();
    void give(int child, SeatWon seat);
    void seatPins();
    void playRounds(const std::vector<int> &first);
    [[nodiscard]] bool goesOn(int round) const;
    [[nodiscard]] std::vector<int> participants(int round) const;
    void propose(int child, int round);
    void settle(int round);

    const Instance &m_instance;
    const Ladder &m_ladder;
    std::vector<int> m_limit{};     ///< by child
    std::vector<int> m_firstWish{}; ///< by child, into m_wishes
    std::vector<Wish> m_wishes{};   ///< the eligible wishes of all children
    std::vector<int> m_firstSeat{}; ///< by child, into m_seats
    std::vector<SeatWon> m_seats{}; ///< room for every seat a child can come to
    std::vector<int> m_held{};      ///< by child: how many she has
    std::vector<Walk> m_walk{};
    std::vector<Queue> m_queues{};      ///< by block
    std::vector<char> m_open{};         ///< by offering: has it seats in this round?
    bool m_mayCancel = false;           ///< has any offering a minimum?
    std::vector<Walk> m_firstWalk{};    ///< as they stood at the end of round 1
    std::vector<Queue> m_firstQueues{}; ///< as they stood at the end of round 1
    std::vector<char> m_cancelled{};
    std::vector<int> m_enrolled{};
    QList<Cutoff> m_cutoffs{};
};

Run::Run(const Instance &instance, const Ladder &ladder)
    : m_instance(instance), m_ladder(ladder), m_held(size_t(ladder.children())), m_walk(size_t(ladder.children())),
      m_queues(size_t(ladder.firstBlock(ladder.offerings()))), m_open(size_t(ladder.offerings())),
      m_cancelled(size_t(ladder.offerings()))
{
    const size_t children = size_t(ladder.children());
    m_limit.reserve(children);
    m_firstSeat.reserve(children);
    m_firstWish.reserve(children + 1);
    std::vector<int> room(children);
    for (const Pairing &pin : instance.pins)
        ++room[pin.child];
    int seats = 0;
    for (int child = 0; child < ladder.children(); ++child) {
        const Child &row = instance.children[child];
        m_limit.push_back(row.limit);
        m_firstSeat.push_back(seats);
        seats += room[child] + int(row.prefs.size());
        m_firstWish.push_back(int(m_wishes.size()));
        for (const int offering : row.prefs)
            if (ladder.eligible(child, offering))
                m_wishes.push_back({.offering = offering, .bumped = row.bumps.contains(offering)});
    }
    m_firstWish.push_back(int(m_wishes.size()));
    m_seats.resize(size_t(seats));
    for (const Offering &offering : instance.offerings)
        m_mayCancel = m_mayCancel || (offering.minimum > 0 && !offering.keepOpen);
}

void Run::reset()
{
    for (Wish &wish : m_wishes)
        wish.alive = !m_cancelled[wish.offering];
    std::fill(m_held.begin(), m_held.end(), 0);
    m_enrolled.assign(size_t(m_ladder.offerings()), 0);
    m_cutoffs.clear();
}

void Run::give(int child, SeatWon seat)
{
    m_seats[m_firstSeat[child] + m_held[child]++] = seat;
    ++m_enrolled[seat.offering];
    if (m_held[child] >= m_limit[child])
        return; // she proposes no more
    for (int wish = m_firstWish[child]; wish < m_firstWish[child + 1]; ++wish)
        m_wishes[wish].alive &= !m_ladder.clash(m_wishes[wish].offering, seat.offering);
}

/// A pin takes a seat of the last block with room.
void Run::seatPins()
{
    std::vector<int> left;
    for (int block = 0; block < int(m_queues.size()); ++block)
        left.push_back(m_ladder.seats(block));
    for (const Pairing &pin : m_instance.pins) {
        if (m_cancelled[pin.offering])
            continue;
        const int first = m_ladder.firstBlock(pin.offering);
        int block = m_ladder.blocks(pin.offering) - 1;
        while (block > 0 && left[first + block] == 0)
            --block;
        if (block >= 0 && left[first + block] > 0)
            --left[first + block];
        give(pin.child, {.offering = pin.offering, .round = 0, .block = std::max(block, 0)});
    }
    for (int offering = 0; offering < m_ladder.offerings(); ++offering) {
        m_open[offering] = false;
        for (int block = m_ladder.firstBlock(offering); block < m_ladder.firstBlock(offering + 1); ++block) {
            m_queues[block].left = m_cancelled[offering] ? 0 : left[block];
            m_open[offering] = m_open[offering] || m_queues[block].left > 0;
        }
    }
}

bool Run::goesOn(int round) const
{
    for (int child = 0; child < m_ladder.children(); ++child)
        if (m_held[child] >= round - 1 && m_held[child] < m_limit[child])
            return true;
    return false;
}

std::vector<int> Run::participants(int round) const
{
    std::vector<int> list;
    for (const int child : m_ladder.order(round))
        if (m_held[child] == round - 1 && m_limit[child] >= round)
            list.push_back(child);
    return list;
}

void Run::play()
{
    reset();
    seatPins();
    for (int child = 0; child < m_ladder.children(); ++child)
        m_walk[child] = {.wish = m_firstWish[child]};
    playRounds(participants(1));
}

/// The children it held in round 1 go on down their lists; those for whom it was a pin begin with theirs.
void Run::playWithout(int offering)
{
    m_cancelled[offering] = true;
    m_queues.swap(m_firstQueues);
    m_walk.swap(m_firstWalk);
    std::vector<int> unseated;
    for (int block = m_ladder.firstBlock(offering); block < m_ladder.firstBlock(offering + 1); ++block) {
        for (const Candidate &candidate : m_queues[block].heap)
            unseated.push_back(candidate.child);
        m_queues[block].heap.clear();
    }
    reset();
    seatPins();
    for (const Pairing &pin : m_instance.pins)
        if (pin.offering == offering && m_held[pin.child] == 0 && m_limit[pin.child] > 0) {
            m_walk[pin.child] = {.wish = m_firstWish[pin.child]};
            unseated.push_back(pin.child);
        }
    playRounds(unseated);
}

void Run::playRounds(const std::vector<int> &first)
{
    for (const int child : first)
        propose(child, 1);
    if (m_mayCancel) {
        m_firstQueues = m_queues;
        m_firstWalk = m_walk;
    }
    for (int round = 1; goesOn(round); ++round) {
        if (round > 1)
            for (const int child : participants(round)) {
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
        const auto [offering, bumped, alive] = m_wishes[walk.wish];
        if (!alive || !m_open[offering] || walk.block == m_ladder.blocks(offering)) {
            walk = {.wish = walk.wish + 1};
            continue;
        }
        Queue &queue = m_queues[m_ladder.firstBlock(offering) + walk.block];
        if (queue.left == 0) {
            ++walk.block;
            continue;
        }
        const Candidate candidate{m_ladder.key(child, offering, walk.block, round, bumped), child};
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
        if (!m_open[offering])
            continue;
        m_open[offering] = false;
        for (int block = 0; block < m_ladder.blocks(offering); ++block) {
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
            m_open[offering] = m_open[offering] || queue.left > 0;
            for (const Candidate &candidate : queue.heap)
                give(candidate.child, {.offering = offering, .round = round, .block = block});
            queue.heap.clear();
        }
    }
}

QList<QList<SeatWon>> Run::seats() const
{
    QList<QList<SeatWon>> all;
    all.reserve(m_ladder.children());
    for (int child = 0; child < m_ladder.children(); ++child) {
        const auto first = m_seats.cbegin() + m_firstSeat[child];
        all.emplaceBack(first, first + m_held[child]);
    }
    return all;
}

/// The open offering furthest below its minimum, as an exact fraction; ties by id.
std::optional<Cancellation> furthestBelowMinimum(const Instance &instance, const Run &run)
{
    std::optional<Cancellation> worst;
    for (int o = 0; o < int(instance.offerings.size()); ++o) {
        const Offering &offering = instance.offerings[o];
        const int enrolled = run.enrolled(o);
        if (run.isCancelled(o) || offering.keepOpen || enrolled >= offering.minimum)
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
                               const QList<QList<SeatWon>> &seats)
{
    QList<QList<Refusal>> all;
    all.reserve(ladder.children());
    std::vector<int> rankOf(size_t(ladder.offerings()));
    std::vector<Refusal> mine;
    for (int c = 0; c < ladder.children(); ++c) {
        const Child &child = instance.children[c];
        const QList<SeatWon> &held = seats[c];
        const int wishes = int(child.prefs.size());
        for (int rank = 0; rank < wishes; ++rank)
            rankOf[child.prefs[rank]] = rank;
        mine.clear();
        for (int rank = 0; rank < wishes; ++rank) {
            const int offering = child.prefs[rank];
            if (std::any_of(held.cbegin(), held.cend(), [&](const SeatWon &s) { return s.offering == offering; }))
                continue;
            if (!ladder.eligible(c, offering))
                mine.push_back({.offering = offering, .reason = Reason::NotEligible});
            else if (run.isCancelled(offering))
                mine.push_back({.offering = offering, .reason = Reason::Cancelled});
            else
                mine.push_back(refusal(child, rank, held, rankOf, ladder));
        }
        all.emplaceBack(mine.cbegin(), mine.cend());
    }
    return all;
}

QList<QList<int>> offeringsOf(const QList<QList<SeatWon>> &seats)
{
    QList<QList<int>> all;
    all.reserve(seats.size());
    for (const QList<SeatWon> &held : seats) {
        QList<int> &mine = all.emplaceBack();
        mine.reserve(held.size());
        for (const SeatWon &seat : held)
            mine << seat.offering;
    }
    return all;
}

} // namespace

Result arrange(const Instance &instance) { return arrange(instance, Ladder(instance)); }

Result arrange(const Instance &instance, const Ladder &ladder)
{
    Result result;
    Run run(instance, ladder);
    run.play();
    while (const std::optional<Cancellation> next = furthestBelowMinimum(instance, run)) {
        result.cancelled << *next;
        run.playWithout(next->offering);
    }
    result.seats = run.seats();
    result.cutoffs = run.cutoffs();
    result.refusals = refusals(instance, ladder, run, result.seats);

    if (instance.events.isEmpty()) {
        result.seatsAfter = offeringsOf(result.seats);
        return result;
    }
    Vacancies vacancies(instance, ladder, result);
    for (const Event &event : instance.events)
        vacancies.withdraw(event.what);
    result.moves = vacancies.moves();
    result.seatsAfter = vacancies.seats();
    return result;
}

} // namespace core::allocation
