// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/timetable.h"
#include "tests/support/qstring_maker.h"
#include "tests/ui/pages/page_support.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/record_view.h"
#include "ui/pages/programs/programs_page.h"
#include "ui/pages/programs/timetable_view.h"

#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>

using namespace pages;
using core::Program;
using core::ProgramId;
using core::WeeklySlot;

namespace {

/// A hand on the week: pressed somewhere, moved and let go.
class Hand
{
public:
    Hand(ui::TimetableView &view, QPoint at) : m_view(view), m_at(at)
    {
        send(QEvent::MouseButtonPress, Qt::LeftButton, Qt::LeftButton);
    }
    void moveBy(int x, int y = 0)
    {
        const QPoint from = m_at;
        for (int part = 1; part <= 4; ++part) { // as a hand moves: through what lies between
            m_at = from + QPoint(x * part / 4, y * part / 4);
            send(QEvent::MouseMove, Qt::NoButton, Qt::LeftButton);
        }
    }
    void letGo() { send(QEvent::MouseButtonRelease, Qt::LeftButton, Qt::NoButton); }

private:
    void send(QEvent::Type type, Qt::MouseButton button, Qt::MouseButtons buttons)
    {
        QWidget *viewport = m_view.viewport();
        QMouseEvent event(type, m_at, viewport->mapToGlobal(m_at), button, buttons, Qt::NoModifier);
        QApplication::sendEvent(viewport, &event);
    }

    ui::TimetableView &m_view;
    QPoint m_at;
};

struct Week : School {
    Week()
    {
        dance = enterCourse(u"锅庄舞"_s, 1, 6, 1);
        opera = enterCourse(u"藏戏"_s, 3, 6, 2);
        page = std::make_unique<ui::ProgramsPage>(desk);
        show(*page);
        find<QPushButton>(*page, u"weekButton"_s)->click();
        view = find<ui::TimetableView>(*page, u"timetableView"_s);
        QApplication::processEvents();
    }
    [[nodiscard]] QList<WeeklySlot> timesOf(ProgramId id) const { return book->programs.find(id)->times; }
    [[nodiscard]] ProgramId enterAt(const QString &place, const QString &title, core::Weekday day)
    {
        Program program = *book->programs.find(enterCourse(title, 3, 6, day));
        program.place = place;
        program.venue = {};
        program.teacher = {};
        (void)done(book->programs.change(program));
        page->load();
        return program.id;
    }
    [[nodiscard]] int dayWidth() const { return qRound(view->plan().dayWidth()); }
    [[nodiscard]] QString state() const { return find<QLabel>(*page, u"timetableStateLabel"_s)->text(); }

    ProgramId dance{};
    ProgramId opera{};
    std::unique_ptr<ui::ProgramsPage> page{};
    ui::TimetableView *view = nullptr;
};

} // namespace

TEST_CASE("a program dragged to another day is saved at once and can be undone", "[ui][programs][timetable]")
{
    Week week;
    Hand hand(*week.view, week.view->rectOf(week.dance).center());
    hand.moveBy(qRound(2 * week.view->plan().dayWidth()));
    CHECK(week.view->isMoving());
    CHECK(week.timesOf(week.dance).first().weekday == 1); // not before it is let go
    hand.letGo();
    CHECK(week.timesOf(week.dance) == QList<WeeklySlot>{{3, 990, 1110}});
    CHECK(week.page->messages()->kind() == ui::MessageBar::Kind::Done);
    CHECK(week.book->undo.takeBack(week.book->undo.latest()).isDone());
    CHECK(week.timesOf(week.dance) == QList<WeeklySlot>{{1, 990, 1110}});
}

TEST_CASE("a time moves in steps of five minutes", "[ui][programs][timetable]")
{
    Week week;
    const double minute = week.view->plan().xOf(1, 1000) - week.view->plan().xOf(1, 999);
    Hand hand(*week.view, week.view->rectOf(week.dance).center());
    hand.moveBy(int(22 * minute));
    hand.letGo();
    const WeeklySlot slot = week.timesOf(week.dance).first();
    CHECK(slot.from % 5 == 0);
    CHECK(std::abs(slot.from - (990 + 22)) <= 5);
    CHECK(slot.until - slot.from == 120);
}

TEST_CASE("what clashes is said while it moves, and Esc gives the move up", "[ui][programs][timetable]")
{
    Week week;
    const QString calm = week.state();
    Hand hand(*week.view, week.view->rectOf(week.dance).center());
    hand.moveBy(week.dayWidth());
    CHECK(week.state().contains(u"藏戏"_s)); // the same place and the same teacher
    CHECK(week.view->plan().clashes().size() == 2);
    week.view->setFocus();
    QTest::keyClick(week.view, Qt::Key_Escape);
    CHECK_FALSE(week.view->isMoving());
    CHECK(week.view->plan().clashes().isEmpty());
    CHECK(week.state() == calm);
    hand.letGo();
    CHECK(week.timesOf(week.dance).first().weekday == 1);
}

TEST_CASE("a clash that stays is in the list below, and leads to its block", "[ui][programs][timetable]")
{
    Week week;
    Hand hand(*week.view, week.view->rectOf(week.dance).center());
    hand.moveBy(week.dayWidth());
    hand.letGo();
    auto *list = find<ui::RecordView>(*week.page, u"clashList"_s);
    CHECK(list->isVisible());
    REQUIRE(list->table()->shown() == 2);
    list->view()->selectRow(0);
    list->view()->setFocus();
    press(Qt::Key_Return);
    CHECK(week.view->selected().isSet());
    CHECK(week.view->hasFocus());
}

TEST_CASE("in the week by place a block goes to another place of the register", "[ui][programs][timetable]")
{
    Week week;
    (void)done(week.book->places.enter({.name = u"操场"_s}));
    find<QPushButton>(*week.page, u"byPlaceButton"_s)->click();
    REQUIRE(week.view->plan().week().rows.size() == 2);
    const QPoint from = week.view->rectOf(week.dance).center();
    const bool above = week.view->plan().rowAt(from.y()) == 1;
    const int far = week.view->plan().bottom(0) - week.view->plan().top(0);
    Hand hand(*week.view, from);
    hand.moveBy(0, above ? -far : far);
    hand.letGo();
    CHECK(week.book->programs.find(week.dance)->place == u"操场"_s);
    CHECK(week.book->programs.find(week.dance)->venue == week.book->places.find(u"操场"_s)->id);
    CHECK(week.timesOf(week.dance) == QList<WeeklySlot>{{1, 990, 1110}});
}

TEST_CASE("arrows alone choose programs and never change one", "[ui][programs][timetable]")
{
    Week week;
    const ProgramId chess = week.enterAt(u"操场"_s, u"国际象棋"_s, 1);
    const qint64 before = week.book->undo.latest();
    find<QPushButton>(*week.page, u"byPlaceButton"_s)->click();
    week.view->select(week.dance);
    week.view->setFocus();
    press(Qt::Key_Right); // the next one of the line
    CHECK(week.view->selected() == week.opera);
    press(Qt::Key_Left);
    CHECK(week.view->selected() == week.dance);
    const bool above = week.view->rectOf(chess).top() < week.view->rectOf(week.dance).top();
    press(above ? Qt::Key_Up : Qt::Key_Down); // the line beside it, on the same day
    CHECK(week.view->selected() == chess);
    press(above ? Qt::Key_Down : Qt::Key_Up);
    CHECK(week.view->selected() == week.dance);
    CHECK_FALSE(week.view->isMoving());
    press(Qt::Key_Tab);
    CHECK_FALSE(week.view->hasFocus());
    CHECK(week.book->undo.latest() == before); // nothing was written
    CHECK(week.timesOf(week.dance) == QList<WeeklySlot>{{1, 990, 1110}});
    CHECK(week.timesOf(week.opera) == QList<WeeklySlot>{{2, 990, 1110}});
}

TEST_CASE("F2 takes a program up, arrows move it, and only Enter saves", "[ui][programs][timetable]")
{
    Week week;
    const ProgramId chess = week.enterAt(u"操场"_s, u"国际象棋"_s, 4);
    find<QPushButton>(*week.page, u"byPlaceButton"_s)->click();
    week.view->select(week.dance);
    week.view->setFocus();
    CHECK(week.view->accessibleDescription().contains(u"F2"_s));
    press(Qt::Key_F2);
    CHECK(week.view->isMoving());
    CHECK(week.state().contains(u"Enter"_s));
    CHECK(week.view->accessibleDescription().contains(u"Esc"_s));
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    CHECK(week.timesOf(week.dance).first().from == 990);
    press(Qt::Key_Return);
    CHECK(week.timesOf(week.dance) == QList<WeeklySlot>{{1, 1000, 1120}});

    press(Qt::Key_Right, Qt::ControlModifier); // takes it up, too
    press(Qt::Key_Right, Qt::ControlModifier);
    press(Qt::Key_Escape);
    CHECK(week.timesOf(week.dance).first().weekday == 1);
    CHECK(week.view->selected() == week.dance);

    press(Qt::Key_F2);
    const bool above = week.view->rectOf(chess).top() < week.view->rectOf(week.dance).top();
    press(above ? Qt::Key_Up : Qt::Key_Down);
    press(Qt::Key_Return);
    CHECK(week.book->programs.find(week.dance)->place == u"操场"_s);
    press(Qt::Key_Right);
    CHECK(week.view->selected() == chess);
    press(Qt::Key_Return);
    CHECK(week.page->isSidePanelShown());
    CHECK(find<QLineEdit>(*week.page, u"programTitleEdit"_s)->text() == u"国际象棋"_s);
}

TEST_CASE("a move by keyboard is given up by leaving, and that is said", "[ui][programs][timetable]")
{
    Week week;
    week.view->select(week.dance);
    week.view->setFocus();
    press(Qt::Key_F2);
    press(Qt::Key_Right);
    SECTION("with Tab") { press(Qt::Key_Tab); }
    SECTION("with the mouse beside every program")
    {
        Hand hand(*week.view, week.view->rectOf(week.dance).bottomRight() + QPoint(4, 0));
        hand.letGo();
    }
    CHECK_FALSE(week.view->isMoving());
    CHECK(week.timesOf(week.dance) == QList<WeeklySlot>{{1, 990, 1110}});
    CHECK(week.page->messages()->kind() == ui::MessageBar::Kind::Note);
    CHECK(week.page->messages()->sentence().contains(u"锅庄舞"_s));
}

TEST_CASE("a move that a rule refuses goes back, and the message says why", "[ui][programs][timetable]")
{
    Week week;
    core::Program twice = *week.book->programs.find(week.dance);
    twice.times << WeeklySlot{2, 990, 1110};
    (void)done(week.book->programs.change(twice));
    week.page->load();
    Hand hand(*week.view, week.view->rectOf(week.dance, 0).center());
    hand.moveBy(week.dayWidth());
    hand.letGo();
    CHECK(week.timesOf(week.dance) == twice.times);
    CHECK(week.page->messages()->kind() == ui::MessageBar::Kind::Failure);
    CHECK_FALSE(week.view->isMoving());
}
