// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qstring_maker.h"
#include "tests/support/school.h"
#include "tests/ui/pages/support/page_probe.h"
#include "ui/kit/editors.h"
#include "ui/kit/record_view.h"
#include "ui/pages/seats/draw_stage.h"
#include "ui/pages/seats/seats_page.h"
#include "ui/pages/seats/vacancy_tab.h"

#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>

// What a person types or asks stays, however often the page is read meanwhile; what the program proposes is of today.

using namespace core;
using namespace tests;

namespace {

/// A draw is made and confirmed: three children wanted the one seat of chess, the go course has room.
struct GivenSeats {
    SmallSchool small{};
    Answers answers{};
    ProgramId chess{};
    ProgramId go{};
    QList<StudentId> children{};
    std::unique_ptr<ui::PageDesk> desk{};
    std::unique_ptr<ui::SeatsPage> page{};

    GivenSeats()
    {
        ui::theme::apply(ui::theme::Scheme::Light);
        chess = small.course(u"国际象棋"_s, 1, 1);
        go = small.course(u"围棋"_s, 3, 20);
        QList<ApplicationId> applications;
        for (const QString &name : {u"扎西"_s, u"达瓦"_s, u"卓玛"_s}) {
            children << small.child(name, 3);
            applications << small.apply(children.last(), {chess});
        }
        small.approve(applications);
        const DrawId draw = done(small.book->seats.freeze(small.term, {}));
        (void)done(small.book->seats.draw(draw, u"174 902"_s, u"家委会 央宗"_s));
        (void)done(small.book->seats.confirm(draw));
        desk = std::make_unique<ui::PageDesk>(ui::PageDesk{*small.book, answers, answers, small.term});
        page = std::make_unique<ui::SeatsPage>(*desk);
        page->resize(1158, 688);
        page->load();
        page->show();
    }

    [[nodiscard]] QList<Seat> seats() const { return small.book->seats.seats(small.term); }
    [[nodiscard]] QList<SeatOffer> offers() const { return small.book->offers.offers(small.term); }
    /// The tab after the draw, and one of those in it.
    void look(int part) const
    {
        at<QTabWidget>(*page, u"seatsTabs"_s).setCurrentIndex(5);
        at<QTabWidget>(*page, u"afterDrawTabs"_s).setCurrentIndex(part);
    }
};

} // namespace

TEST_CASE("what is typed beside a seat or an offer outlives the page being read again", "[ui][seats]")
{
    const GivenSeats school;
    ui::SeatsPage &page = *school.page;
    school.look(2);
    at<ui::RecordView>(page, u"seatView"_s).select(school.seats().first().id.value);
    auto &reason = at<QLineEdit>(page, u"seatReasonEdit"_s);
    auto &from = at<ui::DateEdit>(page, u"seatFromEdit"_s);
    auto &to = at<ui::Choice>(page, u"seatToChoice"_s);
    type(page, u"seatReasonEdit"_s, u"moves away"_s);
    from.setDate(QDate(2026, 9, 21));
    to.setValue(school.go.value);
    page.load(); // F5, another person at the desk, something written elsewhere
    page.retranslate();
    CHECK(reason.text() == u"moves away"_s);
    CHECK(from.date() == QDate(2026, 9, 21));
    CHECK(to.value() == school.go.value);
    CHECK(at<QWidget>(page, u"moveSeatButton"_s).isEnabled());
    to.setValue({});
    reason.setFocus();
    QTest::keyClick(&reason, Qt::Key_Return, Qt::ControlModifier); // without another course: given up
    CHECK(school.seats().isEmpty());
    CHECK(reason.text().isEmpty());
    CHECK(from.date() == school.small.book->today());

    press(page, u"nextVacancyButton"_s);
    press(page, u"offerSeatButton"_s);
    const OfferId offer = school.offers().first().id;
    school.look(1);
    at<ui::RecordView>(page, u"offerView"_s).select(offer.value);
    type(page, u"answeredByEdit"_s, u"mother"_s);
    type(page, u"answerNoteEdit"_s, u"thinks it over"_s);
    page.load();
    page.retranslate();
    CHECK(at<QLineEdit>(page, u"answeredByEdit"_s).text() == u"mother"_s);
    CHECK(at<QLineEdit>(page, u"answerNoteEdit"_s).text() == u"thinks it over"_s);
    press(page, u"declineOfferButton"_s);
    CHECK(at<QLineEdit>(page, u"answeredByEdit"_s).text().isEmpty());
    CHECK(school.offers().first().answeredBy == u"mother"_s);
}

TEST_CASE("Ctrl and Enter beside a seat move the child when another course is chosen", "[ui][seats]")
{
    const GivenSeats school;
    ui::SeatsPage &page = *school.page;
    school.look(2);
    at<ui::RecordView>(page, u"seatView"_s).select(school.seats().first().id.value);
    auto &to = at<ui::Choice>(page, u"seatToChoice"_s);
    REQUIRE(to.count() > 0);
    const auto held = [&school] { return std::ranges::count_if(school.seats(), &Seat::isHeld); };
    const auto before = held();
    type(page, u"seatReasonEdit"_s, u"other days"_s);
    QTest::keyClick(&at<QLineEdit>(page, u"seatReasonEdit"_s), Qt::Key_Return, Qt::ControlModifier);
    CHECK(at<QLabel>(at<QWidget>(page, u"seatTab"_s), u"programError"_s).isVisibleTo(&page)); // no course, no change
    CHECK(held() == before);
    type(page, u"seatReasonEdit"_s, QString());
    to.setCurrentIndex(to.count() - 1);
    const ProgramId wanted{to.value().toLongLong()};
    auto &reason = at<QLineEdit>(page, u"seatReasonEdit"_s);
    QTest::keyClick(&reason, Qt::Key_Return, Qt::ControlModifier);
    CHECK(at<QLabel>(at<QWidget>(page, u"seatTab"_s), u"reasonError"_s).isVisibleTo(&page)); // not without a reason
    type(page, u"seatReasonEdit"_s, u"other days"_s);
    QTest::keyClick(&reason, Qt::Key_Return, Qt::ControlModifier);
    const QList<Seat> seats = school.seats();
    CHECK(std::ranges::any_of(seats, [wanted](const Seat &seat) { return seat.isHeld() && seat.program == wanted; }));
}

TEST_CASE("a question beside the draw waits while one looks elsewhere", "[ui][seats]")
{
    const GivenSeats school;
    ui::SeatsPage &page = *school.page;
    auto &tabs = at<QTabWidget>(page, u"seatsTabs"_s);
    tabs.setCurrentIndex(4);
    at<ui::Choice>(page, u"whatIfProgramChoice"_s).setValue(school.chess.value);
    type(page, u"whatIfSeatsEdit"_s, u"3"_s);
    const auto answered = [&page] { return at<ui::RecordView>(page, u"whatIfChildView"_s).table()->shown(); };
    REQUIRE(answered() == 2);
    SECTION("at a child")
    {
        page.openAt(school.children.first().value);
        CHECK(tabs.currentIndex() == 1);
        tabs.setCurrentIndex(4);
    }
    SECTION("while the page is read again") { page.load(); }
    CHECK(at<QLineEdit>(page, u"whatIfSeatsEdit"_s).text() == u"3"_s);
    CHECK(answered() == 2);
    CHECK(at<QWidget>(page, u"whatIfOverButton"_s).isEnabled());
    press(page, u"whatIfOverButton"_s);
    CHECK(answered() == 0);
    at<ui::Choice>(page, u"whatIfKeepOpenChoice"_s).setValue(true); // a choice is a question as well
    CHECK(at<QWidget>(page, u"whatIfOverButton"_s).isEnabled());
    type(page, u"whatIfSeatsEdit"_s, u"3"_s);
    REQUIRE(answered() == 2);
    // Another term is another question.
    school.desk->term = done(school.small.book->terms.enter(
        {.schoolYear = 2026, .season = Season::Spring, .starts = QDate(2027, 3, 1), .ends = QDate(2027, 7, 9)}));
    page.load();
    school.desk->term = school.small.term;
    page.load();
    CHECK(at<QLineEdit>(page, u"whatIfSeatsEdit"_s).text() == u"1"_s);
    CHECK(answered() == 0);
}

TEST_CASE("the days of hanging out are proposed anew for another day or draw, and typed ones stay", "[ui][seats]")
{
    ui::DrawStage stage;
    const QDate monday(2026, 9, 14);
    const auto stand = [&stage](qint64 draw, QDate today) {
        stage.setStand({.draw = Draw{.id = {draw}, .state = DrawState::Confirmed}, .today = today});
    };
    stand(1, monday);
    CHECK(stage.publicity().on == monday);
    stand(1, monday.addDays(4)); // the program was left open
    CHECK(stage.publicity().on == monday.addDays(4));
    CHECK(stage.publicity().until == monday.addDays(10));
    at<ui::DateEdit>(stage, u"publishedUntilEdit"_s).setDate(monday.addDays(20));
    stand(1, monday.addDays(5));
    CHECK(stage.publicity().on == monday.addDays(4));
    CHECK(stage.publicity().until == monday.addDays(20));
    stand(2, monday.addDays(60)); // a second sign-up period
    CHECK(stage.publicity().on == monday.addDays(60));
    CHECK(stage.publicity().until == monday.addDays(66));
}

TEST_CASE("the day by which a family answers never lies in the past", "[ui][seats]")
{
    ui::VacancyTab tab;
    const auto &deadline = at<ui::DateEdit>(tab, u"offerDeadlineEdit"_s);
    const QDate monday(2026, 9, 14);
    tab.setShown({.today = monday});
    const QDate first = deadline.date();
    CHECK(first > monday);
    tab.setShown({.today = monday.addDays(4)});
    CHECK(deadline.date() == first.addDays(4));
    at<ui::DateEdit>(tab, u"offerDeadlineEdit"_s).setDate(monday.addDays(6)); // typed
    tab.setShown({.today = monday.addDays(5)});
    CHECK(deadline.date() == monday.addDays(6));
    tab.setShown({.today = monday.addDays(7)});
    CHECK(deadline.date() == first.addDays(7));
}
