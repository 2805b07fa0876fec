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

TEST_CASE("the week is worked with by keyboard alone", "[ui][programs][timetable]")
{
    Week week;
    find<QPushButton>(*week.page, u"byPlaceButton"_s)->click();
    week.view->select(week.dance);
    week.view->setFocus();
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    CHECK(week.timesOf(week.dance).first().from == 990);
    press(Qt::Key_Return);
    CHECK(week.timesOf(week.dance) == QList<WeeklySlot>{{1, 1000, 1120}});
    press(Qt::Key_Right, Qt::ControlModifier);
    press(Qt::Key_Right, Qt::ControlModifier);
    press(Qt::Key_Escape);
    CHECK(week.timesOf(week.dance).first().weekday == 1);
    CHECK(week.view->selected() == week.dance);
    press(Qt::Key_Down);
    CHECK(week.view->selected() == week.opera);
    press(Qt::Key_Return);
    CHECK(week.page->isSidePanelShown());
    CHECK(find<QLineEdit>(*week.page, u"programTitleEdit"_s)->text() == u"藏戏"_s);
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
