// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/allocation/vacancy.h"

#include <algorithm>

namespace core::allocation {

Vacancies::Vacancies(const Instance &instance, const Ladder &ladder, const Result &result)
    : m_instance(instance), m_ladder(ladder), m_cancelled(size_t(instance.offerings.size()))
{
    m_held.reserve(result.seats.size());
    for (const QList<SeatWon> &seats : result.seats) {
        QList<Held> &held = m_held.emplaceBack();
        for (const SeatWon &seat : seats)
            held.append(Held{.offering = seat.offering, .pinned = seat.round == 0});
    }
    for (const Cancellation &cancellation : result.cancelled)
        m_cancelled[cancellation.offering] = true;
}

std::optional<QList<int>> Vacancies::price(int child, int offering) const
{
    const Child &row = m_instance.children[child];
    const qsizetype rank = row.prefs.indexOf(offering);
    if (rank < 0 || m_declined.contains({child, offering}) || !m_ladder.eligible(child, offering))
        return std::nullopt;

    QList<int> price;
    const Held *lowest = nullptr; // of those that do not clash and are not pinned
    qsizetype kept = 0;
    for (const Held &held : m_held[child]) {
        const bool clashes = m_ladder.clash(held.offering, offering); // true for the offering itself
        if (clashes && (held.offering == offering || held.pinned || row.prefs.indexOf(held.offering) < rank))
            return std::nullopt;
        if (clashes) {
            price << held.offering;
            continue;
        }
        ++kept;
        if (!held.pinned && (!lowest || row.prefs.indexOf(held.offering) > row.prefs.indexOf(lowest->offering)))
            lowest = &held;
    }
    if (kept >= row.limit) {
        if (!lowest || row.prefs.indexOf(lowest->offering) < rank)
            return std::nullopt;
        price << lowest->offering;
    }
    if (!price.isEmpty() && !row.swap)
        return std::nullopt;
    return price;
}

QList<Waiting> Vacancies::waitingList(int offering) const
{
    struct Line {
        qsizetype kept = 0;
        quint64 key = 0;
        Waiting waiting{};
    };
    QList<Line> lines;
    if (m_cancelled[offering] || m_ladder.blocks(offering) == 0)
        return {};
    for (int child = 0; child < m_ladder.children(); ++child) {
        const std::optional<QList<int>> givesUp = price(child, offering);
        if (!givesUp)
            continue;
        const qsizetype kept = m_held[child].size() - givesUp->size();
        const quint64 key = m_ladder.key(child, offering, m_ladder.blocks(offering) - 1, int(kept) + 1);
        lines.append({kept, key, {child, *givesUp, int(kept)}});
    }
    std::sort(lines.begin(), lines.end(),
              [](const Line &a, const Line &b) { return a.kept != b.kept ? a.kept < b.kept : a.key < b.key; });
    QList<Waiting> list;
    for (const Line &line : std::as_const(lines))
        list << line.waiting;
    return list;
}

void Vacancies::decline(Pairing what)
{
    m_declined.insert({what.child, what.offering});
    m_held[what.child].removeIf([&](const Held &held) { return held.offering == what.offering; });
}

void Vacancies::withdraw(Pairing what)
{
    const qsizetype before = m_held[what.child].size();
    decline(what);
    QList<int> free;
    if (m_held[what.child].size() < before)
        free << what.offering;
    while (!free.isEmpty()) { // first in, first out
        const int offering = free.takeFirst();
        const QList<Waiting> waiting = waitingList(offering);
        if (waiting.isEmpty())
            continue;
        take(waiting.first(), offering);
        free += waiting.first().givesUp;
    }
}

void Vacancies::take(const Waiting &next, int offering)
{
    m_held[next.child].removeIf([&](const Held &held) { return next.givesUp.contains(held.offering); });
    m_held[next.child].append(Held{.offering = offering});
    m_moves.append({.child = next.child, .offering = offering, .givenUp = next.givesUp});
}

QList<QList<int>> Vacancies::seats() const
{
    QList<QList<int>> all;
    all.reserve(m_held.size());
    for (const QList<Held> &held : m_held) {
        QList<int> &mine = all.emplaceBack();
        mine.reserve(held.size());
        for (const Held &seat : held)
            mine << seat.offering;
    }
    return all;
}

} // namespace core::allocation
