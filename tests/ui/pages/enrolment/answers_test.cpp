// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qstring_maker.h"
#include "tests/ui/pages/page_support.h"

#include "core/office/application_table.h"
#include "ui/charts/share_bars.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/person_picker.h"
#include "ui/kit/record_view.h"
#include "ui/pages/enrolment/answers_guide.h"
#include "ui/pages/enrolment/enrolment_page.h"
#include "ui/pages/enrolment/signals_part.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace pages;
using core::Application;
using core::Step;

namespace {

struct AnswersDesk : School {
    QTemporaryDir folder{};
    core::ProgramId chess = enterCourse(u"国际象棋"_s, 1, 6, 1);
    core::ProgramId art = enterCourse(u"剪纸"_s, 1, 6, 2);
    core::StudentId tashi = enterPupil(u"扎西次仁"_s, third);
    core::StudentId tenzin = enterPupil(u"旦增"_s, third);
    ui::EnrolmentPage page{desk};
    ui::AnswersGuide *guide = nullptr;

    void open(const QStringList &rows,
              const QString &headings = u"提交时间,学生姓名,班级,出生日期,参加时间,第一志愿,是否同意,家长姓名"_s)
    {
        const QString file = folder.filePath(u"问卷.csv"_s);
        QFile out(file);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write((headings + u'\n' + rows.join(u'\n')).toUtf8());
        out.close();
        show(page);
        page.importApplications(file);
        guide = page.findChild<ui::AnswersGuide *>();
        REQUIRE(guide);
        settle();
    }
    QPushButton *next() { return find<QPushButton>(*guide, u"guideNextButton"_s); }
    void settle()
    {
        REQUIRE(QTest::qWaitFor([this] { return next()->isEnabled(); }));
    }
    void goOn()
    {
        QTest::mouseClick(next(), Qt::LeftButton);
        settle();
    }
    void toPreview()
    {
        goOn();
        goOn();
    }
    /// Everything that is decided is imported.
    void finish()
    {
        goOn();
        QTest::mouseClick(next(), Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([this] { return guide->current() == 4; }));
    }
    QString chip(const QString &name) { return find<QPushButton>(*guide, name)->text(); }
    void look(const QString &chip, int row)
    {
        QTest::mouseClick(find<QPushButton>(*guide, chip), Qt::LeftButton);
        find<ui::RecordView>(*guide, u"answersPreviewList"_s)->select(row);
    }
    QString told() { return find<QLabel>(*guide, u"answerToldLabel"_s)->text(); }
    core::StudentId enterNamesake(const QString &name, QDate born)
    {
        return done(book->students.enter(
            {.student = {.name = name, .born = born, .schoolClass = third, .residence = core::Residence::Day}}));
    }
    [[nodiscard]] QList<Application> stored() const { return book->enrolment.applications(desk.term); }
};

QString row(const QString &name, const QString &wish = u"剪纸"_s, const QString &time = u"2026/9/3 10:00:00"_s,
            const QString &born = u"2017-05-04"_s)
{
    return u"%1,%2,三(1)班,%3,周一┋周三,%4,同意,央金"_s.arg(time, name, born, wish);
}

} // namespace

TEST_CASE("a questionnaire comes in through the guide in one change", "[ui][enrolment][import]")
{
    AnswersDesk t;
    t.open({row(u"扎西次仁"_s), row(u"丹增"_s), row(u"扎西次仁"_s, u"国际跳棋"_s, u"2026/9/2 9:00:00"_s)});
    CHECK(find<QLabel>(*t.guide, u"importFileLabel"_s)->text().contains(u"问卷.csv"_s));
    t.goOn();
    CHECK(find<QComboBox>(*t.guide, u"nameColumnChoice"_s)->currentText().contains(u"学生姓名"_s));
    t.goOn();
    CHECK(t.chip(u"newAnswersChip"_s).contains(u"1"_s));
    CHECK(t.chip(u"leftOutAnswersChip"_s).contains(u"1"_s));
    CHECK(t.stored().isEmpty()); // nothing yet

    // The doubtful row: another spelling of a name. It is proposed, and a person says so.
    QTest::mouseClick(find<QPushButton>(*t.guide, u"doubtfulAnswersChip"_s), Qt::LeftButton);
    find<ui::RecordView>(*t.guide, u"answersPreviewList"_s)->select(3);
    QTest::mouseClick(find<QRadioButton>(*t.guide, u"known1AnswerOption"_s), Qt::LeftButton);
    t.settle();
    CHECK(t.chip(u"newAnswersChip"_s).contains(u"2"_s));
    t.goOn();
    CHECK(find<QLabel>(*t.guide, u"answersSummaryLabel"_s)->text().contains(u"2"_s));
    QTest::mouseClick(t.next(), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return t.guide->current() == 4; }));
    CHECK(t.stored().size() == 2);
    CHECK(t.page.messages()->kind() == ui::MessageBar::Kind::Done);
    CHECK_FALSE(t.book->school.remembered(u"import-columns-applications"_s).isEmpty());
}

TEST_CASE("of two answers of a family both are seen and the other can be chosen", "[ui][enrolment][import]")
{
    AnswersDesk t;
    t.open({row(u"扎西次仁"_s, u"剪纸"_s, u"2026/9/3 8:00:00"_s),
            row(u"扎西次仁"_s, u"国际象棋"_s, u"2026/9/2 8:00:00"_s)});
    t.goOn();
    t.goOn();
    QTest::mouseClick(find<QPushButton>(*t.guide, u"leftOutAnswersChip"_s), Qt::LeftButton);
    auto *fields = find<QTableWidget>(*t.guide, u"answerFieldsTable"_s);
    REQUIRE(fields->isVisible());
    QStringList texts;
    for (int i = 0; i < fields->rowCount(); ++i)
        texts << fields->item(i, 1)->text() << fields->item(i, 2)->text();
    CHECK(texts.contains(u"剪纸"_s));
    CHECK(texts.contains(u"国际象棋"_s));
    QTest::mouseClick(find<QCheckBox>(*t.guide, u"answerCountsCheck"_s), Qt::LeftButton);
    t.settle();
    t.goOn();
    QTest::mouseClick(t.next(), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return t.guide->current() == 4; }));
    REQUIRE(t.stored().size() == 1);
    CHECK(t.stored().first().wishes == QList{t.chess});
}

TEST_CASE("two children of one name in one class come to the doubtful rows and are told apart there",
          "[ui][enrolment][import]")
{
    AnswersDesk t;
    const core::StudentId other = t.enterNamesake(u"旦增"_s, QDate(2017, 9, 30));
    t.open({row(u"旦增"_s, u"剪纸"_s, u"2026/9/3 8:00"_s, {})});
    t.toPreview();
    CHECK(t.chip(u"doubtfulAnswersChip"_s).contains(u"1"_s));
    CHECK(find<QRadioButton>(*t.guide, u"openAnswerOption"_s)->isChecked());
    // Name, class and birth date stand with each, so that a person can tell.
    QStringList offered;
    for (const auto *option : t.guide->findChildren<QRadioButton *>())
        offered << option->text();
    CHECK(offered.join(u'\n').contains(u"2017-05-04"_s));
    CHECK(offered.join(u'\n').contains(u"2017-09-30"_s));
    t.guide->next();
    CHECK(t.guide->current() == 2); // undecided: nothing to import, and it says so
    CHECK(t.guide->messages()->kind() == ui::MessageBar::Kind::Caution);
    for (const auto *option : t.guide->findChildren<QRadioButton *>())
        if (option->text().contains(u"2017-09-30"_s))
            QTest::mouseClick(const_cast<QRadioButton *>(option), Qt::LeftButton);
    t.settle();
    t.finish();
    REQUIRE(t.stored().size() == 1);
    CHECK(t.stored().first().student == other);
}

TEST_CASE("an unknown child stays out until a person names one", "[ui][enrolment][import]")
{
    AnswersDesk t;
    t.open({row(u"索朗央金"_s), row(u"扎西次仁"_s)});
    t.toPreview();
    t.look(u"doubtfulAnswersChip"_s, 2);
    CHECK(t.told().contains(u"索朗央金"_s));
    auto *picker = find<ui::PersonPicker>(*t.guide, u"answerChildPicker"_s);
    CHECK(picker->isVisible());
    Q_EMIT picker->personChanged(t.tenzin.value);
    t.settle();
    CHECK(t.chip(u"newAnswersChip"_s).contains(u"2"_s));
    t.finish();
    CHECK(t.stored().size() == 2);
}

TEST_CASE("a wish that does not exist keeps its row out and names column and reason", "[ui][enrolment][import]")
{
    AnswersDesk t;
    t.open({row(u"扎西次仁"_s, u"国际跳棋"_s), row(u"旦增"_s)});
    t.toPreview();
    t.look(u"refusedAnswersChip"_s, 2);
    CHECK(find<QLabel>(*t.guide, u"answerTitle"_s)->text().contains(u"2"_s));
    CHECK(t.told().startsWith(u"第一志愿: "_s));
    CHECK(t.told().contains(u"国际跳棋"_s));
    CHECK(t.told().contains(u"国际象棋"_s)); // perhaps meant
    t.finish();
    REQUIRE(t.stored().size() == 1);
    CHECK(t.stored().first().student == t.tenzin);
    CHECK(find<QPushButton>(*t.guide, u"saveRefusedAnswersAfterButton"_s)->isVisible());
}

TEST_CASE("an error of the spreadsheet among the wishes keeps its row out and says so", "[ui][enrolment][import]")
{
    AnswersDesk t;
    t.open({row(u"扎西次仁"_s, u"#N/A"_s), row(u"旦增"_s)});
    t.toPreview();
    t.look(u"refusedAnswersChip"_s, 2);
    CHECK(t.told().startsWith(u"第一志愿: "_s));
    CHECK(t.told().contains(u"stays out"_s));
}

TEST_CASE("of a child who has applied both states stand side by side", "[ui][enrolment][import]")
{
    AnswersDesk t;
    (void)t.enterApplication(t.tashi, u"0001"_s);
    t.open({row(u"扎西次仁"_s, u"国际象棋"_s, u"2026/9/10 23:30:00"_s)}); // sent after it was entered at the desk
    t.toPreview();
    CHECK(t.chip(u"changedAnswersChip"_s).contains(u"1"_s));
    t.look(u"changedAnswersChip"_s, 2);
    auto *fields = find<QTableWidget>(*t.guide, u"answerFieldsTable"_s);
    CHECK_FALSE(fields->isColumnHidden(1));
    bool seen = false;
    for (int i = 0; i < fields->rowCount(); ++i)
        seen = seen || (fields->item(i, 1)->text().isEmpty() && fields->item(i, 2)->text() == u"国际象棋"_s);
    CHECK(seen);
    t.finish();
    REQUIRE(t.stored().size() == 1);
    CHECK(t.stored().first().wishes == QList{t.chess});
}

TEST_CASE("a ranking with one column for each course is recognised and says so", "[ui][enrolment][import]")
{
    AnswersDesk t;
    t.open({u"2026/9/3 10:00,扎西次仁,三(1)班,2017-05-04,2,1,央金"_s,
            u"2026/9/3 10:05,旦增,三(1)班,2017-05-04,1,-2,央金"_s},
           u"提交时间,学生姓名,班级,出生日期,5(国际象棋),5(剪纸),家长姓名"_s);
    t.goOn();
    CHECK(find<QComboBox>(*t.guide, u"wishesColumnChoice"_s)->currentText().contains(u"国际象棋"_s));
    QStringList said;
    for (const auto *label : t.guide->findChildren<QLabel *>())
        said << label->text();
    CHECK(std::ranges::any_of(
        said, [](const QString &text) { return text.startsWith(u"2 columns"_s) && text.contains(u"剪纸"_s); }));
    t.goOn();
    CHECK(t.chip(u"newAnswersChip"_s).contains(u"2"_s));
    t.finish();
    for (const Application &application : t.stored())
        CHECK(application.wishes == (application.student == t.tashi ? QList{t.art, t.chess} : QList{t.chess}));
}

TEST_CASE(
    "what was withdrawn stays out of an import, and what a family says no to is withdrawn, until a person decides",
    "[ui][enrolment][import][2.2]")
{
    AnswersDesk t;
    const core::ApplicationId left = t.enterApplication(t.tashi, u"0001"_s);
    done(t.book->enrolment.withdraw(left, {}));
    const core::ApplicationId stays = t.enterApplication(t.tenzin, u"0002"_s);
    t.open({row(u"扎西次仁"_s), row(u"旦增"_s, u"剪纸"_s, u"2026/9/3 10:00:00"_s)
                                    .replace(u"周一┋周三"_s, u"否"_s)
                                    .replace(u"同意"_s, u"不想参加"_s)});
    t.goOn();
    t.goOn();
    auto *agreed = find<QCheckBox>(*t.guide, u"answerAgreedCheck"_s);
    auto *list = find<ui::RecordView>(*t.guide, u"answersPreviewList"_s);
    list->select(2);
    CHECK(agreed->isVisible());
    CHECK_FALSE(agreed->isChecked());
    CHECK(find<QRadioButton>(*t.guide, u"openAnswerOption"_s)->text().contains(u"decided"_s));
    list->select(3);
    CHECK(agreed->text().contains(u"Withdraw"_s));
    QTest::mouseClick(agreed, Qt::LeftButton);
    t.settle();
    CHECK(t.chip(u"newAnswersChip"_s).contains(u"0"_s));
    t.goOn();
    CHECK(find<QLabel>(*t.guide, u"answersSummaryLabel"_s)->text().contains(u"withdrawn"_s));
    QTest::mouseClick(t.next(), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return t.guide->current() == 4; }));
    CHECK(t.stored().size() == 2);
    CHECK(t.book->enrolment.find(left)->step == Step::Withdrawn);
    CHECK(t.book->enrolment.find(stays)->step == Step::Withdrawn);
}

TEST_CASE("an answer about whose row it is agrees to nothing for other rows", "[ui][enrolment][import][2.2]")
{
    AnswersDesk t;
    const core::StudentId drolma = t.enterPupil(u"格桑"_s, t.third);
    const core::ApplicationId no = t.enterApplication(t.tenzin, u"0001"_s);
    const core::ApplicationId approved = t.enterApplication(t.tashi, u"0002"_s);
    const core::ApplicationId otherNo = t.enterApplication(drolma, u"0003"_s);
    for (const Step step : {Step::ClassReviewed, Step::SchoolApproved})
        done(t.book->enrolment.move(approved, step));
    const QString later = u"2026/9/10 23:30:00"_s;
    const auto sayNo = [](QString row) { return row.replace(u"同意"_s, u"不想参加"_s); };
    // Three names in another spelling, so that each is asked whose it is.
    t.open({sayNo(row(u"丹增"_s, {}, later)), row(u"札西才仁"_s, u"剪纸"_s, later), sayNo(row(u"噶桑"_s, {}, later))});
    t.toPreview();
    REQUIRE(t.chip(u"doubtfulAnswersChip"_s).contains(u"3"_s));
    auto *list = find<ui::RecordView>(*t.guide, u"answersPreviewList"_s);
    auto *alike = find<QPushButton>(*t.guide, u"answerAlikeButton"_s);
    const auto look = [&](const QString &chip, int at) {
        t.look(chip, at);
        REQUIRE(list->currentId() == at);
    };
    look(u"doubtfulAnswersChip"_s, 2);
    QTest::mouseClick(find<QRadioButton>(*t.guide, u"known1AnswerOption"_s), Qt::LeftButton);
    t.settle();
    look(u"doubtfulAnswersChip"_s, 2);
    QTest::mouseClick(find<QCheckBox>(*t.guide, u"answerAgreedCheck"_s), Qt::LeftButton);
    t.settle();
    look(u"changedAnswersChip"_s, 2);
    REQUIRE(alike->isVisible());
    CHECK(alike->text().contains(u"2"_s));
    QTest::mouseClick(alike, Qt::LeftButton); // whose rows they are
    t.settle();
    CHECK(t.chip(u"changedAnswersChip"_s).contains(u"1"_s));
    CHECK(t.chip(u"doubtfulAnswersChip"_s).contains(u"2"_s));
    look(u"doubtfulAnswersChip"_s, 3); // only now it can be said what it would do
    CHECK_FALSE(find<QCheckBox>(*t.guide, u"answerAgreedCheck"_s)->isChecked());

    // The other no can be agreed to by an answer that says so; the approved change is another question.
    look(u"changedAnswersChip"_s, 2);
    REQUIRE(alike->isVisible());
    CHECK(alike->text().contains(u"Withdraw"_s));
    CHECK(alike->text().contains(u"1"_s));
    const bool agrees = GENERATE(false, true);
    if (agrees) {
        QTest::mouseClick(alike, Qt::LeftButton);
        t.settle();
        CHECK(t.chip(u"changedAnswersChip"_s).contains(u"2"_s));
        look(u"changedAnswersChip"_s, 2);
        CHECK_FALSE(alike->isVisible());
    }
    t.finish();
    CHECK(t.book->enrolment.find(no)->step == Step::Withdrawn);
    CHECK(t.book->enrolment.find(approved)->step == Step::SchoolApproved);
    CHECK(t.book->enrolment.find(otherNo)->step == (agrees ? Step::Withdrawn : Step::Applied));
}

TEST_CASE("an approved application is changed with a reason and goes one step back", "[ui][enrolment][3.4]")
{
    School school;
    const auto id = school.enterApplication(school.enterPupil(u"扎西次仁"_s, school.third), u"0001"_s);
    done(school.book->enrolment.move(id, Step::ClassReviewed));
    done(school.book->enrolment.move(id, Step::SchoolApproved));
    ui::EnrolmentPage page(school.desk);
    show(page);
    page.openAt(id.value);
    find<QPushButton>(page, u"cardChangeButton"_s)->click();
    REQUIRE(focusName() == u"reasonEdit"_s);
    type(u"家长来电"_s);
    press(Qt::Key_Return);
    find<QLineEdit>(page, u"remarkEdit"_s)->setFocus();
    type(u"周五早走"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(school.book->enrolment.find(id)->step == Step::ClassReviewed);
    CHECK(school.book->enrolment.find(id)->remark == u"周五早走"_s);
    CHECK(find<QLabel>(page, u"cardHistoryLabel"_s)->text().contains(u"周五早走"_s)); // both states
}

TEST_CASE("late applications are marked and filtered, the closing day is set in the page", "[ui][enrolment][2.2]")
{
    School school;
    ui::EnrolmentPage page(school.desk);
    show(page);
    find<QAction>(page, u"closingDay"_s)->trigger();
    REQUIRE(focusName() == u"dayBarDayEdit"_s);
    find<QLineEdit>(page, u"dayBarDayEdit"_s)->setText(u"2026-09-01"_s);
    press(Qt::Key_Return);
    CHECK(school.book->enrolment.closes(school.desk.term) == QDate(2026, 9, 1));
    school.enterApplication(school.enterPupil(u"扎西次仁"_s, school.third), u"0001"_s); // applied on the 2nd
    page.load();
    CHECK(page.state().contains(u"2026-09-01"_s));
    auto *list = find<ui::RecordView>(page, u"applicationList"_s);
    QTest::mouseClick(find<QPushButton>(page, u"lateChip"_s), Qt::LeftButton);
    CHECK(list->table()->shown() == 1);
    CHECK(school.book->enrolment.applications(school.desk.term).first().late == core::Lateness::AfterClosing);
}

TEST_CASE("the coverage shows the children behind a number", "[ui][enrolment][3.1]")
{
    School school;
    const core::StudentId silent = school.enterPupil(u"旦增"_s, school.third);
    school.enterApplication(school.enterPupil(u"扎西次仁"_s, school.third), u"0001"_s);
    ui::EnrolmentPage page(school.desk);
    show(page);
    QTest::keyClick(&page, Qt::Key_4, Qt::AltModifier);
    auto *children = find<ui::RecordView>(page, u"coverageChildren"_s);
    CHECK(children->table()->shown() == 1); // who has not answered, of the six groups
    CHECK(children->table()->idAt(0) == silent.value);
    QTest::mouseClick(find<QPushButton>(page, u"appliedCoverageChip"_s), Qt::LeftButton);
    CHECK(children->table()->shown() == 1);
    CHECK(children->table()->idAt(0) != silent.value);
    CHECK(find<ui::ShareBars>(page, u"coverageChart"_s)->bars().size() == 8);
}

TEST_CASE("what can look like compulsion is shown to the principal alone", "[ui][enrolment][2.2]")
{
    School school;
    const auto principal = done(school.book->school.enter(core::StaffMember{.name = u"巴桑"_s, .duty = u"校长"_s}));
    const auto other = done(school.book->school.enter(core::StaffMember{.name = u"普布"_s, .duty = u"教导主任"_s}));
    for (int i = 0; i < 4; ++i) {
        Application application{.term = school.desk.term,
                                .student = school.enterPupil(u"学生"_s + QString(QChar(u'甲' + i)), school.third),
                                .appliedOn = QDate(2026, 9, 2),
                                .care = core::WeekdaySet::allWeek(),
                                .consentBy = u"王老师"_s,
                                .consentOn = QDate(2026, 9, 2)};
        done(school.book->enrolment.enter(application));
    }
    ui::EnrolmentPage page(school.desk);
    const auto isShown = [&](const QString &name) {
        school.book->setActor({name, u"desk"_s});
        page.load();
        return find<QTabBar>(page, u"enrolmentTabs"_s)->isTabVisible(4);
    };
    show(page);
    CHECK_FALSE(isShown(u"次仁卓玛"_s));
    CHECK_FALSE(isShown(u"普布"_s));
    CHECK(isShown(u"巴桑"_s));
    CHECK(page.findChild<ui::SignalsPart *>()->count() == 1);
    school.book->school.letReadSignals(other);
    CHECK(isShown(u"普布"_s));
    (void)principal;
}

TEST_CASE("pictures of the import of applications for a person to look at", "[ui][enrolment][shots]")
{
    if (qEnvironmentVariableIsEmpty("KEHOU_SHOTS"))
        return;
    speakForPictures();
    for (const auto scheme : {ui::theme::Scheme::Light, ui::theme::Scheme::Dark}) {
        ui::theme::apply(scheme);
        const QString tail = scheme == ui::theme::Scheme::Light ? u"_light"_s : u"_dark"_s;
        AnswersDesk t;
        (void)t.enterNamesake(u"旦增"_s, QDate(2017, 9, 30));
        const core::StudentId changed = t.enterPupil(u"拉鲁·次旺多吉"_s, t.third);
        const core::ApplicationId id = t.enterApplication(changed, u"0001"_s);
        done(t.book->enrolment.move(id, Step::ClassReviewed));
        const core::StudentId again = t.enterPupil(u"格桑德吉"_s, t.third);
        (void)t.enterApplication(again, u"0002"_s);
        const auto answer = [](const QString &name, const QString &places, const QString &time = u"2026/9/3 10:00"_s,
                               const QString &born = u"2017-05-04"_s, const QString &by = u"央金"_s) {
            return u"%1,%2,三(1)班,%3,周一┋周三,%4,同意,%5"_s.arg(time, name, born, places, by);
        };
        t.open({answer(u"扎西次仁"_s, u"2,1,-2"_s), answer(u"扎西次仁"_s, u"1,2,-2"_s, u"2026/9/2 9:00"_s),
                answer(u"旦增"_s, u"1,2,-2"_s, u"2026/9/3 10:30"_s, {}), answer(u"拉鲁次旺多吉"_s, u"1,-2,-2"_s),
                answer(u"索朗央金"_s, u"1,2,-2"_s), answer(u"格桑德吉"_s, u"-2,1,-2"_s, u"2026/9/10 23:30"_s),
                answer(u"丹增"_s, u"2,1,-2"_s, u"2026/9/4 9:00"_s, u"2017-09-30"_s), answer(u"扎西"_s, u"1,1,-2"_s),
                answer(u"旦增"_s, u"2,想学,1"_s, u"2026/9/5 9:00"_s, u"2017-05-04"_s, {})},
               u"提交答卷时间,1、孩子姓名,2、班级,3、出生日期,4、参加时间,5、请按喜欢的顺序排序—国际象棋,"
               u"5、请按喜欢的顺序排序—剪纸,5、请按喜欢的顺序排序—国际跳棋,是否同意,家长姓名"_s);
        t.guide->resize(1160, 700);
        shoot(*t.guide, u"answers_file"_s + tail);
        t.goOn();
        find<QComboBox>(*t.guide, u"wishesColumnChoice"_s)->setFocus();
        shoot(*t.guide, u"answers_columns"_s + tail);
        t.goOn();
        const QList<std::tuple<QString, int, QString>> looks{
            {u"doubtfulAnswersChip"_s, 4, u"answers_namesakes"_s}, {u"doubtfulAnswersChip"_s, 6, u"answers_unknown"_s},
            {u"doubtfulAnswersChip"_s, 5, u"answers_approved"_s},  {u"doubtfulAnswersChip"_s, 8, u"answers_spelled"_s},
            {u"leftOutAnswersChip"_s, 3, u"answers_twice"_s},      {u"changedAnswersChip"_s, 7, u"answers_changed"_s},
            {u"refusedAnswersChip"_s, 10, u"answers_refused"_s}};
        for (const auto &[chip, line, name] : looks) {
            t.look(chip, line);
            shoot(*t.guide, name + tail);
        }
        t.goOn();
        shoot(*t.guide, u"answers_last"_s + tail);
        QTest::mouseClick(t.next(), Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([&] { return t.guide->current() == 4; }));
        shoot(*t.guide, u"answers_result"_s + tail);
    }
}
