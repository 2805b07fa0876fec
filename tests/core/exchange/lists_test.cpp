// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pasted_block.h"
#include "tests/core/exchange/import_school.h"

using namespace core;
using namespace core::exchange;
using namespace exchange_test;
using namespace Qt::Literals::StringLiterals;

namespace {

ImportPlan listPlan(const QStringList &lines, const Roster &roster, ImportPurpose purpose,
                    const ImportDecisions &decisions = {})
{
    const Sheet sheet = sheetOf(lines);
    return planImport(sheet, findHeader(sheet, purpose), roster, year, today,
                      {.purpose = purpose, .decisions = decisions});
}

Roster withStaff()
{
    Roster roster = school();
    roster.staff = {{.id = {5}, .name = u"德吉"_s, .duty = u"班主任"_s, .phone = u"13800000001"_s, .version = 2},
                    {.id = {6}, .name = u"次仁"_s, .phone = u"13800000002"_s},
                    {.id = {7}, .name = u"次仁"_s}};
    return roster;
}

StudentRecord withGuardians(StudentRecord record, const QList<Guardian> &guardians)
{
    record.guardians = guardians;
    return record;
}

} // namespace

TEST_CASE("somebody of the staff is known by name and telephone and asked about by name alone", "[exchange][staff]")
{
    const QString headings = u"姓名|职务|联系电话"_s;
    const auto made = [&](const QString &row, const RowDecision &decision = {}) {
        return listPlan({headings, row}, withStaff(), ImportPurpose::Staff, {.rows = {{2, decision}}});
    };
    const ImportPlan known = made(u"德 吉|教导主任|13800000001"_s);
    REQUIRE(known.count(RowKind::Changed) == 1);
    CHECK(known.rows[0].member.id == StaffId{5});
    CHECK(known.rows[0].member.version == 2);
    CHECK(known.rows[0].changes.value(0).before == u"班主任"_s);
    CHECK(made(u"德吉|班主任|13800000001"_s).count(RowKind::Unchanged) == 1);
    CHECK(made(u"卓嘎|教师|13800000009"_s).count(RowKind::New) == 1);

    const ImportPlan open = made(u"次仁|教师|13800000009"_s);
    CHECK(codes(open) == QStringList{u"2 姓名 staff-possible"_s});
    CHECK(open.rows[0].kind == RowKind::Doubtful);
    CHECK(open.rows[0].candidates == QList<qint64>{6, 7});
    CHECK(made(u"次仁|教师|13800000009"_s, {.choice = RowChoice::AsKnown, .known = 7}).rows[0].member.id == StaffId{7});
    CHECK(made(u"次仁|教师|13800000009"_s, {.choice = RowChoice::AsNew}).count(RowKind::New) == 1);
    CHECK(made(u"|教师|13800000009"_s).count(RowKind::Refused) == 1);
}

TEST_CASE("a staff list is found by two headings and its namesakes exclude one another", "[exchange][staff]")
{
    const ImportPlan made = listPlan({u"教职工名册"_s, u"序号|教师姓名|岗位"_s, u"1|卓嘎|教师"_s, u"2|卓嘎|门卫"_s},
                                     withStaff(), ImportPurpose::Staff);
    CHECK(made.headerRow == 2);
    CHECK(codes(made) == QStringList{u"3 教师姓名 pupil-twice"_s, u"4 教师姓名 pupil-twice"_s});
}

TEST_CASE("guardians' telephones go to children whom the school knows and change nothing else", "[exchange][phones]")
{
    Roster roster = school();
    const QDate born(2015, 9, 1);
    roster.records = {
        withGuardians(child(1, u"扎西"_s, born, {31}, u"G540102201509010004"_s),
                      {{.student = {1}, .name = u"央金"_s, .relation = u"母亲"_s, .phone = u"13800000001"_s}}),
        child(2, u"卓玛"_s, born, {32})};
    const auto made = [&](const QString &headings, const QString &row) {
        return listPlan({headings, row}, roster, ImportPurpose::GuardianPhones);
    };
    const ImportPlan byNumber =
        made(u"学籍号|姓名|监护人姓名|监护人电话"_s, u"G540102201509010004|扎西次仁|央金|13900000001"_s);
    REQUIRE(byNumber.count(RowKind::Changed) == 1);
    CHECK(codes(byNumber).isEmpty());
    CHECK(byNumber.rows[0].record.student.name == u"扎西"_s);
    REQUIRE(byNumber.rows[0].record.guardians.size() == 1);
    CHECK(byNumber.rows[0].record.guardians[0].phone == u"13900000001"_s);

    const ImportPlan second =
        made(u"姓名|出生日期|班级|监护人姓名|监护人电话"_s, u"扎西|2015-09-01|3.1|边巴|13900000002"_s);
    REQUIRE(second.rows.value(0).record.guardians.size() == 2); // nobody is pushed out
    CHECK(second.rows[0].record.guardians[0].name == u"央金"_s);
    CHECK(second.rows[0].record.guardians[1].phone == u"13900000002"_s);

    const ImportPlan nameOnly = made(u"姓名|班级|联系电话"_s, u"卓玛|3.2|13900000003"_s);
    CHECK(nameOnly.rows.value(0).kind == RowKind::Doubtful); // never by name alone
    CHECK(codes(made(u"姓名|班级|联系电话"_s, u"达瓦|3.2|13900000003"_s)) == QStringList{u"2 姓名 pupil-unknown"_s});
    CHECK(byNumber.missing.isEmpty());
}

TEST_CASE("mother and father in two rows of a list of telephones are both taken", "[exchange][phones]")
{
    Roster roster = school();
    roster.records = {child(1, u"扎西"_s, QDate(2015, 9, 1), {31}, u"G540102201509010004"_s)};
    const ImportPlan made =
        listPlan({u"学籍号|姓名|监护人姓名|监护人电话"_s, u"G540102201509010004|扎西|央金|13800000001"_s,
                  u"G540102201509010004|扎西|边巴|13800000002"_s},
                 roster, ImportPurpose::GuardianPhones);
    CHECK(made.count(RowKind::Changed) == 2);
    REQUIRE(made.rows.value(1).record.guardians.size() == 2);
    CHECK(made.rows[1].record.guardians[0].phone == u"13800000001"_s);
    CHECK(made.rows[1].record.guardians[1].phone == u"13800000002"_s);
}

TEST_CASE("a third guardian's number is not taken and said", "[exchange][phones]")
{
    Roster roster = school();
    roster.records = {
        withGuardians(child(1, u"扎西"_s, QDate(2015, 9, 1), {31}, u"G540102201509010004"_s),
                      {{.student = {1}, .name = u"央金"_s}, {.student = {1}, .name = u"边巴"_s, .place = 2}})};
    const ImportPlan made =
        listPlan({u"学籍号|姓名|监护人姓名|监护人电话"_s, u"G540102201509010004|扎西|德吉|13900000001"_s}, roster,
                 ImportPurpose::GuardianPhones);
    CHECK(codes(made) == QStringList{u"2 监护人姓名 guardian-unknown"_s});
    CHECK(made.count(RowKind::Unchanged) == 1);
}

TEST_CASE("a block pasted from a spreadsheet becomes a sheet", "[exchange][paste]")
{
    const Sheet sheet =
        readPastedBlock(u"姓名\t地址\r\n扎西\t\"拉萨市\n八廓街\"\r\n\"引\"\"号\"\t\"未关\r\n卓玛\t\r\n"_s);
    REQUIRE(sheet.rows.size() == 4);
    CHECK(sheet.text(0, 1) == u"地址"_s);
    CHECK(sheet.text(1, 1) == u"拉萨市\n八廓街"_s);
    CHECK(sheet.text(2, 0) == u"引\"号"_s);
    CHECK(sheet.text(2, 1) == u"\"未关"_s); // a quote that is never closed is only a character
    CHECK(sheet.text(3, 0) == u"卓玛"_s);
    CHECK(readPastedBlock({}).rows.isEmpty());
    CHECK(readPastedBlock(u"\t\n\n"_s).rows.size() == 2);
}

TEST_CASE("a block without headings is read by the columns a person chose and comes back with usual headings",
          "[exchange][paste]")
{
    const Sheet sheet = readPastedBlock(u"扎西\t2015-09-01\t3.1\n卓玛\t2015-02-30\t3.1\n"_s);
    const ColumnMapping mapping{
        .headless = true, .columns = {{StudentField::Name, 0}, {StudentField::Born, 1}, {StudentField::Class, 2}}};
    const ImportPlan made = planImport(sheet, mapping, school(), year, today);
    CHECK(made.count(RowKind::New) == 1);
    CHECK(made.rows.value(0).row == 1);
    CHECK(made.count(RowKind::Refused) == 1);
    const Sheet rejected =
        rejectedRows(sheet, mapping, made, u"原因"_s, [](const ImportProblem &problem) { return name(problem.code); });
    CHECK(findHeader(rejected).columns == mapping.columns);
    CHECK(rejected.text(1, 3) == u"born-impossible"_s);
}
