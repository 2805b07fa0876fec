// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"
#include "tests/support/qstring_maker.h"
#include "tests/ui/pages/page_support.h"
#include "ui/kit/form.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/record_view.h"
#include "ui/pages/programs/documents_panel.h"
#include "ui/pages/programs/groups_button.h"
#include "ui/pages/programs/places_part.h"
#include "ui/pages/programs/program_import_guide.h"
#include "ui/pages/programs/programs_page.h"
#include "ui/pages/programs/reserves_edit.h"
#include "ui/pages/programs/take_over_guide.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QToolButton>

using namespace pages;
using core::Program;
using core::ProgramId;

TEST_CASE("a reserve is said in plain words and stored as such", "[ui][programs]")
{
    School school;
    const ProgramId course = school.enterCourse(u"锅庄舞"_s, 3, 6, 2);
    ui::ProgramsPage page(school.desk);
    show(page);
    page.openAt(course.value);
    auto *seats = find<QLineEdit>(page, u"programSeatsEdit"_s);
    seats->setText(u"20"_s);
    find<QPushButton>(page, u"addReserveButton"_s)->click();
    find<ui::GroupsButton>(page, u"reserve1GroupsButton"_s)
        ->setGroups({core::groupName(core::PriorityGroup::LeftBehind)});
    find<QLineEdit>(page, u"reserve1SeatsEdit"_s)->setText(u"3"_s);
    auto *sentence = find<QLabel>(page, u"programSeatsSentence"_s);
    QTRY_VERIFY(sentence->text().contains(u"at least 3"_s));
    CHECK(sentence->text().contains(u"17"_s));
    CHECK_FALSE(sentence->text().contains(u"reserved"_s));
    seats->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    const Program stored = *school.book->programs.find(course);
    CHECK(stored.seats == 20);
    REQUIRE(stored.reserves.size() == 1);
    CHECK(stored.reserves.first().seats == 3);
    CHECK_FALSE(stored.reserves.first().extra);
}

TEST_CASE("one button gives each class of the grades its seats", "[ui][programs]")
{
    School school;
    const ProgramId course = school.enterCourse(u"锅庄舞"_s, 3, 6, 2);
    ui::ProgramsPage page(school.desk);
    show(page);
    page.openAt(course.value);
    auto *edit = find<ui::ReservesEdit>(page, u"programReservesEdit"_s);
    find<QPushButton>(page, u"classQuotasButton"_s)->click();
    REQUIRE(edit->reserves().size() == 1); // the third grade has a class, the others have none
    CHECK(edit->reserves().first().favours == QStringList{core::groupName(school.third)});
    find<QPushButton>(page, u"classQuotasButton"_s)->click();
    CHECK(edit->reserves().size() == 1);
}

TEST_CASE("more reserved seats than there are is refused beside the reserves", "[ui][programs]")
{
    School school;
    const ProgramId course = school.enterCourse(u"锅庄舞"_s, 3, 6, 2);
    ui::ProgramsPage page(school.desk);
    show(page);
    page.openAt(course.value);
    find<QLineEdit>(page, u"programSeatsEdit"_s)->setText(u"1"_s);
    find<QPushButton>(page, u"classQuotasButton"_s)->click();
    find<QLineEdit>(page, u"programSeatsEdit"_s)->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(find<QLabel>(page, u"reservesError"_s)->isHidden());
    CHECK(school.book->programs.find(course)->reserves.isEmpty());
}

TEST_CASE("another section bears the course's name, and the first gets it, too", "[ui][programs]")
{
    School school;
    const ProgramId course = school.enterCourse(u"锅庄舞"_s, 3, 6, 2);
    ui::ProgramsPage page(school.desk);
    show(page);
    find<ui::RecordView>(page, u"programList"_s)->select(course.value);
    QTest::keyClick(&page, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(find<QLineEdit>(page, u"programTitleEdit"_s)->text() == u"锅庄舞(2)"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(school.book->programs.programs(school.desk.term).size() == 2);
    for (const Program &program : school.book->programs.programs(school.desk.term))
        CHECK(program.course == u"锅庄舞"_s);
}

TEST_CASE("a document is added to a program from a file, and one that is too large is refused", "[ui][programs]")
{
    School school;
    const ProgramId course = school.enterCourse(u"锅庄舞"_s, 3, 6, 2);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"方案.txt"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("plan");
    file.close();
    ui::ProgramsPage page(school.desk);
    show(page);
    page.openAt(course.value);
    auto *documents = find<ui::DocumentsPanel>(page, u"programDocuments"_s);
    documents->add(file.fileName());
    REQUIRE(school.book->programs.documents(course).size() == 1);
    CHECK(page.messages()->kind() == ui::MessageBar::Kind::Done);
    CHECK(find<QPushButton>(page, u"document1Button"_s)->text() == u"方案.txt"_s);

    QFile large(folder.filePath(u"大.bin"_s));
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(core::mostDocumentBytes + 1));
    large.close();
    documents->add(large.fileName());
    CHECK(page.messages()->kind() == ui::MessageBar::Kind::Failure);
    CHECK(school.book->programs.documents(course).size() == 1);
}

TEST_CASE("a removed document comes back with Undo, also before the eyes of the person", "[ui][programs]")
{
    School school;
    const ProgramId course = school.enterCourse(u"锅庄舞"_s, 3, 6, 2);
    (void)done(school.book->programs.attach(course, u"方案.txt"_s, "plan"));
    (void)done(school.book->programs.attach(course, u"安全预案.txt"_s, "safety"));
    ui::ProgramsPage page(school.desk);
    show(page);
    page.openAt(course.value);
    const auto shown = [&page] {
        QStringList names;
        while (const auto *button = page.findChild<QPushButton *>(u"document%1Button"_s.arg(names.size() + 1)))
            names << button->text();
        return names;
    };
    const QStringList both = shown();
    REQUIRE(both.size() == 2);
    const QString gone = both.first();
    find<QToolButton>(page, u"document1MoreButton"_s)->menu()->actions().last()->trigger();
    REQUIRE(school.book->programs.documents(course).size() == 1);
    CHECK(shown() == both.mid(1));
    CHECK(page.messages()->sentence().contains(gone));
    find<QPushButton>(page, u"undoButton"_s)->click();
    CHECK(school.book->programs.documents(course).size() == 2);
    CHECK(page.isSidePanelShown());
    CHECK(shown() == both);
}

TEST_CASE("Tab and Enter go through the rows of reserved seats as they stand", "[ui][programs]")
{
    School school;
    const ProgramId course = school.enterCourse(u"锅庄舞"_s, 3, 6, 2);
    Program program = *school.book->programs.find(course);
    program.seats = 20;
    program.reserves = {{.seats = 3, .favours = {core::groupName(school.third)}}};
    (void)done(school.book->programs.change(program));
    ui::ProgramsPage page(school.desk);
    show(page);
    page.openAt(course.value);
    QStringList row{u"reserve1KindChoice"_s, u"reserve1SeatsEdit"_s, u"reserve1GroupsButton"_s, u"reserve1TierCheck"_s};
    const QStringList below{u"addReserveButton"_s, u"classQuotasButton"_s, u"openTierCheck"_s, u"programMinimumEdit"_s};
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Return}) {
        find<QLineEdit>(page, u"programSeatsEdit"_s)->setFocus();
        for (const QString &name : row + below) {
            press(key);
            CHECK(focusName() == name);
        }
    }
    find<QPushButton>(page, u"addReserveButton"_s)->click();
    CHECK(focusName() == u"reserve2KindChoice"_s);
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(focusName() == u"reserve1TierCheck"_s);
    press(Qt::Key_Delete, Qt::ControlModifier);
    const auto *edit = find<ui::ReservesEdit>(page, u"programReservesEdit"_s);
    REQUIRE(edit->reserves().size() == 1);
    CHECK(edit->reserves().first().favours.isEmpty()); // the first row went, the new one is left
    CHECK(find<ui::GroupsButton>(page, u"reserve1GroupsButton"_s)->accessibleName().contains(u"1"_s));
}

TEST_CASE("Tab and Enter go through the further staff of a program", "[ui][programs]")
{
    School school;
    const ProgramId course = school.enterCourse(u"锅庄舞"_s, 3, 6, 2);
    Program program = *school.book->programs.find(course);
    for (const QString &name : {u"德吉"_s, u"达瓦"_s})
        program.assistants << done(school.book->school.enter(core::StaffMember{.name = name}));
    (void)done(school.book->programs.change(program));
    ui::ProgramsPage page(school.desk);
    show(page);
    page.openAt(course.value);
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Return}) {
        find<QWidget>(page, u"programTeacherChoice"_s)->setFocus();
        for (const QString &name :
             {u"removeStaff1Button"_s, u"removeStaff2Button"_s, u"addStaffChoice"_s, u"programAssistantEdit"_s}) {
            press(key);
            CHECK(focusName() == name);
        }
    }
}

TEST_CASE("places are kept in a register of their own", "[ui][programs]")
{
    School school;
    (void)school.enterCourse(u"锅庄舞"_s, 3, 6, 2);
    ui::ProgramsPage page(school.desk);
    show(page);
    find<QPushButton>(page, u"placesButton"_s)->click();
    auto *list = find<ui::RecordView>(page, u"placeList"_s);
    REQUIRE(list->table()->shown() == 1);
    list->view()->selectRow(0);
    list->view()->setFocus();
    press(Qt::Key_Return);
    find<QLineEdit>(page, u"placeCapacityEdit"_s)->setText(u"25"_s);
    find<QLineEdit>(page, u"placeNameEdit"_s)->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(school.book->places.places().first().capacity == 25);
    QTest::keyClick(&page, Qt::Key_N, Qt::ControlModifier);
    type(u"操场"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(school.book->places.places().size() == 2);
    list->select(school.book->places.find(u"舞蹈室"_s)->id.value);
    list->view()->setFocus();
    press(Qt::Key_Delete);
    CHECK(page.messages()->kind() == ui::MessageBar::Kind::Failure);
    CHECK(school.book->places.places().size() == 2);
}

TEST_CASE("programs of another term are chosen, looked at and taken over", "[ui][programs]")
{
    School school;
    (void)school.enterCourse(u"锅庄舞"_s, 3, 6, 2);
    (void)school.enterCourse(u"藏戏"_s, 3, 6, 3);
    school.desk.term = done(school.book->terms.enter(
        {.schoolYear = 2026, .season = core::Season::Spring, .starts = QDate(2027, 3, 1), .ends = QDate(2027, 7, 9)}));
    ui::TakeOverGuide guide(school.desk);
    int taken = 0;
    QObject::connect(&guide, &ui::TakeOverGuide::taken, &guide, [&taken](int count) { taken = count; });
    guide.open();
    CHECK(find<ui::RecordView>(guide, u"sourceList"_s)->selectedIds().size() == 2);
    guide.next();
    CHECK(find<ui::RecordView>(guide, u"draftList"_s)->table()->shown() == 2);
    CHECK(school.book->programs.programs(school.desk.term).isEmpty());
    guide.next();
    CHECK(taken == 2);
    CHECK(school.book->programs.programs(school.desk.term).size() == 2);
}

namespace {

/// The guide with a table of three programs in it: one that is taken, two that are refused.
struct PlanTable {
    School school{};
    QTemporaryDir folder{};
    ui::ProgramImportGuide guide{school.desk};

    void write(const QString &text)
    {
        QFile file(folder.filePath(u"社团.csv"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    void read(const QString &text)
    {
        write(text);
        guide.open();
        guide.readFile(folder.filePath(u"社团.csv"_s));
        settle();
    }
    QPushButton *next() { return find<QPushButton>(guide, u"guideNextButton"_s); }
    void settle()
    {
        REQUIRE(QTest::qWaitFor([this] { return next()->isEnabled(); }));
    }
    void goOn()
    {
        QTest::mouseClick(next(), Qt::LeftButton);
        settle();
    }
    QString chip(const QString &name) { return find<QPushButton>(guide, name)->text(); }
    [[nodiscard]] QList<Program> stored() const { return school.book->programs.programs(school.desk.term); }
};

const QString clubPlan = u"社团名称,招生年级,活动时间,活动地点,人数\n"
                         u"国际象棋,三至六年级,周一 17:00-18:30,201,20\n"
                         u"数学补课,三年级,周二 17:00-18:30,202,20\n"
                         u"舞蹈,低段,周三 17:00-18:30,203,20\n"_s;

} // namespace

TEST_CASE("a table of programs is looked at row by row before it is imported", "[ui][programs]")
{
    PlanTable t;
    QString said;
    QObject::connect(&t.guide, &ui::ProgramImportGuide::imported, &t.guide, [&said](const QString &s) { said = s; });
    t.guide.open();
    t.guide.next();
    CHECK(t.guide.current() == 0); // nothing chosen yet
    t.read(clubPlan);
    t.goOn();
    t.goOn();
    CHECK(t.chip(u"newRowsChip"_s).contains(u"1"_s));
    CHECK(t.chip(u"refusedRowsChip"_s).contains(u"2"_s));
    auto *list = find<ui::RecordView>(t.guide, u"programRowList"_s);
    CHECK(list->table()->shown() == 1);
    QTest::mouseClick(find<QPushButton>(t.guide, u"refusedRowsChip"_s), Qt::LeftButton);
    REQUIRE(list->table()->shown() == 2);
    list->select(4);
    CHECK(find<QLabel>(t.guide, u"previewDetailLabel"_s)->text().startsWith(u"招生年级: "_s));
    CHECK(t.stored().isEmpty());
    t.goOn();
    t.goOn();
    REQUIRE(t.guide.current() == 4);
    REQUIRE(t.stored().size() == 1);
    CHECK(t.stored().first().title == u"国际象棋"_s);
    CHECK(t.school.book->undo.done().first().action == u"programs.imported"_s);
    CHECK(said.contains(u"社团.csv"_s));
}

TEST_CASE("a column of a table of programs is corrected by hand and remembered", "[ui][programs]")
{
    PlanTable t;
    const QString plan = u"社团名称,招生年级,活动时间,在哪儿上\n国际象棋,3-6,周一 17:00-18:30,科技楼\n"_s;
    t.read(plan);
    t.goOn();
    auto *place = find<QComboBox>(t.guide, u"placeColumnChoice"_s);
    CHECK(place->currentIndex() == 0); // nobody writes it so
    place->setCurrentIndex(4);         // "not in this sheet", then the four columns
    t.goOn();
    auto *fields = find<QTableWidget>(t.guide, u"fieldChangesTable"_s);
    QStringList texts;
    for (int i = 0; i < fields->rowCount(); ++i)
        texts << fields->item(i, 2)->text();
    CHECK(texts.contains(u"科技楼"_s));
    t.goOn();
    t.goOn();
    REQUIRE(t.stored().size() == 1);
    CHECK(t.stored().first().place == u"科技楼"_s);

    // The next table with these headings knows it; the program is there already, so only what differs is shown.
    ui::ProgramImportGuide again(t.school.desk);
    t.write(QString(plan).replace(u"科技楼"_s, u"体育馆"_s));
    again.open();
    again.readFile(t.folder.filePath(u"社团.csv"_s));
    auto *next = find<QPushButton>(again, u"guideNextButton"_s);
    REQUIRE(QTest::qWaitFor([next] { return next->isEnabled(); }));
    next->click();
    CHECK(find<QComboBox>(again, u"placeColumnChoice"_s)->currentIndex() == 4);
    next->click();
    REQUIRE(QTest::qWaitFor([next] { return next->isEnabled(); }));
    auto *changes = find<QTableWidget>(again, u"fieldChangesTable"_s);
    REQUIRE(changes->rowCount() == 1);
    CHECK(changes->item(0, 1)->text() == u"科技楼"_s);
    CHECK(changes->item(0, 2)->text() == u"体育馆"_s);
}

TEST_CASE("a table of programs without known headings asks for their row", "[ui][programs]")
{
    PlanTable t;
    t.read(u"课后服务计划\n社团,在哪儿,什么时候,谁\n国际象棋,科技楼,周一 17:00-18:30,3-6\n"_s);
    t.goOn();
    t.guide.next();
    CHECK(t.guide.current() == 1);
    CHECK(t.guide.messages()->kind() == ui::MessageBar::Kind::Caution);
    auto *row = find<QComboBox>(t.guide, u"headerRowChoice"_s);
    row->setCurrentIndex(1);
    find<QComboBox>(t.guide, u"gradesColumnChoice"_s)->setCurrentIndex(4);
    find<QComboBox>(t.guide, u"timesColumnChoice"_s)->setCurrentIndex(3);
    t.goOn();
    CHECK(t.guide.current() == 2);
    CHECK(t.chip(u"newRowsChip"_s).contains(u"1"_s));
}

TEST_CASE("pictures of the import of programs for a person to look at", "[ui][programs][shots]")
{
    if (qEnvironmentVariableIsEmpty("KEHOU_SHOTS"))
        return;
    speakForPictures();
    for (const auto scheme : {ui::theme::Scheme::Light, ui::theme::Scheme::Dark}) {
        ui::theme::apply(scheme);
        const QString tail = scheme == ui::theme::Scheme::Light ? u"_light"_s : u"_dark"_s;
        PlanTable t;
        (void)t.school.enterCourse(u"锅庄舞"_s, 3, 6, 2);
        t.read(clubPlan + u"锅庄舞,三至六年级,周二 16:30-18:30,在民族团结教育综合楼三层多功能排练厅,24\n"
                          u"བོད་ཀྱི་ཡིག་གཟུགས་དང་ལག་བཟོའི་འཛིན་གྲྭ།（藏文书法与传统手工艺）,1-6,周四 16:30-17:30,书法室,16\n"_s);
        t.guide.resize(1160, 700);
        shoot(t.guide, u"plan_file"_s + tail);
        t.goOn();
        shoot(t.guide, u"plan_columns"_s + tail);
        t.goOn();
        shoot(t.guide, u"plan_new"_s + tail);
        QTest::mouseClick(find<QPushButton>(t.guide, u"changedRowsChip"_s), Qt::LeftButton);
        shoot(t.guide, u"plan_changed"_s + tail);
        QTest::mouseClick(find<QPushButton>(t.guide, u"refusedRowsChip"_s), Qt::LeftButton);
        shoot(t.guide, u"plan_refused"_s + tail);
        t.goOn();
        shoot(t.guide, u"plan_last"_s + tail);
        t.goOn();
        shoot(t.guide, u"plan_result"_s + tail);
    }
}
