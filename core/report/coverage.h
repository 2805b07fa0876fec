// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/student.h"
#include "core/report/form_frame.h"

#include <array>
#include <optional>

namespace core::report {

/// Whom a row of the coverage speaks of: one of the groups of clause 3.1, all of them together, or every day pupil.
enum class CoverageGroup {
    Disability,
    LeftBehind,
    Hardship,
    MigrantChild,
    PoorFamily,
    LowerGrades, ///< the sixth group, which follows from the grade
    AnyGroup,    ///< in one of the six at least, each child once
    Everybody,
};
inline constexpr int coverageGroups = 8;

/// What can be said of a child.
enum class CoverageState {
    InGroup,
    Applied,
    InCare,    ///< inclusive care was granted
    Seated,    ///< holds a seat in a course
    FirstWish, ///< … in the one most wanted
    Silent,    ///< no application: no answer yet, or an answer that is no; the file does not know which
};
inline constexpr int coverageStates = 6;

/// How far the groups that come first are served (3.1), with the children behind each number. A child in several groups
/// counts in each.
struct Coverage {
    std::array<std::array<QList<StudentId>, coverageStates>, coverageGroups> children{};
    int wishing = 0; ///< of everybody: who asked for a course

    [[nodiscard]] const QList<StudentId> &of(CoverageGroup group, CoverageState state) const
    {
        return children.at(static_cast<std::size_t>(group)).at(static_cast<std::size_t>(state));
    }
    [[nodiscard]] int count(CoverageGroup group, CoverageState state) const
    {
        return static_cast<int>(of(group, state).size());
    }
};

/// A group of fewer children is not told apart on public paper: everybody would know who is meant.
inline constexpr int smallestPublicGroup = 5;

struct CoverageFacts {
    FormFrame frame{};
    Coverage coverage{};
    bool forPublic = false;
};
[[nodiscard]] Document coverageDocument(const CoverageFacts &facts);

[[nodiscard]] QString coverageWord(CoverageGroup group);

} // namespace core::report
