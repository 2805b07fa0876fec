// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendar.h"

#include <QByteArray>
#include <QList>

namespace core::exchange {

/// What a calendar file holds: lists when nothing is wrong with it, else every fault with its place.
struct CalendarReading {
    QList<CalendarList> lists{};
    QList<CalendarProblem> problems{};
};

/// Reads a file of our own shape (resources/calendar/README.md) or of holiday-cn. `layer` is what it is to be: a file
/// that says something else is at fault, one that says nothing is taken as that.
[[nodiscard]] CalendarReading readCalendar(const QByteArray &bytes, CalendarLayer layer);

/// The lists in our own shape, days of one kind and name that follow one another as one entry.
[[nodiscard]] QByteArray writeCalendar(const QList<CalendarList> &lists);

} // namespace core::exchange
