// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/oversight_rules.h"

#include "core/policy/rulebook.h"

#include <algorithm>

namespace core::policy {

using namespace Qt::Literals::StringLiterals;

Findings checkCounty(const School &school)
{
    if (!school.county.trimmed().isEmpty())
        return {};
    return {finding("school.county-known"_L1, u"county"_s)};
}

Findings checkLeader(const Program &program, const StaffMember *leader)
{
    const QVariantMap facts{{u"program"_s, program.title}, {u"name"_s, leader ? leader->name : QString()}};
    if (!leader)
        return {finding("program.led"_L1, u"teacher"_s, facts)};
    if (!leader->active)
        return {finding("staff.still-here"_L1, u"teacher"_s, facts)};
    return {};
}

Findings checkOwnShare(const QList<Program> &programs, const QHash<StaffId, StaffMember> &staff)
{
    qsizetype total = 0;
    qsizetype own = 0;
    for (const Program &program : programs) {
        total += program.times.size();
        const auto leader = staff.constFind(program.teacher);
        if (leader != staff.cend() && leader->active)
            own += program.times.size();
    }
    if (2 * own >= total)
        return {};
    return {finding("staff.own-share"_L1, {}, {{u"own"_s, own}, {u"total"_s, total}})};
}

bool waitsTooLong(Step step, QDate since, QDate today)
{
    const bool waits = step == Step::Applied || step == Step::ClassReviewed || step == Step::Returned;
    return waits && since.isValid() && since.daysTo(today) >= mostDaysAtAStep;
}

Findings checkWaiting(const WaitingStack &stack)
{
    if (stack.count == 0)
        return {};
    return {finding("enrolment.waits"_L1, u"step"_s,
                    {{u"grade"_s, stack.grade},
                     {u"number"_s, stack.classNumber},
                     {u"step"_s, static_cast<int>(stack.step)},
                     {u"count"_s, stack.count},
                     {u"since"_s, stack.since}})};
}

Findings checkClaimsOnDrawDay(const QList<PriorityClaim> &claims, const DatePeriod &term, QDate day,
                              const QString &name)
{
    Findings found;
    QList<PriorityGroup> told;
    for (const PriorityClaim &claim : claims) {
        const bool holds = std::ranges::any_of(claims, [&](const PriorityClaim &other) {
            return other.group == claim.group && other.valid.contains(day);
        });
        if (holds || !claim.valid.overlaps(term) || told.contains(claim.group))
            continue;
        told << claim.group;
        found << finding("claim.on-draw-day"_L1, u"claims"_s,
                         {{u"name"_s, name}, {u"group"_s, static_cast<int>(claim.group)}, {u"on"_s, day}});
    }
    return found;
}

Findings checkSeat(const SeatFacts &facts)
{
    const QVariantMap said{{u"name"_s, facts.name}, {u"program"_s, facts.program}};
    Findings found;
    if (!facts.isDue)
        found << finding("seats.priority-first"_L1, {}, said);
    if (facts.step != Step::Arranged)
        found << finding("seats.rest-on-applications"_L1, {}, said);
    return found;
}

Findings checkGapsAccepted(int openGaps)
{
    if (openGaps == 0)
        return {};
    return {finding("seats.gaps-accepted"_L1, {}, {{u"count"_s, openGaps}})};
}

bool isGap(const Finding &finding)
{
    return finding.rule == "schedule.five-days"_L1 || finding.rule == "schedule.two-hours"_L1 ||
           finding.rule == "schedule.ends-late-enough"_L1;
}

} // namespace core::policy
