// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/findings.h"
#include "core/domain/school.h"
#include "core/domain/student.h"
#include "core/domain/term.h"

#include <QList>

namespace core::policy {

/// The shapes of the records a school keeps. A refusal here only means that the record cannot be kept like this;
/// what merely looks odd (a number with a wrong check digit) is a warning, because some children have no good paper.

[[nodiscard]] Findings checkSchool(const School &school);
/// `others` may hold the class itself as it was; it is told apart by its id.
[[nodiscard]] Findings checkClass(const SchoolClass &draft, const School &school, const QList<SchoolClass> &others);
[[nodiscard]] Findings checkStaff(const StaffMember &draft);
[[nodiscard]] Findings checkTerm(const Term &draft, const QList<Term> &others);
/// Each claim's days are in order and it rests on some evidence (3.1).
[[nodiscard]] Findings checkClaims(const QList<PriorityClaim> &claims);
/// Guardians and claims too; clause 3.1 speaks about the claims.
[[nodiscard]] Findings checkStudent(const StudentRecord &draft, const QList<SchoolClass> &classes, QDate today);

} // namespace core::policy
