// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QDate>
#include <QList>
#include <QString>

namespace core {

enum class Season { Autumn, Spring };

/// Which rule set a term follows: the city's plan of 2021, or with the ministries' notice in force since spring 2024.
enum class PolicyVersion { Lhasa2021, National2023 };

/// How far a term is. Late families may apply until it is closed; what `Arranging` ends is the round of applications.
enum class TermState {
    Planning,  ///< calendar and programs are being made
    Applying,  ///< families apply
    Arranging, ///< the round is over: review, approval, draw
    Running,   ///< seats are confirmed and the service runs
    Closed     ///< over: nothing is entered any more
};

/// One term of a school year (3.4: the service is arranged by the term).
struct Term {
    TermId id{};
    SchoolYearStart schoolYear = 0;
    Season season = Season::Autumn;
    QDate starts{};
    QDate ends{};
    PolicyVersion policy = PolicyVersion::National2023;
    TermState state = TermState::Planning;
    int mostCourses = 5;       ///< how many personalised courses one child may hold
    bool oneCourseADay = true; ///< placement.md: one club a weekday
    int version = 0;
};

/// The rule set a term follows unless the school chooses otherwise: the notice binds terms from 2024-02-01.
[[nodiscard]] inline PolicyVersion usualPolicy(QDate starts)
{
    return starts >= QDate(2024, 2, 1) ? PolicyVersion::National2023 : PolicyVersion::Lhasa2021;
}

/// A day of the week in the order of QDate: Monday is 1.
using Weekday = int;

/// A weekly time: weekday 1-7, minutes since midnight.
struct WeeklySlot {
    Weekday weekday = 1;
    int from = 0;
    int until = 0;

    [[nodiscard]] bool overlaps(const WeeklySlot &other) const
    {
        return weekday == other.weekday && from < other.until && other.from < until;
    }
    bool operator==(const WeeklySlot &) const = default;
};

/// A set of weekdays, one bit each (Monday is bit 0).
struct WeekdaySet {
    int bits = 0;

    [[nodiscard]] static WeekdaySet of(const QList<Weekday> &days)
    {
        WeekdaySet set;
        for (const Weekday day : days)
            set.bits |= 1 << (day - 1);
        return set;
    }
    [[nodiscard]] static WeekdaySet allWeek() { return {31}; }
    [[nodiscard]] bool contains(Weekday day) const { return (bits >> (day - 1)) & 1; }
    [[nodiscard]] bool isEmpty() const { return bits == 0; }
    [[nodiscard]] QList<Weekday> days() const
    {
        QList<Weekday> list;
        for (Weekday day = 1; day <= 7; ++day)
            if (contains(day))
                list << day;
        return list;
    }
    bool operator==(const WeekdaySet &) const = default;
};

} // namespace core
