// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qstring_maker.h"

#include "tests/ui/pages/desk_of_test.h"
#include "ui/kit/editors.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/record_view.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/settings/setup_guide.h"
#include "ui/pages/settings/term_form.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

struct SettingsDesk : DeskOfTest {
    ui::SettingsPage page{desk};

    SettingsDesk()
    {
        page.resize(1110, 700);
        page.load();
        showActive(page);
    }
    QWidget &openTab(int index)
    {
        auto &tabs = find<QTabWidget>(page, "settingsTabs");
        tabs.setCurrentIndex(index);
        return *tabs.currentWidget();
    }
    void pressNew() { QTest::mouseClick(&find<QPushButton>(page, "newEntryButton"), Qt::LeftButton); }
    void press(QWidget &root, const char *button)
    {
        QTest::mouseClick(&find<QPushButton>(root, button), Qt::LeftButton);
    }
};

} // namespace

TEST_CASE("a term whose days are exchanged is refused under its field", "[pages][settings]")
{
    SettingsDesk t;
    QWidget &terms = t.openTab(1);
    t.pressNew();
    type(find<QLineEdit>(terms, "termStartsEdit"), u"20270110"_s);
    auto &ends = find<QLineEdit>(terms, "termEndsEdit");
    type(ends, u"20260901"_s);
    QTest::keyClick(&ends, Qt::Key_Return, Qt::ControlModifier);
    CHECK(t.book->terms.terms().isEmpty());
    CHECK_FALSE(find<ui::TermForm>(terms, "").errorOf(u"ends"_s).isEmpty());
    type(find<QLineEdit>(terms, "termStartsEdit"), u"20260901"_s);
    type(ends, u"20270110"_s);
    QTest::keyClick(&ends, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(t.book->terms.terms().size() == 1);
    CHECK(t.book->terms.terms().first().policy == PolicyVersion::National2023);
    CHECK(t.page.messages()->kind() == ui::MessageBar::Kind::Done);
}

TEST_CASE("the rules follow the first day until somebody chooses others", "[pages][settings]")
{
    ui::TermForm form(QDate(2026, 9, 10));
    form.setTerm(ui::TermForm::usualTerm(QDate(2026, 9, 10)));
    CHECK(form.term().season == Season::Autumn);
    type(find<QLineEdit>(form, "termStartsEdit"), u"20230901"_s);
    CHECK(form.term().policy == PolicyVersion::Lhasa2021);
    type(find<QLineEdit>(form, "termStartsEdit"), u"20260901"_s);
    CHECK(form.term().policy == PolicyVersion::National2023);
}

TEST_CASE("classes are added for each grade and only an empty one is removed", "[pages][settings]")
{
    SettingsDesk t;
    const ClassId third = t.enterClass(3, 1);
    t.enterStudent({.student = {.name = u"达瓦"_s, .born = QDate(2016, 1, 1), .schoolClass = third}});
    QWidget &classes = t.openTab(2);
    t.press(classes, "addClassesButton");
    CHECK(find<QLineEdit>(classes, "grade3ClassesEdit").text() == u"1"_s);
    for (const char *grade : {"grade1ClassesEdit", "grade3ClassesEdit"})
        type(find<QLineEdit>(classes, grade), u"2"_s);
    QTest::keyClick(&find<QLineEdit>(classes, "grade3ClassesEdit"), Qt::Key_Return, Qt::ControlModifier);
    CHECK(t.book->school.classes().size() == 4);

    auto &list = find<ui::RecordView>(classes, "classList");
    REQUIRE(list.select(third.value));
    QTest::keyClick(list.view(), Qt::Key_Delete);
    CHECK(t.book->school.find(third));
    CHECK(t.page.messages()->kind() == ui::MessageBar::Kind::Caution);
    const SchoolClass empty = t.book->school.classes().first();
    REQUIRE(list.select(empty.id.value));
    QTest::keyClick(list.view(), Qt::Key_Delete);
    CHECK(t.asked.isEmpty());
    CHECK(t.book->school.classes().size() == 3);
    find<QPushButton>(t.page, "undoButton").click();
    CHECK(t.book->school.find(empty.id));
}

TEST_CASE("a class gets its teacher and a second one of the same number is refused", "[pages][settings]")
{
    SettingsDesk t;
    const StaffId teacher = t.book->school.enter(StaffMember{.name = u"尼玛"_s}).value();
    const ClassId fourth = t.enterClass(4, 1);
    QWidget &classes = t.openTab(2);
    auto &list = find<ui::RecordView>(classes, "classList");
    REQUIRE(list.select(fourth.value));
    QTest::keyClick(list.view(), Qt::Key_Return);
    choose(classes, "classTeacherChoice", u"尼玛"_s);
    QTest::keyClick(&find<QLineEdit>(classes, "classNumberEdit"), Qt::Key_Return, Qt::ControlModifier);
    CHECK(t.book->school.find(fourth)->homeroomTeacher == teacher);
    t.pressNew();
    choose(classes, "classGradeChoice", u"Grade 4"_s);
    auto &number = find<QLineEdit>(classes, "classNumberEdit");
    type(number, u"1"_s);
    QTest::keyClick(&number, Qt::Key_Return, Qt::ControlModifier);
    CHECK(t.book->school.classes().size() == 1);
    CHECK(number.property("invalid").toBool());
}

TEST_CASE("the school is corrected and a wrong code is refused", "[pages][settings]")
{
    SettingsDesk t;
    QWidget &school = t.openTab(0);
    auto &code = find<QLineEdit>(school, "schoolCodeEdit");
    type(code, u"12345"_s);
    QTest::keyClick(&code, Qt::Key_Return, Qt::ControlModifier);
    CHECK(t.book->school.school().code.isEmpty());
    CHECK(code.property("invalid").toBool());
    type(code, u"２154000001"_s);
    QTest::keyClick(&code, Qt::Key_Return, Qt::ControlModifier);
    CHECK(t.book->school.school().code == u"2154000001"_s);
}

TEST_CASE("somebody who stopped working here stays in the list", "[pages][settings]")
{
    SettingsDesk t;
    QWidget &staff = t.openTab(3);
    t.pressNew();
    type(find<QLineEdit>(staff, "staffNameEdit"), u"旦增"_s);
    auto &phone = find<QLineEdit>(staff, "staffPhoneEdit");
    type(phone, u"13900000002"_s);
    QTest::keyClick(&phone, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(t.book->school.staff().size() == 1);
    auto &list = find<ui::RecordView>(staff, "staffList");
    QTest::keyClick(list.view(), Qt::Key_F2);
    QTest::keyClick(&find<QWidget>(staff, "staffActiveCheck"), Qt::Key_Space);
    QTest::keyClick(&phone, Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(t.book->school.staff().first().active);
}

TEST_CASE("the file is examined and the journal stands in words", "[pages][settings]")
{
    SettingsDesk t;
    t.enterClass(1, 1);
    QWidget &file = t.openTab(4);
    CHECK(find<ui::RecordView>(file, "journalList").table()->index(0, 2).data().toString() == u"Class entered"_s);
    t.press(file, "verifyButton");
    CHECK(t.page.messages()->kind() == ui::MessageBar::Kind::Done);
    const QTemporaryDir folder;
    t.file = folder.filePath(u"备份.kehou"_s);
    t.press(file, "backUpButton");
    CHECK(QFile::exists(t.file));
}

TEST_CASE("the first run makes a school file by keys alone", "[pages][settings][setup]")
{
    const QTemporaryDir folder;
    DeskOfTest t;
    std::unique_ptr<SchoolBook> made;
    ui::SetupGuide guide(t.clock, t, t, [&](const ui::SetupWish &wish) {
        ui::SetupResult result = ui::setUp(wish, t.clock);
        made = std::move(result.book);
        return result.findings;
    });
    guide.open();
    const auto goOn = [&](const char *focus) {
        QTest::keyClick(&find<QWidget>(guide, focus), Qt::Key_Return, Qt::ControlModifier);
    };
    goOn("schoolNameEdit");
    CHECK(guide.current() == 0); // a school needs a name
    type(find<QLineEdit>(guide, "schoolNameEdit"), u"城关区第一小学"_s);
    type(find<QLineEdit>(guide, "schoolCodeEdit"), u"2154000001"_s);
    goOn("schoolCodeEdit");
    REQUIRE(guide.current() == 1);
    type(find<QLineEdit>(guide, "termStartsEdit"), u"20270115"_s);
    type(find<QLineEdit>(guide, "termEndsEdit"), u"20260901"_s);
    goOn("termEndsEdit");
    CHECK(guide.current() == 1);
    type(find<QLineEdit>(guide, "termStartsEdit"), u"20260901"_s);
    type(find<QLineEdit>(guide, "termEndsEdit"), u"20270115"_s);
    goOn("termEndsEdit");
    REQUIRE(guide.current() == 2);
    type(find<QLineEdit>(guide, "grade6ClassesEdit"), u"1"_s);
    goOn("grade6ClassesEdit");
    REQUIRE(guide.current() == 3);
    type(find<QLineEdit>(guide, "staffNameEdit"), u"格桑"_s);
    goOn("staffNameEdit");
    REQUIRE(guide.current() == 4);
    CHECK(find<QLabel>(guide, "setupSummaryLabel").text().contains(u"21"_s));
    CHECK_FALSE(made);
    const QString path = folder.filePath(u"一小.kehou"_s);
    type(find<QLineEdit>(guide, "setupPathEdit"), path);
    goOn("setupPathEdit");
    REQUIRE(made);
    CHECK(made->path() == path);
    CHECK(made->school.classes().size() == 21);
    CHECK(made->terms.terms().size() == 1);
    CHECK(made->school.staff().first().name == u"格桑"_s);
    CHECK(guide.result() == QDialog::Accepted);
}

TEST_CASE("a set-up that is refused half way leaves no file behind", "[pages][settings][setup]")
{
    const QTemporaryDir folder;
    const FixedClock clock(QDate(2026, 9, 10));
    ui::SetupWish wish{.school = {.name = u"试点小学"_s},
                       .term = {.schoolYear = 2026, .starts = QDate(2026, 9, 1), .ends = QDate(2027, 1, 15)},
                       .classes = {{.entryYear = 2026, .number = 1}, {.entryYear = 2026, .number = 1}},
                       .person = {.name = u"格桑"_s},
                       .path = folder.filePath(u"x.kehou"_s)};
    const ui::SetupResult refused = ui::setUp(wish, clock);
    CHECK_FALSE(refused.book);
    CHECK(refuses(refused.findings));
    CHECK(QDir(folder.path()).isEmpty());
    wish.classes.removeLast();
    CHECK(ui::setUp(wish, clock).book);
}

TEST_CASE("spellings of a name are entered, changed and removed, and one in two groups is refused", "[pages][settings]")
{
    SettingsDesk t;
    QWidget &section = t.openTab(5);
    auto &list = find<ui::RecordView>(section, "spellingsList");
    const int suggested = list.table()->shown();
    CHECK(suggested > 20);
    t.pressNew();
    auto &edit = find<QLineEdit>(section, "spellingsEdit");
    type(edit, u"琼达，丹增"_s);
    QTest::keyClick(&edit, Qt::Key_Return, Qt::ControlModifier);
    CHECK(t.book->spellings.variants().size() == suggested);
    CHECK(find<QLabel>(section, "spellingsError").text().contains(u"旦增、丹增、单增"_s));
    type(edit, u"琼达 穷达"_s);
    QTest::keyClick(&edit, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(t.book->spellings.variants().size() == suggested + 1);
    CHECK(t.book->spellings.variants().last().spellings == u"琼达、穷达"_s);
    CHECK(find<ui::MessageBar>(t.page, "").sentence().contains(u"琼达、穷达"_s));
    CHECK(list.currentId() == t.book->spellings.variants().last().id.value);

    type(find<QLineEdit>(section, "filterEdit"), u"qiongd"_s);
    CHECK(list.table()->shown() == 1);
    t.answer = false;
    list.view()->setFocus();
    list.view()->selectRow(0);
    QTest::keyClick(list.view(), Qt::Key_Delete);
    CHECK(t.book->spellings.variants().size() == suggested + 1);
    t.answer = true;
    QTest::keyClick(list.view(), Qt::Key_Delete);
    CHECK(t.book->spellings.variants().size() == suggested);
    CHECK(t.asked.size() == 2);
}
