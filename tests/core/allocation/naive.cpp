// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/allocation/naive.h"

#include <algorithm>
#include <deque>

namespace naive {

using namespace core::allocation;

bool clash(const Instance &instance, int a, int b)
{
    const Offering &x = instance.offerings[a];
    const Offering &y = instance.offerings[b];
    if (a == b)
        return true;
    if (!x.course.isEmpty() && x.course == y.course)
        return true;
    for (const QString &time : x.times)
        if (y.times.contains(time))
            return true;
    return false;
}

bool eligible(const Instance &instance, int child, int offering)
{
    const Offering &o = instance.offerings[offering];
    if (o.priority && !o.priority->contains(child))
        return false;
    if (!o.grades.isEmpty() && !o.grades.contains(instance.children[child].grade))
        return false;
    return !instance.exclusions.contains(Pairing{child, offering});
}

namespace {

/// How many children have a smaller number; equal numbers stand in the order of their ids.
int place(const Instance &instance, int child)
{
    int before = 0;
    for (const Child &other : instance.children)
        if (std::pair(other.lottery, other.id) <
            std::pair(instance.children[child].lottery, instance.children[child].id))
            ++before;
    return before;
}

} // namespace

Key key(const Instance &instance, int child, int offering, int block, int round)
{
    const Child &s = instance.children[child];
    const Offering &o = instance.offerings[offering];
    const Block &b = o.blocks[block];
    int favour = b.favours.isEmpty() ? 0 : 1;
    for (const int group : s.groups)
        if (b.favours.contains(group))
            favour = 0;
    if (o.priority)
        return {favour, 0, 0, int(o.priority->indexOf(child))};
    const int n = int(instance.children.size());
    const int number = place(instance, child);
    return {favour, b.usesTier ? s.tier : 0, s.bumps.contains(offering) ? 0 : 1,
            round % 2 == 1 ? number : n - 1 - number};
}

namespace {

struct Pass {
    std::vector<QList<SeatWon>> held{};
    QList<Cutoff> cutoffs{};
    std::map<std::pair<int, int>, std::set<int>> asked{};
};

using Left = std::vector<std::vector<int>>;

/// choose(o, A, left, r) of the rules: block by block, the smallest keys of those not yet taken.
std::vector<std::vector<int>> choose(const Instance &instance, int o, const std::set<int> &asking, const Left &left,
                                     int round)
{
    std::vector<int> rest(asking.begin(), asking.end());
    std::vector<std::vector<int>> taken;
    for (int b = 0; b < int(instance.offerings[o].blocks.size()); ++b) {
        std::sort(rest.begin(), rest.end(),
                  [&](int x, int y) { return key(instance, x, o, b, round) < key(instance, y, o, b, round); });
        const int count = std::min(left[o][b], int(rest.size()));
        taken.emplace_back(rest.begin(), rest.begin() + count);
        rest.erase(rest.begin(), rest.begin() + count);
    }
    return taken;
}

void playRound(const Instance &instance, const std::set<int> &cancelled, int round, Left &left, Pass &pass)
{
    std::map<int, std::deque<int>> lists;
    for (int s = 0; s < int(instance.children.size()); ++s) {
        const Child &child = instance.children[s];
        if (int(pass.held[s].size()) != round - 1 || round - 1 >= child.limit)
            continue;
        for (const int o : child.prefs) {
            bool possible = !cancelled.count(o) && eligible(instance, s, o);
            for (const SeatWon &seat : pass.held[s])
                possible = possible && !clash(instance, seat.offering, o);
            if (possible)
                lists[s].push_back(o);
        }
    }
    std::map<int, std::set<int>> asking;
    std::map<int, std::vector<std::vector<int>>> kept;
    std::set<int> unseated;
    for (const auto &[s, list] : lists)
        unseated.insert(s);
    while (!unseated.empty()) {
        std::set<int> asked;
        for (const int s : unseated)
            if (!lists[s].empty()) {
                const int o = lists[s].front();
                lists[s].pop_front();
                asking[o].insert(s);
                asked.insert(o);
                if (std::any_of(left[o].begin(), left[o].end(), [](int seats) { return seats > 0; }))
                    pass.asked[{round, o}].insert(s);
            }
        for (const int o : asked)
            kept[o] = choose(instance, o, asking[o], left, round);
        std::set<int> seated;
        for (const auto &[o, blocks] : kept)
            for (const auto &block : blocks)
                seated.insert(block.begin(), block.end());
        unseated.clear();
        for (const auto &[s, list] : lists)
            if (!seated.count(s) && !list.empty())
                unseated.insert(s);
    }
    for (int o = 0; o < int(instance.offerings.size()); ++o)
        for (int b = 0; b < int(left[o].size()) && !cancelled.count(o); ++b) {
            if (left[o][b] == 0)
                continue;
            const std::vector<int> winners = kept.count(o) ? kept[o][b] : std::vector<int>{};
            Cutoff cutoff{
                .round = round, .offering = o, .block = b, .before = left[o][b], .admitted = int(winners.size())};
            if (cutoff.admitted == left[o][b])
                cutoff.last = winners.back();
            pass.cutoffs << cutoff;
            left[o][b] -= int(winners.size());
            for (const int s : winners)
                pass.held[s].append(SeatWon{.offering = o, .round = round, .block = b});
        }
}

Pass play(const Instance &instance, const std::set<int> &cancelled)
{
    Pass pass;
    pass.held.resize(size_t(instance.children.size()));
    Left left;
    for (const Offering &o : instance.offerings) {
        left.emplace_back();
        for (const Block &block : o.blocks)
            left.back().push_back(block.seats);
    }
    for (const Pairing &pin : instance.pins)
        if (!cancelled.count(pin.offering)) {
            int b = int(left[pin.offering].size()) - 1;
            while (left[pin.offering][b] == 0)
                --b;
            --left[pin.offering][b];
            pass.held[pin.child].append(SeatWon{.offering = pin.offering, .round = 0, .block = b});
        }
    for (int round = 1; round < 100; ++round) {
        bool on = false;
        for (int s = 0; s < int(instance.children.size()); ++s)
            on = on || (int(pass.held[s].size()) >= round - 1 && int(pass.held[s].size()) < instance.children[s].limit);
        if (!on)
            break;
        playRound(instance, cancelled, round, left, pass);
    }
    return pass;
}

Refusal reason(const Instance &instance, const std::set<int> &cancelled, const QList<SeatWon> &held, int s, int o)
{
    const Child &child = instance.children[s];
    if (!eligible(instance, s, o))
        return {.offering = o, .reason = Reason::NotEligible};
    if (cancelled.count(o))
        return {.offering = o, .reason = Reason::Cancelled};
    const auto above = [&](int x, int y) { // does she want x more than y?
        return child.prefs.indexOf(x) < child.prefs.indexOf(y);
    };
    for (const SeatWon &x : held) {
        if (x.round > 0 && above(o, x.offering))
            return {.offering = o, .reason = Reason::Outranked, .round = x.round};
        if (clash(instance, x.offering, o) && (x.round == 0 || above(x.offering, o)))
            return {.offering = o, .reason = Reason::TimeClash, .clashing = x.offering};
    }
    if (int(held.size()) >= child.limit)
        return {.offering = o, .reason = Reason::Limit};
    return {.offering = o, .reason = Reason::Outranked, .round = int(held.size()) + 1};
}

void runEvents(const Instance &instance, Result &result)
{
    std::vector<Holding> held;
    for (const QList<SeatWon> &seats : result.seats) {
        held.emplace_back();
        for (const SeatWon &seat : seats)
            held.back().emplace_back(seat.offering, seat.round == 0);
    }
    std::set<std::pair<int, int>> declined;
    for (const Cancellation &c : result.cancelled)
        for (int s = 0; s < int(held.size()); ++s)
            declined.insert({s, c.offering});
    for (const Event &event : instance.events) {
        Holding &mine = held[event.what.child];
        declined.insert({event.what.child, event.what.offering});
        const auto seat =
            std::find_if(mine.begin(), mine.end(), [&](auto x) { return x.first == event.what.offering; });
        if (seat == mine.end())
            continue;
        mine.erase(seat);
        for (std::deque<int> free{event.what.offering}; !free.empty(); free.pop_front()) {
            const int o = free.front();
            const auto list = waiting(instance, held, declined, o);
            if (list.empty())
                continue;
            const auto &[s, drop] = list.front();
            for (const int x : drop) {
                held[s].erase(std::find_if(held[s].begin(), held[s].end(), [x = x](auto y) { return y.first == x; }));
                free.push_back(x);
            }
            held[s].emplace_back(o, false);
            result.moves.append(Move{.child = s, .offering = o, .givenUp = drop});
        }
    }
    for (const Holding &seats : held) {
        QList<int> list;
        for (const auto &seat : seats)
            list << seat.first;
        result.seatsAfter << list;
    }
}

} // namespace

std::vector<std::pair<int, QList<int>>> waiting(const Instance &instance, const std::vector<Holding> &held,
                                                const std::set<std::pair<int, int>> &declined, int offering)
{
    std::map<std::pair<int, Key>, std::pair<int, QList<int>>> order;
    for (int s = 0; s < int(held.size()); ++s) {
        const Child &child = instance.children[s];
        const qsizetype rank = child.prefs.indexOf(offering);
        bool allowed = rank >= 0 && eligible(instance, s, offering) && !declined.count({s, offering});
        QList<int> drop;
        Holding keep;
        for (const auto &seat : held[s]) {
            allowed = allowed && seat.first != offering;
            if (clash(instance, seat.first, offering)) {
                drop << seat.first;
                allowed = allowed && !seat.second;
            } else {
                keep.push_back(seat);
            }
        }
        if (int(keep.size()) >= child.limit) {
            int lowest = -1;
            for (const auto &seat : keep)
                if (!seat.second && (lowest < 0 || child.prefs.indexOf(seat.first) > child.prefs.indexOf(lowest)))
                    lowest = seat.first;
            allowed = allowed && lowest >= 0 && int(keep.size()) == child.limit;
            drop << lowest;
        }
        for (const int x : drop)
            allowed = allowed && child.prefs.indexOf(x) > rank;
        allowed = allowed && (drop.isEmpty() || child.swap);
        if (!allowed)
            continue;
        const int kept = int(held[s].size() - size_t(drop.size()));
        const int last = int(instance.offerings[offering].blocks.size()) - 1;
        order[{kept, key(instance, s, offering, last, kept + 1)}] = {s, drop};
    }
    std::vector<std::pair<int, QList<int>>> list;
    for (const auto &[k, entry] : order)
        list.push_back(entry);
    return list;
}

Outcome arrange(const Instance &instance)
{
    Outcome outcome;
    std::set<int> cancelled;
    Pass pass;
    for (;;) {
        pass = play(instance, cancelled);
        std::vector<int> enrolled(size_t(instance.offerings.size()));
        for (const auto &seats : pass.held)
            for (const SeatWon &seat : seats)
                ++enrolled[seat.offering];
        std::vector<int> failing;
        for (int o = 0; o < int(enrolled.size()); ++o)
            if (!cancelled.count(o) && !instance.offerings[o].keepOpen && enrolled[o] < instance.offerings[o].minimum)
                failing.push_back(o);
        if (failing.empty())
            break;
        const int next = *std::min_element(failing.begin(), failing.end(), [&](int a, int b) {
            const int left = enrolled[a] * instance.offerings[b].minimum;
            const int right = enrolled[b] * instance.offerings[a].minimum;
            return left != right ? left < right : instance.offerings[a].id < instance.offerings[b].id;
        });
        outcome.result.cancelled.append(Cancellation{.offering = next, .enrolled = enrolled[next]});
        cancelled.insert(next);
    }
    for (int s = 0; s < int(instance.children.size()); ++s) {
        outcome.result.seats << pass.held[s];
        QList<Refusal> refusals;
        for (const int o : instance.children[s].prefs) {
            const bool holds = std::any_of(pass.held[s].begin(), pass.held[s].end(),
                                           [o](const SeatWon &seat) { return seat.offering == o; });
            if (!holds)
                refusals << reason(instance, cancelled, pass.held[s], s, o);
        }
        outcome.result.refusals << refusals;
    }
    outcome.result.cutoffs = pass.cutoffs;
    outcome.asked = pass.asked;
    runEvents(instance, outcome.result);
    return outcome;
}

} // namespace naive
