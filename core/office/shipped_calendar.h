// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendar.h"

#include <QList>

namespace core {

/// The calendar the program brings along (resources/calendar), read once.

/// National lists by year; a year that is not announced yet is there without days.
[[nodiscard]] const QList<CalendarList> &shippedNationalLists();
/// Lists of Lhasa of past years: examples to take over.
[[nodiscard]] const QList<CalendarList> &shippedLhasaLists();
/// What the Tibetan calendar suggests, by day.
[[nodiscard]] const QList<FestivalSuggestion> &shippedFestivals();

} // namespace core
