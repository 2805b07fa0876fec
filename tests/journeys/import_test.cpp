// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A roster with everything a clerk meets: headings nobody knows, a doubtful row, a refused one that is saved, corrected
// and imported again; a block from the clipboard; a file dropped onto the window.
#include "core/exchange/tables.h"
#include "core/exchange/xlsx_writer.h"
#include "tests/journeys/desk.h"
#include "ui/kit/guide.h"
#include "ui/kit/record_view.h"
#include "ui/pages/students/students_page.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QTableView>
#include <QTableWidget>

using namespace journey;
using core::ClassId;
using core::SchoolBook;
using core::SchoolClass;
using core::Standing;
using core::StudentId;
using core::StudentRecord;
namespace exchange = core::exchange;

namespace {

int presentYear() { return core::schoolYearOf(QDate::currentDate()); }
int birthYear() { return presentYear() - 9; }

/// A school with two classes of the third grade and one child in the first of them, on disk.
StudentId makeSchool(const QString &path)
{
    const core::SystemClock clock;
    const auto book = SchoolBook::create(path, {.name = u"拉萨市试点小学"_s, .yearTurns = QDate(2000, 8, 1)}, clock,
                                         {.name = u"格桑"_s, .workstation = u"desk"_s});
    ClassId first;
    for (const int number : {2, 1})
        first = book->school.enter(SchoolClass{.entryYear = presentYear() - 2, .number = number}).value();
    return book->students
        .enter({.student = {.name = u"扎西"_s, .born = QDate(birthYear(), 9, 1), .schoolClass = first}})
        .value();
}

void write(const QString &path, const QString &text)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

void goOn(const Desk &desk)
{
    auto &next = desk.at<QAbstractButton>(u"guideNextButton"_s);
    REQUIRE(desk.waitFor([&next] { return next.isEnabled(); }));
    desk.settle();
    desk.press(Qt::Key_Return, Qt::ControlModifier);
}

void waitForNext(const Desk &desk)
{
    REQUIRE(desk.waitFor([&desk] { return desk.at<QAbstractButton>(u"guideNextButton"_s).isEnabled(); }));
    desk.settle();
}

int stepOf(const Desk &desk) { return qobject_cast<ui::Guide *>(desk.dialog())->current(); }

void chooseFile(Desk &desk, const QString &path)
{
    desk.answers.path = path;
    desk.push(u"chooseFileButton"_s);
    waitForNext(desk);
}

QString chip(const Desk &desk, const QString &name) { return desk.at<QAbstractButton>(name).text(); }

/// Corrects the cell that was refused, as the clerk would in a spreadsheet.
void correct(const QString &path, const QString &from, const QString &to)
{
    exchange::Sheet sheet = exchange::readTable(path);
    for (exchange::CellRow &row : sheet.rows)
        for (exchange::Cell &cell : row)
            if (cell.text == from)
                cell = {.text = to, .kind = exchange::CellKind::Text};
    exchange::writeXlsx(sheet, path);
}

/// The row of the headings, then each column, by hand.
void correctColumns(const Desk &desk)
{
    REQUIRE(stepOf(desk) == 1);
    desk.shoot(u"import-2-no-headings"_s);
    goOn(desk);
    CHECK(stepOf(desk) == 1); // it says what is missing and waits
    CHECK_FALSE(desk.said().isEmpty());
    desk.fill(u"headerRowChoice"_s, u"孩子"_s);
    desk.press(Qt::Key_Return);
    desk.fill(u"nameColumnChoice"_s, u"孩子"_s);
    desk.press(Qt::Key_Return);
    desk.fill(u"bornColumnChoice"_s, u"出生"_s);
    desk.press(Qt::Key_Return);
    desk.fill(u"classColumnChoice"_s, u"所在"_s);
    desk.press(Qt::Key_Return);
    desk.shoot(u"import-3-columns"_s);
}

/// A child of that name and birth is in another class: the same one, the clerk says.
void decideInPreview(const Desk &desk)
{
    REQUIRE(stepOf(desk) == 2);
    waitForNext(desk);
    CHECK(chip(desk, u"newRowsChip"_s).contains(u"1"_s));
    CHECK(chip(desk, u"doubtfulRowsChip"_s).contains(u"1"_s));
    CHECK(chip(desk, u"refusedRowsChip"_s).contains(u"1"_s));
    desk.shoot(u"import-4-doubtful"_s);
    desk.push(u"known1Option"_s);
    waitForNext(desk);
    CHECK(chip(desk, u"changedRowsChip"_s).contains(u"1"_s));
    desk.push(u"changedRowsChip"_s);
    auto &changes = desk.at<QTableWidget>(u"fieldChangesTable"_s);
    REQUIRE(changes.rowCount() >= 1);
    CHECK(changes.item(changes.rowCount() - 1, 1)->text() == u"三年级1班"_s);
    CHECK(changes.item(changes.rowCount() - 1, 2)->text() == u"三年级2班"_s);
    desk.shoot(u"import-5-changed"_s);
    desk.push(u"refusedRowsChip"_s);
    desk.shoot(u"import-6-refused"_s);
}

} // namespace

TEST_CASE("a roster with unknown headings is corrected decided imported and imported again", "[journey][import]")
{
    Desk desk;
    const QString school = desk.file(u"school.kehou"_s);
    const StudentId zhaxi = makeSchool(school);
    const QString table = desk.file(u"登记表.csv"_s);
    write(table, u"课后服务登记\n序,孩子,出生,所在,家里电话\n1,扎西,%1-09-01,三(2)班,13800000001\n"
                 u"2,央金,%1-05-01,三(1)班,13800000002\n3,卓玛,%1-02-30,三(1)班,13800000003\n"_s.arg(birthYear()));
    desk.start(school);
    desk.goTo(u"students"_s);
    desk.press(Qt::Key_I, Qt::ControlModifier);
    chooseFile(desk, table);
    desk.shoot(u"import-1-file"_s);
    goOn(desk);

    correctColumns(desk);
    goOn(desk);
    decideInPreview(desk);
    const QString refused = desk.file(u"退回.xlsx"_s);
    desk.answers.path = refused;
    desk.push(u"saveRefusedButton"_s);
    REQUIRE(QFile::exists(refused));
    goOn(desk);
    desk.shoot(u"import-7-summary"_s);
    CHECK(desk.book().students.count() == 1); // nothing yet
    goOn(desk);
    REQUIRE(desk.waitFor([&desk] { return stepOf(desk) == 4; }));
    desk.shoot(u"import-8-result"_s);
    CHECK(desk.book().students.count() == 2);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE_FALSE(desk.dialog());
    const std::optional<StudentRecord> moved = desk.book().students.find(zhaxi);
    REQUIRE(moved);
    CHECK(desk.book().school.find(moved->student.schoolClass)->number == 2);

    // The refused row, corrected: its headings are known by now.
    correct(refused, u"%1-02-30"_s.arg(birthYear()), u"%1-02-28"_s.arg(birthYear()));
    desk.press(Qt::Key_I, Qt::ControlModifier);
    chooseFile(desk, refused);
    goOn(desk);
    CHECK(desk.at<QComboBox>(u"nameColumnChoice"_s).currentText().contains(u"孩子"_s));
    goOn(desk);
    waitForNext(desk);
    CHECK(chip(desk, u"newRowsChip"_s).contains(u"1"_s));
    goOn(desk);
    goOn(desk);
    REQUIRE(desk.waitFor([&desk] { return stepOf(desk) == 4; }));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.book().students.count() == 3);

    // The first table again: everything is as it is, but for the row that is still wrong there.
    desk.press(Qt::Key_I, Qt::ControlModifier);
    chooseFile(desk, table);
    goOn(desk);
    goOn(desk);
    waitForNext(desk);
    CHECK(chip(desk, u"newRowsChip"_s).contains(u"0"_s));
    CHECK(chip(desk, u"changedRowsChip"_s).contains(u"0"_s));
    CHECK(chip(desk, u"unchangedRowsChip"_s).contains(u"2"_s));
    goOn(desk);
    CHECK(stepOf(desk) == 2); // nothing to import
    desk.press(Qt::Key_Escape);
    REQUIRE_FALSE(desk.dialog());
    CHECK(desk.book().verify().isSound());
}

TEST_CASE("pupils missing from a sheet leave only when the clerk marks them", "[journey][import]")
{
    Desk desk;
    const QString school = desk.file(u"school.kehou"_s);
    const StudentId zhaxi = makeSchool(school);
    const QString table = desk.file(u"名册.csv"_s);
    write(table, u"姓名,出生日期,班级\n央金,%1-05-01,三(1)班\n"_s.arg(birthYear()));
    desk.start(school);
    desk.goTo(u"students"_s);
    desk.press(Qt::Key_I, Qt::ControlModifier);
    chooseFile(desk, table);
    goOn(desk);
    goOn(desk);
    waitForNext(desk);
    desk.push(u"missingPupilsChip"_s);
    CHECK(desk.at<ui::RecordView>(u"missingPupilsList"_s).table()->shown() == 1);
    desk.shoot(u"import-9-missing"_s);
    CHECK_FALSE(desk.at<QWidget>(u"markLeftButton"_s).isEnabled()); // nobody is chosen beforehand
    REQUIRE(desk.at<ui::RecordView>(u"missingPupilsList"_s).select(zhaxi.value));
    desk.push(u"markLeftButton"_s);
    waitForNext(desk);
    goOn(desk);
    goOn(desk);
    REQUIRE(desk.waitFor([&desk] { return stepOf(desk) == 4; }));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.book().students.find(zhaxi)->student.standing == Standing::Left);
}

TEST_CASE("a block copied in a spreadsheet is pasted onto the pupils' page", "[journey][import]")
{
    Desk desk;
    const QString school = desk.file(u"school.kehou"_s);
    (void)makeSchool(school);
    desk.start(school);
    desk.goTo(u"students"_s);
    QApplication::clipboard()->setText(u"姓名\t出生日期\t班级\r\n央金\t%1-05-01\t三(1)班\r\n"_s.arg(birthYear()));
    desk.press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(desk.dialog());
    waitForNext(desk);
    desk.shoot(u"import-10-pasted"_s);
    goOn(desk);
    goOn(desk);
    waitForNext(desk);
    CHECK(chip(desk, u"newRowsChip"_s).contains(u"1"_s));
    desk.press(Qt::Key_Escape);
}

TEST_CASE("a spreadsheet dropped anywhere onto the window opens the import and a school file is opened",
          "[journey][import]")
{
    Desk desk;
    const QString school = desk.file(u"school.kehou"_s);
    const QString other = desk.file(u"other.kehou"_s);
    (void)makeSchool(school);
    (void)makeSchool(other);
    const QString table = desk.file(u"名册.csv"_s);
    write(table, u"姓名,出生日期,班级\n央金,%1-05-01,三(1)班\n"_s.arg(birthYear()));
    desk.start(school);
    const auto drop = [&desk](const QString &path) {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&desk.window(), &enter);
        CHECK(enter.isAccepted());
        QDropEvent event(QPointF(300, 300), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&desk.window(), &event);
    };
    desk.goTo(u"dashboard"_s);
    drop(table);
    CHECK(desk.window().currentPageId() == u"students"_s);
    REQUIRE(desk.dialog());
    waitForNext(desk);
    CHECK(desk.textOf(u"importFileLabel"_s).contains(u"名册.csv"_s));
    desk.press(Qt::Key_Escape);
    REQUIRE_FALSE(desk.dialog());
    drop(other);
    CHECK(desk.book().path() == other);
}
