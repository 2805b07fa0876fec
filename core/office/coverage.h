// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/enrolment.h"
#include "core/domain/seat.h"
#include "core/report/coverage.h"

namespace core {

/// Counts the day pupils of the priority groups of clause 3.1: who applied, is in care, has a seat, got the first wish,
/// has no application: whether such a family answered no is not in the file. Boarders are out of the service's scope
/// and not counted; a withdrawn application is one.
[[nodiscard]] report::Coverage coverageOf(const QList<StudentLine> &students,
                                          const QList<ApplicationLine> &applications, const QList<Seat> &seats);

} // namespace core
