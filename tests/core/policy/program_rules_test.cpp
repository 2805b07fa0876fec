// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/day_part.h"
#include "core/policy/plan_rules.h"
#include "tests/core/policy/facts.h"

#include "tests/support/qstring_maker.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace core::policy;
using namespace policy_test;
using namespace Qt::Literals::StringLiterals;

namespace {

Findings check(const Program &p, const QList<Program> &others = {}) { return checkProgram(p, term(), others); }

Term oldTerm()
{
    Term t = term();
    t.policy = PolicyVersion::Lhasa2021;
    return t;
}

} // namespace

TEST_CASE("programs without a fault give no finding", "[policy]")
{
    CHECK(rulesIn(check(chess(), {chess(), care()})).isEmpty());
    CHECK(rulesIn(check(care(), {chess(), care()})).isEmpty());
}

TEST_CASE("program.titled refuses a program without a title", "[policy]")
{
    Program p = chess();
    p.title = u" "_s;
    CHECK(isRefused(check(p), u"program.titled"_s));
}

TEST_CASE("program.timed refuses a program without a time", "[policy][3.4]")
{
    Program p = chess();
    p.times.clear();
    CHECK(isRefused(check(p), u"program.timed"_s));
}

TEST_CASE("program.times-ordered refuses a time that ends before it begins", "[policy]")
{
    Program p = chess();
    for (const WeeklySlot &slot : {WeeklySlot{1, 1000, 1000}, WeeklySlot{1, 1100, 1000}, WeeklySlot{0, 1000, 1100},
                                   WeeklySlot{8, 1000, 1100}, WeeklySlot{1, 1400, 1500}}) {
        p.times = {slot};
        CHECK(isRefused(check(p), u"program.times-ordered"_s));
    }
}

TEST_CASE("program.times-apart refuses two times of one program that overlap", "[policy]")
{
    Program p = chess();
    p.times = {{1, 1020, 1080}, {1, 1080, 1110}};
    CHECK(check(p).isEmpty());
    p.times[1].from = 1079;
    CHECK(isRefused(check(p), u"program.times-apart"_s));
}

TEST_CASE("program.on-working-days warns about Saturday", "[policy][3.3]")
{
    Program p = chess();
    p.times.first().weekday = 6;
    CHECK(isWarned(check(p), u"program.on-working-days"_s));
}

TEST_CASE("program.grades-named refuses a program for no grade", "[policy][3.5]")
{
    Program p = chess();
    p.grades = {};
    CHECK(isRefused(check(p), u"program.grades-named"_s));
}

TEST_CASE("program.seats refuses a course without seats but not inclusive care", "[policy][2.2]")
{
    Program p = chess();
    p.seats = 0;
    CHECK(isRefused(check(p), u"program.seats"_s));
    Program c = care();
    c.seats = 0;
    CHECK(check(c).isEmpty());
}

TEST_CASE("program.minimum-within-seats refuses a minimum above the seats", "[policy]")
{
    Program p = chess();
    p.minimum = p.seats;
    CHECK(check(p).isEmpty());
    for (const int minimum : {p.seats + 1, -1}) {
        p.minimum = minimum;
        CHECK(isRefused(check(p), u"program.minimum-within-seats"_s));
    }
}

TEST_CASE("program.place-free warns about two programs in one place at one time", "[policy]")
{
    Program other = chess();
    other.id = {22};
    other.teacher = {31};
    other.title = u"围棋"_s;
    const Findings found = check(chess(), {other});
    REQUIRE(isWarned(found, u"program.place-free"_s));
    CHECK(found.first().facts.value(u"other"_s) == u"围棋"_s);
    other.times.first().weekday = 2;
    CHECK(check(chess(), {other}).isEmpty());
    other = chess();
    other.id = {22};
    other.teacher = {31};
    other.place.clear();
    Program nowhere = chess();
    nowhere.place.clear();
    CHECK(check(nowhere, {other}).isEmpty());
}

TEST_CASE("program.teacher-free warns about a teacher in two places", "[policy]")
{
    Program other = chess();
    other.id = {22};
    other.place = u"操场"_s;
    CHECK(isWarned(check(chess(), {other}), u"program.teacher-free"_s));
    other.term = {9};
    CHECK(check(chess(), {other}).isEmpty());
    Program open = chess();
    open.teacher = {};
    other = open;
    other.id = {22};
    other.place = u"操场"_s;
    CHECK(check(open, {other}).isEmpty());
}

TEST_CASE("content.fits-grade warns about homework help for grades 1 and 2", "[policy][3.5]")
{
    Program p = care();
    p.category = ContentCategory::HomeworkCompletion;
    const Findings found = check(p);
    REQUIRE(isWarned(found, u"content.fits-grade"_s));
    CHECK(found.first().clause == u"3.5a"_s);
    CHECK(found.first().facts.value(u"grades"_s).toStringList() == QStringList{u"1"_s, u"2"_s});
    p.grades = GradeSet::range(3, 9);
    CHECK(check(p).isEmpty());
}

TEST_CASE("the contents of each grade are those of clause 3.5a", "[policy][3.5]")
{
    using enum ContentCategory;
    CHECK(gradesFor(HomeworkCompletion) == GradeSet::range(3, 9));
    CHECK(gradesFor(QuestionAnswering) == GradeSet::range(7, 9));
    CHECK(gradesFor(Handicraft) == GradeSet::range(1, 2));
    CHECK(gradesFor(Club) == GradeSet::range(3, 9));
    for (const ContentCategory all : {Reading, Practice, ThemeEducation, SchoolSpeciality})
        CHECK(gradesFor(all) == GradeSet::range(1, 9));
}

TEST_CASE("content.no-new-lessons refuses a title that says teaching", "[policy][3.5]")
{
    Program p = chess();
    for (const QString &title : {u"三年级补课"_s, u"数学新课预习"_s, u"语文课"_s, u"奥数班"_s, u"语 文 · 课"_s,
                                 u"小升初"_s, u"New lesson"_s, u"英语课（周一）"_s}) {
        INFO(title.toStdString());
        p.title = title;
        CHECK(isRefused(check(p), u"content.no-new-lessons"_s));
    }
}

TEST_CASE("content.no-new-lessons lets a title be that only looks like teaching", "[policy][3.5]")
{
    Program p = chess();
    for (const QString &title : {u"语文课外阅读"_s, u"课本剧"_s, u"创新课程"_s, u"作业辅导"_s, u"数学游戏"_s,
                                 u"藏文书法"_s, u"英语戏剧社"_s, u"科学小实验"_s, u"短跑冲刺"_s}) {
        INFO(title.toStdString());
        p.title = title;
        CHECK(check(p).isEmpty());
    }
}

TEST_CASE("content.no-homework refuses a title that says homework is set", "[policy][3.5]")
{
    Program p = chess();
    p.title = u"布置作业"_s;
    CHECK(isRefused(check(p), u"content.no-homework"_s));
}

TEST_CASE("schedule.evening-juniors warns about evening study for primary grades", "[policy][3.3]")
{
    Program p = chess();
    p.times = {{1, 19 * 60, 20 * 60}};
    CHECK(find(checkProgram(p, oldTerm(), {}), u"schedule.evening-juniors"_s));
    p.grades = GradeSet::range(7, 9);
    CHECK(checkProgram(p, oldTerm(), {}).isEmpty());
}

TEST_CASE("schedule.counts warns about noon and evening only under the notice of 2023", "[policy][3.3]")
{
    Program p = chess();
    p.grades = GradeSet::range(7, 9);
    for (const WeeklySlot &slot : {WeeklySlot{1, 510, 570}, WeeklySlot{1, 780, 900}, WeeklySlot{1, 19 * 60, 20 * 60}}) {
        p.times = {slot};
        CHECK(rulesIn(check(p)) == QStringList{u"schedule.counts"_s});
        CHECK(isWarned(check(p), u"schedule.counts"_s));
        CHECK(checkProgram(p, oldTerm(), {}).isEmpty());
    }
}

TEST_CASE("a day has four parts", "[policy][3.3]")
{
    CHECK(dayPart({1, 8 * 60, 9 * 60}) == DayPart::Early);
    CHECK(dayPart({1, 13 * 60, 15 * 60}) == DayPart::Noon);
    CHECK(dayPart({1, 16 * 60, 18 * 60 + 30}) == DayPart::AfterSchool);
    CHECK(dayPart({1, 18 * 60, 20 * 60}) == DayPart::AfterSchool);
    CHECK(dayPart({1, 19 * 60, 20 * 60}) == DayPart::Evening);
}

TEST_CASE("schedule.five-days warns about each day without a session", "[policy][3.3]")
{
    CHECK(checkTermPlan(term(), {care(), chess()}).isEmpty());
    CHECK(checkTermPlan(term(), {}).size() == 5);
    Program c = care();
    c.times.removeAt(2);
    const Findings found = checkTermPlan(term(), {c, chess()});
    REQUIRE(rulesIn(found) == QStringList{u"schedule.five-days"_s});
    CHECK(isWarned(found, u"schedule.five-days"_s));
    CHECK(found.first().facts.value(u"day"_s).toInt() == 3);
}

TEST_CASE("schedule.five-days looks at each grade of the school", "[policy][3.3]")
{
    const Findings found = checkTermPlan(term(), {care(), chess()}, GradeSet::range(5, 8));
    REQUIRE(found.size() == 5);
    CHECK(found.first().facts.value(u"grades"_s).toStringList() == QStringList{u"7"_s, u"8"_s});
    SchoolClass left = thirdGrade();
    left.entryYear = 2019;
    CHECK(gradesAtSchool({thirdGrade(), left}, 2026) == GradeSet::range(3, 3));
}

TEST_CASE("schedule.two-hours counts each minute once", "[policy][3.3]")
{
    Program c = care();
    c.times[0].from += 1;
    Program course = chess();
    const Findings found = checkTermPlan(term(), {c, course});
    REQUIRE(rulesIn(found) == QStringList{u"schedule.two-hours"_s});
    CHECK(isWarned(found, u"schedule.two-hours"_s));
    CHECK(found.first().facts.value(u"minutes"_s).toInt() == 119);
    course.times.first().from = 16 * 60 + 30;
    const Findings younger = checkTermPlan(term(), {c, course}); // the course is for grades 3 to 6
    REQUIRE(rulesIn(younger) == QStringList{u"schedule.two-hours"_s});
    CHECK(younger.first().facts.value(u"grades"_s).toStringList() == QStringList{u"1"_s, u"2"_s});
    course.grades = GradeSet::range(1, 6);
    CHECK(checkTermPlan(term(), {c, course}).isEmpty());
}

TEST_CASE("schedule.two-hours leaves noon out under the notice of 2023", "[policy][3.3]")
{
    Program c = care();
    for (WeeklySlot &slot : c.times)
        slot.from = 17 * 60;
    for (int day = 1; day <= 5; ++day)
        c.times << WeeklySlot{day, 13 * 60, 15 * 60};
    CHECK(checkTermPlan(term(), {c}).size() == 5);
    CHECK(checkTermPlan(oldTerm(), {c}).isEmpty());
}

TEST_CASE("schedule.ends-late-enough warns about a day that ends before half past six", "[policy][3.3]")
{
    Program c = care();
    c.times[4] = {5, 16 * 60, 18 * 60 + 29};
    const Findings found = checkTermPlan(term(), {c});
    REQUIRE(rulesIn(found) == QStringList{u"schedule.ends-late-enough"_s});
    CHECK(isWarned(found, u"schedule.ends-late-enough"_s));
    CHECK(found.first().facts.value(u"until"_s).toInt() == 18 * 60 + 29);
}

TEST_CASE("a draw in order gives no finding", "[policy][3.4]") { CHECK(checkDraw(drawFacts()).isEmpty()); }

TEST_CASE("seats.frozen refuses a draw for nobody", "[policy][3.4]")
{
    DrawFacts f = drawFacts();
    f.draw.children = 0;
    CHECK(isRefused(checkDraw(f), u"seats.frozen"_s));
    f = drawFacts();
    f.draw.inputHash.clear();
    CHECK(isRefused(checkDraw(f), u"seats.frozen"_s));
}

TEST_CASE("seats.seed-present refuses a draw without a seed", "[policy][3.4]")
{
    DrawFacts f = drawFacts();
    f.draw.seed = u" "_s;
    CHECK(isRefused(checkDraw(f), u"seats.seed-present"_s));
}

TEST_CASE("seats.witnesses-named warns about a draw that nobody watches", "[policy][3.4]")
{
    DrawFacts f = drawFacts();
    f.draw.witnesses.clear();
    CHECK(isWarned(checkDraw(f), u"seats.witnesses-named"_s));
}

TEST_CASE("seats.draw-signed refuses a draw that nobody makes", "[policy][3.4]")
{
    DrawFacts f = drawFacts();
    f.actor.clear();
    CHECK(isRefused(checkDraw(f), u"seats.draw-signed"_s));
}

TEST_CASE("seats.one-draw refuses a second draw for the same applications", "[policy][3.4]")
{
    DrawFacts f = drawFacts();
    Draw earlier = f.draw;
    earlier.id = {49};
    f.earlier = {earlier};
    CHECK(checkDraw(f).isEmpty()); // frozen only, never drawn
    f.earlier.first().resultHash = u"cd"_s;
    CHECK(isRefused(checkDraw(f), u"seats.one-draw"_s));
    f.earlier.first().inputHash = u"another"_s; // applications were corrected: a re-run with the same seed
    CHECK(checkDraw(f).isEmpty());
}

TEST_CASE("seats.same-seed refuses another seed after a correction", "[policy][3.4]")
{
    DrawFacts f = drawFacts();
    Draw earlier = f.draw;
    earlier.id = {49};
    earlier.inputHash = u"another"_s;
    earlier.resultHash = u"cd"_s;
    earlier.seed = u"luckier"_s;
    f.earlier = {earlier};
    CHECK(isRefused(checkDraw(f), u"seats.same-seed"_s));
}

TEST_CASE("seats.new-seed refuses the seed of an earlier sign-up period, which everybody knows", "[policy][3.4]")
{
    DrawFacts f = drawFacts();
    Draw given = f.draw;
    given.id = {48};
    given.state = DrawState::Published;
    f.given = {given};
    CHECK(isRefused(checkDraw(f), u"seats.new-seed"_s));
    f.draw.seed = u"550 731"_s;
    CHECK(checkDraw(f).isEmpty());
}

TEST_CASE("seats.pin-reasoned and seats.pin-signed refuse a settled seat without a reason or a name", "[policy][3.4]")
{
    PinFacts f{.pin = {.reason = u"校队队员"_s, .actor = u"德吉"_s}, .program = chess(), .grade = 3};
    CHECK(checkPin(f).isEmpty());
    f.pin.reason.clear();
    CHECK(isRefused(checkPin(f), u"seats.pin-reasoned"_s));
    f.pin = {.reason = u"校队队员"_s};
    CHECK(isRefused(checkPin(f), u"seats.pin-signed"_s));
}

TEST_CASE("seats.pin-for-grade and seats.pin-is-course refuse a seat that cannot be", "[policy][3.2][3.5]")
{
    PinFacts f{.pin = {.reason = u"校队队员"_s, .actor = u"德吉"_s}, .program = chess(), .grade = 1};
    CHECK(isRefused(checkPin(f), u"seats.pin-for-grade"_s));
    f.pin.excluded = true;
    CHECK(checkPin(f).isEmpty());
    f.program = care();
    CHECK(isRefused(checkPin(f), u"seats.pin-is-course"_s));
}
