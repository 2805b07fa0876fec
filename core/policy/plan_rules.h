// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/findings.h"
#include "core/domain/program.h"
#include "core/domain/term.h"

#include <QList>

namespace core::policy {

inline constexpr int leastMinutesADay = 120;     ///< 3.3
inline constexpr int earliestEnd = 18 * 60 + 30; ///< 3.3, in principle

/// Clause 3.3 over a week of the term: five days, two hours each, not over before 18:30. Facts: day, minutes, until.
[[nodiscard]] Findings checkTermPlan(const Term &term, const QList<Program> &programs);

} // namespace core::policy
