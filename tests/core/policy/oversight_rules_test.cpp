// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/oversight_rules.h"

#include "core/policy/acceptance_rules.h"
#include "core/policy/care_rules.h"
#include "core/policy/rulebook.h"
#include "tests/core/policy/facts.h"

#include "tests/support/qstring_maker.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace core::policy;
using namespace policy_test;
using namespace Qt::Literals::StringLiterals;

namespace {

StaffMember teacher(bool active = true) { return {.id = {30}, .name = u"格桑"_s, .active = active}; }

PriorityClaim claim(QDate from, std::optional<QDate> until)
{
    return {.group = PriorityGroup::LeftBehind, .evidence = u"村委会证明"_s, .valid = {from, until}};
}

const DatePeriod wholeTerm{QDate(2026, 9, 1), QDate(2027, 1, 8)};

ScanFinding shortFriday(const QStringList &grades, int minutes)
{
    return {.finding = finding("schedule.two-hours"_L1, {},
                               {{u"day"_s, 5}, {u"grades"_s, grades}, {u"minutes"_s, minutes}, {u"until"_s, 1050}}),
            .subject = Subject::Term,
            .id = 1};
}

Acceptance acceptanceOf(const ScanFinding &found)
{
    return {.term = {1},
            .rule = found.finding.rule,
            .subject = found.subject,
            .subjectId = found.id,
            .facts = fingerprint(found.finding),
            .reason = u"供暖检修"_s,
            .actor = u"德吉"_s,
            .until = QDate(2026, 10, 1)};
}

AcceptanceFacts acceptanceFacts() { return {.acceptance = acceptanceOf(shortFriday({u"1"_s}, 60)), .today = today}; }

} // namespace

TEST_CASE("school.county-known warns while no county stands over the school", "[policy][4.1]")
{
    CHECK(checkCounty(school()).isEmpty());
    School nobody = school();
    nobody.county = u" "_s;
    CHECK(isWarned(checkCounty(nobody), u"school.county-known"_s));
}

TEST_CASE("care.offered refuses a day on which children ask for care and their grade has none", "[policy][2.2]")
{
    const QList<CareAsked> asked{{.grade = 3, .days = WeekdaySet::allWeek()},
                                 {.grade = 3, .days = WeekdaySet::of({3})},
                                 {.grade = 7, .days = WeekdaySet::of({3})}};
    Program upTo6 = care();
    const Findings found = checkCareOffered(asked, {upTo6, chess()});
    REQUIRE(found.size() == 1);
    CHECK(isRefused(found, u"care.offered"_s));
    CHECK(found.first().facts.value(u"day"_s).toInt() == 3);
    CHECK(found.first().facts.value(u"count"_s).toInt() == 1);
    CHECK(found.first().facts.value(u"grades"_s).toStringList() == QStringList{u"7"_s});
    upTo6.times.removeFirst();
    upTo6.grades = GradeSet::range(1, 9);
    CHECK(checkCareOffered(asked, {upTo6}).size() == 1); // Monday
    CHECK(checkCareOffered({}, {}).isEmpty());
}

TEST_CASE("care.room warns when the places of care hold fewer children than ask for it", "[policy][2.2]")
{
    const QList<Place> places{{.id = {70}, .name = u"一楼"_s, .capacity = 2},
                              {.id = {71}, .name = u"二楼"_s, .capacity = 1}};
    Program low = care();
    low.venue = {70};
    low.grades = GradeSet::range(1, 2);
    Program both = care();
    both.id = {22};
    both.venue = {71};
    both.grades = GradeSet::range(2, 3);
    const auto asks = [](int grade) { return CareAsked{.grade = grade, .days = WeekdaySet::of({1})}; };
    QList<CareAsked> asked{asks(1), asks(1), asks(3)};
    CHECK(checkCareRoom(asked, {low, both}, places).isEmpty()); // three children, three places that share grade 2
    asked << asks(2);
    const Findings found = checkCareRoom(asked, {low, both}, places);
    REQUIRE(found.size() == 1);
    CHECK(isWarned(found, u"care.room"_s));
    CHECK(found.first().facts.value(u"count"_s).toInt() == 4);
    CHECK(found.first().facts.value(u"room"_s).toInt() == 3);
    both.venue = {};
    CHECK(checkCareRoom(asked, {low, both}, places).isEmpty()); // a place of unknown size
    CHECK(checkCareRoom(asked, {low}, places).size() == 1);
}

TEST_CASE("care.granted warns about a child who asked for care and is undecided after the draw", "[policy][2.2]")
{
    Application a = application();
    CHECK(isWarned(checkCareGranted(a, u"扎西"_s, true), u"care.granted"_s));
    CHECK(checkCareGranted(a, u"扎西"_s, false).isEmpty());
    a.step = Step::Arranged;
    CHECK(checkCareGranted(a, u"扎西"_s, true).isEmpty());
    a.step = Step::ClassReviewed;
    a.care = {};
    CHECK(checkCareGranted(a, u"扎西"_s, true).isEmpty());
}

TEST_CASE("enrolment.waits warns about applications that lie for a week", "[policy][3.4]")
{
    CHECK(waitsTooLong(Step::Applied, today.addDays(-7), today));
    CHECK_FALSE(waitsTooLong(Step::Applied, today.addDays(-6), today));
    CHECK(waitsTooLong(Step::Returned, today.addDays(-7), today));
    CHECK_FALSE(waitsTooLong(Step::SchoolApproved, today.addDays(-70), today));
    CHECK(checkWaiting({}).isEmpty());
    CHECK(
        isWarned(checkWaiting({.step = Step::Applied, .count = 4, .since = today.addDays(-9)}), u"enrolment.waits"_s));
}

TEST_CASE("claim.on-draw-day warns about a group of the term that does not hold on the day", "[policy][3.1]")
{
    const QDate day(2026, 9, 10);
    CHECK(checkClaimsOnDrawDay({claim(QDate(2026, 9, 1), {})}, wholeTerm, day, u"扎西"_s).isEmpty());
    const Findings over =
        checkClaimsOnDrawDay({claim(QDate(2025, 9, 1), QDate(2026, 9, 5))}, wholeTerm, day, u"扎西"_s);
    CHECK(isWarned(over, u"claim.on-draw-day"_s));
    CHECK(checkClaimsOnDrawDay({claim(QDate(2026, 10, 1), {})}, wholeTerm, day, u"扎西"_s).size() == 1);
    // Renewed: the older paper does not matter. And a claim of another term counts in none.
    CHECK(checkClaimsOnDrawDay({claim(QDate(2025, 9, 1), QDate(2026, 9, 5)), claim(QDate(2026, 9, 6), {})}, wholeTerm,
                               day, u"扎西"_s)
              .isEmpty());
    CHECK(checkClaimsOnDrawDay({claim(QDate(2025, 9, 1), QDate(2026, 7, 1))}, wholeTerm, day, u"扎西"_s).isEmpty());
}

TEST_CASE("program.led warns about a program without a teacher", "[policy][4.3]")
{
    const StaffMember here = teacher();
    CHECK(checkLeader(chess(), &here).isEmpty());
    CHECK(isWarned(checkLeader(chess(), nullptr), u"program.led"_s));
}

TEST_CASE("staff.still-here warns about a leader who does not work here any more", "[policy][4.3]")
{
    const StaffMember gone = teacher(false);
    CHECK(isWarned(checkLeader(chess(), &gone), u"staff.still-here"_s));
}

TEST_CASE("staff.own-share warns when own staff lead less than half of the sessions", "[policy][4.2]")
{
    Program open = care();
    open.teacher = {};
    const QHash<StaffId, StaffMember> staff{{StaffId{30}, teacher()}};
    CHECK(isWarned(checkOwnShare({chess(), open}, staff), u"staff.own-share"_s)); // one of six
    open.times = {open.times.first()};
    CHECK(checkOwnShare({chess(), open}, staff).isEmpty()); // one of two
    CHECK(isWarned(checkOwnShare({chess()}, {{StaffId{30}, teacher(false)}}), u"staff.own-share"_s));
    CHECK(checkOwnShare({}, {}).isEmpty());
}

TEST_CASE("seats.priority-first refuses a seat that the draw's ladder does not give", "[policy][3.1]")
{
    CHECK(checkSeat({.name = u"扎西"_s, .program = u"合唱"_s, .step = Step::Arranged}).isEmpty());
    CHECK(isRefused(checkSeat({.name = u"扎西"_s, .isDue = false, .step = Step::Arranged}), u"seats.priority-first"_s));
}

TEST_CASE("seats.rest-on-applications refuses a seat without an arranged application", "[policy][2.2]")
{
    CHECK(isRefused(checkSeat({.name = u"扎西"_s}), u"seats.rest-on-applications"_s));
    CHECK(isRefused(checkSeat({.name = u"扎西"_s, .step = Step::Applied}), u"seats.rest-on-applications"_s));
}

TEST_CASE("seats.gaps-accepted refuses to publish over a gap of the week", "[policy][3.3]")
{
    CHECK(checkGapsAccepted(0).isEmpty());
    CHECK(isRefused(checkGapsAccepted(2), u"seats.gaps-accepted"_s));
    CHECK(isGap(finding("schedule.five-days"_L1)));
    CHECK_FALSE(isGap(finding("schedule.counts"_L1)));
}

TEST_CASE("acceptance.warnings-only refuses to accept what is forbidden", "[policy]")
{
    AcceptanceFacts facts = acceptanceFacts();
    CHECK(checkAcceptance(facts).isEmpty());
    facts.severity = Severity::Refusal;
    CHECK(isRefused(checkAcceptance(facts), u"acceptance.warnings-only"_s));
    facts.severity = Severity::Note;
    CHECK(isRefused(checkAcceptance(facts), u"acceptance.warnings-only"_s));
}

TEST_CASE("acceptance.reasoned refuses to accept without a reason", "[policy]")
{
    AcceptanceFacts facts = acceptanceFacts();
    facts.acceptance.reason = u"  "_s;
    CHECK(isRefused(checkAcceptance(facts), u"acceptance.reasoned"_s));
}

TEST_CASE("acceptance.signed refuses to accept while nobody is at the desk", "[policy]")
{
    AcceptanceFacts facts = acceptanceFacts();
    facts.acceptance.actor.clear();
    CHECK(isRefused(checkAcceptance(facts), u"acceptance.signed"_s));
}

TEST_CASE("acceptance.until refuses a day that is past or far away", "[policy]")
{
    AcceptanceFacts facts = acceptanceFacts();
    for (const QDate day : {QDate(), today.addDays(-1), today.addYears(1).addDays(1)}) {
        facts.acceptance.until = day;
        CHECK(isRefused(checkAcceptance(facts), u"acceptance.until"_s));
    }
    facts.acceptance.until = today;
    CHECK(checkAcceptance(facts).isEmpty());
}

TEST_CASE("an acceptance holds until its day and lapses when the facts become worse", "[policy][acceptance]")
{
    const ScanFinding seen = shortFriday({u"1"_s, u"2"_s}, 60);
    const Acceptance given = acceptanceOf(seen);
    CHECK(covers(given, seen, today));
    CHECK(covers(given, seen, given.until));
    CHECK_FALSE(covers(given, seen, given.until.addDays(1)));
    CHECK(covers(given, shortFriday({u"2"_s}, 60), today));               // one grade less
    CHECK(covers(given, shortFriday({u"1"_s, u"2"_s}, 90), today));       // half an hour more
    CHECK_FALSE(covers(given, shortFriday({u"1"_s, u"2"_s}, 59), today)); // a minute less
    CHECK_FALSE(covers(given, shortFriday({u"1"_s, u"3"_s}, 60), today)); // another grade
    ScanFinding other = seen;
    other.finding.facts[u"day"_s] = 4;
    CHECK_FALSE(covers(given, other, today));
    other = seen;
    other.id = 2;
    CHECK_FALSE(covers(given, other, today));
    other = seen;
    other.finding.severity = Severity::Refusal;
    CHECK_FALSE(covers(given, other, today));
}

TEST_CASE("more children or an older stack lapse an acceptance, another name does not", "[policy][acceptance]")
{
    const auto stack = [](int count, QDate since) {
        return ScanFinding{.finding = finding("enrolment.waits"_L1, {},
                                              {{u"name"_s, u"随便"_s}, {u"count"_s, count}, {u"since"_s, since}}),
                           .subject = Subject::Class,
                           .id = 3};
    };
    const Acceptance given = acceptanceOf(stack(4, today.addDays(-8)));
    ScanFinding renamed = stack(4, today.addDays(-8));
    renamed.finding.facts[u"name"_s] = u"别的"_s;
    CHECK(covers(given, renamed, today));
    CHECK(covers(given, stack(3, today.addDays(-7)), today));
    CHECK_FALSE(covers(given, stack(5, today.addDays(-8)), today));
    CHECK_FALSE(covers(given, stack(4, today.addDays(-9)), today));
}
