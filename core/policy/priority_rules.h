// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/student.h"

#include <QDate>
#include <QList>

namespace core::policy {

/// The recorded groups of clause 3.1 that a child's claims give on a day: each once, in the plan's order.
[[nodiscard]] QList<PriorityGroup> groupsOn(const QList<PriorityClaim> &claims, QDate day);
[[nodiscard]] bool inPriorityGroup(const QList<PriorityClaim> &claims, QDate day);
/// The sixth group follows from the grade. The plan does not say where the middle ends: we read grades 1 to 4.
[[nodiscard]] bool isLowerOrMiddleGrade(int grade);

inline constexpr int needTier = 0;
inline constexpr int usualTier = 1;
/// The child's rung on the placement ladder: need first. The sixth group is served by grade bands and inclusive care,
/// not by a rung: as a rung it would leave upper grades with nothing.
[[nodiscard]] int tierOf(const QList<PriorityClaim> &claims, QDate day);
[[nodiscard]] int tierOf(const QList<PriorityGroup> &groupsOfTheDay);

} // namespace core::policy
