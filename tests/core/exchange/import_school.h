// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/qstring_maker.h"

#include "core/exchange/student_import.h"
#include "tests/core/exchange/exchange_support.h"

/// A small school and plans of rosters for it.
namespace exchange_test {

using namespace core;
using namespace core::exchange;

inline const QDate today(2026, 9, 10);
constexpr SchoolYearStart year = 2026;

inline SchoolClass classOf(qint64 id, int grade, int number)
{
    return {.id = {id}, .stage = stageOfGrade(grade), .entryYear = entryYearOf(grade, year), .number = number};
}

inline Roster school() { return {.records = {}, .classes = {classOf(31, 3, 1), classOf(32, 3, 2), classOf(71, 7, 1)}}; }

inline StudentRecord child(qint64 id, const QString &name, QDate born, ClassId schoolClass, const QString &number = {})
{
    StudentRecord record;
    record.student = {.id = {id}, .number = number, .name = name};
    record.student.born = born;
    record.student.schoolClass = schoolClass;
    record.student.version = 4;
    return record;
}

inline ImportPlan plan(const Sheet &sheet, const Roster &roster = school(), const ImportOptions &options = {})
{
    return planImport(sheet, findHeader(sheet), roster, year, today, options);
}

/// A roster of one row: name, birth and class are filled unless the columns say otherwise.
inline ImportPlan planOf(const QString &headings, const QString &row, const Roster &roster = school())
{
    return plan(sheetOf({u"姓名|出生日期|班级|"_s + headings, u"央金|2016-05-01|三(1)班|"_s + row}), roster);
}

inline QStringList codes(const ImportPlan &plan)
{
    QStringList list;
    for (const ImportProblem &problem : plan.problems)
        list << QString::number(problem.row) + u' ' + problem.column + u' ' + name(problem.code);
    return list;
}

} // namespace exchange_test
