// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/school_book.h"
#include "tests/support/qstring_maker.h"
#include "tests/support/school.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace core;
using namespace tests;
using namespace Qt::Literals::StringLiterals;

namespace {

TermState stateOf(const SmallSchool &small) { return small.book->terms.term(small.term).state; }

GuideStep nextOf(const SmallSchool &small)
{
    const TermGuide guide = small.book->guide.guide(small.term);
    REQUIRE(guide.next());
    return guide.next()->step;
}

} // namespace

TEST_CASE("a term goes its way by steps that are journalled with name, time and reason", "[guide]")
{
    SmallSchool small;
    SchoolBook &book = *small.book;
    (void)small.course(u"国际象棋"_s, 1, 10);
    const Findings asked = book.guide.checkMove(small.term, TermState::Applying);
    CHECK(reasons(asked) == u"term.plan-checked, term.calendar-settled"_s);
    (void)done(book.guide.move(small.term, TermState::Applying)); // warnings do not hold it up
    CHECK(stateOf(small) == TermState::Applying);
    (void)done(book.guide.move(small.term, TermState::Arranging));
    CHECK_FALSE(book.guide.move(small.term, TermState::Applying).isDone());
    (void)done(book.guide.move(small.term, TermState::Applying, u"二(3)班漏交"_s));
    const JournalEntry line = book.journal(1).first();
    CHECK(line.action == u"term.moved"_s);
    CHECK(line.actor.name == u"央宗"_s);
    CHECK(line.at == small.clock.now());
    CHECK(QJsonDocument::fromJson(line.after)[u"reason"_s] == u"二(3)班漏交"_s);
    CHECK(QJsonDocument::fromJson(line.before)[u"state"_s] == u"arranging"_s);
    CHECK(book.guide.move(small.term, TermState::Closed).findings().first().rule == u"term.move-allowed"_s);
}

TEST_CASE("a step of the term is taken back like everything else", "[guide][undo]")
{
    const SmallSchool small;
    (void)done(small.book->guide.move(small.term, TermState::Applying));
    REQUIRE(small.book->undo.takeBack(small.book->undo.latest()).isDone());
    CHECK(stateOf(small) == TermState::Planning);
}

TEST_CASE("changing a term's record moves it nowhere: the guide alone does", "[guide][3.4]")
{
    const SmallSchool small;
    Term term = small.book->terms.term(small.term);
    term.mostCourses = 2;
    term.state = TermState::Closed;
    (void)done(small.book->terms.change(term));
    CHECK(small.book->terms.term(small.term).mostCourses == 2);
    CHECK(stateOf(small) == TermState::Planning);
}

TEST_CASE("families may still apply when the round is over, and no more when the term is closed", "[guide]")
{
    SmallSchool small;
    const StudentId early = small.child(u"扎西"_s, 3);
    const StudentId late = small.child(u"达瓦"_s, 4);
    (void)small.apply(early);
    CHECK(stateOf(small) == TermState::Applying); // the first application opens the term
    (void)done(small.book->guide.move(small.term, TermState::Arranging));
    (void)small.apply(late);
    CHECK(stateOf(small) == TermState::Arranging); // … and opens no round again
    (void)done(small.book->guide.move(small.term, TermState::Running));
    (void)done(small.book->guide.move(small.term, TermState::Closed));
    CHECK_THROWS(small.apply(small.child(u"格桑"_s, 2)));
}

TEST_CASE("a confirmed draw makes a term running from wherever it is", "[guide]")
{
    SmallSchool small;
    const ProgramId chess = small.course(u"国际象棋"_s, 1, 1);
    small.approve({small.apply(small.child(u"扎西"_s, 3), {chess})});
    (void)done(small.book->guide.move(small.term, TermState::Arranging));
    const DrawId draw = done(small.book->seats.freeze(small.term));
    (void)done(small.book->seats.draw(draw, u"1"_s, u"央宗"_s));
    CHECK(nextOf(small) == GuideStep::Draw);
    (void)done(small.book->seats.confirm(draw));
    CHECK(stateOf(small) == TermState::Running);
    CHECK(nextOf(small) == GuideStep::Publication);
    small.acceptGaps();
    (void)done(small.book->seats.publish(draw));
    CHECK(nextOf(small) == GuideStep::Running);
}

TEST_CASE("the guide names the classes that are late, the longest list first", "[guide]")
{
    SmallSchool small;
    (void)small.apply(small.child(u"扎西"_s, 3));
    (void)small.apply(small.child(u"达瓦"_s, 4));
    (void)small.apply(small.child(u"格桑"_s, 4));
    const TermGuideFacts facts = small.book->guide.facts(small.term);
    REQUIRE(facts.waiting.size() == 2);
    CHECK(facts.waiting.first().count == 2);
    CHECK(facts.waiting.first().schoolClass.id == small.classOf(4));
    CHECK(facts.applications() == 3);
    CHECK(facts.noticeClasses == 2); // the classes with children
    CHECK(facts.noticesOut == 0);
}

TEST_CASE("the guide counts the notices handed out and the slips that are back", "[guide]")
{
    SmallSchool small;
    SchoolBook &book = *small.book;
    (void)small.child(u"扎西"_s, 3);
    (void)small.child(u"达瓦"_s, 4);
    CHECK(reasons(book.guide.checkMove(small.term, TermState::Applying)).contains(u"notice"_s));
    const Outcome<int> handed = book.notices.handOut(small.term, {small.classOf(3)}, u"F01"_s, small.clock.today());
    REQUIRE(handed.isDone());
    TermGuideFacts facts = book.guide.facts(small.term);
    CHECK(facts.noticeClasses == 2);
    CHECK(facts.noticesOut == 1);
    CHECK(facts.noticesBack == 0);
    const HandoutId paper = book.notices.classes(small.term).at(2).handouts.first().id;
    (void)done(book.notices.countSlips(paper, 1, 0, small.clock.today()));
    CHECK(book.guide.facts(small.term).noticesBack == 1);
}

TEST_CASE("who checked the plan is kept, and a change of a program asks for another look", "[guide][undo]")
{
    SmallSchool small;
    SchoolBook &book = *small.book;
    CHECK(book.guide.markPlan(small.term).findings().first().rule == u"term.plan-there"_s);
    const ProgramId chess = small.course(u"国际象棋"_s, 1, 10);
    (void)done(book.guide.markPlan(small.term));
    CHECK(book.guide.facts(small.term).isPlanFresh());
    CHECK(book.guide.facts(small.term).planChecked->actor == u"央宗"_s);
    Program changed = *book.programs.find(chess);
    changed.seats = 12;
    (void)done(book.programs.change(changed));
    CHECK_FALSE(book.guide.facts(small.term).isPlanFresh());
    (void)done(book.guide.markPlan(small.term));
    CHECK(book.guide.facts(small.term).isPlanFresh());
    (void)done(book.guide.unmarkPlan(small.term));
    CHECK_FALSE(book.guide.facts(small.term).planChecked.has_value());
    REQUIRE(book.undo.takeBack(book.undo.latest()).isDone());
    CHECK(book.guide.facts(small.term).isPlanFresh());
}

TEST_CASE("due days are set together, kept, and taken away again", "[guide][undo]")
{
    const SmallSchool small;
    SchoolBook &book = *small.book;
    const QHash<GuideStep, QDate> days{{GuideStep::Review, QDate(2026, 9, 4)}, {GuideStep::Draw, QDate(2026, 9, 11)}};
    (void)done(book.guide.setDue(small.term, days));
    CHECK(book.guide.facts(small.term).due == days);
    CHECK(book.guide.guide(small.term).row(GuideStep::Review)->late);
    (void)done(book.guide.setDue(small.term, {{GuideStep::Review, QDate()}}));
    CHECK(book.guide.facts(small.term).due == QHash<GuideStep, QDate>{{GuideStep::Draw, QDate(2026, 9, 11)}});
    const Outcome<Done> far = book.guide.setDue(small.term, {{GuideStep::Review, QDate(2028, 9, 4)}});
    REQUIRE_FALSE(far.isDone());
    CHECK(far.findings().first().field == u"review"_s);
    REQUIRE(book.undo.takeBack(book.undo.latest()).isDone());
    CHECK(book.guide.facts(small.term).due == days);
}
