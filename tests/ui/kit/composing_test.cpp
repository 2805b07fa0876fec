// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// An input method at work: letters that are not text yet, then what was chosen. While it composes no key is ours.
#include "tests/support/qstring_maker.h"

#include "core/base/id.h"
#include "core/base/person_name.h"

#include "ui/kit/composing_keys.h"
#include "ui/kit/editors.h"
#include "ui/kit/form.h"
#include "ui/kit/person_picker.h"
#include "ui/kit/popup_list.h"
#include "ui/kit/record_model.h"
#include "ui/kit/record_view.h"
#include "ui/kit/search_bar.h"
#include "ui/kit/theme.h"
#include "ui/shell/search_field.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QShortcut>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace ui;

namespace {

struct Pupil {
    core::Id<struct PupilTag> id{};
    QString name{};
};

void compose(QWidget *field, const QString &letters)
{
    QInputMethodEvent event(letters, {});
    QApplication::sendEvent(field, &event);
}

void commit(QWidget *field, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(field, &event);
}

/// What an input method may let through although it composes.
void pressEverything(QWidget *field)
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape, Qt::Key_Down, Qt::Key_Up, Qt::Key_Space,
                              Qt::Key_Tab, Qt::Key_Delete})
        QTest::keyClick(field, key);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_K, Qt::Key_F, Qt::Key_S, Qt::Key_1})
        QTest::keyClick(field, key, Qt::ControlModifier);
}

void show(QWidget &window, QWidget *focused)
{
    window.resize(800, 500);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    focused->setFocus();
}

/// A list with its filter, as every page has it.
struct ListWindow {
    ListWindow()
    {
        theme::apply(theme::Scheme::Light);
        model.setFilterText([](const Pupil &p) { return core::pinyinKeys(p.name); });
        model.setRecords({{{1}, u"扎西次仁"_s}, {{2}, u"旦增卓玛"_s}, {{3}, u"张小丽"_s}});
        auto *column = new QVBoxLayout(&window);
        bar = new SearchBar;
        list = new RecordView;
        list->setTable(&model);
        list->setSearchBar(bar);
        column->addWidget(bar);
        column->addWidget(list);
        show(window, bar->edit());
    }

    ComposingKeys composing{};
    RecordModel<Pupil> model{{{.title = [] { return u"姓名"_s; }, .show = [](const Pupil &p) { return p.name; }}}};
    QWidget window{};
    SearchBar *bar = nullptr;
    RecordView *list = nullptr;
};

} // namespace

TEST_CASE("half-typed letters do not filter a list, what is chosen does", "[kit][ime]")
{
    ListWindow w;
    QSignalSpy typed(w.bar, &SearchBar::textChanged);
    compose(w.bar->edit(), u"z"_s);
    compose(w.bar->edit(), u"zha xi"_s);
    CHECK(w.composing.isComposing());
    CHECK(typed.isEmpty());
    CHECK(w.model.shown() == 3);
    commit(w.bar->edit(), u"扎西"_s);
    CHECK_FALSE(w.composing.isComposing());
    CHECK(w.bar->text() == u"扎西"_s);
    CHECK(w.model.shown() == 1);
}

TEST_CASE("while a filter is composed in, keys neither open a row nor leave the field nor clear it", "[kit][ime]")
{
    ListWindow w;
    w.bar->setText(u"扎"_s);
    w.list->select(1);
    QSignalSpy opened(w.list, &RecordView::opened);
    QSignalSpy left(w.bar, &SearchBar::leftDownwards);
    int fired = 0;
    QObject::connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), &w.window), &QShortcut::activated, &w.window,
                     [&fired] { ++fired; });
    compose(w.bar->edit(), u"xi"_s);
    pressEverything(w.bar->edit());
    CHECK(left.isEmpty());
    CHECK(opened.isEmpty());
    CHECK(fired == 0);
    CHECK(w.bar->text() == u"扎"_s);
    CHECK(QApplication::focusWidget() == w.bar->edit());
    commit(w.bar->edit(), u"西"_s);
    CHECK(w.bar->text() == u"扎西"_s);
    QTest::keyClick(w.bar->edit(), Qt::Key_K, Qt::ControlModifier);
    CHECK(fired == 1);
    QTest::keyClick(w.bar->edit(), Qt::Key_Return); // now Enter is ours again
    CHECK(left.size() == 1);
    CHECK(QApplication::focusWidget() == w.list->view());
}

TEST_CASE("composing that is broken off or left gives the keys back", "[kit][ime]")
{
    ListWindow w;
    compose(w.bar->edit(), u"zx"_s);
    compose(w.bar->edit(), QString()); // Esc in the input method
    CHECK_FALSE(w.composing.isComposing());
    compose(w.bar->edit(), u"zx"_s);
    w.list->view()->setFocus();
    CHECK_FALSE(w.composing.isComposing());
    QSignalSpy opened(w.list, &RecordView::opened);
    w.list->select(2);
    QTest::keyClick(w.list->view(), Qt::Key_Return);
    CHECK(opened.size() == 1);
}

TEST_CASE("a form neither goes on nor saves nor closes while a name is composed", "[kit][ime]")
{
    theme::apply(theme::Scheme::Light);
    ComposingKeys composing;
    QWidget window;
    auto *form = new Form;
    auto *name = new QLineEdit;
    auto *residence = new Choice;
    residence->setItems([] { return QList<Choice::Item>{{1, u"走读"_s}, {2, u"住宿"_s}}; });
    auto *born = new DateEdit;
    form->add({.field = u"name"_s, .label = [] { return u"姓名"_s; }}, name);
    form->add({.field = u"residence"_s, .label = [] { return u"走读"_s; }}, residence);
    form->add({.field = u"born"_s, .label = [] { return u"出生"_s; }}, born);
    form->addButtons([] { return u"保存"_s; }, [] { return u"关闭"_s; });
    (new QVBoxLayout(&window))->addWidget(form);
    QSignalSpy saved(form, &Form::saveAsked);
    QSignalSpy left(form, &Form::leaveAsked);
    show(window, name);
    for (QWidget *field :
         {static_cast<QWidget *>(name), static_cast<QWidget *>(residence), static_cast<QWidget *>(born)}) {
        field->setFocus();
        compose(QApplication::focusWidget(), u"zou du"_s);
        QWidget *composedIn = QApplication::focusWidget();
        pressEverything(composedIn);
        CHECK(QApplication::focusWidget() == composedIn);
        commit(composedIn, field == residence ? u"走读"_s : u"2017"_s);
    }
    CHECK(saved.isEmpty());
    CHECK(left.isEmpty());
    CHECK(name->text() == u"2017"_s);
    CHECK(residence->lineEdit()->text() == u"走读"_s);
    name->setFocus();
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(QApplication::focusWidget() == residence);
    QTest::keyClick(residence, Qt::Key_Return);
    CHECK(residence->value() == 1);
}

TEST_CASE("a list that opens while one types keeps still while letters are composed", "[kit][ime]")
{
    theme::apply(theme::Scheme::Light);
    ComposingKeys composing;
    QWidget window;
    auto *picker = new PersonPicker(&window);
    picker->setPeople({{.id = 1, .name = u"扎西次仁"_s, .group = u"三年级1班"_s}, {.id = 2, .name = u"扎西多吉"_s}});
    picker->setGeometry(10, 10, 300, 32);
    show(window, picker);
    commit(picker, u"扎西"_s); // looks at once, as typing does
    REQUIRE(picker->popup()->isVisible());
    CHECK(picker->popup()->count() == 2);
    compose(picker, u"duo"_s);
    pressEverything(picker);
    CHECK(picker->person() == 0);
    CHECK(picker->popup()->isVisible());
    CHECK(picker->popup()->current() == 0);
    commit(picker, u"多"_s);
    CHECK(picker->popup()->count() == 1);
    QTest::keyClick(picker, Qt::Key_Return);
    CHECK(picker->person() == 2);
}

TEST_CASE("the search for everything looks for what was chosen, not for letters being composed", "[kit][ime]")
{
    theme::apply(theme::Scheme::Light);
    ComposingKeys composing;
    QWidget window;
    auto *field = new SearchField(&window);
    QStringList asked;
    field->addSource([&asked](const QString &typed) {
        asked << typed;
        return QList<SearchHit>{{.title = u"学生"_s, .page = u"students"_s}};
    });
    field->setGeometry(10, 10, 300, 32);
    QSignalSpy chosen(field, &SearchField::chosen);
    show(window, field);
    compose(field, u"xue sheng"_s);
    pressEverything(field);
    CHECK(asked.isEmpty());
    commit(field, u"学生"_s);
    CHECK(asked == QStringList{u"学生"_s});
    compose(field, u"de"_s);
    pressEverything(field);
    CHECK(chosen.isEmpty());
    compose(field, QString());
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(chosen.size() == 1);
}
