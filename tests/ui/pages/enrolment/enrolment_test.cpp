// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qstring_maker.h"
#include "tests/ui/pages/page_support.h"
#include "tests/ui/pages/support/small_screen.h"
#include "ui/kit/clause_chip.h"
#include "ui/kit/findings_panel.h"
#include "ui/kit/form.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/person_picker.h"
#include "ui/kit/popup_list.h"
#include "ui/kit/record_view.h"
#include "ui/kit/search_bar.h"
#include "ui/pages/enrolment/applications_part.h"
#include "ui/pages/enrolment/enrolment_page.h"
#include "ui/pages/enrolment/wish_list.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>

using namespace pages;
using core::Application;
using core::Step;

namespace {

QList<Application> applications(const School &school) { return school.book->enrolment.applications(school.desk.term); }

Step stepOf(const School &school, core::ApplicationId id) { return school.book->enrolment.find(id)->step; }

/// From the form number to the wishes, as a clerk types it.
void typeBeginning(const QString &initials)
{
    REQUIRE(focusName() == u"formNumberEdit"_s);
    press(Qt::Key_Return);
    REQUIRE(focusName() == u"pupilPicker"_s);
    type(initials);
    press(Qt::Key_Return); // takes the child
    press(Qt::Key_Return);
    REQUIRE(focusName() == u"appliedOnEdit"_s);
    press(Qt::Key_Return);
    REQUIRE(focusName() == u"toggle0"_s);
    for (int day = 0; day < 5; ++day)
        press(Qt::Key_Return);
    REQUIRE(focusName() == u"wish1Picker"_s);
}

void openTab(ui::EnrolmentPage &page, Qt::Key key) { QTest::keyClick(&page, key, Qt::AltModifier); }

} // namespace

TEST_CASE("an application is entered by keyboard alone in the order of the form and lies on disk", "[ui][enrolment]")
{
    QTemporaryDir folder;
    School school;
    school.enterCourse(u"围棋"_s, 3, 6, 1);
    const core::ProgramId dance = school.enterCourse(u"舞蹈"_s, 1, 6, 2);
    const core::StudentId child = school.enterPupil(u"扎西次仁"_s, school.third);
    ui::EnrolmentPage page(school.desk);
    show(page);
    QTest::keyClick(&page, Qt::Key_N, Qt::ControlModifier);
    CHECK(find<QLineEdit>(page, u"formNumberEdit"_s)->text() == u"0001"_s);
    find<QLineEdit>(page, u"formNumberEdit"_s)->selectAll();
    type(u"0123"_s);
    typeBeginning(u"zxcr"_s);
    type(u"wd"_s);
    press(Qt::Key_Return); // takes the course
    press(Qt::Key_Return);
    REQUIRE(focusName() == u"wish2Picker"_s);
    press(Qt::Key_Return); // no second wish
    REQUIRE(focusName() == u"mostCoursesEdit"_s);
    while (focusName() != u"consentByEdit"_s)
        press(Qt::Key_Return);
    press(Qt::Key_Down); // the guardian on record
    press(Qt::Key_Return);
    CHECK(find<QLineEdit>(page, u"consentByEdit"_s)->text() == u"央金"_s);
    press(Qt::Key_Return);
    CHECK(find<QLineEdit>(page, u"consentOnEdit"_s)->text() == u"2026-09-10"_s);
    press(Qt::Key_Return, Qt::ControlModifier);

    const QString copy = folder.filePath(u"school.kehou"_s);
    school.book->backUp(copy);
    const auto onDisk = core::SchoolBook::open(copy, school.clock, {}, core::db::Access::ReadOnly);
    const QList<Application> stored = onDisk->enrolment.applications(school.desk.term);
    REQUIRE(stored.size() == 1);
    CHECK(stored[0].formNumber == u"0123"_s);
    CHECK(stored[0].student == child);
    CHECK(stored[0].care == core::WeekdaySet::allWeek());
    CHECK(stored[0].wishes == QList{dance});
    CHECK(stored[0].consentBy == u"央金"_s);
    CHECK(stored[0].consentOn == QDate(2026, 9, 10));

    // the next form from the pile
    CHECK(page.messages()->sentence().contains(u"0123 · 扎西次仁"_s));
    CHECK(focusName() == u"formNumberEdit"_s);
    CHECK(find<QLineEdit>(page, u"formNumberEdit"_s)->text() == u"0124"_s);
    CHECK(find<QLineEdit>(page, u"consentByEdit"_s)->text().isEmpty());
    CHECK(find<QLabel>(page, u"enteredLabel"_s)->text().contains(u"扎西次仁"_s));
    press(Qt::Key_Escape);
    CHECK(find<ui::RecordView>(page, u"applicationList"_s)->isVisible());
    CHECK(find<ui::RecordView>(page, u"applicationList"_s)->table()->shown() == 1);
}

TEST_CASE("an application without consent is refused beside the field", "[ui][enrolment][2.2]")
{
    School school;
    school.enterPupil(u"扎西次仁"_s, school.third);
    ui::EnrolmentPage page(school.desk);
    show(page);
    QTest::keyClick(&page, Qt::Key_N, Qt::ControlModifier);
    typeBeginning(u"扎西"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(applications(school).isEmpty());
    auto *error = find<QLabel>(page, u"consentByError"_s);
    CHECK(error->isVisible());
    CHECK(error->text().contains(u"2.2"_s));
    CHECK(focusName() == u"consentByEdit"_s);
    bool chip = false;
    for (const auto *each : error->parentWidget()->findChildren<ui::ClauseChip *>())
        chip = chip || each->text() == u"2.2"_s;
    CHECK(chip);
}

TEST_CASE("only courses for the grade are offered and another child's wishes are refused", "[ui][enrolment][3.5a]")
{
    School school;
    school.enterCourse(u"围棋"_s, 3, 6, 1);
    school.enterPupil(u"扎西次仁"_s, school.third);
    school.enterPupil(u"白玛央宗"_s, school.first);
    ui::EnrolmentPage page(school.desk);
    show(page);
    QTest::keyClick(&page, Qt::Key_N, Qt::ControlModifier);
    typeBeginning(u"bmyz"_s); // grade 1
    type(u"wq"_s);
    CHECK(find<ui::WishPicker>(page, u"wish1Picker"_s)->popup()->count() == 0);
    press(Qt::Key_Escape);
    auto *pupil = find<ui::PersonPicker>(page, u"pupilPicker"_s);
    pupil->setFocus();
    pupil->selectAll();
    type(u"zxcr"_s);
    press(Qt::Key_Return);
    find<QWidget>(page, u"wish1Picker"_s)->setFocus();
    type(u"wq"_s);
    press(Qt::Key_Return);
    REQUIRE(find<ui::WishList>(page, u"wishList"_s)->wishes().size() == 1);
    pupil->setFocus();
    pupil->selectAll();
    type(u"bmyz"_s);
    press(Qt::Key_Return);
    auto *consent = find<QLineEdit>(page, u"consentByEdit"_s);
    consent->setFocus();
    type(u"央金"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(applications(school).isEmpty());
    CHECK(find<QLabel>(page, u"wishesError"_s)->text().contains(u"围棋"_s));
}

TEST_CASE("wishes change places with Alt and the arrows and leave with Ctrl and Del", "[ui][enrolment]")
{
    School school;
    const core::ProgramId chess = school.enterCourse(u"围棋"_s, 3, 6, 1);
    const core::ProgramId dance = school.enterCourse(u"舞蹈"_s, 1, 6, 2);
    ui::EnrolmentPage page(school.desk);
    show(page);
    QTest::keyClick(&page, Qt::Key_N, Qt::ControlModifier);
    auto *wishes = find<ui::WishList>(page, u"wishList"_s);
    wishes->setWishes({chess, dance});
    find<QWidget>(page, u"wish2Picker"_s)->setFocus();
    press(Qt::Key_Up, Qt::AltModifier);
    CHECK(wishes->wishes() == QList{dance, chess});
    CHECK(focusName() == u"wish1Picker"_s);
    press(Qt::Key_Down, Qt::AltModifier);
    CHECK(wishes->wishes() == QList{chess, dance});
    find<QWidget>(page, u"wish1Picker"_s)->setFocus();
    press(Qt::Key_Delete, Qt::ControlModifier);
    CHECK(wishes->wishes() == QList{dance});
    CHECK_FALSE(find<QWidget>(page, u"wish3Picker"_s)->isVisible());
}

TEST_CASE("a form number used twice is refused with the name of the other child", "[ui][enrolment]")
{
    School school;
    school.enterApplication(school.enterPupil(u"扎西次仁"_s, school.third), u"0001"_s);
    school.enterPupil(u"白玛央宗"_s, school.first);
    ui::EnrolmentPage page(school.desk);
    show(page);
    QTest::keyClick(&page, Qt::Key_N, Qt::ControlModifier);
    find<QLineEdit>(page, u"formNumberEdit"_s)->selectAll();
    type(u"0001"_s);
    typeBeginning(u"bmyz"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(applications(school).size() == 1);
    CHECK(find<QLabel>(page, u"formNumberError"_s)->text().contains(u"扎西次仁"_s));
}

TEST_CASE("the list is filtered by initials by class and by step", "[ui][enrolment]")
{
    School school;
    school.enterApplication(school.enterPupil(u"扎西次仁"_s, school.third), u"0001"_s);
    const auto second = school.enterApplication(school.enterPupil(u"白玛央宗"_s, school.first), u"0002"_s);
    ui::EnrolmentPage page(school.desk);
    show(page);
    auto *list = find<ui::RecordView>(page, u"applicationList"_s);
    REQUIRE(list->table()->shown() == 2);
    page.filterRow()->focusSearch();
    type(u"zxcr"_s);
    CHECK(list->table()->shown() == 1);
    page.filterRow()->setText(QString());
    (void)done(school.book->enrolment.move(second, Step::ClassReviewed));
    page.load();
    find<QPushButton>(page, u"appliedChip"_s)->click();
    CHECK(list->table()->shown() == 1);
    find<QPushButton>(page, u"reviewedChip"_s)->click();
    CHECK(list->table()->shown() == 2);
}

TEST_CASE("a class is reviewed in a batch and sent back with a reason", "[ui][enrolment][3.4]")
{
    School school;
    const auto a = school.enterApplication(school.enterPupil(u"扎西次仁"_s, school.third), u"0001"_s);
    const auto b = school.enterApplication(school.enterPupil(u"次仁卓玛"_s, school.third), u"0002"_s);
    const auto other = school.enterApplication(school.enterPupil(u"白玛央宗"_s, school.first), u"0003"_s);
    ui::EnrolmentPage page(school.desk);
    show(page);
    openTab(page, Qt::Key_2);
    auto *classes = find<ui::RecordView>(page, u"reviewClassList"_s);
    CHECK(QApplication::focusWidget() == classes->view());
    REQUIRE(classes->select(school.third.value));
    press(Qt::Key_Return); // into the sheet
    auto *sheet = find<ui::RecordView>(page, u"reviewSheet"_s);
    REQUIRE(QApplication::focusWidget() == sheet->view());
    REQUIRE(sheet->table()->shown() == 2);
    SECTION("agreed to at once")
    {
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Return, Qt::ControlModifier);
        CHECK(stepOf(school, a) == Step::ClassReviewed);
        CHECK(stepOf(school, b) == Step::ClassReviewed);
        CHECK(stepOf(school, other) == Step::Applied);
        CHECK(page.messages()->kind() == ui::MessageBar::Kind::Done);
        CHECK(sheet->table()->shown() == 0);
        CHECK(
            find<QWidget>(page, u"reviewPart"_s)->findChild<QLabel *>(u"batchCountsLabel"_s)->text().contains(u"2"_s));
    }
    SECTION("sent back only with a reason")
    {
        sheet->select(a.value);
        press(Qt::Key_R, Qt::ControlModifier);
        REQUIRE(focusName() == u"reasonEdit"_s);
        press(Qt::Key_Return);
        CHECK(stepOf(school, a) == Step::Applied);
        type(u"缺签名日期"_s);
        press(Qt::Key_Return);
        CHECK(stepOf(school, a) == Step::Returned);
        CHECK(school.book->enrolment.moves(a).last().reason == u"缺签名日期"_s);
        CHECK(stepOf(school, b) == Step::Applied);
    }
    SECTION("a child who needs care is not declined")
    {
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_D, Qt::ControlModifier);
        type(u"名额已满"_s);
        press(Qt::Key_Return);
        CHECK(stepOf(school, a) == Step::Applied);
        CHECK(stepOf(school, b) == Step::Applied);
        auto *part = find<QWidget>(page, u"reviewPart"_s);
        auto *findings = part->findChild<ui::FindingsPanel *>(u"batchFindings"_s);
        REQUIRE(findings->isVisible());
        CHECK(findings->items().first().clause == u"2.2"_s);
        CHECK(page.messages()->kind() == ui::MessageBar::Kind::Failure);
        CHECK(page.messages()->sentence().contains(u"次仁卓玛"_s)); // the first of the list
    }
}

TEST_CASE("nobody moves an application without a name at the desk", "[ui][enrolment][3.4]")
{
    School school;
    const auto a = school.enterApplication(school.enterPupil(u"扎西次仁"_s, school.third), u"0001"_s);
    school.book->setActor({{}, u"desk"_s});
    ui::EnrolmentPage page(school.desk);
    show(page);
    openTab(page, Qt::Key_2);
    CHECK(find<QWidget>(page, u"nobodyNamedStrip"_s)->isVisible());
    auto *sheet = find<ui::RecordView>(page, u"reviewSheet"_s);
    sheet->view()->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(stepOf(school, a) == Step::Applied);
    CHECK(page.messages()->kind() == ui::MessageBar::Kind::Failure);
}

TEST_CASE("the school approves a whole list at once or nothing of it", "[ui][enrolment][3.4]")
{
    School school;
    const auto a = school.enterApplication(school.enterPupil(u"扎西次仁"_s, school.third), u"0001"_s);
    const auto b = school.enterApplication(school.enterPupil(u"白玛央宗"_s, school.first), u"0002"_s);
    (void)done(school.book->enrolment.move({a, b}, Step::ClassReviewed, {}));
    ui::EnrolmentPage page(school.desk);
    show(page);
    CHECK(find<QTabBar>(page, u"enrolmentTabs"_s)->tabText(2).contains(u"2"_s));
    openTab(page, Qt::Key_3);
    auto *sheet = find<ui::RecordView>(page, u"approvalSheet"_s);
    sheet->view()->setFocus();
    REQUIRE(sheet->table()->shown() == 2); // all classes
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    SECTION("approved")
    {
        press(Qt::Key_Return, Qt::ControlModifier);
        CHECK(stepOf(school, a) == Step::SchoolApproved);
        CHECK(stepOf(school, b) == Step::SchoolApproved);
    }
    SECTION("one child has left meanwhile: nothing changes and the child is named")
    {
        core::StudentRecord record = *school.book->students.find(school.book->enrolment.find(b)->student);
        record.student.standing = core::Standing::Left;
        (void)done(school.book->students.change(record));
        press(Qt::Key_Return, Qt::ControlModifier);
        CHECK(stepOf(school, a) == Step::ClassReviewed);
        CHECK(stepOf(school, b) == Step::ClassReviewed);
        CHECK(page.messages()->sentence().contains(u"白玛央宗"_s));
    }
}

TEST_CASE("an application is changed and withdrawn with its history kept", "[ui][enrolment][2.2]")
{
    School school;
    const auto a = school.enterApplication(school.enterPupil(u"扎西次仁"_s, school.third), u"0001"_s);
    ui::EnrolmentPage page(school.desk);
    show(page);
    auto *list = find<ui::RecordView>(page, u"applicationList"_s);
    list->select(a.value);
    list->view()->setFocus();
    press(Qt::Key_F2);
    REQUIRE(focusName() == u"formNumberEdit"_s);
    find<QLineEdit>(page, u"remarkEdit"_s)->setFocus();
    type(u"补交"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(school.book->enrolment.find(a)->remark == u"补交"_s);
    CHECK(page.isSidePanelShown());

    list->view()->setFocus();
    CHECK(QApplication::focusWidget() == list->view());
    CHECK(list->selectedIds() == QList{a.value});
    CHECK(list->currentId() == a.value);
    press(Qt::Key_Delete);
    REQUIRE(focusName() == u"dayBarDayEdit"_s);
    press(Qt::Key_Escape);
    CHECK(stepOf(school, a) == Step::Applied);
    list->view()->setFocus();
    press(Qt::Key_Delete);
    auto *problem = find<QLabel>(page, u"dayBarProblemLabel"_s);
    CHECK_FALSE(problem->isVisible());
    find<QLineEdit>(page, u"dayBarDayEdit"_s)->setText(u"下周"_s); // no day at all: said beside the field
    press(Qt::Key_Return);
    CHECK(problem->isVisible());
    CHECK(focusName() == u"dayBarDayEdit"_s);
    find<QLineEdit>(page, u"dayBarDayEdit"_s)->setText(u"2030-01-01"_s); // no day of the term
    CHECK_FALSE(problem->isVisible());
    press(Qt::Key_Return);
    CHECK(stepOf(school, a) == Step::Applied);
    find<QLineEdit>(page, u"dayBarDayEdit"_s)->setText(school.book->today().toString(Qt::ISODate));
    press(Qt::Key_Return);
    CHECK(stepOf(school, a) == Step::Withdrawn);
    CHECK(school.book->enrolment.find(a)->endsOn == school.book->today());
    CHECK(find<QLabel>(page, u"cardHistoryLabel"_s)->text().contains(u"德吉"_s));
    CHECK_FALSE(find<QWidget>(page, u"cardWithdrawButton"_s)->isVisible());

    find<QPushButton>(page, u"cardAgainButton"_s)->click();
    REQUIRE(focusName() == u"reasonEdit"_s);
    type(u"家长重新申请"_s);
    press(Qt::Key_Return);
    CHECK(stepOf(school, a) == Step::Applied);
}

TEST_CASE("a boarder's application is saved with a caution", "[ui][enrolment][3.1]")
{
    School school;
    const core::StudentId child = school.enterPupil(u"扎西次仁"_s, school.third, core::Residence::Boarding);
    ui::EnrolmentPage page(school.desk);
    show(page);
    page.openAt(child.value); // a pupil without an application: the form opens for this child
    REQUIRE(focusName() == u"formNumberEdit"_s);
    CHECK(find<ui::PersonPicker>(page, u"pupilPicker"_s)->person() == child.value);
    find<QLineEdit>(page, u"consentByEdit"_s)->setFocus();
    type(u"央金"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(applications(school).size() == 1);
    CHECK(page.messages()->kind() == ui::MessageBar::Kind::Caution);
    CHECK(page.messages()->sentence().contains(u"3.1"_s));
}

TEST_CASE("pictures of the enrolment page for a person to look at", "[ui][enrolment][shots]")
{
    const QString file = qEnvironmentVariable("KEHOU_SHOT_FILE");
    if (file.isEmpty() || qEnvironmentVariableIsEmpty("KEHOU_SHOTS"))
        return;
    speakForPictures();
    QSettings().clear();
    core::FixedClock clock(QDate(2026, 9, 10));
    const auto book = core::SchoolBook::rehearse(file, clock, {u"德吉"_s, u"desk"_s});
    Answers answers;
    NoFiles files;
    ui::PageDesk desk{*book, answers, files, book->terms.terms().first().id};
    for (const auto scheme : {ui::theme::Scheme::Light, ui::theme::Scheme::Dark}) {
        ui::theme::apply(scheme);
        const QString tail = scheme == ui::theme::Scheme::Light ? u"light"_s : u"dark"_s;
        ui::EnrolmentPage page(desk);
        show(page, tests::pageOnSmallScreen());
        shoot(page, u"enrolment_list_"_s + tail);
        const QList<Application> all = book->enrolment.applications(desk.term);
        page.openAt(all.at(3).id.value);
        shoot(page, u"enrolment_card_"_s + tail);
        QTest::keyClick(&page, Qt::Key_N, Qt::ControlModifier);
        shoot(page, u"enrolment_entry_"_s + tail);
        auto *pupil = find<ui::PersonPicker>(page, u"pupilPicker"_s);
        pupil->setFocus();
        type(u"zx"_s);
        shoot(page, u"enrolment_pupil_"_s + tail);
        press(Qt::Key_Return);
        find<QWidget>(page, u"wish1Picker"_s)->setFocus();
        type(u"1"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        press(Qt::Key_Return, Qt::ControlModifier);
        shoot(page, u"enrolment_refused_"_s + tail);
        press(Qt::Key_Escape);
        openTab(page, Qt::Key_2);
        book->setActor({{}, u"desk"_s});
        page.load();
        auto *sheet = find<ui::RecordView>(page, u"reviewSheet"_s);
        find<QWidget>(page, u"reviewPart"_s)->findChild<QPushButton *>(u"waitingChip"_s)->setChecked(false);
        sheet->view()->selectAll();
        shoot(page, u"enrolment_review_"_s + tail);
        find<QWidget>(page, u"reviewPart"_s)->findChild<QPushButton *>(u"returnButton"_s)->click();
        shoot(page, u"enrolment_reason_"_s + tail);
        book->setActor({u"德吉"_s, u"desk"_s});
        openTab(page, Qt::Key_3);
        shoot(page, u"enrolment_approval_"_s + tail);
        openTab(page, Qt::Key_4);
        shoot(page, u"enrolment_coverage_"_s + tail);
        for (const core::StaffMember &member : book->school.staff())
            if (member.duty == u"校长"_s)
                book->setActor({member.name, u"desk"_s});
        page.load();
        find<QTabBar>(page, u"enrolmentTabs"_s)->setCurrentIndex(4);
        shoot(page, u"enrolment_signals_"_s + tail);
        book->setActor({u"德吉"_s, u"desk"_s});
        page.load();
        openTab(page, Qt::Key_1);
        find<QAction>(page, u"closingDay"_s)->trigger();
        shoot(page, u"enrolment_closing_"_s + tail);
        find<ui::RecordView>(page, u"applicationList"_s)->view()->setFocus();
        press(Qt::Key_Delete);
        shoot(page, u"enrolment_withdraw_"_s + tail);
    }
}
