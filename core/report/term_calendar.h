// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendar.h"
#include "core/report/form_frame.h"

namespace core::report {

/// Facts of the school calendar: every day of a term in order.
struct TermCalendarFacts {
    FormFrame frame{};
    QList<CalendarDay> days{};
};

/// 校历: a line per week, the days beside each other, what is off or worked in the remark; service days by week, month
/// and in all. A term fits on one page.
[[nodiscard]] Document termCalendar(const TermCalendarFacts &facts);

} // namespace core::report
