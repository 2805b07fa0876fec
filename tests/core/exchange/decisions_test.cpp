// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/student_import.h"
#include "tests/core/exchange/import_school.h"

using namespace core;
using namespace core::exchange;
using namespace exchange_test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate born(2015, 9, 1);
const QString headings = u"姓名|出生日期|班级|学籍号|身份证号|监护人电话"_s;

/// The plan of one row, as a person decided about it.
ImportPlan decided(const QString &row, const Roster &roster, const RowDecision &decision = {})
{
    return plan(sheetOf({headings, row}), roster, {.decisions = {.rows = {{2, decision}}}});
}

} // namespace

TEST_CASE("a child that name and birth fit in another class is asked about and never merged alone",
          "[exchange][decisions]")
{
    Roster roster = school();
    roster.records = {child(1, u"扎西"_s, born, {31})};
    const QString row = u"扎西|2015-09-01|3.2|||"_s;
    const ImportPlan open = decided(row, roster);
    CHECK(codes(open) == QStringList{u"2 姓名 pupil-possible"_s});
    REQUIRE(open.rows.value(0).kind == RowKind::Doubtful);
    CHECK(open.rows[0].candidates == QList<qint64>{1});
    CHECK(open.missing.isEmpty());                          // perhaps the child is this row
    CHECK(open.rows[0].changes.value(0).after == u"3.2"_s); // shown while it is open

    const ImportPlan same = decided(row, roster, {.choice = RowChoice::Confirm});
    CHECK(same.rows[0].kind == RowKind::Changed);
    CHECK(same.rows[0].record.student.id == StudentId{1});
    CHECK(same.rows[0].asks);
    CHECK(same.problems.value(0).severity == Severity::Note);
    const ImportPlan fresh = decided(row, roster, {.choice = RowChoice::AsNew});
    CHECK(fresh.rows[0].kind == RowKind::New);
    CHECK_FALSE(fresh.rows[0].record.student.id.isSet());
    const ImportPlan out = decided(row, roster, {.choice = RowChoice::LeaveOut});
    CHECK(out.rows[0].kind == RowKind::LeftOut);
}

TEST_CASE("a row without a day of birth does not make a second pupil of a name that the class has",
          "[exchange][decisions]")
{
    Roster roster = school();
    roster.records = {child(1, u"扎西"_s, born, {31}), child(2, u"扎西"_s, {}, {32})};
    CHECK(decided(u"扎西||3.1|||13800000001"_s, roster).rows[0].kind == RowKind::Doubtful);
    CHECK(decided(u"扎西|2016-01-01|3.2|||"_s, roster).rows[0].kind == RowKind::Doubtful);
    CHECK(decided(u"扎西|2016-01-01|3.1|||"_s, roster).rows[0].kind == RowKind::New);
    CHECK(decided(u"卓玛||3.1|||"_s, roster).rows[0].kind == RowKind::New);
}

TEST_CASE("several children that fit are told apart by a person", "[exchange][decisions]")
{
    Roster roster = school();
    roster.records = {child(1, u"扎西"_s, born, {31}), child(2, u"扎西"_s, born, {31})};
    const QString row = u"扎西|2015-09-01|3.1||540102201509010004|"_s;
    const ImportPlan open = decided(row, roster);
    CHECK(codes(open) == QStringList{u"2 姓名 pupil-ambiguous"_s});
    CHECK(open.rows[0].candidates == QList<qint64>{1, 2});
    // "As proposed" says nothing where two are proposed.
    CHECK(decided(row, roster, {.choice = RowChoice::Confirm}).rows[0].kind == RowKind::Doubtful);
    const ImportPlan second = decided(row, roster, {.choice = RowChoice::AsKnown, .known = 2});
    CHECK(second.rows[0].kind == RowKind::Changed);
    CHECK(second.rows[0].record.student.id == StudentId{2});
    CHECK(open.missing.isEmpty());
    CHECK(second.missing == QList<StudentId>{{1}});
}

TEST_CASE("two numbers of two children ask which child is meant and the other number is not taken",
          "[exchange][decisions]")
{
    Roster roster = school();
    roster.records = {child(1, u"扎西"_s, born, {31}, u"L540102201509011234"_s),
                      child(2, u"卓玛"_s, QDate(2016, 6, 20), {31}, u"G540103201606200009"_s)};
    const QString row = u"扎西|2015-09-01|3.1|L540102201509011234|540103201606200009|"_s;
    const ImportPlan open = decided(row, roster);
    REQUIRE(open.rows.value(0).kind == RowKind::Doubtful);
    CHECK(codes(open).contains(u"2 姓名 identity-conflict"_s));
    const ImportPlan first = decided(row, roster, {.choice = RowChoice::AsKnown, .known = 1});
    CHECK(first.rows[0].record.student.id == StudentId{1});
    CHECK(first.rows[0].record.student.idNumber.isEmpty());
    const ImportPlan fresh = decided(row, roster, {.choice = RowChoice::AsNew});
    CHECK(fresh.rows[0].kind == RowKind::New);
    CHECK(fresh.rows[0].record.student.number.isEmpty());
}

TEST_CASE("a known number with another name and another birth asks before it is taken", "[exchange][decisions]")
{
    Roster roster = school();
    roster.records = {child(1, u"扎西"_s, born, {31}, u"L540102201509011234"_s)};
    const QString row = u"卓玛|2016-06-20|3.1|L540102201509011234||"_s;
    const ImportPlan open = decided(row, roster);
    CHECK(codes(open).contains(u"2 姓名 identity-changed"_s));
    CHECK(open.rows[0].kind == RowKind::Doubtful);
    CHECK(decided(row, roster, {.choice = RowChoice::Confirm}).rows[0].kind == RowKind::Changed);
    const ImportPlan fresh = decided(row, roster, {.choice = RowChoice::AsNew});
    CHECK(fresh.rows[0].kind == RowKind::New);
    CHECK(fresh.rows[0].record.student.number.isEmpty()); // the number stays with the child who has it
    // One of the two may change: a correction of the register.
    CHECK(decided(u"卓玛|2015-09-01|3.1|L540102201509011234||"_s, roster).rows[0].kind == RowKind::Changed);
}

TEST_CASE("a temporary number that became a real one is taken when a telephone says so and asked about otherwise",
          "[exchange][decisions]")
{
    Roster roster = school();
    StudentRecord stored = child(1, u"扎西"_s, born, {31}, u"L540102201509011234"_s);
    stored.guardians = {{.student = {1}, .name = u"央金"_s, .phone = u"13800000001"_s}};
    roster.records = {stored};
    const ImportPlan certain = decided(u"扎西|2015-09-01|3.2|G540102201509010004||13800000001"_s, roster);
    CHECK(certain.rows[0].kind == RowKind::Changed);
    CHECK(certain.rows[0].renumbered);
    CHECK(certain.renumbered() == 1);
    CHECK(codes(certain) == QStringList{u"2 学籍号 number-replaced"_s});
    const QString elsewhere = u"扎西|2015-09-01|3.2|G540102201509010004||13800000002"_s;
    const ImportPlan open = decided(elsewhere, roster);
    CHECK(open.rows[0].kind == RowKind::Doubtful);
    CHECK(open.problems.value(0).facts.value(u"renumbered"_s).toBool());
    const ImportPlan confirmed = decided(elsewhere, roster, {.choice = RowChoice::Confirm});
    CHECK(confirmed.rows[0].record.student.number == u"G540102201509010004"_s);
    CHECK(confirmed.renumbered() == 1);

    roster.records << child(2, u"扎西"_s, born, {32}, u"G540102201509010004"_s);
    const ImportPlan both = decided(elsewhere, roster);
    CHECK(both.rows[0].record.student.id == StudentId{2});
    CHECK(both.missing == QList<StudentId>{{1}});
    CHECK(both.perhapsTwice == QMap<StudentId, StudentId>{{{1}, {2}}});
}

TEST_CASE("a child who had left comes back only when a person says so", "[exchange][decisions]")
{
    Roster roster = school();
    roster.records = {child(1, u"扎西"_s, born, {31}, u"L540102201509011234"_s)};
    roster.records[0].student.standing = Standing::Left;
    const QString row = u"扎西|2015-09-01|3.1|L540102201509011234||"_s;
    CHECK(codes(decided(row, roster)) == QStringList{u"2 姓名 pupil-left"_s});
    CHECK(decided(row, roster).rows[0].kind == RowKind::Doubtful);
    const ImportPlan back = decided(row, roster, {.choice = RowChoice::Confirm});
    CHECK(back.rows[0].kind == RowKind::Changed);
    CHECK(back.rows[0].record.student.standing == Standing::Present);
}

TEST_CASE("of two rows with one number a person says which counts", "[exchange][decisions]")
{
    const Sheet sheet = sheetOf({u"姓名|出生日期|班级|学籍号"_s, u"央金|2015-09-01|3.1|G540102201509010004"_s,
                                 u"卓玛|2015-09-01|3.2|g540102201509010004"_s});
    const auto made = [&sheet](const ImportDecisions &decisions) {
        return plan(sheet, school(), {.decisions = decisions});
    };
    const ImportPlan open = made({});
    CHECK(open.rows[0].rivals == QList<int>{3});
    const ImportPlan second = made({.rows = {{3, {.counts = true}}}});
    CHECK(second.rows[0].kind == RowKind::LeftOut);
    CHECK(second.rows[1].kind == RowKind::New);
    CHECK(second.rows[1].record.student.number == u"G540102201509010004"_s);
    const ImportPlan both = made({.rows = {{2, {.counts = true}}, {3, {.counts = true}}}});
    CHECK(both.count(RowKind::Doubtful) == 2);
    const ImportPlan without = made({.rows = {{3, {.kept = {StudentField::Number}}}}}); // two children, one mistyped
    CHECK(without.count(RowKind::New) == 2);
    CHECK(without.rows[1].record.student.number.isEmpty());
    CHECK(made({.rows = {{2, {.choice = RowChoice::LeaveOut}}}}).rows[1].kind == RowKind::New);
}

TEST_CASE("the old value of a field is kept when a person says so", "[exchange][decisions]")
{
    Roster roster = school();
    roster.records = {child(1, u"扎西"_s, born, {31}, u"L540102201509011234"_s)};
    roster.records[0].guardians = {{.student = {1}, .name = u"央金"_s, .phone = u"13800000001"_s}};
    const QString row = u"扎西顿珠|2015-09-01|3.2|L540102201509011234||13800000002"_s;
    const ImportPlan kept =
        decided(row, roster, {.kept = {StudentField::Name, StudentField::Class, StudentField::Guardian1Phone}});
    REQUIRE(kept.rows.value(0).changes.size() == 3);
    for (const FieldChange &change : kept.rows[0].changes)
        CHECK(change.kept);
    CHECK(kept.rows[0].kind == RowKind::Unchanged);
    CHECK(kept.rows[0].record.student.name == u"扎西"_s);
    CHECK(kept.rows[0].record.student.schoolClass == ClassId{31});
    CHECK(kept.rows[0].record.guardians[0].phone == u"13800000001"_s);
    const ImportPlan one = decided(row, roster, {.kept = {StudentField::Class}});
    CHECK(one.rows[0].record.student.name == u"扎西顿珠"_s);
    CHECK(one.rows[0].record.student.schoolClass == ClassId{31});
}

TEST_CASE("five thousand equal rows are one child and 4,999 repetitions", "[exchange][decisions][bad-input]")
{
    QStringList lines{u"姓名|出生日期|班级"_s};
    for (int row = 0; row < 5000; ++row)
        lines << u"扎西|2015-09-01|3.1"_s;
    const ImportPlan made = plan(sheetOf(lines));
    CHECK(made.count(RowKind::New) == 1);
    CHECK(made.count(RowKind::LeftOut) == 4999);
    CHECK(made.problems.value(0).facts.value(u"rows"_s) == u"2"_s);
}

TEST_CASE("a number in five thousand rows is told with a few of them", "[exchange][decisions][bad-input]")
{
    QStringList lines{u"姓名|出生日期|班级|学籍号"_s};
    for (int row = 0; row < 5000; ++row)
        lines << u"扎西%1|2015-09-01|3.1|L540102201509011234"_s.arg(QChar(0x4E00 + row));
    const ImportPlan made = plan(sheetOf(lines));
    CHECK(made.count(RowKind::Doubtful) == 5000);
    CHECK(made.problems.value(0).facts.value(u"rows"_s) == u"3, 4, 5, 6, 7 …"_s);
}
