// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/school.h"
#include "core/domain/student.h"
#include "core/exchange/student_import.h"

namespace core {

/// A child who is missing from the table and, as a person decided, left the school on a day.
struct Leaver {
    StudentId student{};
    QDate on{};
};

/// What an import brings to the students' office: whole records, and the classes they need that are not there yet.
struct RosterIntake {
    QString source{};             ///< the file's name, for the journal
    QList<SchoolClass> classes{}; ///< made first; records name the n-th of them as class id -(n + 1)
    QList<StudentRecord> fresh{};
    QList<StudentRecord> changed{}; ///< with the id and version that were read
    QList<Leaver> left{};
    QString leavingReason{}; ///< what the applications say that are withdrawn with those who left
};

/// What a staff list brings to the school office.
struct StaffIntake {
    QString source{};
    QList<StaffMember> fresh{};
    QList<StaffMember> changed{}; ///< with the id and version that were read
};

[[nodiscard]] StaffIntake staffIntakeOf(const exchange::ImportPlan &plan, const QString &source);

/// The rows of a plan that bring something: new and changed ones; refused, undecided and unchanged rows stay out.
[[nodiscard]] RosterIntake intakeOf(const exchange::ImportPlan &plan, const QString &source,
                                    const exchange::ImportDecisions &decisions = {});

} // namespace core
