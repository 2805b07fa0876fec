// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendar.h"
#include "core/domain/term_guide.h"

#include <QString>

namespace ui::words {

[[nodiscard]] QString label(core::DayKind kind);
[[nodiscard]] QString label(core::CalendarLayer layer);
[[nodiscard]] QString label(core::Festival festival);
[[nodiscard]] QString label(core::GuideStep step);
[[nodiscard]] QString label(core::GuideState state);

/// What a day is, in a few words for a cell: its kind, and its name when it has one.
[[nodiscard]] QString dayWords(const core::CalendarDay &day);
/// Whether there is service on a day and by which timetable: "service, as on Thursday".
[[nodiscard]] QString serviceWords(const core::CalendarDay &day);
/// "September 2026"
[[nodiscard]] QString monthLabel(int year, int month);
/// "Saturday 2026-02-14"
[[nodiscard]] QString dayLabel(QDate day);

/// How far a step of the term is, in one sentence with its numbers; who is late stands in it by name.
[[nodiscard]] QString guideSentence(core::GuideStep step, const core::TermGuideFacts &facts);
/// The one thing to do about a step, for its button.
[[nodiscard]] QString guideVerb(core::GuideStep step, const core::TermGuideFacts &facts);

} // namespace ui::words
