// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/invented_school.h"
#include "tests/journeys/desk.h"
#include "tests/support/book_dump.h"
#include "ui/kit/record_view.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>
#include <QTableView>

using namespace journey;

namespace {

void startInvented(Desk &desk)
{
    const QString path = desk.file(u"school.kehou"_s);
    (void)app::inventSchool({.pupils = 60}, path);
    desk.start(path);
    REQUIRE(desk.program().book());
}

/// The list of pupils in front, with the first one chosen.
core::StudentId goToFirstChild(Desk &desk)
{
    REQUIRE(desk.window().goTo(u"students"_s));
    auto &list = desk.at<ui::RecordView>(u"studentList"_s);
    const core::StudentId child = desk.book().students.lines().first().id;
    REQUIRE(list.select(child.value));
    list.view()->setFocus();
    return child;
}

core::StudentRecord recordOf(const Desk &desk, core::StudentId id) { return desk.book().students.find(id).value(); }

/// Undo is a shortcut of the window: it has to go through the shortcut map.
void pressUndo(const Desk &desk)
{
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    desk.settle();
}

QString undoText(const Desk &desk) { return desk.window().findChild<QAction *>(u"undoAction"_s)->text(); }

} // namespace

TEST_CASE("a pupil removed by mistake comes back with Ctrl+Z and goes again with Ctrl+Y", "[journey][undo]")
{
    Desk desk;
    startInvented(desk);
    const core::StudentId child = desk.book()
                                      .students
                                      .enter({.student = {.name = u"旺堆"_s,
                                                          .born = QDate(2017, 3, 5),
                                                          .schoolClass = desk.book().school.classes().first().id},
                                              .guardians = {{.name = u"央金"_s, .relation = u"母亲"_s}}})
                                      .value();
    const QStringList before = tests::dumpOf(desk.book());
    REQUIRE(desk.window().goTo(u"students"_s, 0));
    desk.settle();
    auto &list = desk.at<ui::RecordView>(u"studentList"_s);
    REQUIRE(list.select(child.value));
    list.view()->setFocus();
    desk.press(Qt::Key_Delete, Qt::ShiftModifier);
    desk.settle();
    CHECK_FALSE(desk.book().students.find(child));
    CHECK(desk.said().contains(u"旺堆"_s));
    CHECK(undoText(desk).contains(u"旺堆"_s));
    desk.shoot(u"80-removed"_s);
    pressUndo(desk);
    CHECK(tests::dumpOf(desk.book()) == before);
    CHECK(desk.said().contains(u"旺堆"_s));
    desk.shoot(u"81-undone"_s);
    desk.press(Qt::Key_Y, Qt::ControlModifier);
    desk.settle();
    CHECK_FALSE(desk.book().students.find(child));

    // Restored from the recycle bin in the settings.
    REQUIRE(desk.window().goTo(u"settings"_s, 7));
    desk.settle();
    auto &bin = desk.at<ui::RecordView>(u"recycleList"_s);
    REQUIRE(bin.select(desk.book().recycling.removed().first().id));
    desk.shoot(u"82-recycle-bin"_s);
    desk.push(u"restoreButton"_s);
    desk.settle();
    CHECK(tests::dumpOf(desk.book()) == before);
    CHECK(desk.said().contains(u"旺堆"_s));
}

TEST_CASE("a text field keeps its own undo as long as it has something to undo", "[journey][undo]")
{
    Desk desk;
    startInvented(desk);
    const core::StudentId child = goToFirstChild(desk);
    core::StudentRecord record = recordOf(desk, child);
    const QString address = record.student.address;
    record.student.address = u"八一路1号"_s;
    REQUIRE(desk.book().students.change(record));
    desk.settle();

    desk.press(Qt::Key_F, Qt::ControlModifier);
    const QString field = Desk::focusName();
    auto &filter = desk.at<QLineEdit>(field);
    QTest::keyClicks(&filter, u"zxcv"_s);
    pressUndo(desk);
    CHECK(filter.text().isEmpty());
    CHECK(recordOf(desk, child).student.address == u"八一路1号"_s);
    pressUndo(desk); // nothing typed is left: now it is the act of before
    CHECK(recordOf(desk, child).student.address == address);
}

TEST_CASE("what was touched since stays, and both texts stand side by side", "[journey][undo]")
{
    Desk desk;
    startInvented(desk);
    const core::StudentId child = goToFirstChild(desk);
    for (const QString &address : {u"八一路1号"_s, u"林廓北路2号"_s}) {
        core::StudentRecord record = recordOf(desk, child);
        record.student.address = address;
        REQUIRE(desk.book().students.change(record));
    }
    auto *earlier = desk.window().findChild<QMenu *>(u"undoListMenu"_s);
    Q_EMIT earlier->aboutToShow();
    REQUIRE(earlier->actions().size() >= 2);
    earlier->actions().at(1)->trigger();
    REQUIRE(desk.dialog());
    CHECK(desk.dialog()->objectName() == u"conflictBox"_s);
    QStringList texts;
    for (const auto *label : desk.dialog()->findChildren<QLabel *>())
        texts << label->text();
    CHECK(texts.contains(u"八一路1号"_s));
    CHECK(texts.contains(u"林廓北路2号"_s));
    desk.shoot(u"83-conflict"_s);
    desk.push(u"conflictCloseButton"_s);
    CHECK(recordOf(desk, child).student.address == u"林廓北路2号"_s);
}

TEST_CASE("a form that was overtaken shows both texts, and nothing typed is lost", "[journey][undo]")
{
    Desk desk;
    startInvented(desk);
    const core::StudentId child = goToFirstChild(desk);
    core::StudentRecord before = recordOf(desk, child);
    before.student.address = u"八一路1号"_s;
    before.student.health = u"无"_s;
    REQUIRE(desk.book().students.change(before));
    desk.settle();
    REQUIRE(desk.at<ui::RecordView>(u"studentList"_s).select(child.value));
    desk.press(Qt::Key_Return);
    desk.fill(u"studentHealthEdit"_s, u"花生过敏"_s);
    desk.book().undo.takeBack(desk.book().undo.latest()); // while the form is open
    desk.settle();
    desk.focus(u"studentHealthEdit"_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.dialog());
    CHECK(desk.dialog()->objectName() == u"meanwhileBox"_s);
    desk.shoot(u"84-meanwhile"_s);
    desk.push(u"saveChosenButton"_s);
    desk.settle();
    const core::StudentRecord after = recordOf(desk, child);
    CHECK(after.student.health == u"花生过敏"_s);   // typed, so it is chosen
    CHECK(after.student.address != u"八一路1号"_s); // not touched here, so the file's text is chosen
}

TEST_CASE("an import of many is undone away from the window's thread", "[journey][undo]")
{
    Desk desk;
    startInvented(desk);
    core::RosterIntake intake{.source = u"roster.xlsx"_s};
    const core::ClassId someClass = desk.book().school.classes().first().id;
    for (int i = 0; i < 1200; ++i)
        intake.fresh << core::StudentRecord{.student = {.number = u"L540102201703%1"_s.arg(i, 6, 10, QChar(u'0')),
                                                        .name = u"格桑"_s,
                                                        .born = QDate(2017, 3, 5),
                                                        .schoolClass = someClass},
                                            .guardians = {{.name = u"德吉"_s, .relation = u"母亲"_s}}};
    const QStringList before = tests::dumpOf(desk.book());
    const core::Outcome<int> taken = desk.book().students.take(intake);
    CAPTURE(taken.findings().isEmpty() ? QString() : taken.findings().first().rule + taken.findings().first().field);
    REQUIRE(taken);
    desk.settle();
    (void)goToFirstChild(desk);
    CHECK(undoText(desk).contains(u"1200"_s));
    pressUndo(desk);
    REQUIRE(desk.waitFor([&desk] { return !desk.book().undo.undone().isEmpty(); }));
    desk.settle();
    CHECK(tests::dumpOf(desk.book()) == before);
    CHECK(desk.said().contains(u"1200"_s));
    CHECK(desk.book().verify().isSound());
}
