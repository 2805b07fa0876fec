// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qstring_maker.h"

#include "tests/ui/pages/desk_of_test.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/record_view.h"
#include "ui/kit/theme.h"
#include "ui/pages/students/life_panel.h"
#include "ui/pages/students/merge_guide.h"
#include "ui/pages/students/students_page.h"
#include "ui/pages/students/twice_view.h"

#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

/// A class of the third grade and one of the fourth; two records of one child among four.
struct LifeDesk : DeskOfTest {
    ClassId third = enterClass(3, 2);
    ClassId fourth = enterClass(4, 1);
    StudentId temporary = enterStudent({.student = {.number = u"L540102201703050001"_s,
                                                    .name = u"次仁旺堆边巴卓玛平措曲珍"_s,
                                                    .born = QDate(2017, 3, 5),
                                                    .schoolClass = third,
                                                    .address = u"八一路1号"_s}});
    StudentId real = enterStudent({.student = {.number = u"G540102201703050029"_s,
                                               .name = u"次仁旺堆边巴卓玛平措曲珍"_s,
                                               .born = QDate(2017, 3, 5),
                                               .schoolClass = fourth,
                                               .health = u"花生过敏"_s}});
    StudentId dawa = enterStudent({.student = {.name = u"达瓦"_s, .born = QDate(2017, 1, 2), .schoolClass = third}});
    StudentId nyima = enterStudent({.student = {.name = u"尼玛"_s, .born = QDate(2017, 1, 3), .schoolClass = third}});
    ui::StudentsPage page{desk};

    LifeDesk()
    {
        ui::theme::apply(ui::theme::Scheme::Light);
        page.resize(1134, 690);
        page.load();
        showActive(page);
    }
    ui::RecordView &list() { return find<ui::RecordView>(page, "studentList"); }
    StudentRecord stored(StudentId id) { return *book->students.find(id); }
    QString shownHistory()
    {
        QStringList texts;
        for (const QLabel *label : find<QWidget>(page, "studentHistory").findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'\n');
    }
    void shoot(QWidget &what, const QString &name)
    {
        const QString folder = qEnvironmentVariable("KEHOU_SHOTS");
        if (folder.isEmpty())
            return;
        QTest::qWait(60);
        what.grab().save(QDir(folder).filePath(name + u".png"_s));
    }
};

} // namespace

TEST_CASE("a child leaves the school by keys, with day and place, and comes back", "[pages][students][life]")
{
    LifeDesk t;
    REQUIRE(t.list().select(t.dawa.value));
    QTest::keyClick(t.list().view(), Qt::Key_Delete);
    auto &panel = find<ui::LifePanel>(t.page, "lifePanel");
    REQUIRE(panel.isVisible());
    CHECK(find<QLabel>(panel, "lifeWho").text() == u"达瓦"_s);
    type(find<QLineEdit>(panel, "lifeDayEdit"), u"2026-09-30"_s); // still to come
    auto &remark = find<QLineEdit>(panel, "lifeRemarkEdit");
    type(remark, u"日喀则市一小"_s);
    QTest::keyClick(&remark, Qt::Key_Return, Qt::ControlModifier);
    CHECK(panel.isVisible());
    CHECK(t.stored(t.dawa).student.standing == Standing::Present);
    t.shoot(t.page, u"50-life-refused"_s);
    type(find<QLineEdit>(panel, "lifeDayEdit"), u"2026-09-08"_s);
    QTest::keyClick(&remark, Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(panel.isVisible());
    const StudentRecord gone = t.stored(t.dawa);
    CHECK(gone.student.standing == Standing::Left);
    CHECK(gone.events.last().kind == StudentEventKind::TransferredOut);
    CHECK(gone.events.last().on == QDate(2026, 9, 8));
    CHECK(gone.events.last().remark == u"日喀则市一小"_s);
    CHECK(t.page.messages()->kind() == ui::MessageBar::Kind::Done);

    QTest::mouseClick(&find<QPushButton>(t.page, "leftChip"), Qt::LeftButton);
    REQUIRE(t.list().select(t.dawa.value));
    find<QAction>(t.page, "takeBackOntoRoll").trigger();
    QTest::keyClick(&remark, Qt::Key_Return, Qt::ControlModifier);
    CHECK(t.stored(t.dawa).student.standing == Standing::Present);
    CHECK(t.stored(t.dawa).student.schoolClass == t.third);
}

TEST_CASE("several children change class in one go, and Escape changes nothing", "[pages][students][life]")
{
    LifeDesk t;
    choose(t.page, "classFilterChoice", u"Grade 3"_s);
    REQUIRE(t.list().table()->shown() == 3);
    t.list().view()->selectAll();
    find<QAction>(t.page, "changeClass").trigger();
    auto &panel = find<ui::LifePanel>(t.page, "lifePanel");
    auto &remark = find<QLineEdit>(panel, "lifeRemarkEdit");
    QTest::keyClick(&remark, Qt::Key_Escape);
    CHECK_FALSE(panel.isVisible());
    t.list().view()->selectAll();
    find<QAction>(t.page, "changeClass").trigger();
    choose(panel, "lifeClassChoice", u"4.1"_s);
    t.shoot(t.page, u"51-life-class"_s);
    QTest::keyClick(&remark, Qt::Key_Return, Qt::ControlModifier);
    CHECK(t.stored(t.dawa).student.schoolClass == t.fourth);
    CHECK(t.stored(t.nyima).student.schoolClass == t.fourth);
    const qint64 gesture = t.book->journal(1).first().gesture;
    for (const JournalEntry &entry : t.book->journal(3))
        CHECK(entry.gesture == gesture);
}

TEST_CASE("a child who is twice in the file is merged into one", "[pages][students][twice]")
{
    LifeDesk t;
    auto &button = find<QPushButton>(t.page, "possiblyTwiceButton");
    REQUIRE(button.isVisible());
    CHECK(button.text().contains(u"1"_s));
    QTest::mouseClick(&button, Qt::LeftButton);
    auto &view = find<ui::TwiceView>(t.page, "twiceView");
    REQUIRE(view.isVisible());
    CHECK(find<ui::RecordView>(view, "twiceList").table()->shown() == 1);
    t.shoot(t.page, u"52-twice"_s);
    QTest::keyClick(find<ui::RecordView>(view, "twiceList").view(), Qt::Key_Return);
    auto &guide = find<ui::MergeGuide>(t.page, "mergeGuide");
    (void)QTest::qWaitForWindowActive(&guide);
    CHECK(find<QRadioButton>(guide, "secondStaysButton").isChecked()); // the real number stays
    choose(guide, "schoolClassChoice", u"Grade 3"_s);
    t.shoot(guide, u"53-merge-record"_s);
    guide.next();
    t.shoot(guide, u"54-merge-applications"_s);
    guide.next();
    t.shoot(guide, u"55-merge-summary"_s);
    guide.next();
    CHECK_FALSE(t.book->students.find(t.temporary));
    const StudentRecord one = t.stored(t.real);
    CHECK(one.student.schoolClass == t.third);
    CHECK(one.student.address == u"八一路1号"_s);
    CHECK(one.student.health == u"花生过敏"_s);
    CHECK(t.list().isVisible());
    CHECK_FALSE(button.isVisible());
}

TEST_CASE("two children are told apart and not shown again", "[pages][students][twice]")
{
    LifeDesk t;
    QTest::mouseClick(&find<QPushButton>(t.page, "possiblyTwiceButton"), Qt::LeftButton);
    QTest::mouseClick(&find<QPushButton>(t.page, "tellApartButton"), Qt::LeftButton);
    CHECK(find<ui::RecordView>(t.page, "twiceList").table()->shown() == 0);
    CHECK_FALSE(find<QPushButton>(t.page, "possiblyTwiceButton").isVisible());
    CHECK(t.book->students.count() == 4);
    QTest::keyClick(&find<ui::TwiceView>(t.page, "twiceView"), Qt::Key_Escape);
    CHECK(t.list().isVisible());
}

TEST_CASE("the history of a record tells its life in words and is copied", "[pages][students][life]")
{
    LifeDesk t;
    (void)t.book->life.changeClass({t.dawa}, t.fourth, QDate(2026, 9, 9), u"家长要求"_s).isDone();
    StudentRecord record = t.stored(t.dawa);
    record.student.phone = u"13900009999"_s;
    (void)t.book->students.change(record).isDone();
    t.page.openAt(t.dawa.value);
    find<QTabWidget>(t.page, "studentTabs").setCurrentIndex(1);
    const QString text = t.shownHistory();
    CHECK(text.contains(u"2026-09-09  changed class: Grade 3, class 2 → Grade 4, class 1 · 家长要求"_s));
    CHECK(text.contains(u"2026-08-01  enrolled: Grade 3, class 2"_s));
    CHECK(text.contains(u"139****9999"_s));
    CHECK_FALSE(text.contains(u"13900009999"_s));
    CHECK(text.contains(u"2026–2027"_s));
    CHECK(text.count(u"changed class"_s) == 2); // among the days, and in the journal
    t.shoot(t.page, u"56-history"_s);
    QTest::mouseClick(&find<QPushButton>(t.page, "copyHistoryButton"), Qt::LeftButton);
    CHECK(QApplication::clipboard()->text().contains(u"changed class"_s));
}

TEST_CASE("a new child who comes from another school is entered with the day", "[pages][students][life]")
{
    LifeDesk t;
    QTest::mouseClick(&find<QPushButton>(t.page, "newStudentButton"), Qt::LeftButton);
    type(find<QLineEdit>(t.page, "studentNameEdit"), u"边巴"_s);
    choose(t.page, "studentClassChoice", u"3.2"_s);
    choose(t.page, "studentEntryChoice", u"transferred in"_s);
    auto &day = find<QLineEdit>(t.page, "studentEntryDayEdit");
    type(day, u"20260907"_s);
    QTest::keyClick(&day, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(t.book->students.count() == 5);
    const QList<StudentEvent> events = t.stored({t.list().currentId()}).events;
    REQUIRE(events.size() == 1);
    CHECK(events[0].kind == StudentEventKind::TransferredIn);
    CHECK(events[0].on == QDate(2026, 9, 7));
    CHECK(events[0].toClass == t.third);
}
