// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/school.h"

namespace core {

/// A class on its way into another school year: its grade follows from its entry year, its id stays.
struct ClassPromotion {
    SchoolClass schoolClass{};
    int gradeBefore = 0;
    int grade = 0;    ///< in the new year; beyond the stage when the class finishes
    int children = 0; ///< on the roll

    [[nodiscard]] bool finishes() const { return !isAtSchool(schoolClass.stage, grade); }
};

/// What becomes of the children of a class that finishes.
enum class AfterLastGrade {
    Graduate,  ///< they leave the school
    GoOn,      ///< they enter a class of the next stage of the same school
    LeaveOpen, ///< they stay on the roll until somebody decides
};

struct FinishingClass {
    ClassId schoolClass{};
    AfterLastGrade then = AfterLastGrade::Graduate;
    ClassId goesTo{};
};

/// A child who repeats or skips a grade: it enters another class than its own.
struct ChildMove {
    StudentId child{};
    ClassId to{};
};

struct HomeroomChange {
    ClassId schoolClass{};
    StaffId teacher{};
};

/// A turn of the school year as a person has reviewed it.
struct Promotion {
    SchoolYearStart year = 0;      ///< the new one
    QDate on{};                    ///< day of the class changes
    QDate graduatedOn{};           ///< from this day on the graduates are not on the roll
    QList<SchoolClass> entering{}; ///< made first; below, the n-th of them is named as class id -(n + 1)
    QList<FinishingClass> finishing{};
    QList<ChildMove> moves{};
    QList<HomeroomChange> teachers{};
    QString reason{}; ///< what the withdrawn applications of graduates say
};

/// What a promotion changes, counted.
struct PromotionCounts {
    int promoted = 0; ///< go up with their class, to which nothing happens
    int graduated = 0;
    int wentOn = 0;   ///< into a class of the next stage
    int moved = 0;    ///< repeat or skip
    int open = 0;     ///< in a class that has finished, to be decided
    int classes = 0;  ///< made
    int teachers = 0; ///< classes with another homeroom teacher
};

} // namespace core
