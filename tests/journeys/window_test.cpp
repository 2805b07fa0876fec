// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/invented_school.h"
#include "core/base/han_readings.h"
#include "core/base/search_text.h"
#include "tests/journeys/desk.h"
#include "ui/kit/page.h"
#include "ui/kit/popup_list.h"
#include "ui/kit/record_view.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/search_field.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QTabBar>
#include <QTableView>

using namespace journey;

namespace {

const QList<Qt::Key> pageKeys{Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6};

/// A school that does not exist, of sixty children, open in the window.
void startInvented(Desk &desk)
{
    const QString path = desk.file(u"school.kehou"_s);
    (void)app::inventSchool({.pupils = 60}, path);
    desk.start(path);
    REQUIRE(desk.program().book());
}

/// One letter for each character of a name.
QString initials(const QString &name)
{
    QString letters;
    for (const char32_t c : name.toUcs4())
        letters += core::hanReadings(c).left(1);
    return letters;
}

/// A child who alone has these initials.
core::StudentLine someChild(const core::SchoolBook &book)
{
    const QList<core::StudentLine> lines = book.students.lines();
    for (const core::StudentLine &line : lines) {
        const auto same = [&line](const core::StudentLine &other) {
            return core::searchText(other.name, {other.number}).answers(core::SearchWords(initials(line.name)));
        };
        if (line.standing == core::Standing::Present && line.name.size() > 2 && std::ranges::count_if(lines, same) == 1)
            return line;
    }
    FAIL("every child has a namesake");
    return {};
}

void find(const Desk &desk, const QString &typed)
{
    desk.press(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(desk.focusName() == u"searchEdit"_s);
    desk.type(typed);
}

/// Words of the window that are in Latin letters, unless they are names that stay.
QStringList latinWords(const QWidget &window)
{
    static const QRegularExpression latin(u"[A-Za-z]{3,}"_s);
    static const QStringList stay{u"PDF"_s, u"CSV"_s, u"Excel"_s, u"Ctrl"_s, u"Enter"_s,
                                  u"Alt"_s, u"Esc"_s, u"Shift"_s, u"PgUp"_s, u"PgDown"_s};
    static const QStringList paths{u"statusFileLabel"_s, u"filePathLabel"_s, u"statusCopyButton"_s, u"copyCardWhere"_s};
    QStringList texts;
    const auto add = [&texts](const QWidget *widget, const QString &text) {
        if (widget->isVisible() && !paths.contains(widget->objectName()))
            texts << text;
    };
    for (const auto *label : window.findChildren<QLabel *>())
        add(label, label->text());
    for (const auto *button : window.findChildren<QAbstractButton *>())
        add(button, button->text() + u' ' + button->toolTip());
    for (const auto *line : window.findChildren<QLineEdit *>())
        add(line, line->placeholderText());
    for (const auto *tabs : window.findChildren<QTabBar *>())
        for (int tab = 0; tab < tabs->count(); ++tab)
            add(tabs, tabs->tabText(tab));
    for (const auto *table : window.findChildren<QTableView *>())
        for (int column = 0; table->model() && column < table->model()->columnCount(); ++column)
            add(table, table->model()->headerData(column, Qt::Horizontal).toString());
    QStringList found;
    for (const QString &text : std::as_const(texts))
        for (const QRegularExpressionMatch &match : latin.globalMatch(text))
            if (!stay.contains(match.captured()))
                found << text;
    return found;
}

bool hasHan(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Han; });
}

} // namespace

TEST_CASE("a child is found by initials from anywhere and Enter opens the record", "[journey]")
{
    Desk desk;
    startInvented(desk);
    const core::StudentLine child = someChild(desk.book());
    INFO(child.name.toStdString() << " " << initials(child.name).toStdString());
    find(desk, initials(child.name));
    CHECK(desk.window().header()->search()->popup()->count() > 0);
    desk.shoot(u"40-search"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.window().currentPageId() == u"students"_s);
    CHECK(desk.textOf(u"studentTitle"_s).contains(child.name));
    desk.shoot(u"41-record"_s);
    find(desk, u"xyzxyz"_s);
    CHECK(desk.window().header()->search()->popup()->count() == 0);
    desk.press(Qt::Key_Escape);
}

TEST_CASE("another term is chosen in the header and the page reads it", "[journey]")
{
    Desk desk;
    startInvented(desk);
    desk.goTo(u"enrolment"_s);
    const QString before = desk.textOf(u"pageState"_s);
    auto &terms = desk.at<QComboBox>(u"termCombo"_s);
    REQUIRE(terms.count() == 2);
    desk.focus(u"termCombo"_s);
    desk.press(terms.currentIndex() == 0 ? Qt::Key_Down : Qt::Key_Up);
    desk.settle();
    const QString after = desk.textOf(u"pageState"_s);
    CHECK(before != after);
    const QString chosen = terms.currentText();
    desk.quit();
    desk.start(); // the file of last time, with its term
    CHECK(desk.at<QComboBox>(u"termCombo"_s).currentText() == chosen);
    CHECK(desk.textOf(u"pageState"_s) == after);
}

TEST_CASE("no page mixes the languages and every page follows a change of language", "[journey]")
{
    Desk desk;
    startInvented(desk);
    int number = 50;
    for (const Qt::Key key : pageKeys) {
        desk.press(key, Qt::ControlModifier);
        desk.settle();
        INFO(desk.window().currentPageId().toStdString());
        CHECK(hasHan(desk.textOf(u"pageTitle"_s)));
        CHECK(latinWords(desk.window()).join(u" | "_s) == QString());
        desk.shoot(u"%1-demo-%2"_s.arg(number++).arg(desk.window().currentPageId()));
    }
    find(desk, u"English"_s);
    desk.press(Qt::Key_Return);
    for (const Qt::Key key : pageKeys) {
        desk.press(key, Qt::ControlModifier);
        desk.settle();
        INFO(desk.window().currentPageId().toStdString());
        CHECK_FALSE(hasHan(desk.textOf(u"pageTitle"_s)));
        CHECK_FALSE(hasHan(desk.textOf(u"pageState"_s)));
        for (const auto *button : desk.window().currentPage()->findChildren<QPushButton *>())
            if (button->isVisible() && button->objectName().endsWith(u"Button"_s))
                CHECK_FALSE(hasHan(button->text()));
        desk.shoot(u"%1-english-%2"_s.arg(number++).arg(desk.window().currentPageId()));
    }
}

TEST_CASE("size and place and columns are as they were left", "[journey]")
{
    Desk desk;
    startInvented(desk);
    desk.goTo(u"students"_s);
    desk.window().resize(1010, 640);
    auto *head = desk.at<ui::RecordView>(u"studentList"_s).view()->horizontalHeader();
    head->resizeSection(0, 213);
    desk.quit(); // at once: nothing waits for a moment that will not come
    desk.start();
    CHECK(desk.window().currentPageId() == u"students"_s);
    CHECK(desk.window().size() == QSize(1010, 640));
    CHECK(desk.at<ui::RecordView>(u"studentList"_s).view()->horizontalHeader()->sectionSize(0) == 213);
    desk.shoot(u"42-as-left"_s);
}
