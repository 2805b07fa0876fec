// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/plan_rules.h"

#include "core/policy/day_part.h"
#include "core/policy/rulebook.h"

#include <algorithm>

namespace core::policy {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a weekday offers: minutes in which some session runs (two at once count once), and when the last one ends.
struct DayOffer {
    int minutes = 0;
    int until = 0;
};

DayOffer offerOf(Weekday day, const Term &term, const QList<Program> &programs)
{
    QList<WeeklySlot> sessions;
    for (const Program &program : programs)
        for (const WeeklySlot &slot : program.times)
            if (slot.weekday == day && slot.from < slot.until && counts(slot, term.policy))
                sessions << slot;
    std::ranges::sort(sessions, {}, &WeeklySlot::from);

    DayOffer offer;
    for (const WeeklySlot &slot : sessions) {
        offer.minutes += std::max(0, slot.until - std::max(slot.from, offer.until));
        offer.until = std::max(offer.until, slot.until);
    }
    return offer;
}

} // namespace

Findings checkTermPlan(const Term &term, const QList<Program> &programs)
{
    Findings found;
    for (Weekday day = 1; day <= 5; ++day) {
        const DayOffer offer = offerOf(day, term, programs);
        const QVariantMap facts{{u"day"_s, day}, {u"minutes"_s, offer.minutes}, {u"until"_s, offer.until}};
        if (offer.minutes == 0) {
            found << finding("schedule.five-days"_L1, {}, facts);
            continue;
        }
        if (offer.minutes < leastMinutesADay)
            found << finding("schedule.two-hours"_L1, {}, facts);
        if (offer.until < earliestEnd)
            found << finding("schedule.ends-late-enough"_L1, {}, facts);
    }
    return found;
}

} // namespace core::policy
