// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dashboard/dashboard_page.h"

#include "tests/support/qstring_maker.h"
#include "tests/support/school.h"
#include "tests/ui/pages/support/page_probe.h"
#include "ui/charts/bar_list.h"
#include "ui/charts/column_chart.h"
#include "ui/kit/findings_panel.h"
#include "ui/kit/message_bar.h"
#include "ui/pages/dashboard/job_list.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace core;
using namespace tests;
using State = ui::JobRow::State;

namespace {

State stateOf(const ui::DashboardPage &page, const QString &step)
{
    return at<ui::JobRow>(page, step + u"StepButton"_s).state();
}

} // namespace

TEST_CASE("a new file says what to do first, and leads there", "[ui][dashboard]")
{
    ui::theme::apply(ui::theme::Scheme::Light);
    const FixedClock clock(QDate(2026, 9, 7));
    Answers answers;
    const auto book = SchoolBook::inMemory(schoolForTests(), clock, deskForTests());
    ui::PageDesk desk{*book, answers, answers, {}};
    ui::DashboardPage page(desk);
    page.load();
    page.show();
    CHECK(at<QWidget>(page, u"welcomePanel"_s).isVisibleTo(&page));
    CHECK_FALSE(at<QWidget>(page, u"termFigures"_s).isVisibleTo(&page));
    CHECK(stateOf(page, u"school"_s) == State::Next);
    CHECK(stateOf(page, u"roster"_s) == State::Later);
    const QSignalSpy gone(&page, &ui::Page::goTo);
    press(page, u"nextStepButton"_s);
    auto &row = at<ui::JobRow>(page, u"rosterStepButton"_s);
    row.setFocus();
    QTest::keyClick(&row, Qt::Key_Return);
    REQUIRE(gone.size() == 2);
    CHECK(gone.at(0).at(0).toString() == u"settings"_s);
    CHECK(gone.at(1).at(0).toString() == u"students"_s);
    shoot(page, u"dashboard-1-new"_s);
}

TEST_CASE("the guide follows the data, one step after the other", "[ui][dashboard]")
{
    ui::theme::apply(ui::theme::Scheme::Light);
    SmallSchool small;
    Answers answers;
    ui::PageDesk desk{*small.book, answers, answers, small.term};
    ui::DashboardPage page(desk);
    page.show();
    const auto next = [&page](const QString &step) {
        page.load();
        INFO(step.toStdString());
        CHECK(stateOf(page, step) == State::Next);
    };
    next(u"roster"_s);
    CHECK_FALSE(at<QWidget>(page, u"schoolStepButton"_s).isVisibleTo(&page)); // it is there, so it is no step
    const StudentId first = small.child(u"扎西"_s, 3);
    const StudentId second = small.child(u"达瓦"_s, 4);
    next(u"calendar"_s);
    for (const CalendarDay &day : small.book->calendar.openMakeUps(small.term))
        (void)done(small.book->calendar.answer(day.date, false, 0));
    next(u"programs"_s);
    const ProgramId chess = small.course(u"国际象棋"_s, 1, 1);
    next(u"plan"_s);
    (void)done(small.book->guide.markPlan(small.term));
    next(u"notice"_s);
    CHECK(done(small.book->notices.handOut(small.term, {small.classOf(3), small.classOf(4)}, u"F01"_s,
                                           small.clock.today())) == 2);
    next(u"applications"_s);
    const ApplicationId one = small.apply(first, {chess});
    const ApplicationId two = small.apply(second, {chess});
    next(u"applications"_s);
    CHECK(stateOf(page, u"review"_s) == State::Open);
    CHECK(at<ui::JobRow>(page, u"reviewStepButton"_s).sentence().contains(u'2'));
    (void)done(small.book->guide.move(small.term, TermState::Arranging));
    next(u"review"_s);
    (void)done(small.book->enrolment.move({one, two}, Step::ClassReviewed));
    next(u"approval"_s);
    (void)done(small.book->enrolment.move({one, two}, Step::SchoolApproved));
    next(u"draw"_s);
    CHECK(at<ui::ColumnChart>(page, u"careChart"_s).columns().first().value == 2);
    const DrawId draw = done(small.book->seats.freeze(small.term));
    (void)done(small.book->seats.draw(draw, u"1"_s, u"央宗"_s));
    next(u"draw"_s);
    (void)done(small.book->seats.confirm(draw));
    next(u"publication"_s);
    CHECK(at<ui::BarList>(page, u"programBars"_s).bars().first().value == 1);
    small.book->school.remember(u"lists.printed.%1"_s.arg(small.term.text()), u"2026-09-10"_s);
    next(u"running"_s);
    (void)done(small.book->guide.move(small.term, TermState::Closed));
    page.load();
    CHECK(stateOf(page, u"closing"_s) == State::Done);
    CHECK_FALSE(at<QPushButton>(page, u"nextStepButton"_s).isVisibleTo(&page));
}

TEST_CASE("the term is taken on from the home page, with what stands against it, and back with a reason",
          "[ui][dashboard]")
{
    ui::theme::apply(ui::theme::Scheme::Light);
    SmallSchool small;
    (void)small.child(u"扎西"_s, 3);
    (void)small.course(u"国际象棋"_s, 1, 1);
    Answers answers;
    ui::PageDesk desk{*small.book, answers, answers, small.term};
    ui::DashboardPage page(desk);
    page.load();
    page.show();
    const auto state = [&small] { return small.book->terms.term(small.term).state; };
    press(page, u"termForwardButton"_s);
    CHECK(at<ui::FindingsPanel>(page, u"stepFindings"_s).items().size() == 3); // plan, calendar, notice
    CHECK(state() == TermState::Planning);
    shoot(page, u"dashboard-4-opening"_s);
    press(page, u"stepConfirmButton"_s);
    CHECK(state() == TermState::Applying);
    press(page, u"termBackButton"_s);
    press(page, u"stepConfirmButton"_s);
    CHECK(state() == TermState::Applying); // no reason, no step back
    type(page, u"stepReasonEdit"_s, u"plan"_s);
    press(page, u"stepConfirmButton"_s);
    CHECK(state() == TermState::Planning);
    CHECK_FALSE(page.isSidePanelShown());

    press(page, u"planStepButton"_s);
    press(page, u"stepConfirmButton"_s);
    CHECK(stateOf(page, u"plan"_s) == State::Done);
    press(page, u"planStepButton"_s);
    CHECK(at<QPushButton>(page, u"stepConfirmButton"_s).text() == u"Take the check back"_s);
    press(page, u"stepConfirmButton"_s);
    CHECK(stateOf(page, u"plan"_s) != State::Done);
    CHECK(page.messages()->sentence().contains(u"taken back"_s));
    CHECK_FALSE(page.isSidePanelShown());
    press(page, u"planStepButton"_s);
    CHECK(page.isSidePanelShown());
    QTest::keyClick(&at<QWidget>(page, u"stepConfirmButton"_s), Qt::Key_Escape);
    CHECK_FALSE(page.isSidePanelShown());
}

TEST_CASE("due days that are being typed are not swept away by a step, by the button itself or by leaving",
          "[ui][dashboard]")
{
    ui::theme::apply(ui::theme::Scheme::Light);
    SmallSchool small;
    (void)small.child(u"扎西"_s, 3);
    Answers answers;
    ui::PageDesk desk{*small.book, answers, answers, small.term};
    ui::DashboardPage page(desk);
    page.load();
    page.show();
    const auto typed = [&page] { return at<QLineEdit>(page, u"programsDueEdit"_s).text(); };
    const auto isShown = [&page](const QString &name) { return at<QWidget>(page, name).isVisibleTo(&page); };
    answers.yes = false;
    press(page, u"dueDaysButton"_s);
    type(page, u"programsDueEdit"_s, u"2026-09-04"_s);
    press(page, u"dueDaysButton"_s);
    CHECK(answers.asked.isEmpty());
    CHECK(typed() == u"2026-09-04"_s);
    press(page, u"planStepButton"_s);
    press(page, u"termForwardButton"_s);
    CHECK(answers.asked.size() == 2);
    CHECK(isShown(u"duePanel"_s));
    CHECK_FALSE(page.mayLeave());
    CHECK(answers.asked.size() == 3);
    CHECK(typed() == u"2026-09-04"_s);

    answers.yes = true;
    press(page, u"planStepButton"_s);
    CHECK(answers.asked.size() == 4);
    CHECK(isShown(u"stepPanel"_s));
    press(page, u"dueDaysButton"_s); // given up once is given up
    CHECK(typed().isEmpty());
    type(page, u"programsDueEdit"_s, u"2026-09-05"_s);
    press(page, u"leaveDueButton"_s);
    CHECK(answers.asked.size() == 5);
    CHECK(page.mayLeave());
    CHECK(answers.asked.size() == 5);
    press(page, u"dueDaysButton"_s);
    type(page, u"programsDueEdit"_s, u"2026-09-06"_s);
    CHECK(page.mayLeave());
    CHECK(typed() == u"2026-09-06"_s); // the window may still stay open
    page.hide();
    page.show();
    CHECK_FALSE(page.isSidePanelShown());
    CHECK(page.mayLeave());
    CHECK(answers.asked.size() == 6);
}

TEST_CASE("a step that is late says so on the home page", "[ui][dashboard]")
{
    ui::theme::apply(ui::theme::Scheme::Light);
    SmallSchool small;
    (void)small.child(u"扎西"_s, 3);
    Answers answers;
    ui::PageDesk desk{*small.book, answers, answers, small.term};
    ui::DashboardPage page(desk);
    page.load();
    page.show();
    press(page, u"dueDaysButton"_s);
    type(page, u"programsDueEdit"_s, u"2026-09-04"_s);
    QTest::keyClick(&at<QWidget>(page, u"programsDueEdit"_s), Qt::Key_Return, Qt::ControlModifier);
    CHECK(small.book->guide.facts(small.term).due.value(GuideStep::Programs) == QDate(2026, 9, 4));
    CHECK(at<ui::JobRow>(page, u"programsStepButton"_s).isLate());
    CHECK_FALSE(at<ui::JobRow>(page, u"planStepButton"_s).isLate());
    CHECK_FALSE(page.isSidePanelShown());
    shoot(page, u"dashboard-5-late"_s);
}

TEST_CASE("pictures of the dashboard of a large school, when asked for", "[ui][dashboard]")
{
    const QString demo = qEnvironmentVariable("KEHOU_DEMO");
    if (demo.isEmpty())
        return;
    ui::theme::apply(ui::theme::Scheme::Light);
    const FixedClock clock(QDateTime(QDate(2026, 9, 10), QTime(10, 30)));
    Answers answers;
    const auto book = SchoolBook::rehearse(demo, clock, {.name = u"次仁(教务处)"_s});
    ui::PageDesk desk{*book, answers, answers, book->terms.terms().first().id};
    ui::DashboardPage page(desk);
    QElapsedTimer time;
    time.start();
    page.load();
    WARN("load: " << time.elapsed() << " ms");
    shoot(page, u"dashboard-2-running"_s);
    desk.term = book->terms.terms().last().id;
    page.load();
    shoot(page, u"dashboard-3-done"_s);
}
