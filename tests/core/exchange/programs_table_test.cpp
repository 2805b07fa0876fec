// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/program_import.h"
#include "core/exchange/program_values.h"
#include "tests/support/qstring_maker.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace core::exchange;
using namespace Qt::Literals::StringLiterals;

namespace {

CellRow cells(const QStringList &texts)
{
    CellRow row;
    for (const QString &text : texts)
        row << Cell{.text = text, .kind = text.isEmpty() ? CellKind::Empty : CellKind::Text};
    return row;
}

const QStringList heads{u"社团名称"_s, u"招生年级"_s, u"活动时间"_s, u"活动地点"_s,
                        u"指导教师"_s, u"助教"_s,     u"人数"_s,     u"收费标准"_s};

ProgramState state()
{
    return {
        .term = {1},
        .grades = GradeSet::range(1, 6),
        .staff = {{.id = {30}, .name = u"达瓦"_s}, {.id = {31}, .name = u"巴桑"_s}, {.id = {32}, .name = u"巴桑"_s}}};
}

ProgramPlan planOf(const QList<QStringList> &rows, const ProgramState &known = state())
{
    Sheet sheet{.rows = {cells({u"2026年秋季社团安排表"_s}), cells(heads)}};
    for (const QStringList &row : rows)
        sheet.rows << cells(row);
    return planPrograms(sheet, findProgramColumns(sheet), known);
}

GradeSet gradesOf(const QString &written) { return readGrades(written, GradeSet::range(1, 6)).value_or(GradeSet{}); }

QString timesOf(const QString &written)
{
    QStringList parts;
    for (const WeeklySlot &slot : readTimes(written).value_or(QList<WeeklySlot>()))
        parts << u"%1:%2-%3"_s.arg(slot.weekday).arg(slot.from).arg(slot.until);
    return parts.join(u' ');
}

} // namespace

TEST_CASE("grades are read as schools write them", "[exchange][programs]")
{
    for (const QString &written : {u"一至三年级"_s, u"1-3"_s, u"1—3年级"_s, u"１～３年级"_s, u"一、二、三年级"_s,
                                   u"一年级,二年级，三年级"_s, u"1至3"_s})
        CHECK(gradesOf(written) == GradeSet::range(1, 3));
    CHECK(gradesOf(u"全校"_s) == GradeSet::range(1, 6));
    CHECK(gradesOf(u"初一、初二"_s) == GradeSet::range(7, 8));
    CHECK(gradesOf(u"3"_s) == GradeSet::range(3, 3));
    for (const QString &written : {u"高年级"_s, u"3-1"_s, u"十年级"_s, u"1-3班"_s})
        CHECK_FALSE(readGrades(written, GradeSet::range(1, 6)).has_value());
}

TEST_CASE("weekly times are read as schools write them, or not at all", "[exchange][programs]")
{
    for (const QString &written :
         {u"周一、周三 16:30-18:00"_s, u"星期一、三16：30—18：00"_s, u"周一 16:30-18:00；周三 16:30-18:00"_s,
          u"周一和周三16点半至18点"_s, u"周1、周3 (16:30~18:00)"_s})
        CHECK(timesOf(written) == u"1:990-1080 3:990-1080"_s);
    CHECK(timesOf(u"周一至周五 16:30-18:30"_s) == u"1:990-1110 2:990-1110 3:990-1110 4:990-1110 5:990-1110"_s);
    CHECK(timesOf(u"每天16:30-18:30"_s).size() == timesOf(u"周一至周五 16:30-18:30"_s).size());
    CHECK(timesOf(u"周五 17:00-18:30\n周二 17:00-18:30"_s) == u"2:1020-1110 5:1020-1110"_s);
    for (const QString &written :
         {u"16:30-18:00"_s, u"周一下午"_s, u"周一 18:00-16:30"_s, u"周一 16:30-18:00 双周"_s, u"周一 25:00-26:00"_s})
        CHECK_FALSE(readTimes(written).has_value());
}

TEST_CASE("counts, amounts and units are read with the words around them", "[exchange][programs]")
{
    CHECK(readProgramNumber(u"２０人"_s) == 20);
    CHECK_FALSE(readProgramNumber(u"二十"_s).has_value());
    CHECK(readAmount(u"300元/学期"_s) == Money{30000});
    CHECK(readAmount(u"12.5"_s) == Money{1250});
    CHECK(readAmount(u"免费"_s) == Money{});
    CHECK_FALSE(readAmount(u"面议"_s).has_value());
    CHECK(readFeeUnit(u"元/生·课时"_s) == FeeUnit::Lesson);
    CHECK(readFeeUnit(u"学期"_s) == FeeUnit::Term);
    CHECK(readProgramMode(u"普惠托管"_s) == ProgramMode::InclusiveCare);
    CHECK(readProgramMode(u"个性化课程"_s) == ProgramMode::PersonalisedCourse);
    CHECK(readCategory(u"体育类"_s) == ContentCategory::Club);
    CHECK(readMinutes({.text = u"16:30:00"_s, .kind = CellKind::Text}) == 990);
    CHECK(readMinutes({.text = u"0.6875"_s, .kind = CellKind::Number, .number = 0.6875}) == 990);
}

TEST_CASE("a row of a school's club plan becomes a program", "[exchange][programs]")
{
    const ProgramPlan plan = planOf({{u"国际象棋"_s, u"三至六年级"_s, u"周一、周三 17:00-18:30"_s, u"一号楼201"_s,
                                      u"达瓦"_s, u"次仁家长"_s, u"20人"_s, u"300元/学期"_s}});
    CHECK(plan.headerRow == 2);
    REQUIRE(plan.rows.size() == 1);
    const Program &program = plan.rows.first().program;
    CHECK(plan.rows.first().kind == RowKind::New);
    CHECK(program.term == TermId{1});
    CHECK(program.grades == GradeSet::range(3, 6));
    CHECK(program.times.size() == 2);
    CHECK(program.teacher == StaffId{30});
    CHECK(program.assistant == u"次仁家长"_s);
    CHECK(program.seats == 20);
    CHECK(program.fee == Money{30000});
    CHECK(program.feeUnit == FeeUnit::Term);
    REQUIRE(plan.problems.size() == 1);
    CHECK(plan.problems.first().code == ProgramProblemCode::HelperUnknown);
    CHECK(plan.problems.first().severity == Severity::Note);
}

TEST_CASE("what cannot be read keeps a row out, with its row, column and reason", "[exchange][programs]")
{
    const ProgramPlan plan = planOf({{u"舞蹈"_s, u"低段"_s, u"周一下午"_s, u"礼堂"_s, u"巴桑"_s, u""_s, u"二十"_s},
                                     {u""_s, u"三年级"_s, u"周一 17:00-18:30"_s},
                                     {u"合唱"_s, u"三年级"_s, u"周二 17:00-18:30"_s, u""_s, u"卓嘎"_s},
                                     {},
                                     {u"合唱"_s, u"四年级"_s, u"周三 17:00-18:30"_s}});
    QStringList said;
    for (const ProgramProblem &problem : plan.problems)
        said << u"%1 %2 %3"_s.arg(problem.row).arg(problem.column, name(problem.code));
    CHECK(said == QStringList{u"3 招生年级 grades-unreadable"_s, u"3 活动时间 times-unreadable"_s,
                              u"3 指导教师 teacher-ambiguous"_s, u"3 人数 number-unreadable"_s,
                              u"4 社团名称 title-missing"_s, u"5 指导教师 teacher-unknown"_s,
                              u"7 社团名称 title-twice"_s});
    CHECK(plan.count(RowKind::Refused) == 4);
    CHECK(plan.blankRows == 1);
}

TEST_CASE("a program of the term is known by its title, and empty cells change nothing", "[exchange][programs]")
{
    ProgramState known = state();
    Program chess = planOf({{u"国际象棋"_s, u"3-6"_s, u"周一 17:00-18:30"_s, u"201"_s, u"达瓦"_s, u""_s, u"20"_s}})
                        .rows.first()
                        .program;
    chess.id = {20};
    chess.version = 3;
    known.programs = {chess};
    CHECK(planOf({{u"国际象棋"_s, u""_s, u""_s, u""_s, u""_s, u""_s, u"20"_s}}, known).rows.first().kind ==
          RowKind::Unchanged);
    const ProgramRow row = planOf({{u"国际象棋"_s, u""_s, u"周二 17:00-18:30"_s}}, known).rows.first();
    CHECK(row.kind == RowKind::Changed);
    CHECK(row.program.id == ProgramId{20});
    CHECK(row.program.version == 3);
    CHECK(row.program.seats == 20);
    known.programs << chess;
    CHECK(planOf({{u"国际象棋"_s}}, known).rows.first().kind == RowKind::Refused);
}

TEST_CASE("day and hours may stand in columns of their own", "[exchange][programs]")
{
    Sheet sheet{.rows = {cells({u"项目名称"_s, u"年级"_s, u"星期"_s, u"开始时间"_s, u"结束时间"_s}),
                         cells({u"合唱"_s, u"3-6"_s, u"周二、周四"_s, u"17:00"_s, u"18:30"_s}),
                         cells({u"舞蹈"_s, u"3-6"_s, u"2"_s, u"18:30"_s, u"17:00"_s})}};
    const ProgramPlan plan = planPrograms(sheet, findProgramColumns(sheet), state());
    CHECK(plan.rows[0].program.times == QList<WeeklySlot>{{2, 1020, 1110}, {4, 1020, 1110}});
    CHECK(plan.rows[1].kind == RowKind::Refused);
}

TEST_CASE("a table that knows no headings is no plan of programs", "[exchange][programs]")
{
    const Sheet sheet{.rows = {cells({u"姓名"_s, u"班级"_s, u"电话"_s}), cells({u"达瓦"_s, u"3.1"_s, u"1"_s})}};
    CHECK_FALSE(findProgramColumns(sheet).isFound());
    CHECK(planPrograms(sheet, findProgramColumns(sheet), state()).rows.isEmpty());
}

TEST_CASE("refused rows go back with their reasons and can be imported again", "[exchange][programs]")
{
    Sheet sheet{.rows = {cells(heads), cells({u"舞蹈"_s, u"低段"_s, u"周一 17:00-18:30"_s}),
                         cells({u"合唱"_s, u"三年级"_s, u"周二 17:00-18:30"_s})}};
    const ProgramPlan plan = planPrograms(sheet, findProgramColumns(sheet), state());
    const Sheet back =
        rejectedRowsOf(sheet, plan, u"原因"_s, [](const ProgramProblem &problem) { return name(problem.code); });
    REQUIRE(back.rows.size() == 2);
    CHECK(back.rows[1].last().text == u"grades-unreadable"_s);
    CHECK(findProgramColumns(back).columns.size() == findProgramColumns(sheet).columns.size());
}
