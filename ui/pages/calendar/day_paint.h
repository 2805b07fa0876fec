// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendar.h"

#include <QDate>

#include <optional>

class QPainter;
class QRect;

namespace ui {

/// What a cell shows of a day.
struct DayLook {
    QDate date{};
    const core::CalendarDay *day = nullptr; ///< nullptr: outside of the term
    std::optional<core::Festival> suggested{};
    bool isToday = false;
    bool isChosen = false;
    bool isCurrent = false;
};

/// Every kind of day has a ground, a sign and a shape of its own, so that colour is never the only difference.
void paintSmallDay(QPainter &painter, const QRect &cell, const DayLook &look);
void paintLargeDay(QPainter &painter, const QRect &cell, const DayLook &look);
/// Ground, sign and dot without a number.
void paintLegendDay(QPainter &painter, const QRect &cell, const DayLook &look);
/// The one-sign mark of a kind: 休, 班, 半; empty for ordinary days.
[[nodiscard]] QString signOf(const core::CalendarDay &day);

} // namespace ui
