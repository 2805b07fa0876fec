// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_writer.h"
#include "tests/journeys/desk.h"
#include "ui/kit/paper_view.h"
#include "ui/kit/record_view.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

using namespace journey;
using core::Step;

namespace {

const QString schoolName = u"拉萨市雪莲花小学"_s;

/// Whoever runs this on whatever day: the autumn term of the school year that is under way.
int presentYear() { return core::schoolYearOf(QDate::currentDate()); }

struct RosterRow {
    QString name{};
    QString sex{};
    int grade = 1;
    int number = 1;
};

/// 24 children in three classes, two of them with one name, and a row without a name.
QList<RosterRow> roster()
{
    QList<RosterRow> rows;
    const auto add = [&rows](int grade, int number, const QStringList &names) {
        for (const QString &name : names)
            rows << RosterRow{name, rows.size() % 2 ? u"女"_s : u"男"_s, grade, number};
    };
    add(3, 1,
        {u"扎西次仁"_s, u"白玛央宗"_s, u"达瓦"_s, u"格桑梅朵"_s, u"洛桑旦增"_s, u"普布卓玛"_s, u"仁青"_s, u"索朗"_s});
    add(3, 2, {u"扎西次仁"_s, u"王小明"_s, u"边巴"_s, u"次旦"_s, u"多吉"_s, u"拉姆"_s, u"米玛"_s, u"尼玛"_s});
    add(1, 1,
        {u"阿旺"_s, u"贡布"_s, u"嘎玛"_s, u"欧珠"_s, u"平措"_s, u"强巴"_s, u"桑杰"_s, u"次仁旺堆边巴卓玛平措曲珍"_s});
    return rows;
}

void writeRoster(const QString &path)
{
    using namespace core::exchange;
    const auto row = [](const QStringList &texts) {
        CellRow cells;
        for (const QString &text : texts)
            cells << Cell{.text = text, .kind = CellKind::Text};
        return cells;
    };
    Sheet sheet{.name = u"花名册"_s};
    sheet.rows << row({u"填写须知:姓名和班级必须填写"_s});
    sheet.rows << row({u"姓名"_s, u"性别"_s, u"出生日期"_s, u"年级"_s, u"班级"_s, u"就读方式"_s, u"监护人姓名"_s,
                       u"关系"_s, u"监护人电话"_s});
    int day = 0;
    for (const RosterRow &child : roster()) {
        const QDate born = QDate(presentYear() - 6 - child.grade, 9, 1).addDays(++day * 11);
        sheet.rows << row({child.name, child.sex, born.toString(Qt::ISODate),
                           child.grade == 3 ? u"三年级"_s : u"一年级"_s, u"%1班"_s.arg(child.number), u"走读"_s,
                           u"央金"_s, u"母亲"_s, u"1890000%1"_s.arg(1000 + day)});
    }
    sheet.rows << row({QString(), u"男"_s, u"2018-03-04"_s, u"三年级"_s, u"1班"_s, u"走读"_s});
    writeXlsx(sheet, path);
}

void makeSchool(const Desk &desk, Answers &answers)
{
    CHECK(desk.focusName() == u"newFileButton"_s);
    desk.shoot(u"01-welcome"_s);
    desk.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(desk.dialog());
    CHECK(desk.focusName() == u"schoolNameEdit"_s);
    desk.fill(u"schoolNameEdit"_s, schoolName);
    desk.fill(u"schoolCodeEdit"_s, u"3654000001"_s);
    desk.shoot(u"02-guide-school"_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    desk.fill(u"termSeasonChoice"_s, u"第一"_s);
    desk.press(Qt::Key_Return);
    desk.fill(u"termStartsEdit"_s, u"%1.9.1"_s.arg(presentYear()));
    desk.fill(u"termEndsEdit"_s, u"%1/1/15"_s.arg(presentYear() + 1));
    desk.shoot(u"03-guide-term"_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.focusName() == u"grade1ClassesEdit"_s);
    for (const QString &count : {u"1"_s, u"0"_s, u"2"_s, u"0"_s, u"0"_s, u"0"_s}) {
        desk.press(Qt::Key_A, Qt::ControlModifier);
        desk.type(count);
        desk.press(Qt::Key_Return);
    }
    desk.shoot(u"04-guide-classes"_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    desk.press(Qt::Key_Return, Qt::ControlModifier); // nobody named: refused beside the field
    CHECK_FALSE(desk.textOf(u"nameError"_s).isEmpty());
    desk.fill(u"staffNameEdit"_s, u"德吉"_s);
    desk.fill(u"staffDutyEdit"_s, u"教务员"_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    answers.path = desk.file(u"雪莲花小学"_s); // the ending is put where it is missing
    desk.push(u"choosePathButton"_s);
    CHECK(desk.textOf(u"setupSummaryLabel"_s).contains(schoolName));
    desk.shoot(u"05-guide-file"_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE_FALSE(desk.dialog());
    REQUIRE(QFile::exists(desk.file(u"雪莲花小学.kehou"_s)));
    CHECK(desk.window().currentPageId() == u"dashboard"_s);
    CHECK(desk.window().windowTitle().contains(schoolName));
    CHECK(desk.at<QComboBox>(u"personAtDeskCombo"_s).currentText() == u"德吉"_s);
    CHECK(desk.at<QComboBox>(u"termCombo"_s).currentText().contains(u"第一学期"_s));
    CHECK(desk.book().school.classes().size() == 3);
    desk.shoot(u"06-dashboard-empty"_s);
}

void importRoster(const Desk &desk, Answers &answers)
{
    desk.goTo(u"students"_s);
    REQUIRE(desk.window().currentPageId() == u"students"_s);
    CHECK(desk.isSeen(u"emptyActionButton"_s));
    desk.shoot(u"07-students-empty"_s);
    answers.path = desk.file(u"花名册.xlsx"_s);
    writeRoster(answers.path);
    desk.press(Qt::Key_I, Qt::ControlModifier);
    REQUIRE(desk.dialog());
    desk.push(u"chooseFileButton"_s);
    auto &next = desk.at<QPushButton>(u"guideNextButton"_s);
    REQUIRE(desk.waitFor([&] { return next.isEnabled(); }));
    desk.shoot(u"08-import-file"_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    desk.shoot(u"09-import-columns"_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.waitFor([&] { return next.isEnabled() && desk.isSeen(u"newRowsChip"_s); }));
    CHECK(desk.at<QPushButton>(u"newRowsChip"_s).text().contains(u"24"_s));
    CHECK(desk.at<QPushButton>(u"refusedRowsChip"_s).text().contains(u"1"_s));
    desk.shoot(u"10-import-preview"_s);
    desk.push(u"refusedRowsChip"_s);
    const ui::RecordTable *refused = desk.at<ui::RecordView>(u"importPreviewList"_s).table();
    REQUIRE(refused->shown() == 1);
    CHECK(refused->index(0, 0).data().toInt() == 27);
    CHECK(refused->index(0, 3).data().toString().contains(u"姓名"_s));
    desk.shoot(u"11-import-refused"_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.textOf(u"importSummaryLabel"_s).contains(u"24"_s));
    desk.shoot(u"12-import-summary"_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.waitFor([&] { return !desk.isSeen(u"guideBackButton"_s); })); // everything is written
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE_FALSE(desk.dialog());
    CHECK(desk.said().contains(u"24"_s));
    CHECK(desk.book().students.lines().size() == 24);
    desk.shoot(u"13-students"_s);

    // Two of one name: found by initials, told apart by what stands beside the name.
    desk.press(Qt::Key_F, Qt::ControlModifier);
    desk.type(u"zxcr"_s);
    auto &list = desk.at<ui::RecordView>(u"studentList"_s);
    CHECK(list.table()->shown() == 2);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.isSeen(u"studentTitle"_s));
    desk.shoot(u"14-student-record"_s);
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_F, Qt::ControlModifier);
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.press(Qt::Key_Delete);
}

struct ProgramWish {
    QString title{};
    QString mode{};
    QString content{};
    QString days{}; ///< as digits, 1 is Monday
    int seats = 0;
};

void enterProgram(const Desk &desk, const ProgramWish &wish)
{
    desk.press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(desk.focusName() == u"programTitleEdit"_s);
    desk.type(wish.title);
    desk.fill(u"programModeChoice"_s, wish.mode);
    desk.press(Qt::Key_Return);
    desk.fill(u"programCategoryChoice"_s, wish.content);
    desk.press(Qt::Key_Return);
    for (const QString &grade : {u"grade1Toggle"_s, u"grade3Toggle"_s})
        desk.push(grade);
    for (qsizetype i = 0; i < wish.days.size(); ++i) {
        if (i > 0)
            desk.push(u"addTimeButton"_s);
        desk.focus(u"day%1Choice"_s.arg(i + 1));
        const int day = wish.days.at(i).digitValue();
        for (int up = 0; up < 7; ++up)
            desk.press(Qt::Key_Up);
        for (int down = 1; down < day; ++down)
            desk.press(Qt::Key_Down);
    }
    desk.fill(u"programPlaceEdit"_s, u"活动室"_s);
    if (wish.seats > 0) {
        desk.fill(u"programSeatsEdit"_s, QString::number(wish.seats));
        desk.fill(u"programMinimumEdit"_s, u"0"_s);
    }
    if (wish.seats == 2)
        desk.shoot(u"16-program-form"_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.said().contains(wish.title));
}

void enterPrograms(const Desk &desk)
{
    desk.goTo(u"programs"_s);
    desk.shoot(u"15-programs-empty"_s);
    enterProgram(desk, {u"放学后托管"_s, u"普惠"_s, u"阅读"_s, u"12345"_s});
    enterProgram(desk, {u"国际象棋"_s, u"个性化"_s, u"兴趣"_s, u"2"_s, 2});
    enterProgram(desk, {u"锅庄舞"_s, u"个性化"_s, u"特色"_s, u"4"_s, 20});
    const QList<core::Program> programs = desk.book().programs.programs(desk.term());
    REQUIRE(programs.size() == 3);
    CHECK(programs.at(0).times.size() == 5);
    CHECK(programs.at(0).mode == core::ProgramMode::InclusiveCare);
    CHECK(programs.at(1).seats == 2);
    CHECK(programs.at(1).times == QList<core::WeeklySlot>{{2, 16 * 60 + 30, 18 * 60 + 30}});
    desk.shoot(u"17-programs"_s);
}

struct Paper {
    QString initials{};
    QStringList wishes{}; ///< initials of the courses
    bool signedBy = true;
};

/// From the form number to the consent, with Enter alone.
void enterForm(const Desk &desk, const Paper &paper)
{
    REQUIRE(desk.focusName() == u"formNumberEdit"_s);
    desk.press(Qt::Key_Return);
    desk.type(paper.initials);
    desk.press(Qt::Key_Return); // takes the child
    desk.enterUntil(u"wish1Picker"_s);
    for (const QString &wish : paper.wishes) {
        desk.type(wish);
        desk.press(Qt::Key_Return); // takes the course
        desk.press(Qt::Key_Return);
    }
    desk.enterUntil(u"consentByEdit"_s);
    if (paper.signedBy) {
        desk.press(Qt::Key_Down); // the guardian on record
        desk.press(Qt::Key_Return);
    }
    desk.press(Qt::Key_Return, Qt::ControlModifier);
}

void enterApplications(const Desk &desk)
{
    desk.goTo(u"enrolment"_s);
    desk.shoot(u"18-applications-empty"_s);
    desk.press(Qt::Key_N, Qt::ControlModifier);
    for (const QString &initials : {u"bmyz"_s, u"dw"_s, u"gsmd"_s, u"lsdz"_s})
        enterForm(desk, {initials, {u"gjxq"_s, u"gzw"_s}});
    enterForm(desk, {u"pbzm"_s, {u"gzw"_s}});
    enterForm(desk, {u"wxm"_s, {}});
    enterForm(desk, {u"aw"_s, {}});
    REQUIRE(desk.book().enrolment.applications(desk.term()).size() == 7);

    enterForm(desk, {u"gb"_s, {u"gzw"_s}, false});
    CHECK(desk.book().enrolment.applications(desk.term()).size() == 7);
    CHECK(desk.focusName() == u"consentByEdit"_s);
    CHECK_FALSE(desk.textOf(u"consentByError"_s).isEmpty());
    desk.shoot(u"19-application-refused"_s);
    desk.type(u"边巴"_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    const QList<core::Application> all = desk.book().enrolment.applications(desk.term());
    REQUIRE(all.size() == 8);
    CHECK(std::ranges::all_of(all, [](const core::Application &a) {
        return a.care == core::WeekdaySet::allWeek() && !a.consentBy.isEmpty() && a.consentOn.isValid();
    }));
    CHECK(std::ranges::count_if(all, [](const core::Application &a) { return a.wishes.size() == 2; }) == 4);
    desk.shoot(u"20-application-next"_s);
    desk.press(Qt::Key_Escape);
    desk.shoot(u"21-applications"_s);
}

int countAt(const Desk &desk, Step step)
{
    return int(std::ranges::count(desk.book().enrolment.applications(desk.term()), step, &core::Application::step));
}

void reviewAndApprove(const Desk &desk)
{
    desk.press(Qt::Key_2, Qt::AltModifier);
    auto &classes = desk.at<ui::RecordView>(u"reviewClassList"_s);
    CHECK(QApplication::focusWidget() == classes.view());
    qint64 third = 0;
    for (const core::StudentLine &pupil : desk.book().students.lines())
        if (pupil.name == u"达瓦"_s)
            third = pupil.schoolClass.value;
    for (int i = 0; i < 5 && classes.currentId() != third; ++i)
        desk.press(Qt::Key_Down);
    REQUIRE(classes.currentId() == third);
    desk.press(Qt::Key_Return); // into the sheet
    auto &sheet = desk.at<ui::RecordView>(u"reviewSheet"_s);
    qint64 returned = 0;
    for (const core::ApplicationLine &line : desk.book().enrolment.lines(desk.term()))
        if (line.student.name == u"普布卓玛"_s)
            returned = line.application.id.value;
    REQUIRE(sheet.table()->shown() == 5);
    while (returned != sheet.currentId()) // the child who wants no chess
        desk.press(Qt::Key_Down);
    desk.press(Qt::Key_R, Qt::ControlModifier);
    REQUIRE(desk.focusName() == u"reasonEdit"_s);
    desk.type(u"家长签名日期未填"_s);
    desk.shoot(u"22-review-return"_s);
    desk.press(Qt::Key_Return);
    CHECK(countAt(desk, Step::Returned) == 1);
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(countAt(desk, Step::ClassReviewed) == 4);
    desk.shoot(u"23-review"_s);
    classes.setFocus();
    for (int i = 0; i < 5; ++i)
        desk.press(Qt::Key_Up); // all classes
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(countAt(desk, Step::ClassReviewed) == 7);

    desk.press(Qt::Key_3, Qt::AltModifier);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    desk.shoot(u"24-approval"_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(countAt(desk, Step::SchoolApproved) == 7);
    CHECK(desk.at<QTabBar>(u"enrolmentTabs"_s).tabText(2).contains(u"0"_s));
}

void draw(const Desk &desk, const Answers &answers)
{
    desk.goTo(u"seats"_s);
    desk.shoot(u"25-placement"_s);
    desk.push(u"freezeButton"_s);
    REQUIRE(desk.waitFor([&] { return desk.focusName() == u"seedEdit"_s; }));
    desk.type(u"174 902"_s);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.focusName() == u"witnessesEdit"_s);
    desk.type(u"家委会 央宗"_s);
    desk.shoot(u"26-placement-frozen"_s);
    const QString frozen = desk.said();
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.waitFor([&] { return desk.said() != frozen; }));
    REQUIRE(desk.book().seats.draws(desk.term()).first().state == core::DrawState::Drawn);
    CHECK(desk.book().seats.seats(desk.term()).isEmpty()); // nothing is given before it is confirmed
    desk.shoot(u"27-placement-drawn"_s);

    // A child without a seat in chess reads why, in words and numbers.
    desk.press(Qt::Key_F, Qt::ControlModifier);
    auto &children = desk.at<ui::RecordView>(u"childView"_s);
    desk.press(Qt::Key_Down);
    bool explained = false;
    for (int row = 0; row < children.table()->shown() && !explained; ++row) {
        desk.settle();
        explained = desk.isSeen(u"reasonLabel1"_s) && desk.textOf(u"reasonLabel1"_s).contains(u"国际象棋"_s);
        if (explained) {
            CHECK(desk.textOf(u"reasonLabel1"_s).contains(u"2"_s));
            desk.shoot(u"28-placement-child"_s);
        } else {
            desk.press(Qt::Key_Down);
        }
    }
    CHECK(explained);
    const QString drawn = desk.said();
    desk.push(u"confirmButton"_s);
    REQUIRE(desk.waitFor([&] { return desk.said() != drawn; }));
    CHECK(answers.asked.last().contains(u"5"_s)); // one course each: two play chess, three dance
    CHECK(desk.book().seats.seats(desk.term()).size() == 5);
    CHECK(countAt(desk, Step::Arranged) == 7);
    desk.push(u"publishButton"_s);
    CHECK(desk.book().seats.confirmed(desk.term())->state == core::DrawState::Published);
    desk.shoot(u"29-placement-published"_s);
}

void printLists(const Desk &desk, Answers &answers)
{
    desk.push(u"openListsButton"_s);
    REQUIRE(desk.window().currentPageId() == u"reports"_s);
    REQUIRE(desk.waitFor([&] { return desk.isSeen(u"reportPaper"_s); }));
    CHECK(desk.at<ui::PaperView>(u"reportPaper"_s).count() == 1);
    desk.shoot(u"30-reports"_s);
    answers.path = desk.file(u"核准名单.pdf"_s);
    desk.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(desk.waitFor([&] { return QFile::exists(answers.path) && !desk.said().isEmpty(); }));
    const QString words = printed(u"pdftotext"_s, {u"-layout"_s, answers.path, u"-"_s});
    CHECK(words.contains(schoolName));
    CHECK(words.contains(u"日期"_s));
    CHECK(words.contains(u"序号"_s));
    CHECK(words.contains(u"达瓦"_s));
    CHECK_FALSE(words.contains(u"普布卓玛"_s)); // returned by the class
    answers.path = desk.file(u"核准名单.xlsx"_s);
    desk.press(Qt::Key_E, Qt::ControlModifier);
    REQUIRE(desk.waitFor([&] { return QFile::exists(answers.path); }));
    CHECK(contentOf(answers.path).startsWith("PK"));
    desk.settle();

    desk.focus(u"recordTable"_s);
    for (const QString &name : {u"31-reports-public"_s, u"32-reports-F05"_s, u"33-reports-F06"_s}) {
        desk.press(Qt::Key_Down);
        desk.settle();
        desk.shoot(name);
    }
}

} // namespace

TEST_CASE("the main job runs through the window by keyboard from an empty start to the printed list", "[journey]")
{
    Desk desk;
    desk.start();
    makeSchool(desk, desk.answers);
    importRoster(desk, desk.answers);
    enterPrograms(desk);
    enterApplications(desk);
    reviewAndApprove(desk);
    draw(desk, desk.answers);
    printLists(desk, desk.answers);
    desk.goTo(u"dashboard"_s);
    const core::TermGuide guide = desk.book().guide.guide(desk.book().terms.terms().first().id);
    REQUIRE(guide.next());
    CHECK(guide.next()->step == core::GuideStep::Running); // the enrolment is done, the service runs
    desk.shoot(u"34-dashboard"_s);
    desk.press(Qt::Key_K, Qt::ControlModifier);
    desk.type(u"设置"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.window().currentPageId() == u"settings"_s);
    auto &tabs = desk.at<QTabBar>(u"qt_tabwidget_tabbar"_s);
    for (int tab = 0; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        desk.settle();
        desk.shoot(u"35-settings-%1"_s.arg(tab));
    }
    const QString path = desk.book().path();
    desk.quit();

    const core::SystemClock clock;
    const auto book = core::SchoolBook::open(path, clock, {.name = u"德吉"_s});
    CHECK(book->verify().isSound());
    CHECK(book->seats.seats(book->terms.terms().first().id).size() == 5);
    CHECK(book->journal(1000).size() > 20);
}
