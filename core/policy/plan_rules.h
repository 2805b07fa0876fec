// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/findings.h"
#include "core/domain/program.h"
#include "core/domain/school.h"
#include "core/domain/term.h"

#include <QList>

namespace core::policy {

inline constexpr int leastMinutesADay = 120;     ///< 3.3
inline constexpr int earliestEnd = 18 * 60 + 30; ///< 3.3, in principle

/// The grades that have classes at the school in a school year.
[[nodiscard]] GradeSet gradesAtSchool(const QList<SchoolClass> &classes, SchoolYearStart year);

/// Clause 3.3 over a week of the term, for each grade: five days, two hours each, not over before 18:30. Grades in the
/// same case are one finding. Facts: day, grades, minutes, until. Without `grades`: those that any program is for.
[[nodiscard]] Findings checkTermPlan(const Term &term, const QList<Program> &programs, GradeSet grades = {});

} // namespace core::policy
