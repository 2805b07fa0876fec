// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qstring_maker.h"

#include "tests/ui/pages/desk_of_test.h"
#include "ui/kit/findings_panel.h"
#include "ui/kit/form.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/record_view.h"
#include "ui/kit/search_bar.h"
#include "ui/pages/students/masked_edit.h"
#include "ui/pages/students/student_form.h"
#include "ui/pages/students/students_page.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

struct StudentsDesk : DeskOfTest {
    ClassId third = enterClass(3, 2);
    ClassId fourth = enterClass(4, 1);
    StudentId tashi = enterStudent({.student = {.number = u"G540102201509010004"_s,
                                                .name = u"扎西次仁"_s,
                                                .sex = Sex::Female,
                                                .born = QDate(2015, 9, 1),
                                                .idNumber = u"540102201509010004"_s,
                                                .schoolClass = third,
                                                .numberInClass = 7}});
    StudentId otherTashi = enterStudent({.student = {.number = u"G540103201606200009"_s,
                                                     .name = u"扎西次仁"_s,
                                                     .tibetanName = u"བཀྲ་ཤིས་ཚེ་རིང་"_s,
                                                     .mark = u"小"_s,
                                                     .sex = Sex::Male,
                                                     .born = QDate(2016, 6, 20),
                                                     .schoolClass = fourth,
                                                     .residence = Residence::Boarding}});
    StudentId drolma =
        enterStudent({.student = {.name = u"拉鲁·次旺多吉卓玛曲珍"_s, .born = QDate(2017, 1, 2), .schoolClass = fourth},
                      .claims = {{.group = PriorityGroup::LeftBehind,
                                  .evidence = u"村委会证明"_s,
                                  .valid = {.from = QDate(2026, 3, 1), .until = {}}}}});
    ui::StudentsPage page{desk};

    StudentsDesk()
    {
        page.resize(1110, 700);
        page.load();
        showActive(page);
    }
    ui::RecordView &list() { return find<ui::RecordView>(page, "studentList"); }
    QLineEdit &filter() { return find<QLineEdit>(page, "filterEdit"); }
    int shown() { return list().table()->shown(); }
    QString cell(int row, int column) { return list().table()->index(row, column).data().toString(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(list().view(), Qt::Key(key), modifiers);
    }
    StudentRecord stored(StudentId id) { return *book->students.find(id); }
};

} // namespace

TEST_CASE("a child is found by initials class number and telephone", "[pages][students]")
{
    StudentsDesk t;
    const QAbstractItemModelTester tester(t.list().table(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(t.shown() == 3);
    for (const auto &[typed, count] : std::initializer_list<std::pair<const char *, int>>{
             {"zxcr", 2}, {"zhaxi", 2}, {"zxcr 3.2", 1}, {"4.1", 2}, {"0009", 1}, {"13900001234", 3}, {"nobody", 0}}) {
        CAPTURE(typed);
        type(t.filter(), QString::fromLatin1(typed));
        CHECK(t.shown() == count);
    }
    type(t.filter(), u"次仁"_s);
    CHECK(t.shown() == 2);
}

TEST_CASE("chips and the class narrow the list", "[pages][students]")
{
    StudentsDesk t;
    auto &bar = find<ui::SearchBar>(t.page, "");
    QTest::mouseClick(&find<QPushButton>(t.page, "boardersChip"), Qt::LeftButton);
    CHECK(t.shown() == 1);
    QTest::mouseClick(&find<QPushButton>(t.page, "boardersChip"), Qt::LeftButton);
    QTest::mouseClick(&find<QPushButton>(t.page, "priorityChip"), Qt::LeftButton);
    CHECK(t.cell(0, 0) == u"拉鲁·次旺多吉卓玛曲珍"_s);
    bar.setChipOn(u"priority"_s, false);
    bar.setChipOn(u"withoutClass"_s, true);
    CHECK(t.shown() == 0);
    bar.setChipOn(u"withoutClass"_s, false);
    choose(t.page, "classFilterChoice", u"Grade 3"_s);
    CHECK(t.shown() == 1);
}

TEST_CASE("two children of one name stand apart on the list and in the form", "[pages][students]")
{
    StudentsDesk t;
    type(t.filter(), u"zxcr"_s);
    REQUIRE(t.shown() == 2);
    CHECK(t.cell(0, 6) != t.cell(1, 6)); // last four
    CHECK(t.cell(0, 5) != t.cell(1, 5)); // born
    QTest::keyClick(&t.filter(), Qt::Key_Down);
    t.press(Qt::Key_Return);
    const auto &hint = find<QLabel>(t.page, "sameNameHint");
    CHECK(hint.isVisible());
    CHECK((hint.text().contains(u"…0009"_s) || hint.text().contains(u"…0004"_s)));
}

TEST_CASE("numbers are masked until a person asks and a changed telephone is saved by keys", "[pages][students]")
{
    StudentsDesk t;
    REQUIRE(t.list().select(t.tashi.value));
    CHECK(t.cell(t.list().table()->rowOf(t.tashi.value), 10) == u"139****1234"_s);
    t.press(Qt::Key_Return);
    auto &phone = find<ui::MaskedEdit>(t.page, "guardian1PhoneEdit");
    auto &id = find<ui::MaskedEdit>(t.page, "studentIdNumberEdit");
    CHECK(id.text() == u"540102********0004"_s);
    CHECK(phone.text() == u"139****1234"_s);
    type(phone, u"1"_s);
    CHECK(phone.value() == u"13900001234"_s); // locked
    QTest::keyClick(&phone, Qt::Key_Down, Qt::AltModifier);
    CHECK(phone.text() == u"13900001234"_s);
    CHECK(id.isMasked());
    type(phone, u"１８９ 0000 5678"_s);
    QTest::keyClick(&phone, Qt::Key_Return, Qt::ControlModifier);
    CHECK(t.stored(t.tashi).guardians.first().phone == u"18900005678"_s);
    CHECK(t.stored(t.tashi).student.idNumber == u"540102201509010004"_s); // what stayed masked stayed whole
    CHECK(t.page.messages()->kind() == ui::MessageBar::Kind::Done);
    CHECK(t.list().currentId() == t.tashi.value);
    t.press(Qt::Key_Return);
    const auto texts = find<QWidget>(t.page, "studentHistory").findChildren<QLabel *>();
    CHECK(std::ranges::any_of(texts, [](const QLabel *label) {
        return label->text().contains(u"139****1234"_s) && label->text().contains(u"189****5678"_s);
    }));
}

TEST_CASE("a doubtful ID number warns beside the record and does not stop it", "[pages][students]")
{
    StudentsDesk t;
    QTest::mouseClick(&find<QPushButton>(t.page, "newStudentButton"), Qt::LeftButton);
    type(find<QLineEdit>(t.page, "studentNameEdit"), u"达瓦"_s);
    type(find<QLineEdit>(t.page, "studentBornEdit"), u"20150901"_s);
    choose(t.page, "studentClassChoice", u"3.2"_s);
    type(find<QLineEdit>(t.page, "guardian1NameEdit"), u"仓央"_s);
    auto &id = find<ui::MaskedEdit>(t.page, "studentIdNumberEdit");
    type(id, u"540102201509010005"_s);
    const auto &panel = find<ui::FindingsPanel>(t.page, "findingsPanel");
    REQUIRE(panel.items().size() == 1);
    CHECK(panel.items().first().severity == Severity::Warning);
    QTest::keyClick(&id, Qt::Key_Return, Qt::ControlModifier);
    CHECK(t.book->students.count() == 4);
    CHECK(t.page.messages()->kind() == ui::MessageBar::Kind::Caution);
    CHECK(t.stored({t.list().currentId()}).student.schoolClass == t.third);
}

TEST_CASE("a refused record says why under the field and leaving asks", "[pages][students]")
{
    StudentsDesk t;
    QTest::mouseClick(&find<QPushButton>(t.page, "newStudentButton"), Qt::LeftButton);
    auto &name = find<QLineEdit>(t.page, "studentNameEdit");
    type(name, u"边巴"_s);
    auto &born = find<QLineEdit>(t.page, "studentBornEdit");
    type(born, u"2030-01-01"_s);
    QTest::keyClick(&born, Qt::Key_Return, Qt::ControlModifier);
    CHECK(t.book->students.count() == 3);
    const auto &form = find<ui::Form>(find<ui::StudentForm>(t.page, "studentForm"), "");
    CHECK_FALSE(form.errorOf(u"born"_s).isEmpty());
    CHECK_FALSE(form.errorOf(u"schoolClass"_s).isEmpty());
    t.answer = false;
    QTest::keyClick(&name, Qt::Key_Escape);
    CHECK(t.asked.size() == 1);
    CHECK(t.page.findChild<ui::StudentForm *>() != nullptr);
    CHECK_FALSE(t.page.mayLeave());
    t.answer = true;
    QTest::keyClick(&name, Qt::Key_Escape);
    CHECK(t.list().isVisible());
}

TEST_CASE("a claim is added with its evidence", "[pages][students]")
{
    StudentsDesk t;
    t.page.openAt(t.tashi.value);
    QTest::mouseClick(&find<QPushButton>(t.page, "addClaimButton"), Qt::LeftButton);
    choose(t.page, "claim1GroupChoice", u"hardship"_s);
    auto &evidence = find<QLineEdit>(t.page, "claim1EvidenceEdit");
    type(evidence, u"民政证明"_s);
    QTest::keyClick(&evidence, Qt::Key_Return, Qt::ControlModifier);
    const QList<PriorityClaim> claims = t.stored(t.tashi).claims;
    REQUIRE(claims.size() == 1);
    CHECK(claims.first().group == PriorityGroup::Hardship);
    CHECK(claims.first().valid.from == QDate(2026, 9, 10));
}

TEST_CASE("an empty school says what to do next", "[pages][students]")
{
    DeskOfTest t;
    ui::StudentsPage page(t.desk);
    page.load();
    showActive(page);
    CHECK(find<QPushButton>(page, "emptyActionButton").isVisible());
    CHECK(page.state().isEmpty());
}
