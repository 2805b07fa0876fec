// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/enrolment.h"
#include "core/domain/seat.h"
#include "core/report/form_frame.h"

namespace core::report {

/// Facts of form F05: all classes at school in the term's year, all their children, all applications of the term.
/// Children who have left and applications that were withdrawn may be given; they are not counted.
struct StatisticsFacts {
    FormFrame frame{};
    QList<SchoolClass> classes{};
    QList<StudentLine> students{};
    QList<ApplicationLine> applications{};
    QList<ProgramLine> programs{};
    QList<Seat> seats{};
};

/// F05 报名统计表: a line per class, a subtotal per grade, the school's total; both rates, against day pupils and
/// against all pupils.
[[nodiscard]] Document enrolmentStatistics(const StatisticsFacts &facts);

} // namespace core::report
