// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/changes.h"
#include "core/domain/ids.h"
#include "core/office/desk.h"

#include <QHash>

namespace core {

/// Whether rows that come back leave the seats in order: no more than a course has, no child in two courses at one time.
/// What the doors refuse must not come in by an undo.
class SeatBalance
{
public:
    /// Counts before the changes are taken back.
    SeatBalance(Desk &desk, const db::Changes &changes);
    /// Counts again: is anything worse than it was?
    [[nodiscard]] bool isWorse() const;

private:
    using Breaches = QHash<QString, int>; ///< what is out of order, and by how many
    [[nodiscard]] Breaches breaches() const;
    void countSeats(TermId term, Breaches &found) const;
    void countClashes(TermId term, Breaches &found) const;

    Desk &m_desk;
    QList<TermId> m_terms{}; ///< that the changes are about
    Breaches m_before{};
};

} // namespace core
