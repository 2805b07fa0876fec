// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qstring_maker.h"

#include "ui/kit/page.h"
#include "ui/kit/popup_list.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/main_window.h"
#include "ui/shell/rail.h"
#include "ui/shell/search_field.h"

#include <QSettings>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace ui;

namespace {
void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(widget, key, modifiers);
}
} // namespace

TEST_CASE("the window folds its rail and is driven by keys", "[kit][shell]")
{
    QSettings().clear();
    theme::apply(theme::Scheme::Light);
    MainWindow window;
    const auto room = [](const QString &id, const QString &title) {
        return PageEntry{.id = id,
                         .title = [title] { return title; },
                         .make =
                             [title](QWidget *parent) {
                                 auto *page = new Page(parent);
                                 page->setTitle(title);
                                 return page;
                             }};
    };
    int entered = 0;
    window.setPages({room(u"home"_s, u"首页"_s), room(u"students"_s, u"学生"_s)});
    window.resize(1366, 720);
    window.show();
    CHECK_FALSE(window.goTo(u"home"_s)); // no file is open
    window.openSchool(u"城关区第一小学"_s, u"/tmp/a.kehou"_s);
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    CHECK(window.currentPageId() == u"home"_s);
    CHECK_FALSE(window.rail()->isNarrow());
    window.resize(1100, 700);
    QTest::qWait(20);
    CHECK(window.rail()->isNarrow());
    window.resize(1366, 700);
    QTest::qWait(20);
    CHECK_FALSE(window.rail()->isNarrow());

    press(&window, Qt::Key_2, Qt::ControlModifier);
    CHECK(window.currentPageId() == u"students"_s);
    window.currentPage()->addPrimaryAction(
        u"enter"_s, Icon::Add, [] { return u"录入学生"_s; }, [&entered] { ++entered; }, QKeySequence::New);
    press(&window, Qt::Key_N, Qt::ControlModifier);
    CHECK(entered == 1);
    press(&window, Qt::Key_Left, Qt::AltModifier);
    CHECK(window.currentPageId() == u"home"_s);
    press(&window, Qt::Key_N, Qt::ControlModifier); // the action of a page behind does not answer
    CHECK(entered == 1);

    SearchField *search = window.header()->search();
    press(&window, Qt::Key_K, Qt::ControlModifier);
    CHECK(search->hasFocus());
    QTest::keyClicks(search, u"xs"_s); // initials of 学生
    CHECK(search->popup()->isVisible());
    CHECK(search->popup()->enterSentence().contains(u"学生"_s));
    press(search, Qt::Key_Return);
    CHECK(window.currentPageId() == u"students"_s);
    QTest::keyClicks(search, u"lrxs"_s); // initials of 录入学生
    press(search, Qt::Key_Return);
    CHECK(entered == 2);
    window.addSearchSource([](const QString &typed) {
        return typed == u"zx"_s ? QList<SearchHit>{{.title = u"扎西"_s, .page = u"home"_s, .id = 5}}
                                : QList<SearchHit>();
    });
    QTest::keyClicks(search, u"zx"_s);
    press(search, Qt::Key_Return);
    CHECK(window.currentPageId() == u"home"_s);
    window.closeSchool();
    CHECK(window.currentPage() == nullptr);
}
