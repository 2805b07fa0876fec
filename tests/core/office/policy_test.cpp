// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qstring_maker.h"
#include "tests/support/school.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace tests;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A school whose week is whole and in which nothing is left open; one child of grade 3 asks for care.
struct WholeSchool : SmallSchool {
    WholeSchool()
    {
        const StaffId teacher = done(book->school.enter(StaffMember{.name = u"格桑"_s}));
        Program whole = *book->programs.find(care());
        whole.teacher = teacher;
        (void)done(book->programs.change(whole));
        pupil = child(u"扎西"_s, 3);
        settleTerm();
        application = apply(pupil);
    }
    [[nodiscard]] QStringList found() const
    {
        QStringList rules;
        for (const ScanFinding &one : book->oversight.scan(term))
            rules << (one.accepted ? u"("_s + one.finding.rule + u")"_s : one.finding.rule);
        return rules;
    }
    [[nodiscard]] ScanFinding first() const { return book->oversight.scan(term).value(0); }
    /// Friday ends at six.
    void shortenFriday()
    {
        Program care = book->programs.programs(term).first();
        care.times.last().until = 1080;
        (void)done(book->programs.change(care));
    }

    StudentId pupil{};
    ApplicationId application{};
};

} // namespace

TEST_CASE("a school in which nothing is left open has no finding", "[office][policy]")
{
    const WholeSchool school;
    CHECK(school.found().isEmpty());
}

TEST_CASE("a warning is accepted by a person with a reason, comes back, and both are journalled", "[office][policy]")
{
    WholeSchool school;
    school.shortenFriday();
    REQUIRE(school.found() == QStringList{u"schedule.two-hours"_s, u"schedule.ends-late-enough"_s});
    const ScanFinding seen = school.first();
    PolicyOffice &office = school.book->oversight;

    CHECK_FALSE(office.accept(school.term, {seen}, u" "_s, QDate(2026, 12, 1)).isDone());
    CHECK_FALSE(office.accept(school.term, {seen}, u"检修"_s, QDate(2026, 9, 6)).isDone());
    school.book->setActor({.workstation = u"tests"_s});
    CHECK_FALSE(office.accept(school.term, {seen}, u"检修"_s, QDate(2026, 12, 1)).isDone());
    school.book->setActor(deskForTests());
    CHECK(office.acceptances(school.term).isEmpty());

    CHECK(done(office.accept(school.term, {seen}, u"检修"_s, QDate(2026, 12, 1))) == 1);
    CHECK(school.found() == QStringList{u"schedule.ends-late-enough"_s, u"(schedule.two-hours)"_s});
    const Acceptance given = *office.scan(school.term).last().accepted;
    CHECK(given.actor == u"央宗"_s);
    CHECK(given.reason == u"检修"_s);
    CHECK(school.book->journal(1).first().action == u"finding.accepted"_s);

    CHECK(done(office.withdraw({given.id})) == 1);
    CHECK(school.found() == QStringList{u"schedule.two-hours"_s, u"schedule.ends-late-enough"_s});
    CHECK(school.book->journal(1).first().action == u"finding.reopened"_s);
    CHECK_THROWS_AS(office.withdraw({given.id}), Failure);
}

TEST_CASE("withdrawing several acceptances is one act, all or none, and can be taken back", "[office][policy][undo]")
{
    WholeSchool school;
    school.shortenFriday();
    PolicyOffice &office = school.book->oversight;
    (void)done(office.accept(school.term, office.scan(school.term), u"检修"_s, QDate(2026, 12, 1)));
    const QList<Acceptance> given = office.acceptances(school.term);
    REQUIRE(given.size() == 2);
    CHECK_THROWS_AS(office.withdraw({given.first().id, AcceptanceId{999999}}), Failure);
    CHECK(office.acceptances(school.term).size() == 2);
    CHECK(done(office.withdraw({given.first().id, given.last().id})) == 2);
    CHECK(openIn(office.scan(school.term)) == 2);
    CHECK(school.book->undo.takeBack(school.book->undo.latest()).isDone());
    CHECK(openIn(office.scan(school.term)) == 0);
    CHECK(office.acceptances(school.term).first().reason == u"检修"_s);
}

TEST_CASE("accepting several warnings is one act, all or none, and can be taken back", "[office][policy][undo]")
{
    WholeSchool school;
    school.shortenFriday();
    ScanFindings both = school.book->oversight.scan(school.term);
    REQUIRE(both.size() == 2);
    both.last().finding.rule = u"care.offered"_s; // what the plan forbids
    CHECK_FALSE(school.book->oversight.accept(school.term, both, u"检修"_s, QDate(2026, 12, 1)).isDone());
    CHECK(school.book->oversight.acceptances(school.term).isEmpty());
    (void)done(school.book->oversight.accept(school.term, school.book->oversight.scan(school.term), u"检修"_s,
                                             QDate(2026, 12, 1)));
    CHECK(openIn(school.book->oversight.scan(school.term)) == 0);
    CHECK(school.book->undo.takeBack(school.book->undo.latest()).isDone());
    CHECK(openIn(school.book->oversight.scan(school.term)) == 2);
}

TEST_CASE("an accepted gap stands open again when the day becomes shorter", "[office][policy]")
{
    WholeSchool school;
    school.shortenFriday();
    (void)done(school.book->oversight.accept(school.term, school.book->oversight.scan(school.term), u"检修"_s,
                                             QDate(2026, 12, 1)));
    REQUIRE(openIn(school.book->oversight.scan(school.term)) == 0);
    Program care = school.book->programs.programs(school.term).first();
    care.times.last().until = 1070;
    (void)done(school.book->programs.change(care));
    CHECK(openIn(school.book->oversight.scan(school.term)) == 2);
}

TEST_CASE("seats.gaps-accepted: seats are published when every gap of the week is accepted", "[office][policy][3.3]")
{
    WholeSchool school;
    school.shortenFriday();
    school.approve({school.application});
    const DrawId draw = done(school.book->seats.freeze(school.term));
    (void)done(school.book->seats.draw(draw, u"517"_s, u"家委会"_s));
    (void)done(school.book->seats.confirm(draw));
    const Outcome<Done> refused = school.book->seats.publish(draw);
    REQUIRE_FALSE(refused.isDone());
    CHECK(reasons(refused.findings()) == u"seats.gaps-accepted"_s);
    school.acceptGaps();
    CHECK(school.book->seats.publish(draw).isDone());
}

TEST_CASE("the scan's day is never before the journal's last, whatever the clock says", "[office][policy]")
{
    WholeSchool school;
    school.clock.set(QDateTime(QDate(2010, 1, 1), QTime(0, 0)));
    CHECK(school.book->oversight.facts(school.term).today == QDate(2026, 9, 7));
}

TEST_CASE("a seat given past the draw is found by the checker", "[office][policy][3.1]")
{
    WholeSchool school;
    const ProgramId chess = school.course(u"国际象棋"_s, 1, 1);
    const StudentId other = school.child(u"达瓦"_s, 3);
    const ApplicationId second = school.apply(other, {chess});
    school.approve({school.application, second});
    const DrawId draw = done(school.book->seats.freeze(school.term));
    (void)done(school.book->seats.draw(draw, u"517"_s, u"家委会"_s));
    (void)done(school.book->seats.confirm(draw));
    CHECK_FALSE(school.found().contains(u"seats.priority-first"_s));
    policy::ScanFacts facts = school.book->oversight.facts(school.term);
    CHECK(facts.notDue.isEmpty());
    REQUIRE(facts.seats.size() == 1);
    // The other child's form is withdrawn after the draw: the seat is free again, nobody is found.
    (void)done(school.book->enrolment.move(second, Step::Withdrawn));
    CHECK(school.book->oversight.facts(school.term).seats.isEmpty());
}
