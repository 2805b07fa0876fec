// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/findings.h"
#include "core/domain/calendar.h"
#include "core/domain/term.h"

#include <QList>

namespace core::policy {

/// How long a change of the school calendar may be at once: longer is a mistyped year.
inline constexpr int longestChange = 62;

/// Years of the term whose national list is not announced yet. Facts: calendarYear, fromDay.
[[nodiscard]] Findings checkYearsKnown(const Term &term, const CalendarLayers &layers);
/// Clause 3.3: make-up days for which nobody has said yet whether there is service. Facts: on, name.
[[nodiscard]] Findings checkMakeUps(const QList<CalendarDay> &days);
/// Clause 3.3: school days without service, and days the school gives free, without a reason. Facts: on.
[[nodiscard]] Findings checkExceptions(const QList<CalendarDay> &days);
/// Suggested days of Losar and Shoton that nobody has taken over or set aside. Facts: festival, on.
[[nodiscard]] Findings checkFestivals(const QList<FestivalSuggestion> &open);
/// All of them over a term, as the scan asks.
[[nodiscard]] Findings checkCalendar(const Term &term, const CalendarLayers &layers, const QList<CalendarDay> &days,
                                     const QList<FestivalSuggestion> &open);

/// A change of the school's own layer. `days` are those of its period as they would be without it.
[[nodiscard]] Findings checkCalendarChange(const CalendarChange &change, const QList<CalendarDay> &days);
/// Days of a notice, written down by hand or taken over from a suggestion.
[[nodiscard]] Findings checkNoticeEntry(const NoticeEntry &entry);

} // namespace core::policy
