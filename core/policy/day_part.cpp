// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/day_part.h"

namespace core::policy {

namespace {

// Lhasa's school day runs late by the clock: lessons from about 9:30, a noon break from about 13:00 to 15:30.
constexpr int morningLessons = 9 * 60 + 45;
constexpr int noonEnds = 16 * 60;
constexpr int eveningBegins = 19 * 60;

} // namespace

DayPart dayPart(const WeeklySlot &slot)
{
    if (slot.until <= morningLessons)
        return DayPart::Early;
    if (slot.until <= noonEnds)
        return DayPart::Noon;
    return slot.from >= eveningBegins ? DayPart::Evening : DayPart::AfterSchool;
}

bool counts(const WeeklySlot &slot, PolicyVersion version)
{
    return version == PolicyVersion::Lhasa2021 || dayPart(slot) == DayPart::AfterSchool;
}

} // namespace core::policy
