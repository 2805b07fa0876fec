// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/policy/facts.h"

#include "core/policy/spelling_rules.h"

#include "tests/support/qstring_maker.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace core::policy;
using namespace policy_test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("records without a fault give no finding", "[policy]")
{
    CHECK(rulesIn(checkSchool(school())).isEmpty());
    CHECK(rulesIn(checkClass(thirdGrade(), school(), {thirdGrade()})).isEmpty());
    CHECK(rulesIn(checkStaff({.name = u"德吉"_s})).isEmpty());
    CHECK(rulesIn(checkTerm(term(), {term()})).isEmpty());
    CHECK(rulesIn(checkStudent(record(), {thirdGrade()}, today)).isEmpty());
}

TEST_CASE("school.named refuses a school without a name", "[policy]")
{
    School s = school();
    s.name = u"  "_s;
    CHECK(isRefused(checkSchool(s), u"school.named"_s));
    CHECK(checkSchool(s).first().field == u"name"_s);
}

TEST_CASE("school.code-shape refuses a code that has not ten digits", "[policy]")
{
    School s = school();
    for (const QString &code : {u"215400001"_s, u"21540000011"_s, u"21540000O1"_s}) {
        s.code = code;
        CHECK(isRefused(checkSchool(s), u"school.code-shape"_s));
    }
    s.code.clear();
    CHECK(checkSchool(s).isEmpty());
}

TEST_CASE("school.code-of-tibet notes a code of another province", "[policy]")
{
    School s = school();
    s.code = u"2151000001"_s;
    const Findings found = checkSchool(s);
    REQUIRE(rulesIn(found) == QStringList{u"school.code-of-tibet"_s});
    CHECK(found.first().severity == Severity::Note);
    s.code = u"3154000001"_s;
    CHECK(checkSchool(s).isEmpty());
}

TEST_CASE("school.county-shape refuses an area code that has not six digits", "[policy][4.1]")
{
    School s = school();
    s.county = u"54010"_s;
    CHECK(isRefused(checkSchool(s), u"school.county-shape"_s));
}

TEST_CASE("class.stage-of-school refuses a junior class in a primary school", "[policy]")
{
    SchoolClass c = thirdGrade();
    c.stage = Stage::Junior;
    CHECK(isRefused(checkClass(c, school(), {}), u"class.stage-of-school"_s));
    School nineYears = school();
    nineYears.stage = SchoolStage::NineYear;
    CHECK(checkClass(c, nineYears, {}).isEmpty());
    nineYears.stage = SchoolStage::Junior;
    CHECK(isRefused(checkClass(thirdGrade(), nineYears, {}), u"class.stage-of-school"_s));
}

TEST_CASE("class.number-in-range refuses 0 and 41", "[policy]")
{
    SchoolClass c = thirdGrade();
    for (const int number : {0, 41, -3}) {
        c.number = number;
        CHECK(isRefused(checkClass(c, school(), {}), u"class.number-in-range"_s));
    }
    c.number = 40;
    CHECK(checkClass(c, school(), {}).isEmpty());
}

TEST_CASE("class.entry-year-plausible refuses a year of two digits", "[policy]")
{
    SchoolClass c = thirdGrade();
    c.entryYear = 24;
    CHECK(isRefused(checkClass(c, school(), {}), u"class.entry-year-plausible"_s));
}

TEST_CASE("class.once refuses a twin but not the class itself", "[policy]")
{
    SchoolClass twin = thirdGrade();
    twin.id = {4};
    CHECK(isRefused(checkClass(twin, school(), {thirdGrade()}), u"class.once"_s));
    twin.number = 2;
    CHECK(checkClass(twin, school(), {thirdGrade()}).isEmpty());
}

TEST_CASE("staff.named refuses a staff member without a name", "[policy]")
{
    CHECK(isRefused(checkStaff({}), u"staff.named"_s));
}

TEST_CASE("staff.phone-shape warns about a telephone number with letters", "[policy]")
{
    CHECK(isWarned(checkStaff({.name = u"德吉"_s, .phone = u"1380000abcd"_s}), u"staff.phone-shape"_s));
    CHECK(checkStaff({.name = u"德吉"_s, .phone = u"+86 138-0000-0000"_s}).isEmpty());
}

TEST_CASE("term.dated refuses a term without days", "[policy]")
{
    Term t = term();
    t.starts = {};
    CHECK(isRefused(checkTerm(t, {}), u"term.dated"_s));
    CHECK(checkTerm(t, {}).first().field == u"starts"_s);
    t = term();
    t.ends = {};
    CHECK(checkTerm(t, {}).first().field == u"ends"_s);
}

TEST_CASE("term.ordered refuses a term that ends before it begins", "[policy]")
{
    Term t = term();
    t.ends = t.starts;
    CHECK(isRefused(checkTerm(t, {}), u"term.ordered"_s));
}

TEST_CASE("term.not-too-long refuses 241 days and takes 240", "[policy][3.4]")
{
    Term t = term();
    t.ends = t.starts.addDays(239);
    CHECK(checkTerm(t, {}).isEmpty());
    t.ends = t.starts.addDays(240);
    CHECK(isRefused(checkTerm(t, {}), u"term.not-too-long"_s));
}

TEST_CASE("term.inside-school-year refuses a spring term in the wrong year", "[policy]")
{
    Term t = term();
    t.season = Season::Spring;
    t.starts = QDate(2026, 3, 2);
    t.ends = QDate(2026, 7, 10);
    CHECK(isRefused(checkTerm(t, {}), u"term.inside-school-year"_s));
    t.schoolYear = 2025;
    CHECK(checkTerm(t, {}).isEmpty());
}

TEST_CASE("term.apart refuses two terms that share a day", "[policy]")
{
    Term spring = term();
    spring.id = {2};
    spring.season = Season::Spring;
    spring.starts = term().ends;
    spring.ends = QDate(2027, 7, 9);
    CHECK(isRefused(checkTerm(spring, {term()}), u"term.apart"_s));
    spring.starts = term().ends.addDays(1);
    CHECK(checkTerm(spring, {term()}).isEmpty());
}

TEST_CASE("term.once refuses the same term of a year twice", "[policy]")
{
    Term again = term();
    again.id = {2};
    CHECK(isRefused(checkTerm(again, {term()}), u"term.once"_s));
}

TEST_CASE("term.course-limit refuses 0 and 11 courses for one child", "[policy]")
{
    Term t = term();
    for (const int most : {0, 11}) {
        t.mostCourses = most;
        CHECK(isRefused(checkTerm(t, {}), u"term.course-limit"_s));
    }
}

TEST_CASE("term.policy-in-force warns about the plan of 2021 alone in a term after the notice", "[policy]")
{
    Term t = term();
    t.policy = PolicyVersion::Lhasa2021;
    CHECK(isWarned(checkTerm(t, {}), u"term.policy-in-force"_s));
    t.schoolYear = 2022;
    t.starts = QDate(2022, 9, 1);
    t.ends = QDate(2023, 1, 6);
    CHECK(checkTerm(t, {}).isEmpty());
}

TEST_CASE("student.named refuses a pupil without a name", "[policy]")
{
    StudentRecord r = record();
    r.student.name = u"\u3000"_s;
    CHECK(isRefused(checkStudent(r, {thirdGrade()}, today), u"student.named"_s));
}

TEST_CASE("student.class-exists refuses a class that the school has not but lets a child who left be", "[policy]")
{
    StudentRecord r = record();
    CHECK(isRefused(checkStudent(r, {}, today), u"student.class-exists"_s));
    r.student.standing = Standing::Left;
    CHECK(checkStudent(r, {}, today).isEmpty());
}

TEST_CASE("student.born-known only notes a missing birth date", "[policy]")
{
    StudentRecord r = record();
    r.student.born = {};
    const Findings found = checkStudent(r, {thirdGrade()}, today);
    REQUIRE(find(found, u"student.born-known"_s));
    CHECK(find(found, u"student.born-known"_s)->severity == Severity::Note);
}

TEST_CASE("student.born-before-today refuses a birth to come", "[policy]")
{
    StudentRecord r = record();
    r.student.born = today.addDays(1);
    CHECK(isRefused(checkStudent(r, {thirdGrade()}, today), u"student.born-before-today"_s));
}

TEST_CASE("student.age-plausible warns about a pupil of four or nineteen", "[policy]")
{
    StudentRecord r = record();
    r.student.idNumber.clear();
    for (const QDate born : {QDate(2021, 9, 8), QDate(2007, 9, 7)}) {
        r.student.born = born;
        CHECK(isWarned(checkStudent(r, {thirdGrade()}, today), u"student.age-plausible"_s));
    }
    for (const QDate born : {QDate(2021, 9, 7), QDate(2007, 9, 8)}) {
        r.student.born = born;
        CHECK(checkStudent(r, {thirdGrade()}, today).isEmpty());
    }
}

TEST_CASE("student.number-shape warns about a pupil number of sixteen digits", "[policy]")
{
    StudentRecord r = record();
    r.student.number = u"5401022015090100"_s;
    const Findings found = checkStudent(r, {thirdGrade()}, today);
    REQUIRE(isWarned(found, u"student.number-shape"_s));
    CHECK(find(found, u"student.number-shape"_s)->facts.value(u"fault"_s) == u"length"_s);
    CHECK(find(found, u"student.number-shape"_s)->field == u"number"_s);
}

TEST_CASE("student.number-agrees warns when number and ID are of two people", "[policy]")
{
    StudentRecord r = record();
    r.student.number = u"G540102201509010004"_s;
    CHECK(isWarned(checkStudent(r, {thirdGrade()}, today), u"student.number-agrees"_s));
}

TEST_CASE("student.id-number warns with the fault and never says the number", "[policy]")
{
    StudentRecord r = record();
    r.student.number.clear();
    r.student.idNumber = u"540102201201050001"_s;
    const Findings found = checkStudent(r, {thirdGrade()}, today);
    REQUIRE(isWarned(found, u"student.id-number"_s));
    CHECK(find(found, u"student.id-number"_s)->facts.value(u"fault"_s) == u"check-digit"_s);
    for (const Finding &f : found)
        for (const QVariant &fact : f.facts)
            CHECK_FALSE(fact.toString().contains(u"54010220120105"_s));
}

TEST_CASE("student.id-agrees-birth warns when the ID says another birthday", "[policy]")
{
    StudentRecord r = record();
    r.student.born = QDate(2012, 5, 1);
    CHECK(isWarned(checkStudent(r, {thirdGrade()}, today), u"student.id-agrees-birth"_s));
}

TEST_CASE("student.id-agrees-sex warns when the ID says the other sex", "[policy]")
{
    StudentRecord r = record();
    r.student.sex = Sex::Male;
    CHECK(isWarned(checkStudent(r, {thirdGrade()}, today), u"student.id-agrees-sex"_s));
    r.student.sex = Sex::Unknown;
    CHECK(checkStudent(r, {thirdGrade()}, today).isEmpty());
}

TEST_CASE("student.phone-shape warns about five digits", "[policy]")
{
    StudentRecord r = record();
    r.student.phone = u"12345"_s;
    CHECK(isWarned(checkStudent(r, {thirdGrade()}, today), u"student.phone-shape"_s));
}

TEST_CASE("guardian.known notes a child without a guardian", "[policy][2.2]")
{
    StudentRecord r = record();
    r.guardians.clear();
    const Findings found = checkStudent(r, {thirdGrade()}, today);
    REQUIRE(rulesIn(found) == QStringList{u"guardian.known"_s});
    CHECK(found.first().severity == Severity::Note);
}

TEST_CASE("guardian.named refuses a guardian's line without a name", "[policy]")
{
    StudentRecord r = record();
    r.guardians.first().name.clear();
    CHECK(isRefused(checkStudent(r, {thirdGrade()}, today), u"guardian.named"_s));
}

TEST_CASE("guardian.phone-shape warns about a number that is none", "[policy]")
{
    StudentRecord r = record();
    r.guardians.first().phone = u"问班主任"_s;
    CHECK(isWarned(checkStudent(r, {thirdGrade()}, today), u"guardian.phone-shape"_s));
}

TEST_CASE("claim.period-ordered refuses a claim that ends before it begins", "[policy][3.1]")
{
    StudentRecord r = record();
    r.claims.first().valid = {.from = QDate(2026, 9, 1), .until = QDate(2026, 8, 31)};
    const Findings found = checkStudent(r, {thirdGrade()}, today);
    REQUIRE(isRefused(found, u"claim.period-ordered"_s));
    CHECK(find(found, u"claim.period-ordered"_s)->clause == u"3.1"_s);
    r.claims.first().valid = {.from = QDate(2026, 9, 1), .until = std::nullopt};
    CHECK(checkStudent(r, {thirdGrade()}, today).isEmpty());
}

TEST_CASE("claim.evidence warns about a claim that rests on nothing", "[policy][3.1]")
{
    StudentRecord r = record();
    r.claims.first().evidence.clear();
    CHECK(isWarned(checkStudent(r, {thirdGrade()}, today), u"claim.evidence"_s));
}

TEST_CASE("spellings.two refuses a group of one spelling", "[policy][names]")
{
    CHECK(isRefused(checkSpellings({.spellings = u"旦增"_s}, {}), u"spellings.two"_s));
    CHECK(isRefused(checkSpellings({.spellings = u"旦增、 旦增"_s}, {}), u"spellings.two"_s));
}

TEST_CASE("spellings.one-group refuses a spelling that stands in another group", "[policy][names]")
{
    const NameVariant known{.id = {7}, .spellings = u"旦增、丹增"_s};
    const NameVariant draft{.spellings = u"丹增、丹真"_s};
    CHECK(isRefused(checkSpellings(draft, {known}), u"spellings.one-group"_s));
    CHECK(checkSpellings(draft, {known}).first().facts.value(u"spelling"_s) == u"丹增"_s);
    CHECK(checkSpellings({.spellings = u"丹增、丹真"_s, .wholeName = true}, {known}).isEmpty());
    CHECK(checkSpellings(known, {known}).isEmpty());
}
