// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/allocation/ladder.h"
#include "core/allocation/result.h"

#include <QSet>

namespace core::allocation {

/// A child who would take a freed seat, and what she would give up for it.
struct Waiting {
    int child = 0;
    QList<int> givesUp{};
    int keeps = 0; ///< seats she would have besides it
    bool operator==(const Waiting &) const = default;
};

/// The time after the draw: waiting lists, and the chain of moves that a withdrawal sets off.
class Vacancies
{
public:
    /// Starts from the seats of the result; instance and ladder must outlive it.
    Vacancies(const Instance &instance, const Ladder &ladder, const Result &result);

    /// The seat becomes free, its child leaves the waiting list, and the chain runs to its end. Only this seat and those
    /// given up for it are offered: what stood free before stays on view in waitingList, for the school to offer.
    void withdraw(Pairing what);
    /// Gives up a seat, or a place on the waiting list, without asking anybody yet: seats are offered one at a time.
    void decline(Pairing what);
    /// The seats she would give up for it; none if she may not have it, or would lose by it.
    [[nodiscard]] std::optional<QList<int>> price(int child, int offering) const;
    /// The seat is hers, what she gives up for it is free.
    void take(const Waiting &next, int offering);
    /// Who is asked first, second … when a seat of the offering becomes free.
    [[nodiscard]] QList<Waiting> waitingList(int offering) const;

    [[nodiscard]] const QList<Move> &moves() const { return m_moves; }
    [[nodiscard]] QList<QList<int>> seats() const;

private:
    struct Held {
        int offering = 0;
        bool pinned = false;
    };

    const Instance &m_instance;
    const Ladder &m_ladder;
    QList<QList<Held>> m_held{};
    std::vector<bool> m_cancelled{};
    QSet<QPair<int, int>> m_declined{};
    QList<Move> m_moves{};
};

} // namespace core::allocation
