// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/allocation/instance.h"
#include "core/domain/program.h"
#include "core/domain/student.h"

#include <QHash>

namespace core {

/// The programs of a term as a draw sees them.
struct DrawOfferings {
    QList<allocation::Offering> offerings{};
    QHash<ProgramId, int> at{}; ///< where a program stands among them
    QStringList groups{};       ///< the groups that some block favours, by name
};

/// The personalised courses with their times, blocks, sections and grades.
[[nodiscard]] DrawOfferings drawOfferings(const QList<Program> &programs, bool oneCourseADay);

/// The groups of a child, by index; only those that some block favours, so that a record names no other.
[[nodiscard]] QList<int> drawGroups(const StudentLine &pupil, const QStringList &groups);

} // namespace core
