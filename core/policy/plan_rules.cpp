// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/plan_rules.h"

#include "core/policy/day_part.h"
#include "core/policy/rulebook.h"

#include <QStringList>

#include <algorithm>

namespace core::policy {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a weekday offers a grade: minutes in which some session runs (two at once count once), and when the last ends.
struct DayOffer {
    int minutes = 0;
    int until = 0;
    bool operator==(const DayOffer &) const = default;
};

/// A grade's sessions count together: whoever does not have the course has the care beside it.
DayOffer offerOf(Weekday day, int grade, const Term &term, const QList<Program> &programs)
{
    QList<WeeklySlot> sessions;
    for (const Program &program : programs) {
        if (!program.grades.contains(grade))
            continue;
        for (const WeeklySlot &slot : program.times)
            if (slot.weekday == day && slot.from < slot.until && counts(slot, term.policy))
                sessions << slot;
    }
    std::ranges::sort(sessions, {}, &WeeklySlot::from);

    DayOffer offer;
    for (const WeeklySlot &slot : sessions) {
        offer.minutes += std::max(0, slot.until - std::max(slot.from, offer.until));
        offer.until = std::max(offer.until, slot.until);
    }
    return offer;
}

/// Grades with one and the same offer on a day.
struct SameOffer {
    DayOffer offer{};
    QStringList grades{};
};

QList<SameOffer> offersOf(Weekday day, const Term &term, const QList<Program> &programs, GradeSet grades)
{
    QList<SameOffer> offers;
    for (const int grade : grades.grades()) {
        const DayOffer offer = offerOf(day, grade, term, programs);
        const auto same = std::ranges::find(offers, offer, &SameOffer::offer);
        if (same == offers.end())
            offers << SameOffer{offer, {QString::number(grade)}};
        else
            same->grades << QString::number(grade);
    }
    return offers;
}

Findings checkOffer(Weekday day, const SameOffer &same)
{
    const QVariantMap facts{{u"day"_s, day},
                            {u"grades"_s, same.grades},
                            {u"minutes"_s, same.offer.minutes},
                            {u"until"_s, same.offer.until}};
    if (same.offer.minutes == 0)
        return {finding("schedule.five-days"_L1, {}, facts)};
    Findings found;
    if (same.offer.minutes < leastMinutesADay)
        found << finding("schedule.two-hours"_L1, {}, facts);
    if (same.offer.until < earliestEnd)
        found << finding("schedule.ends-late-enough"_L1, {}, facts);
    return found;
}

} // namespace

GradeSet gradesAtSchool(const QList<SchoolClass> &classes, SchoolYearStart year)
{
    GradeSet grades;
    for (const SchoolClass &one : classes) {
        const int grade = gradeOf(one.stage, one.entryYear, year);
        if (isAtSchool(one.stage, grade))
            grades.bits |= GradeSet::range(grade, grade).bits;
    }
    return grades;
}

Findings checkTermPlan(const Term &term, const QList<Program> &programs, GradeSet grades)
{
    if (grades.isEmpty())
        for (const Program &program : programs)
            grades.bits |= program.grades.bits;
    if (grades.isEmpty())
        grades = GradeSet::range(1, 9);
    Findings found;
    for (Weekday day = 1; day <= 5; ++day)
        for (const SameOffer &same : offersOf(day, term, programs, grades))
            found << checkOffer(day, same);
    return found;
}

} // namespace core::policy
