// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables.h"
#include "core/exchange/xlsx_writer.h"
#include "tests/support/qstring_maker.h"
#include "tests/ui/pages/page_support.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/record_view.h"
#include "ui/pages/enrolment/review_back_guide.h"
#include "ui/pages/enrolment/review_out_guide.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QThreadPool>

using namespace pages;

namespace {

struct Review {
    School school{};
    QTemporaryDir folder{};

    Review()
    {
        ui::theme::apply(ui::theme::Scheme::Light);
        (void)school.enterCourse(u"民族舞"_s, 1, 6, 2);
        (void)school.enterApplication(school.enterPupil(u"扎西次仁"_s, school.third), u"1"_s);
        (void)school.enterApplication(school.enterPupil(u"卓玛央金"_s, school.third), u"2"_s);
        (void)school.enterApplication(school.enterPupil(u"旦增罗布"_s, school.first), u"3"_s);
    }
    [[nodiscard]] QString written() const
    {
        return done(school.book->review.write(school.desk.term, {school.third}, folder.path())).files.first();
    }
    /// The children as the rows of the workbook have them.
    [[nodiscard]] static QStringList namesIn(const QString &workbook)
    {
        QStringList names;
        for (const core::exchange::CellRow &row : core::exchange::readTable(workbook).rows)
            if (row.size() > 13 && row[13].text.startsWith(u"KH1"_s) && !row[2].text.isEmpty())
                names << row[2].text;
        return names;
    }
    [[nodiscard]] core::ApplicationLine lineOf(const QString &name) const
    {
        for (const core::ApplicationLine &line : school.book->enrolment.lines(school.desk.term))
            if (line.student.name == name)
                return line;
        return {};
    }
    /// A teacher's answers put into a workbook, under another name.
    [[nodiscard]] QString answered(const QString &workbook, const QString &name, const QStringList &answers) const
    {
        core::exchange::Sheet sheet = core::exchange::readTable(workbook);
        qsizetype at = 0;
        for (core::exchange::CellRow &row : sheet.rows)
            if (row.size() > 13 && row[13].text.startsWith(u"KH1"_s) && !row[2].text.isEmpty() && at < answers.size()) {
                row[10] = {.text = answers[at].section(u' ', 0, 0), .kind = core::exchange::CellKind::Text};
                row[11] = {.text = answers[at++].section(u' ', 1), .kind = core::exchange::CellKind::Text};
            }
        const QString path = folder.filePath(name);
        core::exchange::writeXlsx(sheet, path);
        return path;
    }
};

void open(ui::Guide &guide)
{
    guide.show();
    QApplication::setActiveWindow(&guide);
    REQUIRE(QTest::qWaitForWindowActive(&guide));
}

QPushButton *next(ui::Guide &guide) { return find<QPushButton>(guide, u"guideNextButton"_s); }

} // namespace

TEST_CASE("workbooks go out in three steps, and the register knows it", "[ui][review]")
{
    Review t;
    ui::ReviewOutGuide guide(t.school.desk);
    open(guide);
    shoot(guide, u"review-out-classes"_s);
    next(guide)->click();
    CHECK_FALSE(next(guide)->isEnabled());
    guide.setFolder(t.folder.path());
    shoot(guide, u"review-out-folder"_s);
    next(guide)->click();
    CHECK(find<QLabel>(guide, u"reviewOutResultLabel"_s)->text().contains(u"三年级(1)班 初审表.xlsx"_s));
    shoot(guide, u"review-out-result"_s);
    CHECK(QDir(t.folder.path()).entryList(QDir::Files).size() == 2);
    CHECK(t.school.book->review.progress(t.school.desk.term)[1].state() == core::ReviewProgress::State::Out);
}

TEST_CASE("workbooks that came back are compared, decided and taken", "[ui][review]")
{
    const Review t;
    const QString book = t.written();
    const QString first = t.answered(book, u"张老师.xlsx"_s, {u"同意 "_s, u"退回 监护人未签字"_s});
    const QString second = t.answered(book, u"张老师（改）.xlsx"_s, {u"退回 信息有误"_s, u"再看看 "_s});
    ui::PageDesk desk{*t.school.book, const_cast<Review &>(t).school.answers, const_cast<Review &>(t).school.files,
                      t.school.desk.term};
    ui::ReviewBackGuide guide(desk);
    open(guide);
    guide.addFiles({first, second});
    shoot(guide, u"review-back-files"_s);
    next(guide)->click();
    auto *list = find<ui::RecordView>(guide, u"reviewPreviewList"_s);
    CHECK(find<QPushButton>(guide, u"conflictChip"_s)->isChecked());
    CHECK(list->table()->shown() == 2);
    shoot(guide, u"review-back-conflicts"_s);
    find<QPushButton>(guide, u"takeAnswerButton"_s)->click();
    find<QPushButton>(guide, u"refusedChip"_s)->click();
    CHECK(list->table()->shown() == 1);
    shoot(guide, u"review-back-refused"_s);
    next(guide)->click();
    shoot(guide, u"review-back-take"_s);
    next(guide)->click();
    CHECK(find<QLabel>(guide, u"reviewBackResultLabel"_s)->text().contains(u"1 agreed, 1 sent back"_s));
    shoot(guide, u"review-back-result"_s);
    // Whose answer was taken, and with which reason.
    const QStringList names = t.namesIn(book);
    REQUIRE(names.size() == 2);
    CHECK(t.lineOf(names[0]).application.step == core::Step::ClassReviewed);
    CHECK(t.lineOf(names[1]).application.step == core::Step::Returned);
    CHECK(t.lineOf(names[1]).lastReason == u"监护人未签字"_s);
    CHECK(t.lineOf(u"旦增罗布"_s).application.step == core::Step::Applied);
}

TEST_CASE("while workbooks are read the guide waits for them", "[ui][review]")
{
    const Review t;
    const QString workbook = t.written();
    const QString late = t.answered(workbook, u"迟到.xlsx"_s, {});
    core::FixedClock clock(QDate(2026, 9, 10));
    // Only a school on the disk is read by a job.
    const auto book = core::SchoolBook::create(t.folder.filePath(u"school.kehou"_s),
                                               {.name = u"拉萨市雪莲花小学"_s, .yearTurns = QDate(2000, 8, 1)}, clock,
                                               {u"德吉"_s, u"desk"_s});
    Answers answers;
    NoFiles files;
    ui::PageDesk desk{
        *book, answers, files,
        done(book->terms.enter({.schoolYear = 2026, .starts = QDate(2026, 9, 1), .ends = QDate(2027, 1, 8)}))};
    ui::ReviewBackGuide guide(desk);
    open(guide);
    guide.addFiles({workbook});
    int steps = 0;
    QObject::connect(&guide, &ui::Guide::stepChanged, &guide, [&steps] { ++steps; });
    next(guide)->click();
    CHECK_FALSE(next(guide)->isEnabled());
    guide.next(); // Ctrl+Enter
    guide.addFiles({late});
    CHECK_FALSE(next(guide)->isEnabled());
    CHECK_FALSE(find<QLabel>(guide, u"reviewFilesLabel"_s)->text().contains(QFileInfo(late).fileName()));
    CHECK_FALSE(find<QPushButton>(guide, u"reviewFilesClearButton"_s)->isEnabled());
    REQUIRE(QTest::qWaitFor([&guide] { return guide.current() == 1; }, 20000));
    QThreadPool::globalInstance()->waitForDone();
    QApplication::processEvents();
    CHECK(steps == 1); // read once, so nothing that is decided here is thrown away by a second answer
    CHECK(next(guide)->isEnabled());
    guide.back();
    CHECK(find<QPushButton>(guide, u"reviewFilesClearButton"_s)->isEnabled());
    guide.addFiles({late});
    CHECK(find<QLabel>(guide, u"reviewFilesLabel"_s)->text().contains(QFileInfo(late).fileName()));
}
