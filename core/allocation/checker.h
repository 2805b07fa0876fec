// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/allocation/instance.h"
#include "core/allocation/result.h"

#include <QHash>

namespace core::allocation {

/// A second opinion that shares no code with the allocator: from the published cut-offs and a child's own row it works
/// out which seats she must have and why not the others, and compares. To be run over all children after every draw.
class Checker
{
public:
    /// Instance and result must outlive it.
    Checker(const Instance &instance, const Result &result);

    /// Are her seats and every reason what the cut-offs say?
    [[nodiscard]] bool confirms(int child) const;
    /// The children whose seats or reasons are not confirmed; empty is right.
    [[nodiscard]] QList<int> disputed() const;

private:
    [[nodiscard]] bool allowed(int child, int offering) const;
    [[nodiscard]] bool clash(int a, int b) const;
    [[nodiscard]] bool meets(int child, int offering, int round) const;
    [[nodiscard]] QList<SeatWon> due(int child) const;
    [[nodiscard]] bool confirms(int child, const Refusal &refusal, const QList<SeatWon> &due) const;

    const Instance &m_instance;
    const Result &m_result;
    QHash<quint64, const Cutoff *> m_cutoffs{};
    QHash<int, int> m_cancelled{};                  ///< offering → children it had
    QHash<int, QHash<int, qsizetype>> m_priority{}; ///< offering → child → position
    QHash<int, QList<int>> m_excluded{};            ///< child → offerings
    QHash<int, QList<int>> m_pins{};                ///< child → offerings
};

} // namespace core::allocation
