// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QDate>
#include <QString>

namespace core {

/// The stages of compulsory education a school covers.
enum class SchoolStage { Primary, Junior, NineYear };
/// The stage of one class.
enum class Stage { Primary, Junior };

/// The one school of a file. The code is the 10-digit 学校标识码, the county an area code such as 540102.
struct School {
    QString name{};
    QString code{};
    QString county{};
    SchoolStage stage = SchoolStage::Primary;
    QString phone{};   ///< for questions of parents, printed on notices
    QDate yearTurns{}; ///< only month and day count: promotion day, 1 August unless the school says otherwise
    int version = 0;
};

/// A class that keeps its identity from entry to leaving; its grade follows from entry year and school year.
struct SchoolClass {
    ClassId id{};
    Stage stage = Stage::Primary;
    int entryYear = 0;
    int number = 1;
    StaffId homeroomTeacher{}; ///< 0: nobody named yet
    int version = 0;
};

/// Grade 1-9 of a class in a school year; outside that range the class has not entered or has left.
[[nodiscard]] inline int gradeOf(Stage stage, int entryYear, SchoolYearStart year)
{
    return year - entryYear + (stage == Stage::Primary ? 1 : 7);
}
[[nodiscard]] inline bool isAtSchool(Stage stage, int grade)
{
    return stage == Stage::Primary ? grade >= 1 && grade <= 6 : grade >= 7 && grade <= 9;
}
/// The entry year of a class of a grade (1-9) in a school year.
[[nodiscard]] inline int entryYearOf(int grade, SchoolYearStart year)
{
    return year - (grade <= 6 ? grade - 1 : grade - 7);
}
[[nodiscard]] inline Stage stageOfGrade(int grade) { return grade <= 6 ? Stage::Primary : Stage::Junior; }

/// The school year that a day belongs to, by the day (month, day) on which the year turns.
[[nodiscard]] inline SchoolYearStart schoolYearOf(QDate day, QDate turns = QDate(2000, 8, 1))
{
    const bool after = day.month() > turns.month() || (day.month() == turns.month() && day.day() >= turns.day());
    return after ? day.year() : day.year() - 1;
}

/// The first day of a school year.
[[nodiscard]] inline QDate firstDayOf(SchoolYearStart year, QDate turns = QDate(2000, 8, 1))
{
    return QDate(2000, turns.month(), turns.day()).addYears(year - 2000);
}

/// A teacher or other person who works for the service. (Vetting and filing come with clause 4.3.)
struct StaffMember {
    StaffId id{};
    QString name{};
    QString duty{}; ///< free words: 班主任, 教导主任
    QString phone{};
    bool active = true;
    int version = 0;
};

} // namespace core
