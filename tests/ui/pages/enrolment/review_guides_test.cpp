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

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

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
    CHECK(t.school.book->enrolment.count(t.school.desk.term) == 3);
}
