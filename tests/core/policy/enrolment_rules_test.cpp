// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/priority_rules.h"
#include "tests/core/policy/facts.h"

#include "tests/support/qstring_maker.h"

#include <catch2/catch.hpp>

#include <array>

using namespace core;
using namespace core::policy;
using namespace policy_test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array allSteps{Step::Applied,  Step::Returned,  Step::ClassReviewed, Step::SchoolApproved,
                              Step::Arranged, Step::Withdrawn, Step::Declined};

} // namespace

TEST_CASE("an application without a fault gives no finding", "[policy][3.4]")
{
    CHECK(rulesIn(checkApplication(applicationFacts())).isEmpty());
}

TEST_CASE("enrolment.guardian-applies refuses an application without consent", "[policy][2.2][3.4]")
{
    ApplicationFacts f = applicationFacts();
    f.application.consentBy = u" "_s;
    REQUIRE(isRefused(checkApplication(f), u"enrolment.guardian-applies"_s));
    CHECK(find(checkApplication(f), u"enrolment.guardian-applies"_s)->field == u"consentBy"_s);
    CHECK(find(checkApplication(f), u"enrolment.guardian-applies"_s)->clause == u"2.2"_s);
    f = applicationFacts();
    f.application.consentOn = {};
    REQUIRE(isRefused(checkApplication(f), u"enrolment.guardian-applies"_s));
    CHECK(find(checkApplication(f), u"enrolment.guardian-applies"_s)->field == u"consentOn"_s);
}

TEST_CASE("enrolment.guardian-applies refuses a review or an approval without consent too", "[policy][2.2]")
{
    for (const auto &[from, to] :
         {std::pair(Step::Applied, Step::ClassReviewed), std::pair(Step::ClassReviewed, Step::SchoolApproved),
          std::pair(Step::SchoolApproved, Step::Arranged)}) {
        MoveFacts f = policy_test::move(from, to);
        CHECK(rulesIn(checkMove(f)).isEmpty());
        f.application.consentBy.clear();
        CHECK(isRefused(checkMove(f), u"enrolment.guardian-applies"_s));
    }
    MoveFacts out = policy_test::move(Step::Applied, Step::Withdrawn);
    out.application.consentBy.clear();
    CHECK(checkMove(out).isEmpty());
}

TEST_CASE("enrolment.consent-not-ahead refuses a consent dated tomorrow", "[policy][2.2]")
{
    ApplicationFacts f = applicationFacts();
    f.application.consentOn = today.addDays(1);
    CHECK(isRefused(checkApplication(f), u"enrolment.consent-not-ahead"_s));
    f.application.consentOn = today;
    CHECK(checkApplication(f).isEmpty());
}

TEST_CASE("enrolment.dated refuses an application without a day or with one to come", "[policy][3.4]")
{
    ApplicationFacts f = applicationFacts();
    for (const QDate day : {QDate(), today.addDays(1)}) {
        f.application.appliedOn = day;
        CHECK(isRefused(checkApplication(f), u"enrolment.dated"_s));
    }
}

TEST_CASE("enrolment.term-open refuses an application for a closed term", "[policy][3.4]")
{
    ApplicationFacts f = applicationFacts();
    f.term.state = TermState::Closed;
    CHECK(isRefused(checkApplication(f), u"enrolment.term-open"_s));
    f.term.state = TermState::Running; // late families may apply
    CHECK(checkApplication(f).isEmpty());
}

TEST_CASE("enrolment.on-roll refuses a child who has left", "[policy][3.1]")
{
    ApplicationFacts f = applicationFacts();
    f.student.standing = Standing::Left;
    CHECK(isRefused(checkApplication(f), u"enrolment.on-roll"_s));
    MoveFacts m = policy_test::move(Step::ClassReviewed, Step::SchoolApproved);
    m.student.standing = Standing::Left;
    CHECK(isRefused(checkMove(m), u"enrolment.on-roll"_s));
}

TEST_CASE("enrolment.grade-served refuses a child below grade 1 or above grade 9", "[policy][3.1]")
{
    ApplicationFacts f = applicationFacts();
    f.application.wishes.clear();
    for (const int grade : {0, 10}) {
        f.grade = grade;
        CHECK(isRefused(checkApplication(f), u"enrolment.grade-served"_s));
    }
    for (const int grade : {1, 9}) {
        f.grade = grade;
        CHECK(checkApplication(f).isEmpty());
    }
}

TEST_CASE("enrolment.day-student takes a boarder with a warning", "[policy][3.1]")
{
    ApplicationFacts f = applicationFacts();
    f.student.residence = Residence::Boarding;
    CHECK(isWarned(checkApplication(f), u"enrolment.day-student"_s));
}

TEST_CASE("enrolment.one-application refuses a second application of a child in a term", "[policy][3.4]")
{
    ApplicationFacts f = applicationFacts();
    f.othersOfTerm = {application()};
    CHECK(checkApplication(f).isEmpty()); // itself
    f.othersOfTerm.first().id = {41};
    CHECK(isRefused(checkApplication(f), u"enrolment.one-application"_s));
    for (const Step over : {Step::Withdrawn, Step::Declined}) {
        f.othersOfTerm.first().step = over;
        CHECK(checkApplication(f).isEmpty());
    }
}

TEST_CASE("enrolment.asks-for-something refuses an empty application", "[policy][3.2]")
{
    ApplicationFacts f = applicationFacts();
    f.application.care = {};
    CHECK(checkApplication(f).isEmpty());
    f.application.wishes.clear();
    CHECK(isRefused(checkApplication(f), u"enrolment.asks-for-something"_s));
    f.application.care = WeekdaySet::of({3});
    CHECK(checkApplication(f).isEmpty());
}

TEST_CASE("enrolment.wishes-at-most-ten refuses eleven wishes", "[policy]")
{
    ApplicationFacts f = applicationFacts();
    f.wished.clear();
    f.application.wishes.clear();
    for (int i = 0; i < 10; ++i) {
        Program p = chess();
        p.id = {100 + i};
        f.wished << p;
        f.application.wishes << p.id;
    }
    CHECK(checkApplication(f).isEmpty());
    Program eleventh = chess();
    eleventh.id = {200};
    f.wished << eleventh;
    f.application.wishes << eleventh.id;
    CHECK(isRefused(checkApplication(f), u"enrolment.wishes-at-most-ten"_s));
}

TEST_CASE("enrolment.wish-known refuses a program that is not there or of another term", "[policy]")
{
    ApplicationFacts f = applicationFacts();
    f.application.wishes = {{999}};
    CHECK(isRefused(checkApplication(f), u"enrolment.wish-known"_s));
    f = applicationFacts();
    f.wished.first().term = {7};
    CHECK(isRefused(checkApplication(f), u"enrolment.wish-known"_s));
}

TEST_CASE("enrolment.wish-once refuses the same wish twice and says so once", "[policy]")
{
    ApplicationFacts f = applicationFacts();
    f.application.wishes = {{20}, {20}, {20}};
    CHECK(rulesIn(checkApplication(f)) == QStringList{u"enrolment.wish-once"_s});
    CHECK(refuses(checkApplication(f)));
}

TEST_CASE("enrolment.wish-for-grade refuses a course that is not for the child's grade", "[policy][3.5]")
{
    ApplicationFacts f = applicationFacts();
    f.grade = 2;
    CHECK(isRefused(checkApplication(f), u"enrolment.wish-for-grade"_s));
}

TEST_CASE("enrolment.wish-is-course refuses inclusive care as a wish", "[policy][3.2]")
{
    ApplicationFacts f = applicationFacts();
    f.wished = {care()};
    f.application.wishes = {care().id};
    CHECK(isRefused(checkApplication(f), u"enrolment.wish-is-course"_s));
}

TEST_CASE("enrolment.course-limit refuses more courses than the term allows", "[policy]")
{
    ApplicationFacts f = applicationFacts();
    f.application.most = 5;
    CHECK(checkApplication(f).isEmpty());
    f.application.most = 6;
    CHECK(isRefused(checkApplication(f), u"enrolment.course-limit"_s));
    f.application.most = 0;
    CHECK(isRefused(checkApplication(f), u"enrolment.course-limit"_s));
    f.application.wishes.clear();
    CHECK(checkApplication(f).isEmpty());
}

TEST_CASE("enrolment.collector-named warns when nobody is named to fetch the child", "[policy][5.2]")
{
    ApplicationFacts f = applicationFacts();
    f.application.wayHome = WayHome::FetchedByDelegate;
    CHECK(isWarned(checkApplication(f), u"enrolment.collector-named"_s));
    f.application.collector = u"边巴(叔叔)"_s;
    CHECK(checkApplication(f).isEmpty());
}

TEST_CASE("enrolment.young-alone warns about a third-grader who goes home alone", "[policy][5.2]")
{
    ApplicationFacts f = applicationFacts();
    f.application.wayHome = WayHome::Alone;
    CHECK(isWarned(checkApplication(f), u"enrolment.young-alone"_s));
    f.grade = 4;
    CHECK(checkApplication(f).isEmpty());
}

// Rows from, columns to, in the order of Step: y allowed, r allowed with a reason. Written out from clause 3.4, not
// from the table in the code.
TEST_CASE("enrolment.move-allowed knows every pair of steps", "[policy][3.4][2.2]")
{
    const std::array<const char *, 7> table{
        //                    Applied Returned ClassReviewed SchoolApproved Arranged Withdrawn Declined
        ".ry..yr", // Applied
        "y....y.", // Returned
        ".r.y.yr", // ClassReviewed
        "..r.yy.", // SchoolApproved
        "...r.y.", // Arranged
        "r......", // Withdrawn
        "r......", // Declined
    };
    for (size_t from = 0; from < 7; ++from)
        for (size_t to = 0; to < 7; ++to) {
            INFO(from << " to " << to);
            const char expected = table[from][to];
            CHECK(isAllowed(allSteps[from], allSteps[to]) == (expected != '.'));
            CHECK(needsReason(allSteps[from], allSteps[to]) == (expected == 'r'));
            const MoveFacts f = policy_test::move(allSteps[from], allSteps[to]);
            CHECK(isRefused(checkMove(f), u"enrolment.move-allowed"_s) == (expected == '.'));
            CHECK(refuses(checkMove(f)) == (expected == '.'));
        }
}

TEST_CASE("the table of steps has no pair twice", "[policy][3.4]")
{
    const QList<Move> &moves = allowedMoves();
    for (qsizetype i = 0; i < moves.size(); ++i)
        for (qsizetype j = i + 1; j < moves.size(); ++j)
            CHECK_FALSE((moves[i].from == moves[j].from && moves[i].to == moves[j].to));
}

TEST_CASE("enrolment.move-reasoned refuses a no or a step back without a reason", "[policy][3.4]")
{
    for (const Move &m : allowedMoves()) {
        MoveFacts f = policy_test::move(m.from, m.to);
        f.reason = u"  "_s;
        INFO(static_cast<int>(m.from) << " to " << static_cast<int>(m.to));
        CHECK(isRefused(checkMove(f), u"enrolment.move-reasoned"_s) == m.needsReason);
    }
}

TEST_CASE("enrolment.move-signed refuses a step that nobody takes", "[policy][3.4]")
{
    for (const Move &m : allowedMoves()) {
        MoveFacts f = policy_test::move(m.from, m.to);
        f.actor.clear();
        CHECK(isRefused(checkMove(f), u"enrolment.move-signed"_s));
    }
}

TEST_CASE("enrolment.no-rejection-of-need refuses to decline a day pupil who asks for care", "[policy][2.2]")
{
    for (const Step from : {Step::Applied, Step::ClassReviewed}) {
        MoveFacts f = policy_test::move(from, Step::Declined);
        CHECK(checkMove(f).isEmpty()); // asks for a course only
        f.application.care = WeekdaySet::of({2});
        REQUIRE(isRefused(checkMove(f), u"enrolment.no-rejection-of-need"_s));
        CHECK(checkMove(f).first().clause == u"2.2"_s);

        MoveFacts boarder = f;
        boarder.student.residence = Residence::Boarding;
        CHECK(checkMove(boarder).isEmpty());
        MoveFacts gone = f;
        gone.student.standing = Standing::Left;
        CHECK(checkMove(gone).isEmpty());
        MoveFacts older = f;
        older.grade = 10;
        CHECK(checkMove(older).isEmpty());
        f.to = Step::Returned; // giving it back to be completed is no rejection
        CHECK(checkMove(f).isEmpty());
    }
}

TEST_CASE("a family may withdraw at every step on the way", "[policy][2.2]")
{
    for (const Step from : {Step::Applied, Step::Returned, Step::ClassReviewed, Step::SchoolApproved, Step::Arranged}) {
        MoveFacts f = policy_test::move(from, Step::Withdrawn);
        f.reason.clear();
        CHECK(checkMove(f).isEmpty());
    }
}

TEST_CASE("priority groups hold on the days of their claims and count once", "[policy][3.1]")
{
    const DatePeriod year{.from = QDate(2026, 9, 1), .until = QDate(2027, 8, 31)};
    const QList<PriorityClaim> claims{
        {.group = PriorityGroup::PoorFamily, .valid = year},
        {.group = PriorityGroup::Disability, .valid = {.from = QDate(2020, 1, 1), .until = std::nullopt}},
        {.group = PriorityGroup::PoorFamily, .valid = year}};
    CHECK(groupsOn(claims, today) == QList{PriorityGroup::Disability, PriorityGroup::PoorFamily});
    CHECK(groupsOn(claims, QDate(2026, 8, 31)) == QList{PriorityGroup::Disability});
    CHECK(inPriorityGroup(claims, today));
    CHECK_FALSE(inPriorityGroup(claims, QDate(2019, 1, 1)));
    CHECK(tierOf(claims, today) == needTier);
    CHECK(tierOf(claims, QDate(2019, 1, 1)) == usualTier);
    CHECK(tierOf(QList<PriorityClaim>{}, today) == usualTier);
}

TEST_CASE("lower and middle grades are grades 1 to 4 and give no rung", "[policy][3.1]")
{
    CHECK(isLowerOrMiddleGrade(1));
    CHECK(isLowerOrMiddleGrade(4));
    CHECK_FALSE(isLowerOrMiddleGrade(5));
    CHECK_FALSE(isLowerOrMiddleGrade(0));
}
