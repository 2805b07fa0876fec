// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qstring_maker.h"

#include "core/office/roster_table.h"
#include "tests/ui/pages/desk_of_test.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/record_view.h"
#include "ui/pages/students/import_guide.h"
#include "ui/pages/students/students_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

struct ImportDesk : DeskOfTest {
    QTemporaryDir folder;
    ClassId third = enterClass(3, 2);
    StudentId known = enterStudent({.student = {.number = u"G540102201509010004"_s,
                                                .name = u"扎西次仁"_s,
                                                .sex = Sex::Female,
                                                .born = QDate(2015, 9, 1),
                                                .schoolClass = third}});
    ui::StudentsPage page{desk};
    ui::ImportGuide *guide = nullptr;

    void writeTable(const QString &text)
    {
        file = folder.filePath(u"花名册.csv"_s);
        QFile out(file);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(text.toUtf8());
    }
    void openGuide()
    {
        page.load();
        showActive(page);
        QTest::mouseClick(&find<QPushButton>(page, "importRosterButton"), Qt::LeftButton);
        guide = page.findChild<ui::ImportGuide *>();
        REQUIRE(guide);
        QTest::mouseClick(&find<QPushButton>(*guide, "chooseFileButton"), Qt::LeftButton);
        settle();
    }
    QPushButton &next() { return find<QPushButton>(*guide, "guideNextButton"); }
    void settle()
    {
        REQUIRE(QTest::qWaitFor([this] { return next().isEnabled(); }));
    }
    void goOn() { QTest::mouseClick(&next(), Qt::LeftButton); }
    QString chip(const char *name) { return find<QPushButton>(*guide, name).text(); }
};

const QString table = u"填表说明\n"
                      "学籍号,姓名,性别,出生日期,班级,监护人姓名,联系电话\n"
                      "G540102201509010004,扎西次仁,女,20150901,三年级2班,仓央,18900005678\n"
                      "G540103201606200009,格桑,男,2016-06-20,四年级1班,央金,13900000001\n"
                      ",,男,2016-06-21,三年级2班,,\n"_s;

} // namespace

TEST_CASE("a roster comes in through the guide in one change", "[pages][students][import]")
{
    ImportDesk t;
    t.writeTable(table);
    t.openGuide();
    CHECK(find<QLabel>(*t.guide, "importFileLabel").text().contains(u"花名册.csv"_s));
    t.goOn();
    CHECK(find<QComboBox>(*t.guide, "nameColumnChoice").currentText().contains(u"姓名"_s));
    t.goOn();
    t.settle();
    CHECK(t.guide->current() == 2);
    // The school has classes: one that it does not know is made only when somebody wishes it.
    QTest::keyClick(&find<QCheckBox>(*t.guide, "makeClassesCheck"), Qt::Key_Space);
    t.settle();
    CHECK(t.chip("newRowsChip").contains(u"1"_s));
    CHECK(t.chip("changedRowsChip").contains(u"1"_s));
    CHECK(t.chip("refusedRowsChip").contains(u"1"_s));
    CHECK(t.book->students.count() == 1); // nothing yet

    auto &list = find<ui::RecordView>(*t.guide, "importPreviewList");
    QTest::mouseClick(&find<QPushButton>(*t.guide, "changedRowsChip"), Qt::LeftButton);
    REQUIRE(list.table()->shown() == 1);
    CHECK(list.table()->index(0, 3).data().toString().contains(u"仓央"_s));
    t.goOn();
    CHECK(find<QLabel>(*t.guide, "importSummaryLabel").text().contains(u"1"_s));
    t.goOn();
    CHECK(t.guide->current() == 4);
    CHECK(t.book->students.count() == 2);
    CHECK(t.book->school.classes().size() == 2);
    CHECK(t.book->students.find(t.known)->guardians.size() == 1);
    CHECK(t.page.messages()->kind() == ui::MessageBar::Kind::Done);
    CHECK_FALSE(t.book->school.remembered(u"import-columns"_s).isEmpty());
}

TEST_CASE("classes are not made unless wished and refused rows are saved with reasons", "[pages][students][import]")
{
    ImportDesk t;
    t.writeTable(table);
    t.openGuide();
    t.goOn();
    t.goOn();
    t.settle();
    CHECK_FALSE(find<QCheckBox>(*t.guide, "makeClassesCheck").isChecked());
    CHECK(t.chip("newRowsChip").contains(u"0"_s));
    CHECK(t.chip("refusedRowsChip").contains(u"2"_s));
    t.file = t.folder.filePath(u"退回.xlsx"_s);
    QTest::mouseClick(&find<QPushButton>(*t.guide, "saveRefusedButton"), Qt::LeftButton);
    const RosterTable saved = readRoster(t.file, 0);
    CHECK(saved.sheet.rows.size() == 3);
    QTest::mouseClick(&find<QPushButton>(*t.guide, "guideCancelButton"), Qt::LeftButton);
    CHECK(t.asked.size() == 1);
    CHECK(t.book->students.count() == 1);
    CHECK(t.book->school.classes().size() == 1);
}

TEST_CASE("a corrected column is remembered for the next import", "[pages][students][import]")
{
    ImportDesk t;
    t.writeTable(u"学籍号,姓名,性别,班级,家里电话号\nG540103201606200009,格桑,男,三年级2班,13900000001\n"_s);
    RosterTable read = readRoster(t.file, 0);
    REQUIRE_FALSE(read.mapping.has(exchange::StudentField::Phone));
    read.mapping.columns.insert(exchange::StudentField::Phone, 4);
    t.book->school.remember(u"import-columns"_s, columnLayouts(read, QString()));
    t.openGuide();
    t.goOn();
    CHECK(find<QComboBox>(*t.guide, "phoneColumnChoice").currentText().contains(u"家里电话号"_s));
}

TEST_CASE("a file that is no table says so in the guide and changes nothing", "[pages][students][import]")
{
    ImportDesk t;
    t.file = t.folder.filePath(u"照片.png"_s);
    QFile out(t.file);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(QByteArray("\x89PNG\r\n\x1a\n").append(QByteArray(100, '\0')));
    out.close();
    showActive(t.page);
    QTest::mouseClick(&find<QPushButton>(t.page, "importRosterButton"), Qt::LeftButton);
    t.guide = t.page.findChild<ui::ImportGuide *>();
    QTest::mouseClick(&find<QPushButton>(*t.guide, "chooseFileButton"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return !t.guide->messages()->sentence().isEmpty(); }));
    CHECK(t.guide->messages()->kind() == ui::MessageBar::Kind::Failure);
    CHECK_FALSE(t.next().isEnabled());
}
