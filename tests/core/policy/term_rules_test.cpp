// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/term_rules.h"

#include "core/domain/term_guide.h"
#include "tests/support/qstring_maker.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace core::policy;
using namespace Qt::Literals::StringLiterals;

namespace {

const Term autumn{.id = {7}, .schoolYear = 2026, .starts = QDate(2026, 9, 1), .ends = QDate(2027, 1, 8)};

TermMoveFacts moving(TermState from, TermState to)
{
    TermMoveFacts facts{.term = autumn,
                        .to = to,
                        .actor = u"央宗"_s,
                        .today = QDate(2026, 9, 7),
                        .planChecked = true,
                        .applications = 10,
                        .hasSeats = true};
    facts.term.state = from;
    return facts;
}

QStringList rulesOf(const Findings &findings)
{
    QStringList rules;
    for (const Finding &finding : findings)
        rules << finding.rule;
    return rules;
}

/// A school in the middle of its applications.
TermGuideFacts applying()
{
    TermGuideFacts facts{.term = autumn, .today = QDate(2026, 9, 7), .classes = 12, .pupils = 400, .care = 2};
    facts.courses = 8;
    facts.term.state = TermState::Applying;
    facts.planChecked = TermMark{.actor = u"央宗"_s, .stamp = u"a"_s};
    facts.planStamp = u"a"_s;
    facts.steps[size_t(Step::Applied)] = 42;
    facts.steps[size_t(Step::ClassReviewed)] = 100;
    facts.wishing = 120;
    return facts;
}

GuideState stateOf(const TermGuide &guide, GuideStep step)
{
    const GuideRow *row = guide.row(step);
    REQUIRE(row);
    return row->state;
}

} // namespace

TEST_CASE("term.move-allowed - a term goes forward one step at a time and back one step at a time", "[policy][3.4]")
{
    using enum TermState;
    for (const TermState from : {Planning, Applying, Arranging, Running, Closed})
        for (const TermState to : {Planning, Applying, Arranging, Running, Closed}) {
            const int step = static_cast<int>(to) - static_cast<int>(from);
            CAPTURE(static_cast<int>(from), static_cast<int>(to));
            CHECK(isAllowed(from, to) == (step == 1 || step == -1));
            CHECK(needsReason(from, to) == (step == -1));
        }
    CHECK(rulesOf(checkTermMove(moving(Planning, Running))) == QStringList{u"term.move-allowed"_s});
    CHECK(checkTermMove(moving(Planning, Applying)).isEmpty());
}

TEST_CASE("term.move-reasoned - a step back needs a reason", "[policy][3.4]")
{
    TermMoveFacts facts = moving(TermState::Arranging, TermState::Applying);
    CHECK(rulesOf(checkTermMove(facts)) == QStringList{u"term.move-reasoned"_s});
    facts.reason = u"二(3)班漏交"_s;
    CHECK(checkTermMove(facts).isEmpty());
}

TEST_CASE("term.move-signed - somebody is named for every step", "[policy][3.4]")
{
    TermMoveFacts facts = moving(TermState::Applying, TermState::Arranging);
    facts.actor.clear();
    CHECK(rulesOf(checkTermMove(facts)) == QStringList{u"term.move-signed"_s});
    CHECK(rulesOf(checkPlanMark(3, {})) == QStringList{u"term.move-signed"_s});
}

TEST_CASE("term.plan-checked and term.calendar-settled warn before families apply", "[policy][3.4]")
{
    TermMoveFacts facts = moving(TermState::Planning, TermState::Applying);
    facts.planChecked = false;
    facts.openMakeUps = 2;
    const Findings found = checkTermMove(facts);
    CHECK(rulesOf(found) == QStringList{u"term.plan-checked"_s, u"term.calendar-settled"_s});
    CHECK_FALSE(refuses(found));
}

TEST_CASE("term.somebody-applied warns when the round ends without an application", "[policy][3.4]")
{
    TermMoveFacts facts = moving(TermState::Applying, TermState::Arranging);
    facts.applications = 0;
    CHECK(rulesOf(checkTermMove(facts)) == QStringList{u"term.somebody-applied"_s});
}

TEST_CASE("term.nobody-waits and term.seats-confirmed warn before the service runs", "[policy][2.2]")
{
    TermMoveFacts facts = moving(TermState::Arranging, TermState::Running);
    facts.waiting = 4;
    facts.wishing = 6;
    facts.hasSeats = false;
    CHECK(rulesOf(checkTermMove(facts)) == QStringList{u"term.nobody-waits"_s, u"term.seats-confirmed"_s});
}

TEST_CASE("term.over warns when a term is closed before its last day is past", "[policy][3.4]")
{
    TermMoveFacts facts = moving(TermState::Running, TermState::Closed);
    CHECK(rulesOf(checkTermMove(facts)) == QStringList{u"term.over"_s});
    facts.today = QDate(2027, 1, 9);
    CHECK(checkTermMove(facts).isEmpty());
}

TEST_CASE("term.plan-there - a plan without programs cannot be checked", "[policy][3.4]")
{
    CHECK(rulesOf(checkPlanMark(0, u"央宗"_s)) == QStringList{u"term.plan-there"_s});
    CHECK(checkPlanMark(1, u"央宗"_s).isEmpty());
}

TEST_CASE("term.due-near - a due day in another year is a slip of the pen", "[policy]")
{
    CHECK(rulesOf(checkDue(autumn, QDate(2025, 9, 10))) == QStringList{u"term.due-near"_s});
    CHECK(checkDue(autumn, QDate(2026, 9, 10)).isEmpty());
    CHECK(checkDue(autumn, {}).isEmpty());
}

TEST_CASE("the guide of a new file begins with the school, and nothing of a term is done", "[guide]")
{
    const TermGuide guide = guideOf({.today = QDate(2026, 8, 20)});
    REQUIRE(guide.next());
    CHECK(guide.next()->step == GuideStep::School);
    CHECK(stateOf(guide, GuideStep::Calendar) == GuideState::Later);
    CHECK(guide.row(GuideStep::Notice) == nullptr); // nobody knows of notices yet
}

TEST_CASE("school and roster leave the guide when they are there", "[guide]")
{
    const TermGuide guide = guideOf({.term = autumn, .today = QDate(2026, 8, 20), .classes = 12, .pupils = 400});
    CHECK(guide.rows.first().step == GuideStep::Calendar);
    CHECK(stateOf(guide, GuideStep::Calendar) == GuideState::Done);
    CHECK(guide.next()->step == GuideStep::Programs);
}

TEST_CASE("an open make-up day or festival keeps the calendar open", "[guide]")
{
    TermGuideFacts facts{.term = autumn, .today = QDate(2026, 8, 20), .classes = 12, .pupils = 400};
    facts.openMakeUps = {QDate(2026, 9, 20)};
    CHECK(guideOf(facts).next()->step == GuideStep::Calendar);
    facts.openMakeUps.clear();
    facts.suggestions = {{.festival = Festival::Shoton}};
    CHECK(guideOf(facts).next()->step == GuideStep::Calendar);
}

TEST_CASE("review and approval are open beside the applications until the round ends", "[guide]")
{
    TermGuideFacts facts = applying();
    TermGuide guide = guideOf(facts);
    CHECK(guide.next()->step == GuideStep::Applications);
    CHECK(stateOf(guide, GuideStep::Review) == GuideState::Open);
    CHECK(stateOf(guide, GuideStep::Approval) == GuideState::Open);
    facts.term.state = TermState::Arranging;
    guide = guideOf(facts);
    CHECK(stateOf(guide, GuideStep::Applications) == GuideState::Done);
    CHECK(guide.next()->step == GuideStep::Review);
}

TEST_CASE("a plan that was changed after it was checked is not checked", "[guide]")
{
    TermGuideFacts facts = applying();
    CHECK(stateOf(guideOf(facts), GuideStep::Plan) == GuideState::Done);
    facts.planStamp = u"b"_s;
    CHECK(stateOf(guideOf(facts), GuideStep::Plan) == GuideState::Open); // left behind, no longer what comes next
}

TEST_CASE("late families keep the review open after the draw without hiding what comes next", "[guide]")
{
    TermGuideFacts facts = applying();
    facts.term.state = TermState::Running;
    facts.steps = {};
    facts.steps[size_t(Step::Arranged)] = 140;
    facts.steps[size_t(Step::Applied)] = 2;
    facts.draw = Draw{.state = DrawState::Confirmed};
    TermGuide guide = guideOf(facts);
    CHECK(stateOf(guide, GuideStep::Review) == GuideState::Open);
    CHECK(stateOf(guide, GuideStep::Draw) == GuideState::Done);
    CHECK(guide.next()->step == GuideStep::Publication);
    facts.draw->state = DrawState::Published;
    guide = guideOf(facts);
    CHECK(guide.next()->step == GuideStep::Running);
    facts.today = QDate(2027, 1, 9);
    CHECK(guideOf(facts).next()->step == GuideStep::Closing);
    facts.term.state = TermState::Closed;
    CHECK(guideOf(facts).next() == nullptr);
}

TEST_CASE("a step is late when its day has passed and it is not done", "[guide]")
{
    TermGuideFacts facts = applying();
    facts.due = {{GuideStep::Review, QDate(2026, 9, 6)},
                 {GuideStep::Approval, QDate(2026, 9, 7)},
                 {GuideStep::Plan, QDate(2026, 8, 20)}};
    const TermGuide guide = guideOf(facts);
    CHECK(guide.row(GuideStep::Review)->late);
    CHECK_FALSE(guide.row(GuideStep::Approval)->late); // today is still in time
    CHECK_FALSE(guide.row(GuideStep::Plan)->late);     // done
    CHECK(guide.late() == 1);
}

TEST_CASE("the notice is a step as soon as its register is known", "[guide]")
{
    TermGuideFacts facts = applying();
    facts.term.state = TermState::Planning;
    facts.steps = {};
    facts.noticeClasses = 12;
    facts.noticesOut = 11;
    CHECK(guideOf(facts).next()->step == GuideStep::Notice);
    facts.noticesOut = 12;
    CHECK(guideOf(facts).next()->step == GuideStep::Applications);
}

TEST_CASE("where nobody wishes for a course nothing has to be drawn", "[guide]")
{
    TermGuideFacts facts = applying();
    facts.term.state = TermState::Running;
    facts.wishing = 0;
    facts.printed = QDate(2026, 9, 10);
    CHECK(stateOf(guideOf(facts), GuideStep::Draw) == GuideState::Done);
    CHECK(stateOf(guideOf(facts), GuideStep::Publication) == GuideState::Done);
}
