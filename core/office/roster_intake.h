// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/school.h"
#include "core/domain/student.h"
#include "core/exchange/student_import.h"

namespace core {

/// What an import brings to the students' office: whole records, and the classes they need that are not there yet.
struct RosterIntake {
    QString source{};             ///< the file's name, for the journal
    QList<SchoolClass> classes{}; ///< made first; records name the n-th of them as class id -(n + 1)
    QList<StudentRecord> fresh{};
    QList<StudentRecord> changed{}; ///< with the id and version that were read
};

/// The rows of a plan that bring something: new and changed ones; refused and unchanged rows stay out.
[[nodiscard]] RosterIntake intakeOf(const exchange::ImportPlan &plan, const QString &source);

} // namespace core
