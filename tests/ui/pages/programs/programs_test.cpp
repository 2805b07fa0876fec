// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qstring_maker.h"
#include "tests/ui/pages/page_support.h"
#include "ui/kit/clause_chip.h"
#include "ui/kit/findings_panel.h"
#include "ui/kit/form.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/record_view.h"
#include "ui/pages/programs/program_form.h"
#include "ui/pages/programs/programs_page.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

using namespace pages;
using core::Program;
using core::ProgramMode;

TEST_CASE("a course with two weekly times is entered by keyboard alone", "[ui][programs]")
{
    School school;
    ui::ProgramsPage page(school.desk);
    show(page);
    QTest::keyClick(&page, Qt::Key_N, Qt::ControlModifier);
    REQUIRE(page.isSidePanelShown());
    REQUIRE(focusName() == u"programTitleEdit"_s);
    type(u"围棋"_s);
    press(Qt::Key_Return);
    CHECK(focusName() == u"programModeChoice"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    CHECK(focusName() == u"grade1Toggle"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    press(Qt::Key_Space); // grade 3
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Return);
    REQUIRE(focusName() == u"day1Choice"_s);
    press(Qt::Key_Return);
    REQUIRE(focusName() == u"from1Edit"_s);
    type(u"1700"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    REQUIRE(focusName() == u"addTimeButton"_s);
    press(Qt::Key_Space);
    REQUIRE(focusName() == u"day2Choice"_s);
    press(Qt::Key_Return, Qt::ControlModifier);

    const QList<Program> programs = school.book->programs.programs(school.desk.term);
    REQUIRE(programs.size() == 1);
    CHECK(programs[0].title == u"围棋"_s);
    CHECK(programs[0].grades == core::GradeSet::range(3, 3));
    CHECK(programs[0].times == QList<core::WeeklySlot>{{1, 17 * 60, 18 * 60 + 30}, {2, 17 * 60, 18 * 60 + 30}});
    CHECK_FALSE(page.isSidePanelShown());
    CHECK(page.messages()->kind() == ui::MessageBar::Kind::Done);
    CHECK(find<ui::RecordView>(page, u"programList"_s)->currentId() == programs[0].id.value);
}

TEST_CASE("a time is taken out with Ctrl and Del", "[ui][programs]")
{
    School school;
    school.enterCourse(u"锅庄舞"_s, 1, 6, 2);
    ui::ProgramsPage page(school.desk);
    show(page);
    page.openAt(school.book->programs.programs(school.desk.term).first().id.value);
    find<QPushButton>(page, u"addTimeButton"_s)->click();
    REQUIRE(focusName() == u"day2Choice"_s);
    find<QWidget>(page, u"from1Edit"_s)->setFocus();
    press(Qt::Key_Delete, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    const QList<core::WeeklySlot> times = school.book->programs.programs(school.desk.term).first().times;
    CHECK(times == QList<core::WeeklySlot>{{3, 16 * 60 + 30, 18 * 60 + 30}});
}

TEST_CASE("a title that promises lessons is refused beside its field and nothing is saved", "[ui][programs][3.5b]")
{
    School school;
    ui::ProgramsPage page(school.desk);
    show(page);
    QTest::keyClick(&page, Qt::Key_N, Qt::ControlModifier);
    type(u"数学补课"_s);
    find<QPushButton>(page, u"grade4Toggle"_s)->click();
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(school.book->programs.programs(school.desk.term).isEmpty());
    auto *error = find<QLabel>(page, u"titleError"_s);
    CHECK_FALSE(error->isHidden());
    CHECK(error->text().contains(u"3.5b"_s));
    CHECK(page.isSidePanelShown());
}

TEST_CASE("a teacher led elsewhere at the same time is noticed before saving and after it", "[ui][programs]")
{
    School school;
    school.enterCourse(u"锅庄舞"_s, 1, 6, 2);
    ui::ProgramsPage page(school.desk);
    show(page);
    find<ui::RecordView>(page, u"programList"_s)->view()->selectRow(0);
    QTest::keyClick(&page, Qt::Key_D, Qt::ControlModifier);
    REQUIRE(focusName() == u"programTitleEdit"_s);
    auto *title = find<QLineEdit>(page, u"programTitleEdit"_s);
    CHECK(title->text() == u"锅庄舞"_s);
    title->selectAll();
    type(u"藏戏"_s);
    auto *findings = find<ui::FindingsPanel>(page, u"programFindings"_s);
    QTRY_VERIFY(findings->isVisible() && findings->items().size() == 2);
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(school.book->programs.programs(school.desk.term).size() == 2);
    CHECK(page.messages()->kind() == ui::MessageBar::Kind::Caution);
    CHECK(page.messages()->sentence().contains(u"锅庄舞"_s));
}

TEST_CASE("a program that families wish for is not removed and the message says by how many", "[ui][programs]")
{
    School school;
    const core::ProgramId course = school.enterCourse(u"锅庄舞"_s, 1, 6, 2);
    school.enterApplication(school.enterPupil(u"扎西次仁"_s, school.third), u"0001"_s, false);
    ui::ProgramsPage page(school.desk);
    show(page);
    auto *list = find<ui::RecordView>(page, u"programList"_s);
    list->select(course.value);
    list->view()->setFocus();
    press(Qt::Key_Delete);
    CHECK(school.answers.asked.isEmpty());
    CHECK(school.book->programs.find(course));
    CHECK(page.messages()->kind() == ui::MessageBar::Kind::Failure);
    CHECK(page.messages()->sentence().contains(u"1"_s));
}

TEST_CASE("inclusive care asks for no seats and says why", "[ui][programs][2.2]")
{
    School school;
    (void)done(school.book->programs.enter({.term = school.desk.term,
                                            .title = u"普惠托管"_s,
                                            .mode = ProgramMode::InclusiveCare,
                                            .category = core::ContentCategory::Reading,
                                            .grades = core::GradeSet::range(1, 6),
                                            .times = {{1, 16 * 60 + 30, 17 * 60 + 30}},
                                            .seats = 0}));
    ui::ProgramsPage page(school.desk);
    show(page);
    page.openAt(school.book->programs.programs(school.desk.term).first().id.value);
    CHECK_FALSE(find<QWidget>(page, u"programSeatsEdit"_s)->isVisible());
    CHECK(find<QLabel>(page, u"programNoLimitLabel"_s)->text().contains(u"2.2"_s));
    SECTION("the week's plan is judged below the list with a chip for the clause")
    {
        auto *plan = find<ui::FindingsPanel>(page, u"planFindings"_s);
        CHECK(plan->isVisible());
        CHECK(plan->items().size() == 6); // four days without anything; Monday too short and too early
        REQUIRE_FALSE(plan->findChildren<ui::ClauseChip *>().isEmpty());
        CHECK(plan->findChildren<ui::ClauseChip *>().first()->text() == u"3.3"_s);
    }
    SECTION("a chip shows only one mode")
    {
        find<QPushButton>(page, u"courseChip"_s)->click();
        CHECK(find<ui::RecordView>(page, u"programList"_s)->table()->shown() == 0);
        find<QPushButton>(page, u"careChip"_s)->click();
        CHECK(find<ui::RecordView>(page, u"programList"_s)->table()->shown() == 1);
    }
}

TEST_CASE("an empty term says what to do and its button begins a program", "[ui][programs]")
{
    School school;
    ui::ProgramsPage page(school.desk);
    show(page);
    auto *button = find<QPushButton>(*find<ui::RecordView>(page, u"programList"_s), u"emptyActionButton"_s);
    CHECK(button->isVisible());
    button->click();
    CHECK(page.isSidePanelShown());
}

TEST_CASE("Esc leaves a changed program only when the person says so", "[ui][programs]")
{
    School school;
    ui::ProgramsPage page(school.desk);
    show(page);
    QTest::keyClick(&page, Qt::Key_N, Qt::ControlModifier);
    type(u"围棋"_s);
    school.answers.yes = false;
    press(Qt::Key_Escape);
    CHECK(page.isSidePanelShown());
    CHECK_FALSE(page.mayLeave());
    school.answers.yes = true;
    press(Qt::Key_Escape);
    CHECK_FALSE(page.isSidePanelShown());
}

TEST_CASE("pictures of the programs page for a person to look at", "[ui][programs][shots]")
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
    for (core::Program program : book->programs.programs(desk.term).mid(3, 2)) { // the longest names there are
        program.title = u"བོད་ཀྱི་ཡིག་གཟུགས་དང་ལག་བཟོའི་འཛིན་གྲྭ།（藏文书法与传统手工艺）"_s + program.id.text();
        program.place = u"民族团结教育综合楼三层多功能排练厅"_s;
        done(book->programs.change(program));
    }
    for (const auto scheme : {ui::theme::Scheme::Light, ui::theme::Scheme::Dark}) {
        ui::theme::apply(scheme);
        const QString tail = scheme == ui::theme::Scheme::Light ? u"light"_s : u"dark"_s;
        ui::ProgramsPage page(desk);
        show(page, {1158, 690});
        shoot(page, u"programs_list_"_s + tail);
        page.openAt(book->programs.programs(desk.term).at(5).id.value);
        shoot(page, u"programs_form_"_s + tail);
        find<QWidget>(page, u"programForm"_s)->findChild<QScrollArea *>()->verticalScrollBar()->setValue(620);
        shoot(page, u"programs_seats_"_s + tail);
        find<QWidget>(page, u"programForm"_s)->hide();
        find<QPushButton>(page, u"weekButton"_s)->click();
        shoot(page, u"programs_week_"_s + tail);
        find<QPushButton>(page, u"byPlaceButton"_s)->click();
        shoot(page, u"programs_week_place_"_s + tail);
        find<QPushButton>(page, u"byTeacherButton"_s)->click();
        shoot(page, u"programs_week_teacher_"_s + tail);
        find<QPushButton>(page, u"placesButton"_s)->click();
        shoot(page, u"programs_places_"_s + tail);
    }
}
