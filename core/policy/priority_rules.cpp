// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/priority_rules.h"

#include <algorithm>

namespace core::policy {

QList<PriorityGroup> groupsOn(const QList<PriorityClaim> &claims, QDate day)
{
    QList<PriorityGroup> groups;
    for (const PriorityClaim &claim : claims)
        if (claim.valid.contains(day) && !groups.contains(claim.group))
            groups << claim.group;
    std::ranges::sort(groups);
    return groups;
}

bool inPriorityGroup(const QList<PriorityClaim> &claims, QDate day) { return !groupsOn(claims, day).isEmpty(); }

bool isLowerOrMiddleGrade(int grade) { return grade >= 1 && grade <= 4; }

int tierOf(const QList<PriorityClaim> &claims, QDate day) { return tierOf(groupsOn(claims, day)); }

int tierOf(const QList<PriorityGroup> &groupsOfTheDay) { return groupsOfTheDay.isEmpty() ? usualTier : needTier; }

} // namespace core::policy
