// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/term_job.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page.h"
#include "ui/kit/record_view.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QTabBar>
#include <QTableView>

namespace journey {

using core::GuideState;
using core::GuideStep;
using core::Step;

namespace {

int countAt(const Desk &desk, Step step)
{
    return int(std::ranges::count(desk.book().enrolment.applications(desk.term()), step, &core::Application::step));
}

QString dayKey(QDate day) { return day.toString(u"yyyyMMdd"_s); }

} // namespace

GuideState WindowTerm::stateOf(GuideStep step) const
{
    const core::TermGuide guide = m_desk.book().guide.guide(m_desk.term());
    const core::GuideRow *row = guide.row(step);
    REQUIRE(row);
    return row->state;
}

void WindowTerm::takeNext(GuideStep step, const QString &page)
{
    m_desk.goTo(u"dashboard"_s);
    const core::TermGuide guide = m_desk.book().guide.guide(m_desk.term());
    REQUIRE(guide.next());
    CHECK(int(guide.next()->step) == int(step));
    m_desk.push(u"nextStepButton"_s);
    CHECK(m_desk.window().currentPageId() == page);
}

/// The next step of a guide, as soon as it may be taken.
void WindowTerm::goOn()
{
    auto &next = m_desk.at<QAbstractButton>(u"guideNextButton"_s);
    REQUIRE(m_desk.waitFor([&next] { return next.isEnabled(); }));
    m_desk.settle();
    m_desk.press(Qt::Key_Return, Qt::ControlModifier);
}

/// From the first step of an import to its preview.
void WindowTerm::readTable(const QString &file, const QString &shot)
{
    m_desk.answers.path = file;
    m_desk.push(u"chooseFileButton"_s);
    goOn();
    m_desk.shoot(shot);
    goOn();
}

/// From the summary of an import to its end.
void WindowTerm::finishImport(const QString &shot)
{
    m_desk.shoot(shot);
    goOn();
    REQUIRE(m_desk.waitFor([this] { return !m_desk.isSeen(u"guideBackButton"_s); })); // everything is written
    m_desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE_FALSE(m_desk.dialog());
}

/// Takes the n-th item of a choice, with the arrows.
void WindowTerm::choose(const QString &choice, int item)
{
    constexpr int more = 8;
    m_desk.focus(choice);
    for (int up = 0; up < more; ++up)
        m_desk.press(Qt::Key_Up);
    for (int down = 0; down < item; ++down)
        m_desk.press(Qt::Key_Down);
}

void WindowTerm::importCalendar()
{
    m_desk.press(Qt::Key_I, Qt::ControlModifier);
    choose(u"importLayerChoice"_s, 1); // a notice of the town
    m_desk.answers.path = m_tables.lhasa;
    m_desk.push(u"calendarFileButton"_s);
    CHECK(m_desk.textOf(u"importPreview"_s).contains(QFileInfo(m_tables.lhasa).fileName()));
    m_desk.shoot(u"term-02-calendar-import"_s);
    m_desk.push(u"takeCalendarButton"_s);
    CHECK(m_desk.book().calendar.lists(core::CalendarLayer::Lhasa).size() == 1);
}

void WindowTerm::settleCalendar()
{
    m_desk.goTo(u"dashboard"_s);
    m_desk.shoot(u"term-01-home"_s);
    takeNext(GuideStep::Calendar, u"calendar"_s);
    importCalendar();
    m_desk.shoot(u"term-03-calendar-questions"_s);
    choose(u"makeUpFollows"_s + dayKey(m_tables.autumnMakeUp), 3); // Thursday
    m_desk.push(u"makeUpYes"_s + dayKey(m_tables.autumnMakeUp));
    m_desk.push(u"makeUpNo"_s + dayKey(m_tables.winterMakeUp));
    CHECK(m_desk.book().calendar.openMakeUps(m_desk.term()).isEmpty());
    m_desk.shoot(u"term-04-calendar-settled"_s);
    CHECK(stateOf(GuideStep::Calendar) == GuideState::Done);
}

void WindowTerm::importPrograms()
{
    takeNext(GuideStep::Programs, u"programs"_s);
    m_desk.shoot(u"term-05-programs-empty"_s);
    m_desk.push(u"importProgramsButton"_s);
    REQUIRE(m_desk.dialog());
    readTable(m_tables.programs, u"term-06-programs-columns"_s);
    const auto chip = [this](const QString &name) { return m_desk.at<QAbstractButton>(name).text(); };
    REQUIRE(m_desk.waitFor([this] { return m_desk.isSeen(u"newRowsChip"_s); }));
    CHECK(m_desk.waitFor([&] { return chip(u"newRowsChip"_s).contains(u"6"_s); }));
    CHECK(chip(u"refusedRowsChip"_s).contains(u"1"_s)); // new lessons are not taken (4.3)
    m_desk.push(u"refusedRowsChip"_s);
    m_desk.shoot(u"term-07-programs-refused"_s);
    goOn();
    finishImport(u"term-07-programs-summary"_s);
    CHECK(m_desk.book().programs.programs(m_desk.term()).size() == 6);
    m_desk.shoot(u"term-08-programs"_s);
    m_desk.push(u"weekButton"_s);
    m_desk.shoot(u"term-09-week"_s);
    m_desk.push(u"listButton"_s);
}

void WindowTerm::acceptCaution()
{
    m_desk.goTo(u"policy"_s);
    auto &list = m_desk.at<ui::RecordView>(u"findingsView"_s);
    const auto led = [&list] {
        for (int row = 0; row < list.table()->shown(); ++row)
            if (list.table()->index(row, 1).data().toString().contains(u"足球"_s))
                return row;
        return -1;
    };
    REQUIRE(m_desk.waitFor([&led] { return led() >= 0; })); // it is looked through beside the window
    m_desk.shoot(u"term-10-policy"_s);
    list.view()->setFocus();
    list.view()->selectRow(led());
    m_desk.press(Qt::Key_F2);
    REQUIRE(Desk::focusName() == u"acceptReasonEdit"_s);
    m_desk.type(u"教练九月中旬到岗，之前由体育组带"_s);
    m_desk.shoot(u"term-11-policy-accept"_s);
    m_desk.press(Qt::Key_Return);
    const QList<core::Acceptance> accepted = m_desk.book().oversight.acceptances(m_desk.term());
    REQUIRE(accepted.size() == 1);
    CHECK_FALSE(accepted.first().actor.isEmpty());
    CHECK(accepted.first().until.isValid());
    for (const core::ScanFinding &found : m_desk.book().oversight.scan(m_desk.term()))
        CHECK(found.finding.severity != core::Severity::Refusal);
    m_desk.settle();
    m_desk.shoot(u"term-12-policy-accepted"_s);
}

void WindowTerm::markPlan()
{
    takeNext(GuideStep::Plan, u"dashboard"_s);
    m_desk.shoot(u"term-13-plan"_s);
    m_desk.push(u"stepConfirmButton"_s);
    CHECK(stateOf(GuideStep::Plan) == GuideState::Done);
}

void WindowTerm::tellFamilies()
{
    takeNext(GuideStep::Notice, u"notice"_s);
    m_desk.press(Qt::Key_2, Qt::AltModifier);
    m_desk.fill(u"noticePhoneEdit"_s, u"0891-6320001"_s);
    m_desk.shoot(u"term-14-notice-points"_s);
    m_desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(m_desk.book().notices.points(m_desk.term()).phone == u"0891-6320001"_s);
    m_desk.press(Qt::Key_1, Qt::AltModifier);
    m_desk.push(u"printAllNoticesButton"_s);
    REQUIRE(m_desk.dialog());
    m_desk.shoot(u"term-15-notice-preview"_s);
    m_desk.answers.path = m_desk.file(u"致家长的一封信.pdf"_s);
    m_desk.push(u"pdfButton"_s);
    const ui::MessageBar *said = m_desk.window().currentPage()->messages();
    REQUIRE(m_desk.waitFor([&] { return said->sentence().contains(m_desk.answers.path); }));
    CHECK(printed(u"pdftotext"_s, {m_desk.answers.path, u"-"_s}).count(twiceGiven()) >= 2); // a copy for each child
    m_desk.push(u"closeButton"_s);
    REQUIRE_FALSE(m_desk.dialog());

    m_desk.focus(u"recordTable"_s);
    m_desk.press(Qt::Key_A, Qt::ControlModifier);
    m_desk.push(u"handOutButton"_s);
    m_desk.press(Qt::Key_Return);
    m_desk.shoot(u"term-16-notice-handed-out"_s);
    CHECK(stateOf(GuideStep::Notice) == GuideState::Done);
}

void WindowTerm::openApplications()
{
    takeNext(GuideStep::Applications, u"dashboard"_s);
    m_desk.shoot(u"term-17-open-applications"_s);
    m_desk.push(u"stepConfirmButton"_s);
    CHECK(m_desk.book().terms.term(m_desk.term()).state == core::TermState::Applying);
    takeNext(GuideStep::Applications, u"enrolment"_s);
}

/// The row of one of the two is decided on the screen; the family that does not consent stays out (2.2).
void WindowTerm::importAnswers()
{
    m_desk.shoot(u"term-18-applications-empty"_s);
    m_desk.press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(m_desk.dialog());
    readTable(m_tables.answers, u"term-19-answers-columns"_s);
    REQUIRE(m_desk.waitFor([this] { return m_desk.isSeen(u"doubtfulAnswersChip"_s); }));
    const auto chip = [this](const QString &name) { return m_desk.at<QAbstractButton>(name).text(); };
    REQUIRE(m_desk.waitFor([&] { return chip(u"doubtfulAnswersChip"_s).contains(u"1"_s); }));
    CHECK(chip(u"newAnswersChip"_s).contains(QString::number(TermTables::applying - 1)));
    CHECK(chip(u"refusedAnswersChip"_s).contains(u"1"_s));
    m_desk.push(u"doubtfulAnswersChip"_s);
    m_desk.shoot(u"term-20-answers-doubtful"_s);
    m_desk.push(u"known1AnswerOption"_s);
    REQUIRE(m_desk.waitFor([&] { return chip(u"newAnswersChip"_s).contains(QString::number(TermTables::applying)); }));
    m_desk.push(u"refusedAnswersChip"_s);
    m_desk.shoot(u"term-21-answers-refused"_s);
    goOn();
    finishImport(u"term-22-answers-summary"_s);
    CHECK(countAt(m_desk, Step::Applied) == TermTables::applying);
    m_desk.shoot(u"term-23-applications"_s);

    m_desk.goTo(u"dashboard"_s);
    m_desk.push(u"termForwardButton"_s);
    m_desk.shoot(u"term-24-end-applications"_s);
    m_desk.push(u"stepConfirmButton"_s);
    CHECK(m_desk.book().terms.term(m_desk.term()).state == core::TermState::Arranging);
}

void WindowTerm::sendWorkbooks()
{
    takeNext(GuideStep::Review, u"enrolment"_s);
    m_desk.push(u"writeReviewSheetsButton"_s);
    REQUIRE(m_desk.dialog());
    m_desk.shoot(u"term-25-review-classes"_s);
    goOn();
    m_desk.answers.path = m_desk.file(u"初审表"_s);
    REQUIRE(QDir().mkpath(m_desk.answers.path));
    m_desk.push(u"reviewFolderButton"_s);
    m_desk.shoot(u"term-26-review-folder"_s);
    goOn();
    REQUIRE(m_desk.waitFor([this] { return m_desk.isSeen(u"reviewOutResultLabel"_s); }));
    m_desk.shoot(u"term-27-review-written"_s);
    m_desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE_FALSE(m_desk.dialog());
    const QDir folder(m_desk.answers.path);
    const QStringList workbooks = folder.entryList(QDir::Files);
    REQUIRE(workbooks.size() == 4);
    for (const QString &workbook : workbooks)
        fillReview(folder.filePath(workbook));
}

void WindowTerm::readWorkbooks()
{
    m_desk.push(u"readReviewSheetsButton"_s);
    REQUIRE(m_desk.dialog());
    m_desk.push(u"reviewFilesFolderButton"_s);
    m_desk.shoot(u"term-28-review-files"_s);
    goOn();
    REQUIRE(m_desk.waitFor([this] { return m_desk.isSeen(u"conflictChip"_s); }));
    CHECK(m_desk.at<QAbstractButton>(u"conflictChip"_s).text().contains(u"0"_s));
    m_desk.shoot(u"term-29-review-preview"_s);
    goOn();
    m_desk.shoot(u"term-30-review-take"_s);
    goOn();
    REQUIRE(m_desk.waitFor([this] { return m_desk.isSeen(u"reviewBackResultLabel"_s); }));
    m_desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE_FALSE(m_desk.dialog());
    CHECK(countAt(m_desk, Step::ClassReviewed) == TermTables::applying - 1);
    CHECK(countAt(m_desk, Step::Returned) == 1);
    m_desk.press(Qt::Key_2, Qt::AltModifier);
    m_desk.shoot(u"term-31-reviewed"_s);
}

/// The family of the returned form never signs: its application waits, and the others go on.
void WindowTerm::approve()
{
    m_desk.press(Qt::Key_3, Qt::AltModifier);
    auto &classes = m_desk.at<ui::RecordView>(u"approvalClassList"_s);
    CHECK(QApplication::focusWidget() == classes.view());
    m_desk.press(Qt::Key_Return); // into the sheet of all classes
    m_desk.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    m_desk.shoot(u"term-32-approval"_s);
    m_desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(countAt(m_desk, Step::SchoolApproved) == TermTables::applying - 1);
}

void WindowTerm::draw()
{
    m_desk.goTo(u"seats"_s);
    m_desk.fill(u"seedSourceEdit"_s, termSeedSource);
    m_desk.shoot(u"term-33-freeze"_s);
    m_desk.push(u"freezeButton"_s);
    REQUIRE(m_desk.waitFor([this] { return m_desk.isSeen(u"seedEdit"_s); }));
    m_desk.fill(u"seedEdit"_s, termSeed);
    m_desk.fill(u"witnessesEdit"_s, termWitnesses);
    m_desk.shoot(u"term-34-frozen"_s);
    m_desk.press(Qt::Key_Return, Qt::ControlModifier);
    const auto state = [this] { return m_desk.book().seats.draws(m_desk.term()).first().state; };
    REQUIRE(m_desk.waitFor([&] { return state() == core::DrawState::Drawn && m_desk.isSeen(u"confirmButton"_s); }));
    m_desk.settle();
    m_desk.shoot(u"term-35-drawn"_s);
    m_result.record = m_desk.file(u"抽签记录.json"_s);
    m_desk.answers.path = m_result.record;
    m_desk.push(u"confirmButton"_s);
    REQUIRE(m_desk.waitFor([&] { return state() == core::DrawState::Confirmed && m_desk.isSeen(u"publishButton"_s); }));
    m_desk.settle();
    m_desk.push(u"saveRecordButton"_s);
    REQUIRE(QFile::exists(m_result.record));
    m_desk.shoot(u"term-36-confirmed"_s);
}

void WindowTerm::publish()
{
    takeNext(GuideStep::Publication, u"seats"_s);
    m_desk.push(u"publishButton"_s);
    REQUIRE(m_desk.book().seats.draws(m_desk.term()).first().state == core::DrawState::Published);
    m_desk.shoot(u"term-37-published"_s);
}

void WindowTerm::saveLists()
{
    m_desk.push(u"openListsButton"_s);
    REQUIRE(m_desk.window().currentPageId() == u"reports"_s);
    REQUIRE(m_desk.waitFor([this] { return m_desk.isSeen(u"reportPaper"_s); }));
    m_result.approved = m_desk.file(u"核准名单.pdf"_s);
    m_desk.answers.path = m_result.approved;
    m_desk.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(m_desk.waitFor([this] { return QFile::exists(m_result.approved) && !m_desk.said().isEmpty(); }));
    m_desk.shoot(u"term-38-approval-list"_s);
    m_desk.focus(u"recordTable"_s);
    auto &reports = m_desk.at<ui::RecordView>(u"reportList"_s);
    const QString bySerial = u"课后服务课程录取结果公示（按公开序号）"_s; // what may hang on a wall
    const auto chosen = [&reports] { return reports.view()->currentIndex().siblingAtColumn(1).data().toString(); };
    for (int row = 0; row < reports.table()->shown() && chosen() != bySerial; ++row)
        m_desk.press(Qt::Key_Down);
    REQUIRE(chosen() == bySerial);
    m_desk.settle();
    m_desk.shoot(u"term-39-notice-board"_s);
    m_result.list = m_desk.file(u"录取名单.xlsx"_s);
    m_desk.answers.path = m_result.list;
    m_desk.press(Qt::Key_E, Qt::ControlModifier);
    REQUIRE(m_desk.waitFor([this] { return QFile::exists(m_result.list); }));
    m_desk.settle();

    m_desk.goTo(u"dashboard"_s);
    CHECK(stateOf(GuideStep::Draw) == GuideState::Done);
    CHECK(stateOf(GuideStep::Publication) == GuideState::Done);
    m_desk.shoot(u"term-40-home"_s);
}

TermResult WindowTerm::run()
{
    m_result.school = m_desk.book().path();
    settleCalendar();
    importPrograms();
    acceptCaution();
    markPlan();
    tellFamilies();
    openApplications();
    importAnswers();
    sendWorkbooks();
    readWorkbooks();
    approve();
    draw();
    publish();
    saveLists();
    m_desk.quit();
    return m_result;
}

} // namespace journey
