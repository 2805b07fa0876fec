// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/compulsion_signals.h"
#include "tests/core/policy/facts.h"

#include "tests/support/qstring_maker.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace core::policy;
using namespace policy_test;
using namespace Qt::Literals::StringLiterals;

namespace {

ConsentFacts consent(qint64 child, const QString &by = u"德吉"_s, qint64 schoolClass = 3)
{
    ConsentFacts one{.schoolClass = {schoolClass}, .grade = 3, .classNumber = 1};
    one.application.student = {child};
    one.application.consentBy = by;
    one.guardianOnRecord = true;
    return one;
}

CompulsionFacts children(int count)
{
    CompulsionFacts facts{.classes = {{.schoolClass = {3}, .grade = 3, .classNumber = 1, .dayPupils = count}}};
    for (int child = 1; child <= count; ++child)
        facts.applications << consent(child, u"家长%1"_s.arg(child));
    return facts;
}

} // namespace

TEST_CASE("compulsion.whole-class notes a class in which every day pupil applied", "[policy][2.2]")
{
    CompulsionFacts facts = children(12);
    REQUIRE(rulesIn(compulsionSignals(facts)) == QStringList{u"compulsion.whole-class"_s});
    CHECK(wholeClass(facts).first().severity == Severity::Note);
    CHECK(wholeClass(facts).first().facts.value(u"count"_s) == 12);
    facts.applications.removeLast();
    CHECK(wholeClass(facts).isEmpty());
    CHECK(wholeClass(children(smallestClass - 1)).isEmpty()); // in a small class it says nothing
}

TEST_CASE("compulsion.one-guardian warns when one name consents for children of others", "[policy][2.2]")
{
    CompulsionFacts facts;
    for (int child = 1; child <= 3; ++child)
        facts.applications << consent(child, child == 2 ? u" 王 老师"_s : u"王老师"_s);
    CHECK(oneGuardian(facts).isEmpty()); // on the records of all three: siblings
    for (ConsentFacts &one : facts.applications)
        one.guardianOnRecord = false;
    REQUIRE(oneGuardian(facts).size() == 1);
    CHECK(oneGuardian(facts).first().severity == Severity::Warning);
    CHECK(oneGuardian(facts).first().facts.value(u"count"_s) == 3);
    facts.applications.removeLast();
    CHECK(oneGuardian(facts).isEmpty());
}

TEST_CASE("compulsion.one-minute warns when many consents were sent within a minute", "[policy][2.2]")
{
    CompulsionFacts facts = children(6);
    const QDateTime start(QDate(2026, 9, 3), QTime(10, 0, 50));
    for (int i = 0; i < 6; ++i) {
        facts.applications[i].application.origin = Origin::Import;
        facts.applications[i].application.consentAt = start; // an import writes all at once: that says nothing
        facts.applications[i].application.submittedAt = start.addSecs(i * 15);
    }
    CHECK(oneMinute(facts).isEmpty()); // 4 within sixty seconds
    for (int i = 0; i < 6; ++i)
        facts.applications[i].application.submittedAt = start.addSecs(i * 10);
    REQUIRE(oneMinute(facts).size() == 1);
    CHECK(oneMinute(facts).first().facts.value(u"count"_s) == 6);
    CHECK(oneMinute(facts).first().facts.value(u"class"_s) == 3);
    facts.applications[0].schoolClass = {4};
    facts.applications[5].schoolClass = {5}; // on an evening on which the whole school answers
    CHECK(oneMinute(facts).isEmpty());
    facts.applications[0].schoolClass = facts.applications[5].schoolClass = {3};
    for (int i = 0; i < 6; ++i) // a table that gives days without times
        facts.applications[i].application.submittedAt = QDateTime(QDate(2026, 9, 3), QTime(0, 0));
    CHECK(oneMinute(facts).isEmpty());
}

TEST_CASE("compulsion.one-minute warns when one person types many consents within a minute", "[policy][2.2]")
{
    CompulsionFacts facts = children(5);
    const QDateTime start(QDate(2026, 9, 3), QTime(10, 0));
    for (int i = 0; i < 5; ++i) {
        facts.applications[i].application.consentAt = start.addSecs(i);
        facts.applications[i].application.enteredBy = i % 2 == 0 ? u"央宗"_s : u"普布"_s;
    }
    CHECK(oneMinute(facts).isEmpty()); // two people at two desks
    for (ConsentFacts &one : facts.applications)
        one.application.enteredBy = u"央宗"_s;
    CHECK(rulesIn(oneMinute(facts)) == QStringList{u"compulsion.one-minute"_s});
}

TEST_CASE("compulsion.same-words notes one sentence in many applications of a class", "[policy][2.2]")
{
    CompulsionFacts facts = children(6);
    for (ConsentFacts &one : facts.applications)
        one.application.remark = u"无"_s;
    CHECK(sameWords(facts).isEmpty());
    for (ConsentFacts &one : facts.applications)
        one.application.remark = u"本人自愿参加课后服务"_s;
    REQUIRE(sameWords(facts).size() == 1);
    CHECK(sameWords(facts).first().severity == Severity::Note);
    facts.applications[0].schoolClass = {4};
    facts.applications[1].schoolClass = {4};
    CHECK(sameWords(facts).isEmpty());
}

TEST_CASE("enrolment.late notes what comes after the closing day and refuses nothing", "[policy][2.2]")
{
    ApplicationFacts f = applicationFacts();
    f.application.id = {};
    f.closes = f.application.appliedOn;
    CHECK(rulesIn(checkApplication(f)).isEmpty());
    f.closes = f.application.appliedOn.addDays(-1);
    CHECK(rulesIn(checkApplication(f)) == QStringList{u"enrolment.late"_s});
    CHECK_FALSE(refuses(checkApplication(f)));
    f.application.submittedAt = QDateTime(f.closes, QTime(23, 0)); // sent in time, typed in later
    CHECK(rulesIn(checkApplication(f)).isEmpty());
    f.application.id = {7}; // a change of one that is there
    f.application.submittedAt = {};
    CHECK(rulesIn(checkApplication(f)).isEmpty());
}

TEST_CASE("enrolment.late-for-round notes what comes when the round of applications is over", "[policy][2.2]")
{
    ApplicationFacts f = applicationFacts();
    f.application.id = {};
    f.term.state = TermState::Arranging;
    CHECK(rulesIn(checkApplication(f)) == QStringList{u"enrolment.late-for-round"_s});
    CHECK_FALSE(refuses(checkApplication(f)));
    f.closes = f.application.appliedOn; // sent in time, but the round is over all the same
    CHECK(rulesIn(checkApplication(f)) == QStringList{u"enrolment.late-for-round"_s});
}

TEST_CASE("enrolment.late-for-draw notes what comes after the freeze, in time or not", "[policy][3.4]")
{
    ApplicationFacts f = applicationFacts();
    f.application.id = {};
    f.draw = DrawState::Frozen;
    CHECK(rulesIn(checkApplication(f)) == QStringList{u"enrolment.late-for-draw"_s});
    CHECK(latenessOf(f.application.appliedOn, {}, DrawState::Frozen) == Lateness::AfterFreeze);
    CHECK(latenessOf(f.application.appliedOn, {}, DrawState::Drawn) == Lateness::AfterDraw);
    CHECK(latenessOf(f.application.appliedOn, {}, DrawState::Published) == Lateness::AfterDraw);
    CHECK(latenessOf(f.application.appliedOn, {}, std::nullopt) == Lateness::No);
}

TEST_CASE("enrolment.last-day-in-term refuses a last day outside the term", "[policy][2.2]")
{
    const Term of = policy_test::term();
    CHECK(checkLastDay({}, of, u"卓玛"_s).isEmpty());
    CHECK(checkLastDay(of.ends, of, u"卓玛"_s).isEmpty());
    CHECK(isRefused(checkLastDay(of.ends.addDays(1), of, u"卓玛"_s), u"enrolment.last-day-in-term"_s));
}

TEST_CASE("the principal is known by the duty, a deputy is not the principal", "[policy][2.2]")
{
    CHECK(isPrincipal({.duty = u"校长"_s}));
    CHECK(isPrincipal({.duty = u"党总支书记、校长"_s}));
    CHECK(isPrincipal({.duty = u"Principal"_s}));
    CHECK_FALSE(isPrincipal({.duty = u"副校长"_s}));
    CHECK_FALSE(isPrincipal({.duty = u"班主任"_s}));
}
