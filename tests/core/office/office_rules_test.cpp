// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about the state of the file: only the office that sees it can ask them.
#include "core/office/back_door.h"
#include "tests/support/qstring_maker.h"
#include "tests/support/school.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace tests;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Two children want the one seat of a course; both are approved.
struct OneSeat : SmallSchool {
    OneSeat()
    {
        (void)care();
        chess = course(u"国际象棋"_s, 1, 1);
        settleTerm();
        for (const QString &name : {u"扎西"_s, u"卓玛"_s})
            applications << apply(child(name, 3), {chess});
        approve(applications);
    }
    DrawId frozen() { return done(book->seats.freeze(term)); }
    DrawId drawn()
    {
        const DrawId id = frozen();
        (void)done(book->seats.draw(id, u"517"_s, u"家委会"_s));
        return id;
    }

    ProgramId chess{};
    QList<ApplicationId> applications{};
};

template<class T>
QString whyNot(const Outcome<T> &outcome)
{
    return outcome ? u"done"_s : reasons(outcome.findings());
}

/// The rules the scan finds about the term itself.
QStringList foundAboutTerm(const SmallSchool &school)
{
    QStringList rules;
    for (const ScanFinding &found : school.book->oversight.scan(school.term))
        if (found.subject == Subject::Term)
            rules << found.finding.rule;
    return rules;
}

} // namespace

TEST_CASE("seats.one-file: while applications are frozen, or drawn and nobody is new, no file is frozen",
          "[office][policy][3.4]")
{
    OneSeat school;
    (void)school.frozen();
    CHECK(whyNot(school.book->seats.freeze(school.term)).contains(u"seats.one-file"_s));
}

TEST_CASE("seats.drawn-first: only what was drawn is confirmed", "[office][policy][3.4]")
{
    OneSeat school;
    CHECK(whyNot(school.book->seats.confirm(school.frozen())).contains(u"seats.drawn-first"_s));
}

TEST_CASE("seats.confirmed-once, seats.confirmed-first: a draw is confirmed once, and published after that",
          "[office][policy][3.4]")
{
    OneSeat school;
    const DrawId draw = school.drawn();
    CHECK(whyNot(school.book->seats.publish(draw)).contains(u"seats.confirmed-first"_s));
    (void)done(school.book->seats.confirm(draw));
    CHECK(whyNot(school.book->seats.confirm(draw)).contains(u"seats.confirmed-once"_s));
}

TEST_CASE("offers.after-confirming: no seat is offered, and nobody queued, before a draw is confirmed",
          "[office][policy][3.4]")
{
    OneSeat school;
    (void)school.drawn();
    CHECK(whyNot(school.book->offers.offer(school.term, school.chess, QDate(2026, 9, 20))) ==
          u"offers.after-confirming"_s);
    CHECK(whyNot(school.book->offers.appendLate(school.term)) == u"offers.after-confirming"_s);
}

TEST_CASE("enrolment.seated-stays: whoever has a seat asks for another through the waiting list",
          "[office][policy][3.4]")
{
    OneSeat school;
    (void)done(school.book->seats.confirm(school.drawn()));
    Application changed = *school.book->enrolment.find(school.applications.first());
    REQUIRE(changed.step == Step::Arranged);
    changed.remark = u"想换课"_s;
    CHECK(whyNot(school.book->enrolment.amend(changed, u"家长要求"_s)).contains(u"enrolment.seated-stays"_s));
}

TEST_CASE("enrolment.closes-before-term-ends: applications close within the term", "[office][policy][3.4]")
{
    const SmallSchool school;
    const QDate end = school.book->terms.term(school.term).ends;
    CHECK(whyNot(school.book->enrolment.setCloses(school.term, end.addDays(1))) ==
          u"enrolment.closes-before-term-ends"_s);
    CHECK(school.book->enrolment.setCloses(school.term, end).isDone());
}

TEST_CASE("promotion.goes-to-a-class: a class that goes on is told where", "[office][policy]")
{
    SmallSchool school;
    Promotion promotion = school.book->promotion.proposal(2027);
    promotion.finishing = {FinishingClass{.schoolClass = school.classOf(6), .then = AfterLastGrade::GoOn}};
    CHECK(reasons(school.book->promotion.check(promotion)).contains(u"promotion.goes-to-a-class"_s));
}

TEST_CASE("calendar.make-up-answered is found by the scan until the school has said whether there is service",
          "[office][policy][3.3]")
{
    const SmallSchool school;
    const QList<CalendarDay> open = school.book->calendar.openMakeUps(school.term);
    REQUIRE_FALSE(open.isEmpty());
    CHECK(foundAboutTerm(school).count(u"calendar.make-up-answered"_s) == open.size());
    for (const CalendarDay &day : open)
        (void)done(school.book->calendar.answer(day.date, false, 0));
    CHECK_FALSE(foundAboutTerm(school).contains(u"calendar.make-up-answered"_s));
}

TEST_CASE("schedule.exception-reasoned is refused when it is entered, and found by the scan when it came in otherwise",
          "[office][policy][3.3]")
{
    SmallSchool school;
    const QDate day(2026, 10, 13);
    const CalendarChange free{.from = day, .until = day, .kind = DayKind::Off, .reason = {}};
    CHECK(whyNot(school.book->calendar.change(free)).contains(u"schedule.exception-reasoned"_s));
    CHECK_FALSE(foundAboutTerm(school).contains(u"schedule.exception-reasoned"_s));
    BackDoor(*school.book).put(SchoolDay{.date = day, .kind = DayKind::Off});
    CHECK(foundAboutTerm(school).contains(u"schedule.exception-reasoned"_s));
    CalendarChange reasoned = free;
    reasoned.reason = u"暴雪"_s;
    (void)done(school.book->calendar.giveBack(day, day));
    (void)done(school.book->calendar.change(reasoned));
    CHECK_FALSE(foundAboutTerm(school).contains(u"schedule.exception-reasoned"_s));
}

TEST_CASE(
    "calendar.year-known and calendar.festival-settled stay notes of the calendar and are no findings of the scan",
    "[office][policy][3.3]")
{
    const SmallSchool school;
    QStringList said;
    for (const Finding &finding : school.book->calendar.check(school.term)) {
        said << finding.rule;
        if (finding.rule == u"calendar.year-known"_s || finding.rule == u"calendar.festival-settled"_s)
            CHECK(finding.severity == Severity::Note);
    }
    CHECK(said.contains(u"calendar.year-known"_s)); // the nation has not announced January yet
    CHECK_FALSE(foundAboutTerm(school).contains(u"calendar.year-known"_s));
    CHECK_FALSE(foundAboutTerm(school).contains(u"calendar.festival-settled"_s));
}
