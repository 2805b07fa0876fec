// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pupils' list leaves the program as files and paper, and is changed for many at once.
#include "tests/support/qstring_maker.h"

#include "core/exchange/tables.h"
#include "tests/ui/pages/desk_of_test.h"
#include "ui/kit/editors.h"
#include "ui/kit/list_choice_bar.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/print_preview.h"
#include "ui/kit/record_view.h"
#include "ui/pages/list_actions.h"
#include "ui/pages/students/batch_guide.h"
#include "ui/pages/students/students_page.h"

#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

/// No order and no columns of another test.
bool forgetSettings()
{
    QSettings().clear();
    return true;
}

struct ListDesk : DeskOfTest {
    bool forgotten = forgetSettings();
    QTemporaryDir folder{};
    ClassId third = enterClass(3, 2);
    ClassId fourth = enterClass(4, 1);
    QList<StudentId> pupils{};
    ui::StudentsPage page{desk};

    ListDesk()
    {
        const QStringList names{u"扎西"_s, u"边巴"_s, u"=1+1"_s, u"强巴"_s};
        for (qsizetype i = 0; i < names.size(); ++i)
            pupils << enterStudent({.student = {.name = names.at(i),
                                                .born = QDate(2016, 5, 1).addDays(i),
                                                .schoolClass = i < 2 ? third : fourth,
                                                .numberInClass = int(i) + 1}});
        ui::serveLists(page, desk);
        page.resize(1110, 700);
        page.load();
        showActive(page);
    }
    ui::RecordView &list() { return find<ui::RecordView>(page, "studentList"); }
    void trigger(const char *action) { find<QAction>(page, action).trigger(); }
    /// Ctrl+E, the format, the purpose, Enter; waits for the file.
    QString exported(ui::ListFormat format, const QString &name, const QString &purpose = {})
    {
        file = folder.filePath(name);
        list().setFocus();
        trigger("exportList");
        auto &bar = find<ui::ListChoiceBar>(page, "listChoiceBar");
        find<ui::Choice>(bar, "listFormatChoice").setValue(int(format));
        auto &why = find<QLineEdit>(bar, "listPurposeEdit");
        why.setText(purpose);
        QTest::keyClick(&why, Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([this] { return QFile::exists(file); }));
        REQUIRE(QTest::qWaitFor([this] { return page.messages()->isVisible(); }));
        return file;
    }
    void selectFirst(int count)
    {
        auto *table = list().table();
        list().view()->selectionModel()->select(
            QItemSelection(table->index(0, 0), table->index(count - 1, table->columnCount() - 1)),
            QItemSelectionModel::ClearAndSelect);
        list().view()->selectionModel()->setCurrentIndex(table->index(0, 2), QItemSelectionModel::NoUpdate);
    }
    ui::BatchGuide *guide() { return page.findChild<ui::BatchGuide *>(); }
    ClassId classOf(int pupil) { return book->students.find(pupils.at(pupil))->student.schoolClass; }
};

QStringList texts(const exchange::Sheet &sheet, qsizetype row)
{
    QStringList cells;
    for (const exchange::Cell &cell : sheet.rows.value(row))
        cells << cell.text;
    return cells;
}

/// The row of the heads, which begin with the row number.
qsizetype headRow(const exchange::Sheet &sheet)
{
    for (qsizetype row = 0; row < sheet.rows.size(); ++row)
        if (sheet.rows.at(row).size() > 4)
            return row;
    FAIL("no table");
    return -1;
}

} // namespace

TEST_CASE("a workbook holds the list as it was seen: order, numbers, dates, and texts that stay texts", "[pages]")
{
    ListDesk t;
    t.list().table()->sort(3, Qt::DescendingOrder);
    const exchange::Sheet sheet = exchange::readTable(t.exported(ui::ListFormat::Workbook, u"a.xlsx"_s, u"家长会"_s));
    const qsizetype head = headRow(sheet);
    CHECK(sheet.text(head, 1) == u"Name"_s);
    REQUIRE(sheet.rows.size() >= head + 5);
    CHECK(sheet.text(head + 1, 1) == u"强巴"_s);
    CHECK(sheet.text(head + 2, 1) == u"=1+1"_s);
    CHECK(sheet.rows.at(head + 2).at(1).kind == exchange::CellKind::Text);
    CHECK(sheet.rows.at(head + 1).at(0).kind == exchange::CellKind::Number);
    CHECK(sheet.rows.at(head + 1).at(6).kind == exchange::CellKind::Date);
    CHECK(sheet.text(head + 1, 6) == u"2016-05-04"_s);
    CHECK(sheet.text(head + 1, 11) == u"139****1234"_s); // masked as on the screen
    CHECK(texts(sheet, 0).first() == u"Pupils"_s);
    bool footed = false;
    for (const exchange::CellRow &row : sheet.rows)
        footed = footed || (!row.isEmpty() && row.first().text.contains(u"格桑"_s) &&
                            row.first().text.contains(u"2026-09-10 09:00"_s) && row.first().text.contains(u"家长会"_s));
    CHECK(footed);
}

TEST_CASE("a text table is written in UTF-8 with its mark or in GB18030, and no cell of it is a formula", "[pages]")
{
    ListDesk t;
    const auto bytesOf = [](const QString &path) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QString utf8 = t.exported(ui::ListFormat::Text, u"a.csv"_s);
    CHECK(bytesOf(utf8).startsWith("\xEF\xBB\xBF"));
    CHECK(bytesOf(utf8).contains(",'=1+1,"));
    const QString old = t.exported(ui::ListFormat::TextGb18030, u"b.csv"_s);
    CHECK(bytesOf(old).contains("\xD4\xFA\xCE\xF7")); // 扎西
    CHECK(exchange::readTable(old).rows == exchange::readTable(utf8).rows);
}

TEST_CASE("only the rows selected leave when several are selected", "[pages]")
{
    ListDesk t;
    t.selectFirst(2);
    const exchange::Sheet sheet = exchange::readTable(t.exported(ui::ListFormat::Text, u"two.csv"_s));
    const qsizetype head = headRow(sheet);
    CHECK(sheet.text(head + 1, 1) == u"扎西"_s);
    CHECK(sheet.text(head + 2, 1) == u"边巴"_s);
    CHECK_FALSE(sheet.text(head + 3, 0) == u"3"_s);
}

TEST_CASE("Ctrl+P shows the list as pages, and an empty list is not printed", "[pages]")
{
    ListDesk t;
    t.list().setFocus();
    t.trigger("printList");
    auto *preview = t.page.findChild<ui::PrintPreview *>();
    REQUIRE(preview);
    CHECK(preview->windowTitle() == u"Pupils"_s);
    preview->close();
    QTest::qWait(0);
    t.list().table()->setFilter(u"nobody"_s);
    t.trigger("printList");
    CHECK_FALSE(t.page.findChild<ui::PrintPreview *>());
    CHECK(t.page.messages()->sentence() == u"The list is empty."_s);
}

TEST_CASE("a class is changed for all selected after a preview, in one gesture, and taken back", "[pages]")
{
    ListDesk t;
    t.selectFirst(3);
    t.trigger("changeSelected");
    ui::BatchGuide *guide = t.guide();
    REQUIRE(guide);
    find<ui::Choice>(*guide, "batchValueChoice").setValue(t.fourth.value);
    guide->next();
    auto &preview = find<ui::RecordView>(*guide, "batchPreviewList");
    REQUIRE(preview.table()->shown() == 3);
    CHECK(preview.table()->index(0, 4).data().toString() == u"changes"_s);
    CHECK(preview.table()->index(2, 4).data().toString() == u"as it is"_s);
    CHECK(preview.table()->index(2, 0).data(ui::RecordTable::FaintRole).toBool());
    CHECK(t.classOf(0) == t.third); // nothing yet
    const auto linesBefore = t.book->journal(100).size();
    guide->next();
    CHECK(t.classOf(0) == t.fourth);
    CHECK(t.classOf(1) == t.fourth);
    const QList<JournalEntry> journal = t.book->journal(100);
    REQUIRE(journal.size() >= linesBefore + 2);
    CHECK(journal.at(0).gesture == journal.at(1).gesture);
    QPushButton &undo = find<QPushButton>(*t.page.messages(), "undoButton");
    REQUIRE(undo.isVisible());
    undo.click();
    CHECK(t.classOf(0) == t.third);
    CHECK(t.classOf(2) == t.fourth);
}

TEST_CASE("what the rules refuse is shown and stays out of a change for many", "[pages]")
{
    ListDesk t;
    const ui::BatchPlan plan =
        ui::planBatch(*t.book, {.field = ui::BatchField::Class, .value = qint64(999), .students = t.pupils},
                      t.book->students.lines());
    CHECK(plan.count(ui::BatchOutcome::Refused) == t.pupils.size());
    CHECK(plan.records.isEmpty());
    CHECK_FALSE(plan.lines.first().findings.isEmpty());
}

TEST_CASE("Ctrl+D fills the first value down over the rows selected, after the same preview", "[pages]")
{
    ListDesk t;
    t.list().table()->sort(3, Qt::DescendingOrder); // 强巴 of the fourth grade stands first
    t.selectFirst(4);
    t.list().setFocus();
    QTest::keyClick(t.list().view(), Qt::Key_D, Qt::ControlModifier);
    ui::BatchGuide *guide = t.guide();
    REQUIRE(guide);
    CHECK(guide->current() == 1);
    CHECK(find<ui::RecordView>(*guide, "batchPreviewList").table()->index(0, 4).data().toString() == u"as it is"_s);
    guide->next();
    for (int pupil = 0; pupil < 4; ++pupil)
        CHECK(t.classOf(pupil) == t.fourth);
}

TEST_CASE("a column of a child's own cannot be filled down", "[pages]")
{
    ListDesk t;
    t.selectFirst(2);
    t.list().view()->selectionModel()->setCurrentIndex(t.list().table()->index(0, 0), QItemSelectionModel::NoUpdate);
    t.list().setFocus();
    QTest::keyClick(t.list().view(), Qt::Key_D, Qt::ControlModifier);
    CHECK_FALSE(t.guide());
    CHECK(t.page.messages()->isVisible());
}
