// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What lists do like a spreadsheet: ordering by several columns, copying, columns, finding, and leaving as documents.
#include "tests/support/qstring_maker.h"

#include "core/report/value_text.h"
#include "ui/kit/kept_setting.h"
#include "ui/kit/list_document.h"
#include "ui/kit/page.h"
#include "ui/kit/record_heads.h"
#include "ui/kit/record_model.h"
#include "ui/kit/record_view.h"
#include "ui/kit/search_bar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace ui;
using namespace core::report;

namespace {

struct Child {
    qint64 number = 0;
    QString name{};
    int grade = 0;
    QDate born{};
    QString note{};
};

RecordModel<Child>::Columns columns()
{
    return {{.title = [] { return u"姓名"_s; }, .show = [](const Child &c) { return c.name; }, .name = u"name"_s},
            {.title = [] { return u"年级"_s; },
             .show = [](const Child &c) { return c.grade; },
             .alignment = Qt::AlignRight,
             .name = u"grade"_s},
            {.title = [] { return u"出生"_s; }, .show = [](const Child &c) { return c.born; }, .name = u"born"_s},
            {.title = [] { return u"备注"_s; }, .show = [](const Child &c) { return c.note; }, .name = u"note"_s}};
}

/// Five children in the order of entry; two pairs are equal in grade.
QList<Child> children()
{
    return {{1, u"扎西"_s, 3, QDate(2017, 3, 5), u"a"_s},
            {2, u"边巴"_s, 2, QDate(2018, 1, 2), u"b"_s},
            {3, u"达瓦"_s, 3, QDate(2017, 9, 9), u"a"_s},
            {4, u"尼玛"_s, 2, QDate(2018, 4, 4), u"a"_s},
            {5, u"强巴"_s, 1, {}, {}}};
}

struct List {
    RecordModel<Child> model{columns()};
    RecordView view;

    explicit List(const QString &name = {})
    {
        model.setId([](const Child &c) { return c.number; });
        model.setRecords(children());
        view.setObjectName(name);
        view.setMultipleSelection(true);
        view.setTable(&model);
        view.resize(700, 400);
        view.show();
    }

    [[nodiscard]] QList<qint64> shown() const
    {
        QList<qint64> ids;
        for (int row = 0; row < model.shown(); ++row)
            ids << model.idAt(row);
        return ids;
    }
    void click(int column, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        RecordHead *head = view.view()->head();
        const QPoint at(head->sectionViewportPosition(column) + 20, head->height() / 2);
        QTest::mouseClick(head->viewport(), Qt::LeftButton, modifiers, at);
    }
    void selectRows(int from, int until)
    {
        const QItemSelection rows(model.index(from, 0), model.index(until, model.columnCount() - 1));
        view.view()->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    }
};

QMenu *openMenu(QWidget &within, const QString &name)
{
    auto *menu = within.findChild<QMenu *>(name);
    REQUIRE(menu);
    return menu;
}

QAction *actionNamed(const QMenu &menu, const QString &name)
{
    for (QAction *action : menu.actions())
        if (action->objectName() == name)
            return action;
    FAIL("no action " << name.toStdString());
    return nullptr;
}

const Table &tableOf(const Document &document)
{
    for (const Block &block : document.blocks)
        if (const auto *table = std::get_if<Table>(&block))
            return *table;
    FAIL("no table");
    static const Table none;
    return none;
}

QString factOf(const Document &document, qsizetype place)
{
    return std::get<Facts>(document.blocks.first()).pairs.at(place).second;
}

} // namespace

TEST_CASE("shift and click orders by a second and a third column and keeps equals as they stood", "[kit]")
{
    List list;
    const QAbstractItemModelTester tester(&list.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    list.click(1);
    CHECK(list.shown() == QList<qint64>{5, 2, 4, 1, 3}); // equals in the order of entry
    list.click(3, Qt::ShiftModifier);
    CHECK(list.shown() == QList<qint64>{5, 4, 2, 1, 3});
    list.click(2, Qt::ShiftModifier);
    list.click(2, Qt::ShiftModifier); // turned
    CHECK(list.shown() == QList<qint64>{5, 4, 2, 3, 1});
    CHECK(list.model.sortKeys() == QList<SortKey>{{1}, {3}, {2, Qt::DescendingOrder}});
    list.click(0, Qt::ShiftModifier); // a fourth takes the place of the third
    CHECK(list.model.sortKeys() == QList<SortKey>{{1}, {3}, {0}});
    list.click(1);
    CHECK(list.model.sortKeys() == QList<SortKey>{{1}});
    list.click(1);
    CHECK(list.model.sortKeys() == QList<SortKey>{{1, Qt::DescendingOrder}});
    CHECK(list.shown() == QList<qint64>{1, 3, 2, 4, 5});
}

TEST_CASE("the rows chosen stay chosen whatever the order", "[kit]")
{
    List list;
    list.selectRows(0, 1);
    list.model.sort(1, Qt::DescendingOrder);
    list.model.sortFurther(0);
    CHECK(list.shown() == QList<qint64>{3, 1, 2, 4, 5});
    CHECK(list.view.selectedIds() == QList<qint64>{1, 2});
    list.model.setFilter(u"边巴"_s);
    CHECK(list.view.selectedIds() == QList<qint64>{2});
}

TEST_CASE("the order and the columns of a list are kept and can be taken back from the menu of its head", "[kit]")
{
    QSettings().clear();
    {
        List list(u"keptList"_s);
        list.model.setSortKeys({{1}, {2, Qt::DescendingOrder}});
        list.view.showHeadMenu(3, QPoint());
        QMenu *menu = openMenu(list.view, u"headMenu"_s);
        actionNamed(*menu, u"showColumn_born"_s)->trigger();
        menu->close();
        QTest::qWait(0);
    }
    List again(u"keptList"_s);
    CHECK(again.model.sortKeys() == QList<SortKey>{{1}, {2, Qt::DescendingOrder}});
    CHECK(again.view.view()->shownColumns() == QList<int>{0, 1, 3});
    again.view.showHeadMenu(0, QPoint());
    actionNamed(*openMenu(again.view, u"headMenu"_s), u"columnsAsAtFirstAction"_s)->trigger();
    CHECK(again.model.sortKeys().isEmpty());
    CHECK(again.view.view()->shownColumns() == QList<int>{0, 1, 2, 3});
    CHECK(again.shown() == QList<qint64>{1, 2, 3, 4, 5});
}

TEST_CASE("a column is moved and a further key is chosen from the menu without a mouse", "[kit]")
{
    List list;
    list.model.sort(1);
    list.view.showHeadMenu(1, QPoint());
    QMenu *menu = openMenu(list.view, u"headMenu"_s);
    auto *further = menu->findChild<QMenu *>(u"thenByMenu"_s);
    REQUIRE(further);
    further->actions().at(3)->trigger(); // 备注
    CHECK(list.model.sortKeys() == QList<SortKey>{{1}, {3}});
    for (QAction *action : menu->actions())
        if (action->text().contains(u"left"_s))
            action->trigger();
    CHECK(list.view.view()->shownColumns() == QList<int>{1, 0, 2, 3});
}

TEST_CASE("what is copied survives a spreadsheet: digits, formulas, quotes and line breaks", "[kit]")
{
    const CellBlock block{.heads = {u"号码"_s, u"话"_s, u"数"_s},
                          .rows = {{u"540102201503071234"_s, u"=1+1"_s, u"-3"_s},
                                   {u"007"_s, u"他说\"好\"\n再见"_s, u"4"_s},
                                   {u"+86 891 6320001"_s, u"\"引\""_s, u"5"_s},
                                   {u"@SUM(A1)"_s, u"-a<b&c"_s, {}}},
                          .isText = {true, true, false}};
    CHECK(block.text() == u"号码\t话\t数\n"
                          "540102201503071234\t'=1+1\t-3\n"
                          "007\t\"他说\"\"好\"\"\n再见\"\t4\n"
                          "+86 891 6320001\t\"\"\"引\"\"\"\t5\n"
                          "'@SUM(A1)\t'-a<b&c\t\n"_s);
    const QString html = block.html();
    CHECK(html.contains(uR"(<td sdnum="2052;0;@" style="mso-number-format:'\@'">540102201503071234</td>)"_s));
    CHECK(html.contains(uR"(<td sdnum="2052;0;@" style="mso-number-format:'\@'">=1+1</td>)"_s));
    CHECK(html.contains(u"<td>-3</td>"_s));
    CHECK(html.contains(u"-a&lt;b&amp;c"_s));
    CHECK(html.contains(u"再见</td>"_s));
}

TEST_CASE("a selection and a single column go to the clipboard as text and as a table", "[kit]")
{
    List list;
    list.model.sort(1);
    list.view.view()->horizontalHeader()->setSectionHidden(3, true);
    list.view.view()->horizontalHeader()->moveSection(1, 0);
    list.selectRows(0, 1);
    QTest::keyClick(list.view.view(), Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == u"年级\t姓名\t出生\n1\t强巴\t\n2\t边巴\t2018-01-02\n"_s);
    CHECK(QApplication::clipboard()->mimeData()->html().contains(u"<td>2018-01-02</td>"_s));
    list.view.copyColumn(0);
    CHECK(QApplication::clipboard()->text() == u"姓名\n强巴\n边巴\n"_s);
    list.selectRows(2, 2);
    list.view.copyColumn(1); // one row is chosen because the keyboard must be somewhere: the whole column is meant
    CHECK(QApplication::clipboard()->text() == u"年级\n1\n2\n2\n3\n3\n"_s);
}

TEST_CASE("letters typed in a list find the next row that answers them", "[kit]")
{
    List list;
    list.model.setFilterText([](const Child &c) { return c.number == 4 ? u"nima nm"_s : u"dawa x"_s; });
    list.model.setRecords(children());
    list.view.view()->setFocus();
    list.view.select(1);
    QTest::keyClick(list.view.view(), Qt::Key_N);
    CHECK(list.view.currentId() == 4);
    QTest::keyClick(list.view.view(), Qt::Key_I);
    CHECK(list.view.currentId() == 4); // the word goes on and still means this row
    list.view.view()->keyboardSearch(u"ima"_s);
    CHECK(list.view.currentId() == 4);
    CHECK(list.model.find(u"2018-0"_s, 2) == 3);
    CHECK(list.model.find(u"da"_s, 4) == 4);
    CHECK(list.model.find(u"扎"_s, 1) == 0); // from the top again
}

TEST_CASE("a list becomes a document: columns as seen, numbers of the screen, cells by their kind", "[kit]")
{
    List list;
    SearchBar bar;
    list.view.setSearchBar(&bar);
    bar.addChip(
        u"boarders"_s, [] { return u"住校"_s; }, true);
    bar.addChip(u"left"_s, [] { return u"已离校"_s; });
    list.model.setSortKeys({{1}, {2, Qt::DescendingOrder}});
    list.view.view()->horizontalHeader()->setSectionHidden(3, true);
    list.view.view()->horizontalHeader()->moveSection(2, 0);
    const Document all = listDocument(list.view, u"学生"_s, ListRows::Shown);
    const Table &table = tableOf(all);
    REQUIRE(table.columns.size() == 4);
    CHECK(table.columns.at(1).title == u"出生"_s);
    CHECK(table.columns.at(3).align == Align::Right);
    REQUIRE(table.rows.size() == 5);
    CHECK(table.rows.at(0) == Row{qint64(1), QDate(), u"强巴"_s, qint64(1)});
    CHECK(table.rows.at(1) == Row{qint64(2), QDate(2018, 4, 4), u"尼玛"_s, qint64(2)});
    CHECK(factOf(all, 0) == u"5"_s);
    CHECK(factOf(all, 1) == u"住校"_s);
    CHECK(factOf(all, 2) == u"年级 › 出生 downwards"_s);
    CHECK(all.orientation == Orientation::Portrait);

    list.selectRows(3, 4);
    bar.setText(u"2017"_s);
    const Document some = listDocument(list.view, u"学生"_s, ListRows::Selected);
    REQUIRE(tableOf(some).rows.size() == 2);
    CHECK(tableOf(some).rows.at(0).first() == Value(qint64(1))); // as numbered on the screen now
    CHECK(factOf(some, 0) == u"2 of 5"_s);
    CHECK(factOf(some, 1) == u"“2017” · 住校 · selected rows only"_s);
}

TEST_CASE("which rows leave a list is asked over the list and answered with Enter", "[kit]")
{
    QSettings().clear();
    List list;
    std::optional<ListWish> wish;
    const auto answered = [&wish](const ListWish &given) { wish = given; };
    list.selectRows(1, 2);
    list.view.askForList(ListTask::Export, answered);
    auto *bar = list.view.findChild<ListChoiceBar *>();
    REQUIRE(bar->isVisible());
    CHECK(list.view.findChild<QRadioButton *>(u"selectedRowsRadio"_s)->isChecked());
    list.view.findChild<QLineEdit *>(u"listPurposeEdit"_s)->setText(u"家长会"_s);
    QTest::keyClick(list.view.findChild<QLineEdit *>(u"listPurposeEdit"_s), Qt::Key_Return);
    REQUIRE(wish);
    CHECK(wish->rows == ListRows::Selected);
    CHECK(wish->format == ListFormat::Workbook);
    CHECK(wish->purpose == u"家长会"_s);
    CHECK_FALSE(bar->isVisible());

    wish.reset();
    list.view.askForList(ListTask::Print, answered);
    QTest::keyClick(bar, Qt::Key_Escape);
    CHECK_FALSE(bar->isVisible());
    CHECK_FALSE(wish);
}

TEST_CASE("Ctrl+D names the column of the current cell and the rows chosen, the first of them first", "[kit]")
{
    List list;
    QSignalSpy asked(&list.view, &RecordView::fillDownAsked);
    list.model.sort(1);
    list.selectRows(1, 3);
    list.view.view()->selectionModel()->setCurrentIndex(list.model.index(1, 0), QItemSelectionModel::NoUpdate);
    QTest::keyClick(list.view.view(), Qt::Key_D, Qt::ControlModifier);
    CHECK(asked.isEmpty()); // nothing can be filled down in this list
    list.view.setFillDown(true);
    QTest::keyClick(list.view.view(), Qt::Key_Right); // to the next cell, the rows stay chosen
    QTest::keyClick(list.view.view(), Qt::Key_D, Qt::ControlModifier);
    REQUIRE(asked.count() == 1);
    CHECK(asked.first().at(0).toString() == u"grade"_s);
    CHECK(asked.first().at(1).value<QList<qint64>>() == QList<qint64>{2, 4, 1});
}

TEST_CASE("a setting that stays as it is is not written again", "[kit]")
{
    const auto keepAll = [](const QString &page) {
        keepSetting(u"kept/page"_s, page);
        keepSetting(u"kept/files"_s, QStringList{u"one"_s});
        keepSetting(u"kept/none"_s, QStringList());
        keepSetting(u"kept/number"_s, 7);
    };
    keepAll(u"students"_s);
    const QString path = QSettings().fileName();
    const QDateTime longAgo(QDate(2020, 1, 1), QTime(12, 0));
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(longAgo, QFileDevice::FileModificationTime));
    }
    keepAll(u"students"_s);
    CHECK(QFileInfo(path).lastModified() == longAgo);
    keepAll(u"programs"_s);
    CHECK(QFileInfo(path).lastModified() != longAgo);
    CHECK(QSettings().value(u"kept/page"_s).toString() == u"programs"_s);
}
