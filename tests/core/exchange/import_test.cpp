// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/class_names.h"
#include "core/exchange/identity_numbers.h"
#include "core/exchange/student_import.h"
#include "core/exchange/student_values.h"
#include "core/exchange/tables.h"
#include "core/exchange/xlsx_writer.h"
#include "tests/core/exchange/import_school.h"
#include "ui/words/import_words.h"

#include <QSet>

using namespace core;
using namespace core::exchange;
using namespace exchange_test;
using namespace Qt::Literals::StringLiterals;

namespace {

Cell written(const QString &text) { return {.text = text, .kind = CellKind::Text}; }

} // namespace

TEST_CASE("citizen numbers are judged with a reason", "[exchange][numbers]")
{
    for (const QString &valid :
         {u"540102201509010004"_s, u"540127201212310003"_s, u"540121201402280003"_s, u"54010220120105000X"_s,
          u"540103201606200009"_s, u"54012520130101000X"_s, u"54012620140315000X"_s})
        CHECK_FALSE(doubtOfCitizenId(valid, today));
    CHECK(doubtOfCitizenId(u"540125201801010014"_s, today) == IdDoubt::AreaHistoric);
    CHECK(doubtOfCitizenId(u"540126201903150030"_s, today) == IdDoubt::AreaHistoric);
    CHECK(doubtOfCitizenId(u"540102201509010005"_s, today) == IdDoubt::CheckDigit);
    CHECK(doubtOfCitizenId(u"540102201513010004"_s, today) == IdDoubt::Birth);
    CHECK(doubtOfCitizenId(u"540102201502300004"_s, today) == IdDoubt::Birth);
    CHECK(doubtOfCitizenId(u"540102203509010004"_s, today) == IdDoubt::Birth);
    CHECK(doubtOfCitizenId(u"54010220150901000"_s, today) == IdDoubt::Length);
    CHECK(doubtOfCitizenId(u"5401022015O9010004"_s, today) == IdDoubt::Character);
    CHECK(plainNumber(u" '５４０１０２２０１２０１０５０００x\u200b\u00a0"_s) == u"54010220120105000X"_s);
}

TEST_CASE("student numbers are judged by their letter", "[exchange][numbers]")
{
    CHECK_FALSE(doubtOfStudentNumber(u"G540102201509010004"_s, today));
    CHECK_FALSE(doubtOfStudentNumber(u"J540102201509010004"_s, today));
    CHECK_FALSE(doubtOfStudentNumber(u"L540102201509011234"_s, today)); // no check digit
    CHECK(doubtOfStudentNumber(u"G540102201509010005"_s, today) == IdDoubt::CheckDigit);
    CHECK(doubtOfStudentNumber(u"A540102201509010004"_s, today) == IdDoubt::Character);
    CHECK(doubtOfStudentNumber(u"540102201509010004"_s, today) == IdDoubt::Length);
    CHECK(lostDigits(u"5.40102E+17"_s));
    CHECK(lostDigits(u"540102201509011000"_s));
    CHECK_FALSE(lostDigits(u"54010220120105000X"_s));
}

TEST_CASE("class names of every form mean the same class", "[exchange][classes]")
{
    const ClassName third{.grade = 3, .number = 2};
    for (const QString &form : {u"三年级2班"_s, u"三(2)班"_s, u"三（2）班"_s, u"3.2班"_s, u"3.2"_s, u"３年级（２）班"_s,
                                u"三年级二班"_s, u"三年二班"_s, u"302班"_s, u"三2班"_s, u"三二班"_s,
                                u" 三 年级 02 班 "_s, u"3-2"_s, u"三【2】班"_s, u"3年2班"_s}) {
        INFO(form.toStdString());
        const auto read = readClassName(form);
        REQUIRE(read);
        CHECK(read->grade == third.grade);
        CHECK(read->number == third.number);
    }
    CHECK(readClassName(u"六年级十二班"_s) == ClassName{.grade = 6, .number = 12});
    CHECK(readClassName(u"初一2班"_s) == ClassName{.stage = Stage::Junior, .grade = 7, .number = 2});
    CHECK(readClassName(u"七年级(3)班"_s) == ClassName{.grade = 7, .number = 3});
    CHECK(readClassName(u"2021级1班"_s) == ClassName{.entryYear = 2021, .number = 1});
    CHECK(readClassName(u"小学2021级1班"_s) == ClassName{.stage = Stage::Primary, .entryYear = 2021, .number = 1});
    CHECK(readClassName(u"初中2023级(2)班"_s) == ClassName{.stage = Stage::Junior, .entryYear = 2023, .number = 2});
    CHECK(readClassName(u"三年级"_s, u"2班"_s) == third);
    CHECK(readClassName(u"3"_s, u"02"_s) == third);
    CHECK(readClassName(u"2024级"_s, u"(2)班"_s) == ClassName{.entryYear = 2024, .number = 2});
    CHECK(readClassName(u"初二"_s, u"2"_s) == ClassName{.stage = Stage::Junior, .grade = 8, .number = 2});
    CHECK(readClassName(u"三年级"_s, u"三(2)班"_s) == third);
    CHECK_FALSE(readClassName(u"实验班"_s));
    CHECK_FALSE(readClassName(u"2班"_s));
    CHECK_FALSE(readClassName(u"0年级0班"_s));
    CHECK(classMeant({.entryYear = 2026, .number = 1}, year, school().classes).stage == Stage::Junior);
    CHECK(classMeant({.entryYear = 2026, .number = 9}, year, school().classes).stage == Stage::Primary);
}

TEST_CASE("dates of every written form are one day", "[exchange][dates]")
{
    for (const QString &form :
         {u"20150901"_s, u"2015-09-01"_s, u"2015/9/1"_s, u"2015.9.1"_s, u"2015年9月1日"_s, u"２０１５．９．１"_s,
          u"2015 9 1"_s, u" 2015-9-1 00:00:00 "_s, u"2015-09-01T08:30:00Z"_s, u"二〇一五年九月一日"_s, u"42248"_s,
          u"2015。9。1"_s, u"15年9月1日"_s}) {
        INFO(form.toStdString());
        CHECK(readDate(written(form)).day == QDate(2015, 9, 1));
    }
    CHECK(readDate(written(u"二零一五年十二月二十一日"_s)).day == QDate(2015, 12, 21));
    CHECK(readDate(written(u"13/2/2015"_s)).day == QDate(2015, 2, 13));
    CHECK(readDate(written(u"1/2/2015"_s)).kind == DateReading::Kind::Ambiguous);
    CHECK(readDate(written(u"15.9.1"_s)).kind == DateReading::Kind::Ambiguous);
    CHECK(readDate(written(u"2015-02-30"_s)).kind == DateReading::Kind::Impossible);
    CHECK(readDate(written(u"2015-9"_s)).kind == DateReading::Kind::Unreadable);
    CHECK(readDate({u"2015-09-01 12:00:00"_s, CellKind::Date, 42248.5}).day == QDate(2015, 9, 1));
}

TEST_CASE("options are read as a name a code or both", "[exchange][values]")
{
    for (const QString &form : {u"走读"_s, u"1"_s, u"1-走读"_s, u"１－走读"_s})
        CHECK(readResidence(form) == Residence::Day);
    for (const QString &form : {u"住校"_s, u"住宿"_s, u"寄宿生"_s, u"2"_s, u"2-住校"_s})
        CHECK(readResidence(form) == Residence::Boarding);
    for (const QString &form : {u"藏"_s, u"藏族"_s, u"04"_s, u"4"_s, u"04-藏族"_s})
        CHECK(readEthnicity(form) == u"藏族"_s);
    CHECK(readEthnicity(u"54"_s) == u"门巴族"_s);
    CHECK(readEthnicity(u"56"_s) == u"基诺族"_s);
    CHECK(readSex(u"1-男性"_s) == Sex::Male);
    CHECK(readSex(u"2"_s) == Sex::Female);
    CHECK_FALSE(readSex(u"未知"_s));
    CHECK(readYesNo(u"√"_s) == true);
    CHECK(readYesNo(u"0-否"_s) == false);
    CHECK(readHealth(u"10-健康或良好"_s).isEmpty());
    CHECK(readHealth(u"30"_s) == u"有慢性病"_s);
    CHECK(readRelation(u"51-父亲"_s) == u"父亲"_s);
    CHECK(readRelation(u"妈妈"_s) == u"母亲"_s);
    CHECK(readClaim(StudentField::LeftBehind, u"0"_s) == QString());
    CHECK(readClaim(StudentField::LeftBehind, u"2-双亲留守儿童"_s) == u"双亲留守儿童"_s);
    CHECK(readClaim(StudentField::Disability, u"听力残疾"_s) == u"听力残疾"_s);
    CHECK_FALSE(readClaim(StudentField::Orphan, u"不详"_s));
    CHECK(cleanName(u" 张\u3000三\u200b\n"_s) == u"张三"_s);
    CHECK(cleanName(u"Tenzin  Norbu"_s) == u"Tenzin Norbu"_s);
}

TEST_CASE("the header is found below notes and guardians are told apart", "[exchange][header]")
{
    const Sheet sheet = readTable(roster(u"notes-above-utf8.csv"_s));
    const ColumnMapping found = findHeader(sheet);
    CHECK(found.headerRow == 2);
    CHECK(found.columns.value(StudentField::Number) == 5);
    CHECK(found.columns.value(StudentField::Guardian1Phone) == 12);
    CHECK_FALSE(findHeader(sheetOf({u"姓名|其他|备注"_s, u"央金|1|2"_s})).isFound());

    const ColumnMapping own = mapHeadings(
        sheetOf(
            {u"姓名|民族|联系电话|家庭成员或监护人姓名|关系|民族|联系电话|身份证件号|家庭成员或监护人姓名|关系|联系电话"_s})
            .rows[0]);
    CHECK(own.columns.value(StudentField::Phone) == 2);
    CHECK(own.columns.value(StudentField::Guardian1Name) == 3);
    CHECK(own.columns.value(StudentField::Guardian1Phone) == 6);
    CHECK_FALSE(own.has(StudentField::IdNumber)); // the guardian's, never the pupil's
    CHECK(own.columns.value(StudentField::Guardian2Name) == 8);
    CHECK(own.columns.value(StudentField::Guardian2Phone) == 10);

    const ColumnMapping parents = mapHeadings(sheetOf({u"姓名（必填）|父亲姓名|父亲电话|母亲姓名|母亲电话"_s}).rows[0]);
    CHECK(parents.has(StudentField::Name));
    CHECK(parents.relations == std::array{u"父亲"_s, u"母亲"_s});
    CHECK(parents.columns.value(StudentField::Guardian2Phone) == 4);
}

TEST_CASE("a roster of new children becomes whole records", "[exchange][import]")
{
    const ImportPlan made = plan(readTable(roster(u"notes-above-gb18030.csv"_s)));
    CHECK(codes(made).isEmpty());
    REQUIRE(made.rows.size() == 3);
    CHECK(made.headerRow == 3);
    CHECK(made.blankRows == 1);
    CHECK(made.count(RowKind::New) == 3);
    const StudentRecord &first = made.rows[0].record;
    CHECK(made.rows[0].row == 4);
    CHECK(first.student.name == u"扎西次仁"_s);
    CHECK(first.student.number == u"G540102201509010004"_s);
    CHECK(first.student.born == QDate(2015, 9, 1));
    CHECK(first.student.ethnicity == u"藏族"_s);
    CHECK(first.student.schoolClass == ClassId{31});
    REQUIRE(first.guardians.size() == 1);
    CHECK(first.guardians[0].relation == u"父亲"_s);
    REQUIRE(first.claims.size() == 1);
    CHECK(first.claims[0].group == PriorityGroup::LeftBehind);
    CHECK(first.claims[0].source == ClaimSource::Register);
    CHECK(first.claims[0].evidence == u"双亲留守儿童"_s);
    CHECK(made.rows[1].record.student.residence == Residence::Boarding);
    CHECK(made.rows[1].record.claims.isEmpty());
    CHECK(made.rows[2].record.student.schoolClass == ClassId{32});
}

TEST_CASE("damaged numbers are left out and the row is kept", "[exchange][import]")
{
    Sheet sheet = sheetOf({u"姓名|出生日期|班级|身份证号|学籍号"_s, u"央金|2016-05-01|3.1|x|x"_s});
    SECTION("a rounded number")
    {
        sheet.rows[1][3] = {u"540102201509010000"_s, CellKind::Number, 540102201509010000.0};
    }
    SECTION("a shown power of ten") { sheet.rows[1][3] = written(u"5.40102E+17"_s); }
    SECTION("zeros set to text afterwards") { sheet.rows[1][3] = written(u"540102201509011000"_s); }
    sheet.rows[1][4] = written(u"G5401022015090100"_s);
    const ImportPlan made = plan(sheet);
    CHECK(codes(made) == QStringList{u"2 学籍号 number-malformed"_s, u"2 身份证号 number-damaged"_s});
    CHECK(made.count(RowKind::New) == 1);
    CHECK(made.rows[0].record.student.idNumber.isEmpty());
    CHECK(made.rows[0].record.student.number.isEmpty());
}

TEST_CASE("doubts about a child are warnings with a reason", "[exchange][import]")
{
    CHECK(codes(planOf(u"身份证号"_s, u"540102201605010001"_s)) == QStringList{u"2 身份证号 id-doubtful"_s});
    CHECK(planOf(u"身份证号"_s, u"540125201801010014"_s).problems.value(0).facts.value(u"reason"_s) ==
          u"area-historic"_s);
    CHECK(codes(planOf(u"身份证号"_s, u"540102201509010004"_s)) == QStringList{u"2 出生日期 born-id-differ"_s});
    CHECK(codes(planOf(u"就读方式"_s, u"飞行"_s)) == QStringList{u"2 就读方式 value-unknown"_s});
    CHECK(codes(planOf(u"联系电话"_s, u"12"_s)) == QStringList{u"2 联系电话 phone-doubtful"_s});
    CHECK(codes(planOf(u"身份证件类型|身份证件号"_s, u"护照|E1234567"_s)).isEmpty());
    Sheet broken = sheetOf({u"姓名|出生日期|班级|性别"_s, u"央金|2016-05-01|3.1|"_s});
    broken.rows[1][3] = {u"#N/A"_s, CellKind::Error, 0};
    CHECK(codes(plan(broken)) == QStringList{u"2 性别 cell-error"_s});
    CHECK(plan(broken).count(RowKind::New) == 1);
}

TEST_CASE("rows that cannot be right are refused", "[exchange][import]")
{
    const auto refused = [](const QString &row) {
        const ImportPlan made = plan(sheetOf({u"姓名|出生日期|班级|学籍号"_s, row}));
        return made.count(RowKind::Refused) == 1 ? codes(made) : QStringList{u"not refused"_s};
    };
    CHECK(refused(u"央金|2016-02-30|3.1|"_s) == QStringList{u"2 出生日期 born-impossible"_s});
    CHECK(refused(u"央金|2027-01-01|3.1|"_s) == QStringList{u"2 出生日期 born-impossible"_s});
    CHECK(refused(u"|2016-02-03|3.1|"_s) == QStringList{u"2 姓名 name-missing"_s});
    CHECK(refused(u"央金|2016-02-03|实验班|"_s) == QStringList{u"2 班级 class-unreadable"_s});
    CHECK(refused(u"央金|2016-02-03||"_s) == QStringList{u"2 班级 class-missing"_s});
    CHECK(refused(u"央金|2016-02-03|3.9|"_s) == QStringList{u"2 班级 class-unknown"_s});
    CHECK(refused(u"央金|2016-02-03|3.1|"_s) == QStringList{u"not refused"_s});
    Sheet dated = sheetOf({u"姓名|出生日期|班级"_s, u"央金|2016-02-03|x"_s});
    dated.rows[1][2] = {u"2026-03-02"_s, CellKind::Date, 46083}; // "3-2" as a spreadsheet understands it
    CHECK(codes(plan(dated)) == QStringList{u"2 班级 class-unreadable"_s});
}

TEST_CASE("two rows with one number both stay out and name each other's row", "[exchange][import]")
{
    const ImportPlan made = plan(sheetOf({u"姓名|出生日期|班级|学籍号"_s, u"央金|2015-09-01|3.1|G540102201509010004"_s,
                                          u"卓玛|2015-09-01|3.2|g540102201509010004"_s}));
    CHECK(made.count(RowKind::Doubtful) == 2);
    CHECK(codes(made) == QStringList{u"2 学籍号 number-twice"_s, u"3 学籍号 number-twice"_s});
    REQUIRE(made.problems.size() == 2);
    CHECK(made.problems[0].facts.value(u"rows"_s) == u"3"_s);
    CHECK(made.problems[1].facts.value(u"rows"_s) == u"2"_s);
    CHECK(ui::words::words(made.problems[0]).contains(u"row 3"_s));
}

TEST_CASE("children of one name are different children", "[exchange][import]")
{
    const ImportPlan made =
        plan(sheetOf({u"姓名|出生日期|班级|学籍号"_s, u"扎西|2015-09-01|3.1|G540102201509010004"_s,
                      u"扎西|2016-06-20|3.1|G540103201606200009"_s, u"扎西|2015-09-01|3.1|J540102201509010004"_s}));
    CHECK(made.count(RowKind::New) == 3);
    const ImportPlan same =
        plan(sheetOf({u"姓名|出生日期|班级"_s, u"扎西|2015-09-01|3.1"_s, u"扎 西|2015.9.1|三(1)班"_s}));
    CHECK(codes(same) == QStringList{u"2 姓名 pupil-twice"_s, u"3 姓名 pupil-twice"_s});
    CHECK(same.count(RowKind::Doubtful) == 2);
}

TEST_CASE("a stored child is known by number then identity then name birth and class", "[exchange][import]")
{
    Roster roster = school();
    const QDate born(2015, 9, 1);
    roster.records = {child(1, u"扎西"_s, born, {31}, u"G540102201509010004"_s), child(2, u"扎西"_s, born, {32}),
                      child(3, u"卓玛"_s, born, {31}, u"L540102201509011234"_s), child(4, u"达瓦"_s, born, {31})};
    const auto idOf = [&roster](const QString &row) {
        const ImportPlan made = plan(sheetOf({u"姓名|出生日期|班级|学籍号|身份证号"_s, row}), roster);
        return made.count(RowKind::Doubtful) ? -1 : made.rows.value(0).record.student.id.value;
    };
    CHECK(idOf(u"扎西顿珠|2015-09-01|3.2|G540102201509010004|"_s) == 1);
    CHECK(idOf(u"扎西|2015-09-01|3.2||540102201509010004"_s) == 1); // the G number holds the identity number
    CHECK(idOf(u"扎西|2015-09-01|3.2||"_s) == 2);
    CHECK(idOf(u"扎西|2016-09-01|3.2||"_s) == 0);                     // never by name alone
    CHECK(idOf(u"扎西|2015-09-01|3.1|J540102201509010004|"_s) == -1); // the one of 3.2 has no number: who knows
    CHECK(idOf(u"达瓦|2015-09-01|3.2|J540102201509010004|"_s) == -1); // another class
    CHECK(idOf(u"卓玛|2015-09-01|3.1|J540102201509010004|"_s) == 3);  // a temporary number becomes a real one
}

TEST_CASE("only columns of the table change a stored child", "[exchange][import]")
{
    Roster roster = school();
    StudentRecord stored = child(1, u"央金"_s, QDate(2015, 9, 1), {31}, u"G540102201509010004"_s);
    stored.student.address = u"八廓街"_s;
    stored.student.ethnicity = u"藏族"_s;
    stored.guardians = {
        {.id = {9}, .student = {1}, .name = u"边巴"_s, .relation = u"父亲"_s, .phone = u"13800000001"_s}};
    stored.claims = {{.id = {7},
                      .student = {1},
                      .group = PriorityGroup::LeftBehind,
                      .evidence = u"单亲留守儿童"_s,
                      .source = ClaimSource::Register,
                      .valid = {QDate(2026, 3, 1), {}}},
                     {.id = {8},
                      .student = {1},
                      .group = PriorityGroup::PoorFamily,
                      .evidence = u"村委会证明"_s,
                      .source = ClaimSource::School,
                      .valid = {QDate(2026, 3, 1), {}}}};
    roster.records = {stored, child(2, u"不在表中"_s, QDate(2015, 1, 1), {31})};
    const Sheet sheet = sheetOf({u"姓名|学籍号|班级|民族|是否留守儿童|是否低保|监护人1电话"_s,
                                 u"央金|G540102201509010004|3.2||0|0|13900000002"_s});
    const ImportPlan made = plan(sheet, roster);
    REQUIRE(made.rows.size() == 1);
    const ImportRow &row = made.rows[0];
    CHECK(row.kind == RowKind::Changed);
    CHECK(row.record.student.version == 4);
    CHECK(row.record.student.address == u"八廓街"_s);
    CHECK(row.record.student.ethnicity == u"藏族"_s); // an empty cell changes nothing
    CHECK(row.record.student.schoolClass == ClassId{32});
    CHECK(row.record.guardians.value(0).id == GuardianId{9});
    CHECK(row.record.guardians.value(0).phone == u"13900000002"_s);
    CHECK(row.record.claims.value(0).valid.until == QDate(2026, 9, 9));
    CHECK_FALSE(row.record.claims.value(1).valid.until); // what the school recorded is not the register's to end
    REQUIRE(row.changes.size() == 3);
    CHECK(row.changes[0] ==
          FieldChange{StudentField::Guardian1Phone, u"监护人1电话"_s, u"13800000001"_s, u"13900000002"_s});
    CHECK(row.changes[2] == FieldChange{StudentField::Class, u"班级"_s, u"3.1"_s, u"3.2"_s});
    CHECK(made.missing == QList<StudentId>{{2}});

    roster.records[0] = row.record;
    CHECK(plan(sheet, roster).rows[0].kind == RowKind::Unchanged);
}

TEST_CASE("missing classes are made when the office allows it", "[exchange][import]")
{
    const Sheet sheet = sheetOf({u"姓名|出生日期|班级"_s, u"央金|2016-02-03|3.9"_s, u"卓玛|2016-02-03|2024级9班"_s,
                                 u"达瓦|2016-02-03|2010级1班"_s});
    const ImportPlan made = plan(sheet, school(), {.makeClasses = true});
    REQUIRE(made.classesToMake.size() == 1);
    CHECK(made.classesToMake[0].entryYear == 2024);
    REQUIRE(made.rows.size() == 3);
    CHECK(made.rows[0].newClass == 0);
    CHECK(made.rows[1].newClass == 0);
    CHECK_FALSE(made.rows[0].record.student.schoolClass.isSet());
    CHECK(made.rows[2].kind == RowKind::Refused); // that class has left the school
}

TEST_CASE("refused rows come back with their reasons and can be read again", "[exchange][import]")
{
    const QTemporaryDir folder;
    const Sheet sheet = sheetOf({u"名册"_s, u"姓名|出生日期|班级|学籍号"_s, u"央金|2016-02-30|3.1|540102201509010004"_s,
                                 u"卓玛|2016-02-03|3.1|"_s});
    const ImportPlan made = plan(sheet);
    const Sheet rejected = rejectedRows(sheet, findHeader(sheet), made, u"原因"_s,
                                        [](const ImportProblem &problem) { return name(problem.code); });
    writeXlsx(rejected, folder.filePath(u"r.xlsx"_s));
    const Sheet again = readTable(folder.filePath(u"r.xlsx"_s));
    REQUIRE(again.rows.size() == 2);
    CHECK(again.text(0, 4) == u"原因"_s);
    CHECK(again.text(1, 3) == u"540102201509010004"_s);
    CHECK(again.text(1, 4) == u"number-malformed\nborn-impossible"_s);
    CHECK(findHeader(again).columns == findHeader(sheet).columns);
}

TEST_CASE("every problem has a name and a sentence of its own", "[exchange][words]")
{
    QSet<QString> names;
    QSet<QString> sentences;
    for (const ProblemCode code : problemCodes()) {
        names << name(code);
        const QString sentence = ui::words::words(ImportProblem{.code = code, .facts = {{u"value"_s, u"v"_s}}});
        CHECK_FALSE(sentence.isEmpty());
        sentences << sentence;
    }
    CHECK(names.size() == problemCodes().size());
    CHECK(sentences.size() == problemCodes().size());
    for (const StudentField field : studentFields()) {
        CHECK_FALSE(name(field).isEmpty());
        CHECK_FALSE(ui::words::label(field).isEmpty());
    }
}

TEST_CASE("an import can be stopped", "[exchange][speed]")
{
    QStringList lines{u"姓名|出生日期|班级|民族|就读方式|监护人1姓名|监护人1电话|联系电话"_s};
    for (int row = 0; row < 5000; ++row)
        lines << u"扎西%1|2016-05-01|3.1|藏|走读|边巴|138%1|13800000001"_s.arg(row + 10000000);
    const Sheet sheet = sheetOf(lines);
    CHECK(plan(sheet).rows.size() == 5000);
    std::stop_source stop;
    stop.request_stop();
    const Progress progress({}, stop.get_token());
    CHECK_THROWS_AS(planImport(sheet, findHeader(sheet), school(), year, today, {}, progress), Cancelled);
}
