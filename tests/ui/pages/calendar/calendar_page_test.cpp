// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/calendar_page.h"

#include "tests/support/qstring_maker.h"
#include "tests/support/school.h"
#include "tests/ui/pages/support/page_probe.h"
#include "ui/kit/editors.h"
#include "ui/kit/message_bar.h"
#include "ui/pages/calendar/day_panel.h"
#include "ui/pages/calendar/days_view.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTranslator>

using namespace core;
using namespace tests;

namespace {

QDate on(const char *day) { return QDate::fromString(QString::fromLatin1(day), Qt::ISODate); }

/// The page of a small school's autumn term of 2026.
struct Opened {
    SmallSchool small{};
    Answers answers{};
    ui::PageDesk desk{*small.book, answers, answers, small.term};
    ui::CalendarPage page{desk};

    Opened()
    {
        ui::theme::apply(ui::theme::Scheme::Light);
        page.resize(1134, 690);
        page.retranslate();
        page.load();
        page.show();
        (void)QTest::qWaitForWindowActive(&page);
    }
    ui::DaysView &days() { return at<ui::DaysView>(page, u"daysView"_s); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&days(), key, modifiers);
    }
    QString figure()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // what was rebuilt is gone
        return at<QLabel>(page, u"serviceDaysFigure"_s).text();
    }
    CalendarDay day(const char *date) { return small.book->calendar.days(on(date), on(date)).first(); }
};

void choose(const ui::CalendarPage &page, const QString &name, const QVariant &value)
{
    at<ui::Choice>(page, name).setValue(value);
    Q_EMIT at<ui::Choice>(page, name).valueChanged(value);
}

} // namespace

TEST_CASE("the calendar page counts what the office counts, and its days move with the keyboard", "[ui][calendar]")
{
    Opened open;
    CHECK(open.figure() == QString::number(open.small.book->calendar.serviceDays(open.small.term)));
    CHECK(open.days().current() == QDate(2026, 9, 7)); // today
    open.key(Qt::Key_Right);
    open.key(Qt::Key_Down);
    CHECK(open.days().current() == QDate(2026, 9, 15));
    open.key(Qt::Key_PageDown);
    CHECK(open.days().current() == QDate(2026, 10, 15));
    open.key(Qt::Key_Home);
    open.key(Qt::Key_Left); // the term ends here
    CHECK(open.days().current() == QDate(2026, 9, 1));
    open.key(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(open.days().from() == QDate(2026, 9, 1));
    CHECK(open.days().until() == QDate(2026, 9, 2));
    // Every day of the term has a place of its own, in both views.
    for (const auto scale : {ui::DaysView::Scale::Term, ui::DaysView::Scale::Month}) {
        open.days().setScale(scale);
        for (QDate day = on("2026-09-01"); day <= on("2026-09-30"); day = day.addDays(1))
            CHECK(open.days().dateAt(open.days().rectOf(day).center()) == day);
    }
}

TEST_CASE("a make-up day is answered at the right, and the answer can be taken back", "[ui][calendar]")
{
    Opened open;
    const int before = open.figure().toInt();
    choose(open.page, u"makeUpFollows20260920"_s, 4);
    press(open.page, u"makeUpYes20260920"_s);
    CHECK(open.day("2026-09-20").timetable == 4);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(open.page.findChild<QPushButton *>(u"makeUpYes20260920"_s) == nullptr);
    CHECK(open.figure().toInt() == before + 1);
    press(open.page, u"undoButton"_s);
    CHECK(open.figure().toInt() == before);
    press(open.page, u"makeUpNo20261010"_s);
    CHECK_FALSE(open.day("2026-10-10").isOpen);
}

TEST_CASE("answering one make-up day keeps the weekdays chosen for the others, and the keyboard goes on",
          "[ui][calendar]")
{
    Opened open;
    choose(open.page, u"makeUpFollows20260920"_s, 4);
    choose(open.page, u"makeUpFollows20261010"_s, 2);
    press(open.page, u"makeUpYes20260920"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(at<ui::Choice>(open.page, u"makeUpFollows20261010"_s).value().toInt() == 2);
    REQUIRE(QApplication::focusWidget());
    CHECK((QApplication::focusWidget() == &at<ui::Choice>(open.page, u"makeUpFollows20261010"_s) ||
           at<ui::Choice>(open.page, u"makeUpFollows20261010"_s).isAncestorOf(QApplication::focusWidget())));
    const QWidget *card = &at<ui::Choice>(open.page, u"makeUpFollows20261010"_s);
    open.page.load(); // nothing has changed: nothing is built anew under the hands
    CHECK(card == &at<ui::Choice>(open.page, u"makeUpFollows20261010"_s));
    press(open.page, u"makeUpYes20261010"_s);
    CHECK(open.day("2026-10-10").timetable == 2);
    CHECK(open.day("2026-09-20").timetable == 4);
    press(open.page, u"undoButton"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(at<ui::Choice>(open.page, u"makeUpFollows20261010"_s).value().toInt() == 2);
}

TEST_CASE("what is typed about a day is asked for before anything else takes its place", "[ui][calendar]")
{
    Opened open;
    const auto reason = [&open] { return at<QLineEdit>(open.page, u"changeReasonEdit"_s).text(); };
    const auto isShown = [&open](const QString &name) { return at<QWidget>(open.page, name).isVisibleTo(&open.page); };
    open.days().choose(on("2026-11-12"));
    open.key(Qt::Key_Return);
    type(open.page, u"changeReasonEdit"_s, u"snow"_s);
    open.answers.yes = false;
    press(open.page, u"changeDaysButton"_s); // the same day: there is nothing to ask
    open.key(Qt::Key_Return);
    CHECK(open.answers.asked.isEmpty());
    CHECK(reason() == u"snow"_s);
    open.days().choose(on("2026-11-16"));
    CHECK(open.answers.asked.size() == 1);
    CHECK(reason() == u"snow"_s);
    CHECK(open.days().from() == on("2026-11-12")); // what is chosen is what the form is about
    CHECK(open.days().until() == on("2026-11-12"));
    press(open.page, u"importCalendarButton"_s);
    CHECK(open.answers.asked.size() == 2);
    CHECK(isShown(u"dayPanel"_s));
    open.key(Qt::Key_Delete);
    open.key(Qt::Key_Escape);
    CHECK_FALSE(open.page.mayLeave());
    CHECK(open.answers.asked.size() == 5);
    CHECK(isShown(u"dayPanel"_s));
    CHECK(reason() == u"snow"_s);

    open.answers.yes = true;
    open.key(Qt::Key_Escape);
    CHECK(open.answers.asked.size() == 6);
    CHECK(isShown(u"calendarOverview"_s));
    open.days().choose(on("2026-11-16")); // given up once is given up
    CHECK(open.answers.asked.size() == 6);
    CHECK(reason().isEmpty());
    type(open.page, u"changeReasonEdit"_s, u"sports"_s);
    CHECK(open.page.mayLeave());
    CHECK(reason() == u"sports"_s); // the window may still stay open
    open.page.hide();
    open.page.show();
    CHECK(open.page.mayLeave());
    CHECK(open.answers.asked.size() == 7);
    CHECK(isShown(u"calendarOverview"_s));
}

TEST_CASE("Esc leaves the import of days off", "[ui][calendar]")
{
    Opened open;
    press(open.page, u"importCalendarButton"_s);
    CHECK(at<QWidget>(open.page, u"calendarImport"_s).isVisibleTo(&open.page));
    QTest::keyClick(&at<QWidget>(open.page, u"calendarFileButton"_s), Qt::Key_Escape);
    CHECK(at<QWidget>(open.page, u"calendarOverview"_s).isVisibleTo(&open.page));
}

TEST_CASE("a snow day is entered with the keyboard alone and needs its reason", "[ui][calendar]")
{
    Opened open;
    const int before = open.figure().toInt();
    open.days().choose(on("2026-11-12"));
    open.key(Qt::Key_Right, Qt::ShiftModifier);
    open.key(Qt::Key_Return);
    choose(open.page, u"changeKindChoice"_s, int(DayKind::Off));
    auto &reason = at<QWidget>(open.page, u"changeReasonEdit"_s);
    QTest::keyClick(&reason, Qt::Key_Return, Qt::ControlModifier);
    CHECK(open.day("2026-11-12").service); // refused without a reason
    type(open.page, u"changeReasonEdit"_s, u"snow"_s);
    QTest::keyClick(&reason, Qt::Key_Return, Qt::ControlModifier);
    CHECK(open.day("2026-11-13").kind == DayKind::Off);
    CHECK(open.day("2026-11-13").reason == u"snow"_s);
    CHECK(open.figure().toInt() == before - 2);
    open.days().choose(on("2026-11-12"));
    open.key(Qt::Key_Delete);
    CHECK(open.day("2026-11-12").service);
    CHECK(open.figure().toInt() == before - 1);
}

TEST_CASE("a Lhasa notice is written down, exported, and shown before another file takes its place", "[ui][calendar]")
{
    Opened open;
    const QTemporaryDir folder;
    open.answers.path = folder.filePath(u"lhasa.json"_s);
    open.days().choose(on("2026-11-12"));
    open.key(Qt::Key_Return);
    choose(open.page, u"changeWhoChoice"_s, 1);
    CHECK_FALSE(at<QWidget>(open.page, u"changeServiceChoice"_s).isVisibleTo(&open.page));
    type(open.page, u"changeReasonEdit"_s, u"festival"_s);
    type(open.page, u"changeSourceEdit"_s, u"notice 7"_s);
    QTest::keyClick(&at<QWidget>(open.page, u"changeSourceEdit"_s), Qt::Key_Return, Qt::ControlModifier);
    CHECK(open.day("2026-11-12").layer == CalendarLayer::Lhasa);
    press(open.page, u"exportLhasaButton"_s);
    QFile file(open.answers.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    CHECK(text.contains("notice 7"));
    file.close();

    text.replace("2026-11-12", "2026-11-13");
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    press(open.page, u"importCalendarButton"_s);
    choose(open.page, u"importLayerChoice"_s, int(CalendarLayer::Lhasa));
    press(open.page, u"calendarFileButton"_s);
    CHECK(at<QLabel>(open.page, u"importPreview"_s).text().contains(u"2026-11-13"_s));
    CHECK(open.day("2026-11-13").service); // only shown so far
    press(open.page, u"takeCalendarButton"_s);
    CHECK(open.day("2026-11-13").kind == DayKind::Off);
    CHECK(open.day("2026-11-12").service);

    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{\"year\": 2026, \"days\": [{\"date\": \"soon\"}]}");
    file.close();
    press(open.page, u"importCalendarButton"_s);
    choose(open.page, u"importLayerChoice"_s, int(CalendarLayer::Lhasa));
    press(open.page, u"calendarFileButton"_s);
    CHECK(at<QLabel>(open.page, u"importPreview"_s).text().contains(u"days[0].date"_s));
    CHECK_FALSE(at<QPushButton>(open.page, u"takeCalendarButton"_s).isEnabled());
}

TEST_CASE("without a term the calendar says where one is entered", "[ui][calendar]")
{
    const FixedClock clock(QDate(2026, 9, 7));
    Answers answers;
    const auto book = SchoolBook::inMemory(schoolForTests(), clock, deskForTests());
    ui::PageDesk desk{*book, answers, answers, {}};
    ui::CalendarPage page(desk);
    page.retranslate();
    page.load();
    page.show();
    CHECK(at<QLabel>(page, u"noTermLabel"_s).isVisibleTo(&page));
    CHECK_FALSE(page.isSidePanelShown());
}

TEST_CASE("pictures of the calendar, when asked for", "[ui][calendar]")
{
    if (qEnvironmentVariable("KEHOU_SHOTS").isEmpty())
        return;
    QTranslator chinese;
    if (chinese.load(qEnvironmentVariable("KEHOU_QM")))
        QCoreApplication::installTranslator(&chinese);
    Opened open;
    SchoolBook &book = *open.small.book;
    (void)done(book.calendar.change({.from = on("2026-11-12"),
                                     .until = on("2026-11-13"),
                                     .kind = DayKind::Off,
                                     .reason = u"大雪，全市中小学停课"_s}));
    (void)done(book.calendar.change(
        {.from = on("2026-11-05"), .until = on("2026-11-05"), .kind = DayKind::Half, .reason = u"期中考试"_s}));
    (void)done(book.calendar.change(
        {.from = on("2026-12-09"), .until = on("2026-12-09"), .service = false, .reason = u"停电"_s}));
    (void)done(book.calendar.answer(on("2026-10-10"), true, 4));
    open.page.load();
    open.page.retranslate();
    shoot(open.page, u"calendar-1-term"_s);
    press(open.page, u"monthViewButton"_s);
    open.days().choose(on("2026-11-12"));
    shoot(open.page, u"calendar-2-month"_s);
    open.days().choose(on("2026-10-10"));
    shoot(open.page, u"calendar-3-october"_s);
    press(open.page, u"importCalendarButton"_s);
    press(open.page, u"known2026Button"_s);
    press(open.page, u"termViewButton"_s);
    shoot(open.page, u"calendar-4-import"_s);
    open.desk.term = done(book.terms.enter(
        Term{.schoolYear = 2027, .season = Season::Autumn, .starts = on("2027-08-23"), .ends = on("2028-01-14")}));
    press(open.page, u"leaveImportButton"_s);
    open.page.load();
    shoot(open.page, u"calendar-5-shoton"_s);
    QCoreApplication::removeTranslator(&chinese);
}
