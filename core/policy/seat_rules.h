// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/findings.h"
#include "core/domain/program.h"
#include "core/domain/seat.h"
#include "core/domain/term.h"

#include <QList>

namespace core::policy {

/// What is known when a draw is about to be made.
struct DrawFacts {
    Draw draw{};           ///< frozen, with the seed and the witnesses as they are about to be written down
    QList<Draw> earlier{}; ///< the other draws since the last one that gave seats, withdrawn ones too
    QList<Draw> given{};   ///< the draws of the term that gave seats: their seeds are known to everybody
    QString actor{};       ///< the person at the desk
};
/// A draw is made in the open and once: nobody draws until the result pleases.
[[nodiscard]] Findings checkDraw(const DrawFacts &facts);

/// Before anything is frozen: is it told where the seed will come from?
[[nodiscard]] Findings checkFreeze(const FreezeNotice &notice);
/// From when to when the result hangs out.
[[nodiscard]] Findings checkPublicity(const Publicity &publicity);

/// A closed term stands as it was: its seats are not drawn, offered or changed any more. A family that withdraws is let
/// go all the same (2.2).
[[nodiscard]] Findings checkTermOfSeats(const Term &term);

/// So many results the source of a seed should have at least: two 3D numbers joined, or six digits.
inline constexpr int fewestSeedDigits = 6;

/// What is known when the school settles a seat (or an exclusion) before the draw.
struct PinFacts {
    Pin pin{};
    Program program{};
    int grade = 0;
};
[[nodiscard]] Findings checkPin(const PinFacts &facts);

} // namespace core::policy
