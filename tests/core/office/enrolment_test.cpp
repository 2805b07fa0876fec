// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qstring_maker.h"
#include "tests/support/school.h"

using namespace core;
using namespace tests;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("an application keeps its wishes in order and opens the term", "[office][enrolment][3.4]")
{
    SmallSchool small;
    const ProgramId chess = small.course(u"国际象棋"_s, 1, 20);
    const ProgramId art = small.course(u"剪纸"_s, 2, 20);
    CHECK(small.book->terms.term(small.term).state == TermState::Planning);
    const ApplicationId id = small.apply(small.child(u"卓玛"_s, 2), {art, chess});
    CHECK(small.book->enrolment.find(id)->wishes == QList<ProgramId>{art, chess});
    CHECK(small.book->terms.term(small.term).state == TermState::Applying);
    CHECK(small.book->enrolment.count(small.term) == 1);
}

TEST_CASE("no application without a guardian's consent", "[office][enrolment][2.2]")
{
    SmallSchool small;
    const auto refused = small.book->enrolment.enter({.term = small.term,
                                                      .student = small.child(u"卓玛"_s, 2),
                                                      .appliedOn = small.clock.today(),
                                                      .care = WeekdaySet::allWeek()});
    REQUIRE_FALSE(refused.isDone());
    CHECK(reasons(refused.findings()).contains(u"enrolment.guardian-applies"_s));
    CHECK(small.book->enrolment.count(small.term) == 0);
}

TEST_CASE("a second application of the same child in a term is refused", "[office][enrolment][3.4]")
{
    SmallSchool small;
    const StudentId child = small.child(u"卓玛"_s, 2);
    const ApplicationId first = small.apply(child);
    CHECK_THROWS(small.apply(child));
    (void)done(small.book->enrolment.move(first, Step::Withdrawn));
    CHECK_NOTHROW(small.apply(child));
}

TEST_CASE("each step says who and when and why", "[office][enrolment][3.4]")
{
    SmallSchool small;
    const ApplicationId id = small.apply(small.child(u"卓玛"_s, 2));
    CHECK_FALSE(small.book->enrolment.move(id, Step::Returned).isDone());
    (void)done(small.book->enrolment.move(id, Step::Returned, u"请补签字"_s));
    (void)done(small.book->enrolment.move(id, Step::Applied));
    const auto moves = small.book->enrolment.moves(id);
    REQUIRE(moves.size() == 2);
    CHECK(moves[0].to == Step::Returned);
    CHECK(moves[0].reason == u"请补签字"_s);
    CHECK(moves[0].actor == u"央宗"_s);
    CHECK(moves[0].at == small.clock.now());
    CHECK(small.book->enrolment.lines(small.term).first().lastReason.isEmpty());
}

TEST_CASE("a class list moves all or none and the refusal names the child", "[office][enrolment][2.2]")
{
    SmallSchool small;
    const ApplicationId first = small.apply(small.child(u"卓玛"_s, 2));
    const ApplicationId second = small.apply(small.child(u"扎西"_s, 2));
    (void)done(small.book->enrolment.move(second, Step::Withdrawn));
    const auto refused = small.book->enrolment.move(QList{first, second}, Step::ClassReviewed);
    REQUIRE_FALSE(refused.isDone());
    CHECK(refused.findings().last().facts.value(u"student"_s).toString() == u"扎西"_s);
    CHECK(small.book->enrolment.find(first)->step == Step::Applied);
    CHECK(small.book->enrolment.moves(first).isEmpty());
}

TEST_CASE("a child who needs care cannot be refused it", "[office][enrolment][2.2]")
{
    SmallSchool small;
    const ApplicationId id = small.apply(small.child(u"卓玛"_s, 2));
    const auto refused = small.book->enrolment.move(id, Step::Declined, u"人数已满"_s);
    REQUIRE_FALSE(refused.isDone());
    CHECK(reasons(refused.findings()).contains(u"enrolment.no-rejection-of-need"_s));
}

TEST_CASE("nobody moves an application without a name at the desk", "[office][enrolment][3.4]")
{
    SmallSchool small;
    const ApplicationId id = small.apply(small.child(u"卓玛"_s, 2));
    small.book->setActor({.name = {}, .workstation = u"tests"_s});
    CHECK_FALSE(small.book->enrolment.move(id, Step::ClassReviewed).isDone());
}

TEST_CASE("enrolment.open-to-change: an approved application is not changed behind the school's back",
          "[office][enrolment][3.4]")
{
    SmallSchool small;
    const ApplicationId id = small.apply(small.child(u"卓玛"_s, 2));
    small.approve({id});
    Application draft = *small.book->enrolment.find(id);
    draft.remark = u"改"_s;
    const auto refused = small.book->enrolment.change(draft);
    REQUIRE_FALSE(refused.isDone());
    CHECK(refused.findings().first().rule == u"enrolment.open-to-change"_s);
    CHECK(small.book->enrolment.lines(small.term).first().approvedOn == small.clock.today());
}

TEST_CASE("program.unused-to-remove: a program that somebody wishes for is not removed", "[office][programs]")
{
    SmallSchool small;
    const ProgramId chess = small.course(u"国际象棋"_s, 1, 20);
    const ProgramId lonely = small.course(u"剪纸"_s, 2, 20);
    (void)small.apply(small.child(u"卓玛"_s, 2), {chess});
    const auto refused = small.book->programs.remove(chess);
    REQUIRE_FALSE(refused.isDone());
    CHECK(refused.findings().first().rule == u"program.unused-to-remove"_s);
    CHECK(small.book->programs.remove(lonely).isDone());
    CHECK(small.book->programs.lines(small.term).first().wishes == 1);
}
