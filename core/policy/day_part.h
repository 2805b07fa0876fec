// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/term.h"

namespace core::policy {

/// When on a day a session lies. The ministries' notice of 2023 no longer counts any but AfterSchool.
enum class DayPart { Early, Noon, AfterSchool, Evening };

[[nodiscard]] DayPart dayPart(const WeeklySlot &slot);
/// Does a session at this time count as after-school service in a term under these rules?
[[nodiscard]] bool counts(const WeeklySlot &slot, PolicyVersion version);

} // namespace core::policy
