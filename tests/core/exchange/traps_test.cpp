// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The traps of spreadsheets, one by one (data-conventions 3.1 to 3.4 and 3.8; docs/import.md tells them as a table).
#include "core/exchange/class_names.h"
#include "core/exchange/student_values.h"
#include "core/exchange/tables.h"
#include "core/exchange/xlsx_writer.h"
#include "tests/core/exchange/import_school.h"
#include "ui/words/import_words.h"

using namespace core;
using namespace core::exchange;
using namespace exchange_test;
using namespace Qt::Literals::StringLiterals;

namespace {

Cell text(const QString &written) { return {.text = written, .kind = CellKind::Text}; }

StudentRecord only(const ImportPlan &made)
{
    REQUIRE(made.rows.size() == 1);
    REQUIRE(made.count(RowKind::New) == 1);
    return made.rows[0].record;
}

} // namespace

TEST_CASE("what a damaged number cell says tells that text format does not bring digits back", "[exchange][traps]")
{
    const ImportPlan made = planOf(u"身份证号"_s, u"5.40102E+17"_s);
    REQUIRE(made.problems.size() == 1);
    CHECK(made.problems[0].code == ProblemCode::NumberDamaged);
    const QString sentence = ui::words::words(made.problems[0]);
    CHECK(sentence.contains(u"5.40102E+17"_s));
    CHECK(sentence.contains(u"afterwards does not bring them back"_s));
    CHECK(only(made).student.idNumber.isEmpty());
}

TEST_CASE("a telephone of more than 15 digits typed as a number is left out with the reason", "[exchange][traps]")
{
    CHECK(codes(planOf(u"联系电话"_s, u"1.38E+10"_s)) == QStringList{u"2 联系电话 number-damaged"_s});
}

TEST_CASE("student numbers of old local schemes are left out with the reason", "[exchange][traps][3.2]")
{
    for (const QString &old : {u"1501020110010203"_s, u"540102201509010004"_s, u"A540102201509010004"_s}) {
        const ImportPlan made = planOf(u"学籍号"_s, old);
        CHECK(codes(made) == QStringList{u"2 学籍号 number-malformed"_s});
        CHECK(only(made).student.number.isEmpty());
    }
    CHECK(only(planOf(u"学籍号"_s, u" ｇ540102201605010001 "_s)).student.number.isEmpty()); // a check digit that fails
    CHECK(only(planOf(u"学籍号"_s, u"g540103201606200009"_s)).student.number == u"G540103201606200009"_s);
    CHECK(only(planOf(u"学籍号"_s, u"L540102201605019999"_s)).student.number == u"L540102201605019999"_s);
}

TEST_CASE("an identity number that fails its check is imported with a warning", "[exchange][traps][3.3]")
{
    const ImportPlan made = planOf(u"身份证号"_s, u"540102201605010001"_s);
    CHECK(only(made).student.idNumber == u"540102201605010001"_s);
    CHECK(made.problems.value(0).severity == Severity::Warning);
    CHECK(only(planOf(u"身份证号"_s, u" '５４０１０３２０１６０６２００００９\u00a0"_s)).student.idNumber ==
          u"540103201606200009"_s);
    CHECK(only(planOf(u"身份证号"_s, u"54010220120105000x"_s)).student.idNumber == u"54010220120105000X"_s);
}

TEST_CASE("names keep their dots and lose tabs line breaks and blanks between characters", "[exchange][traps][3.6]")
{
    const auto nameIn = [](const QString &written) {
        Sheet sheet = sheetOf({u"姓名|出生日期|班级"_s, u"x|2016-05-01|3.1"_s});
        sheet.rows[1][0] = text(written);
        return only(plan(sheet)).student.name;
    };
    CHECK(nameIn(u"\t扎西\n次仁 "_s) == u"扎西次仁"_s);
    CHECK(nameIn(u"拉鲁 · 次旺多吉"_s) == u"拉鲁·次旺多吉"_s);
    CHECK(nameIn(u"拉鲁•次旺多吉"_s) == u"拉鲁•次旺多吉"_s); // as written; only matching folds the dots
    CHECK(nameIn(u"བཀྲ་ཤིས་ རྡོ་རྗེ"_s) == u"བཀྲ་ཤིས་ རྡོ་རྗེ"_s);
    Roster stored = school();
    stored.records = {child(1, u"拉鲁·次旺多吉"_s, QDate(2016, 5, 1), {31})};
    CHECK(plan(sheetOf({u"姓名|出生日期|班级"_s, u"拉鲁・次旺多吉|2016-05-01|3.1"_s}), stored)
              .rows.value(0)
              .record.student.id == StudentId{1});
}

TEST_CASE("a year of two digits is taken and told and a day that could be two is left out", "[exchange][traps][dates]")
{
    const auto bornIn = [](const QString &written) {
        return plan(sheetOf({u"姓名|出生日期|班级"_s, u"央金|"_s + written + u"|3.1"_s}));
    };
    CHECK(codes(bornIn(u"16年9月1日"_s)) == QStringList{u"2 出生日期 born-short-year"_s});
    CHECK(only(bornIn(u"16年9月1日"_s)).student.born == QDate(2016, 9, 1));
    CHECK(codes(bornIn(u"16.9.1"_s)) == QStringList{u"2 出生日期 born-ambiguous"_s});
    CHECK_FALSE(only(bornIn(u"16.9.1"_s)).student.born.isValid());
    CHECK(codes(bornIn(u"2016-02-30"_s)) == QStringList{u"2 出生日期 born-impossible"_s});
    CHECK(bornIn(u"2016-02-30"_s).count(RowKind::Refused) == 1);
    CHECK(only(bornIn(u"42491"_s)).student.born == QDate(2016, 5, 1));
    Sheet serial = sheetOf({u"姓名|出生日期|班级"_s, u"央金|x|3.1"_s});
    serial.rows[1][1] = {u"42491"_s, CellKind::Number, 42491};
    CHECK(only(plan(serial)).student.born == QDate(2016, 5, 1));
}

TEST_CASE("classes are read in every way in which schools write them", "[exchange][traps][3.4]")
{
    const ClassName seventh{.stage = Stage::Junior, .grade = 7, .number = 3};
    for (const QString &form :
         {u"初一3班"_s, u"初一(3)班"_s, u"初一（3）班"_s, u"初中一年级3班"_s, u"初中七年级(3)班"_s})
        CHECK(readClassName(form) == seventh);
    for (const QString &form : {u"七年级3班"_s, u"七(3)班"_s, u"7.3班"_s, u"7（3）"_s, u"703"_s, u"7·3班"_s, u"7/3"_s})
        CHECK(readClassName(form) == ClassName{.grade = 7, .number = 3});
    CHECK(readClassName(u"初中2026级(2)班"_s) == ClassName{.stage = Stage::Junior, .entryYear = 2026, .number = 2});
    CHECK(readClassName(u"小学2021级/10班"_s) == ClassName{.stage = Stage::Primary, .entryYear = 2021, .number = 10});
    CHECK(readClassName(u"小三(2)班"_s) == ClassName{.stage = Stage::Primary, .grade = 3, .number = 2});
}

TEST_CASE("options of the register are read as code and name together or apart", "[exchange][traps][3.1]")
{
    const StudentRecord coded = only(planOf(
        u"性别|民族|健康状况|就读方式|是否留守儿童|是否孤儿|随班就读|残疾人类型|是否进城务工人员随迁子女|是否享受一补"_s,
        u"1|04|10|2|1-单亲留守儿童|0|非随班就读|2-听力|1-是|1"_s));
    CHECK(coded.student.sex == Sex::Male);
    CHECK(coded.student.ethnicity == u"藏族"_s);
    CHECK(coded.student.residence == Residence::Boarding);
    CHECK(coded.student.health.isEmpty());
    QStringList claims;
    for (const PriorityClaim &claim : coded.claims)
        claims << claim.evidence;
    claims.sort();
    CHECK(claims == QStringList{u"享受一补"_s, u"单亲留守儿童"_s, u"听力"_s, u"进城务工人员随迁子女"_s});
    CHECK(only(planOf(u"就读方式"_s, u"住宿"_s)).student.residence == Residence::Boarding);         // 住宿 is 住校
    CHECK(codes(planOf(u"就读方式"_s, u"3-其他"_s)) == QStringList{u"2 就读方式 value-unknown"_s}); // told, not guessed
}

TEST_CASE("numbers in class keep their meaning when leading zeros are lost", "[exchange][traps]")
{
    CHECK(only(planOf(u"班内学号"_s, u"007"_s)).student.numberInClass == 7);
    CHECK(only(planOf(u"班内学号"_s, u"7"_s)).student.numberInClass == 7);
}

TEST_CASE("a class that does not exist refuses its row until it may be made", "[exchange][bad-input]")
{
    const Sheet sheet = sheetOf({u"姓名|出生日期|班级"_s, u"央金|2016-05-01|五(4)班"_s});
    CHECK(codes(plan(sheet)) == QStringList{u"2 班级 class-unknown"_s});
    CHECK(plan(sheet).count(RowKind::Refused) == 1);
    CHECK(plan(sheet, school(), {.makeClasses = true}).count(RowKind::New) == 1);
}

TEST_CASE("a sheet with nothing but headings brings nothing", "[exchange][bad-input]")
{
    Roster roster = school();
    roster.records = {child(1, u"扎西"_s, QDate(2015, 9, 1), {31})};
    const ImportPlan made = plan(sheetOf({u"姓名|出生日期|班级"_s}), roster);
    CHECK(made.headerRow == 1);
    CHECK(made.rows.isEmpty());
    CHECK(made.missing == QList<StudentId>{{1}}); // listed, and left alone
}

TEST_CASE("a sheet of three hundred columns is read by its headings", "[exchange][bad-input]")
{
    QStringList headings;
    QStringList cells;
    for (int column = 0; column < 300; ++column) {
        headings << u"备注%1"_s.arg(column);
        cells << u"x"_s;
    }
    headings[17] = u"姓名"_s;
    headings[250] = u"出生日期"_s;
    headings[299] = u"班级"_s;
    cells[17] = u"央金"_s;
    cells[250] = u"20160501"_s;
    cells[299] = u"3.1"_s;
    CHECK(only(plan(sheetOf({headings.join(u'|'), cells.join(u'|')}))).student.schoolClass == ClassId{31});
}

TEST_CASE("a header repeated on every printed page is no pupil", "[exchange][traps]")
{
    const QString headings = u"姓名|出生日期|班级"_s;
    const ImportPlan made =
        plan(sheetOf({headings, u"央金|2016-05-01|3.1"_s, headings, u"| |"_s, u"卓玛|2016-05-02|3.1"_s}));
    CHECK(made.count(RowKind::New) == 2);
    CHECK(made.blankRows == 2);
}

TEST_CASE("a repeated import changes nothing", "[exchange][traps]")
{
    const Sheet sheet = sheetOf({u"姓名|出生日期|班级|学籍号|监护人姓名|监护人电话|是否留守儿童"_s,
                                 u"央金|2016-05-01|3.1|L540102201605019999|边巴|13800000001|1"_s,
                                 u"卓玛|2016-05-02|3.2||德吉|13800000002|0"_s});
    Roster roster = school();
    for (const ImportRow &row : plan(sheet).rows) {
        roster.records << row.record;
        roster.records.last().student.id = {roster.records.size()};
    }
    const ImportPlan again = plan(sheet, roster);
    CHECK(again.count(RowKind::Unchanged) == 2);
    CHECK(again.missing.isEmpty());
    CHECK(codes(again).isEmpty());
}

TEST_CASE("the column of reasons is not read when refused rows are imported again", "[exchange][traps]")
{
    const QTemporaryDir folder;
    const Sheet sheet = sheetOf({u"姓名|出生日期|班级"_s, u"央金|2016-02-30|3.1"_s});
    Sheet rejected = rejectedRows(sheet, findHeader(sheet), plan(sheet), u"退回原因"_s,
                                  [](const ImportProblem &problem) { return ui::words::words(problem); });
    rejected.rows[1][1] = text(u"2016-02-28"_s); // corrected, the reason still stands beside it
    writeXlsx(rejected, folder.filePath(u"r.xlsx"_s));
    const ImportPlan again = plan(readTable(folder.filePath(u"r.xlsx"_s)));
    CHECK(only(again).student.born == QDate(2016, 2, 28));
    CHECK(codes(again).isEmpty());
}
