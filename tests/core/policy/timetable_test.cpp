// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/timetable.h"
#include "tests/core/policy/facts.h"

#include "tests/support/qstring_maker.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace policy_test;
using namespace Qt::Literals::StringLiterals;

namespace {

Program at(qint64 id, int weekday, int from, int until)
{
    return {.id = {id},
            .term = {1},
            .title = QString::number(id),
            .grades = GradeSet::range(3, 4),
            .times = {{weekday, from, until}}};
}

ProgramLine line(const Program &program, const QString &teacher = {})
{
    return {.program = program, .teacherName = teacher};
}

} // namespace

TEST_CASE("two programs clash in a place only while their times overlap", "[timetable]")
{
    Program one = at(1, 1, 1000, 1060);
    Program other = at(2, 1, 1060, 1100);
    one.place = other.place = u"操场"_s;
    CHECK(clashesOf({one, other}).isEmpty());
    other.times.first().from = 1059;
    const QList<TimetableClash> clashes = clashesOf({one, other});
    REQUIRE(clashes.size() == 1);
    CHECK(clashes.first().kind == Overlap::Place);
    CHECK(clashes.first().one == 0);
    CHECK(clashes.first().other == 1);
    other.times.first().weekday = 2;
    CHECK(clashesOf({one, other}).isEmpty());
}

TEST_CASE("the register tells places of one name apart, and a place without one never clashes", "[timetable]")
{
    Program one = at(1, 1, 1000, 1060);
    Program other = at(2, 1, 1000, 1060);
    CHECK(clashesOf({one, other}).isEmpty());
    one.venue = {7};
    other.venue = {8};
    one.place = other.place = u"201"_s;
    CHECK(clashesOf({one, other}).isEmpty());
    other.venue = {7};
    CHECK(clashesOf({one, other}).size() == 1);
}

TEST_CASE("who leads one program and helps in another clashes with himself", "[timetable]")
{
    Program one = at(1, 1, 1000, 1060);
    Program other = at(2, 1, 1030, 1090);
    one.teacher = {30};
    other.teacher = {31};
    other.assistants = {StaffId{32}, StaffId{30}};
    const QList<TimetableClash> clashes = clashesOf({one, other});
    REQUIRE(clashes.size() == 1);
    CHECK(clashes.first().kind == Overlap::Staff);
    CHECK(clashes.first().who == StaffId{30});
}

TEST_CASE("sections of one course at one time, and care of one grade twice, are clashes", "[timetable]")
{
    Program one = at(1, 1, 1000, 1060);
    Program other = at(2, 1, 1030, 1090);
    one.course = other.course = u"篮球"_s;
    REQUIRE(clashesOf({one, other}).size() == 1);
    CHECK(clashesOf({one, other}).first().kind == Overlap::Sections);
    one.course.clear();
    one.mode = other.mode = ProgramMode::InclusiveCare;
    REQUIRE(clashesOf({one, other}).size() == 1);
    CHECK(clashesOf({one, other}).first().kind == Overlap::Care);
    CHECK(clashesOf({one, other}).first().grade == 3);
    other.grades = GradeSet::range(5, 6);
    CHECK(clashesOf({one, other}).isEmpty());
}

TEST_CASE("a program never clashes with itself", "[timetable]")
{
    Program one = at(1, 1, 1000, 1060);
    one.place = u"操场"_s;
    one.times << WeeklySlot{1, 1030, 1090};
    CHECK(clashesOf({one}).isEmpty());
}

TEST_CASE("by grade a program stands on the line of each of its grades", "[timetable]")
{
    const Timetable week = timetableOf({line(at(1, 1, 1000, 1060)), line(at(2, 1, 1030, 1090))}, TimetableBy::Grade);
    REQUIRE(week.rows.size() == 2);
    CHECK(week.rows.first().grade == 3);
    CHECK(week.rows.first().lanes == 2);
    REQUIRE(week.blocks.size() == 4);
    CHECK(week.blocks[0].lane == 0);
    CHECK(week.blocks[1].lane == 1);
    CHECK(week.blocks[2].row == 1);
    CHECK(week.days == 5);
}

TEST_CASE("lanes are used again as soon as they are free", "[timetable]")
{
    const Timetable week = timetableOf(
        {line(at(1, 1, 1000, 1060)), line(at(2, 1, 1030, 1090)), line(at(3, 1, 1060, 1120))}, TimetableBy::Place);
    REQUIRE(week.rows.size() == 1);
    CHECK(week.rows.first().lanes == 2);
    CHECK(week.blocks[2].program == 2);
    CHECK(week.blocks[2].lane == 0);
}

TEST_CASE("the week widens to whole half hours and to the weekend", "[timetable]")
{
    const Timetable week = timetableOf({line(at(1, 6, 765, 1000)), line(at(2, 1, 1100, 1171))}, TimetableBy::Grade);
    CHECK(week.days == 7);
    CHECK(week.from == 750);
    CHECK(week.until == 1200);
}

TEST_CASE("by teacher everyone has a line, and who is not named yet comes last", "[timetable]")
{
    Program one = at(1, 1, 1000, 1060);
    one.teacher = {31};
    one.assistants = {StaffId{30}};
    ProgramLine first = line(one, u"达瓦"_s);
    first.assistantNames = {u"白玛"_s};
    const Timetable week =
        timetableOf({line(at(2, 2, 1000, 1060)), first}, TimetableBy::Teacher, {{.staff = {33}, .name = u"卓嘎"_s}});
    QStringList names;
    for (const TimetableRow &row : week.rows)
        names << row.name;
    CHECK(names == QStringList{u"白玛"_s, u"达瓦"_s, u"卓嘎"_s, QString()});
    CHECK(week.blocks.size() == 3);
}
