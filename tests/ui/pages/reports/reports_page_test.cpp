// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/reports_page.h"

#include "tests/support/qstring_maker.h"
#include "tests/support/school.h"
#include "tests/ui/pages/support/page_probe.h"
#include "ui/kit/editors.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/paper_view.h"
#include "ui/kit/print_preview.h"
#include "ui/kit/record_view.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

using namespace core;
using namespace tests;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Two children, one of them with the only seat of chess.
struct SeatedSchool {
    SmallSchool small{};
    Answers answers{};
    ProgramId chess{};
    std::unique_ptr<ui::PageDesk> desk{};
    std::unique_ptr<ui::ReportsPage> page{};
    QTemporaryDir folder{};

    SeatedSchool()
    {
        ui::theme::apply(ui::theme::Scheme::Light);
        chess = small.course(u"国际象棋"_s, 1, 1);
        const QList<ApplicationId> applications{small.apply(small.child(u"扎西"_s, 3), {chess}),
                                                small.apply(small.child(u"达瓦"_s, 4), {chess})};
        small.approve(applications);
        const DrawId draw = done(small.book->seats.freeze(small.term));
        (void)done(small.book->seats.draw(draw, u"1"_s, u"央宗"_s));
        (void)done(small.book->seats.confirm(draw));
        desk = std::make_unique<ui::PageDesk>(ui::PageDesk{*small.book, answers, answers, small.term});
        page = std::make_unique<ui::ReportsPage>(*desk);
        page->resize(1158, 688);
        page->load();
        page->show();
        QApplication::processEvents();
    }

    /// Presses and waits for the work in the background.
    void save(const QString &button, const QString &name)
    {
        answers.path = folder.filePath(name);
        press(*page, button);
        REQUIRE(QTest::qWaitFor([this] { return page->messages()->isVisibleTo(page.get()); }, 20000));
    }
};

} // namespace

TEST_CASE("a report is saved as PDF, workbook and text table through the file chooser", "[ui][reports]")
{
    SeatedSchool school;
    ui::ReportsPage &page = *school.page;
    CHECK(at<ui::PaperView>(page, u"reportPaper"_s).count() == 1);
    school.save(u"savePdfButton"_s, u"list.pdf"_s);
    CHECK(contentOf(school.folder.filePath(u"list.pdf"_s)).startsWith("%PDF-1.4"));
    CHECK(page.messages()->kind() == ui::MessageBar::Kind::Done);
    CHECK(school.answers.suggested.last().endsWith(u"2026-09-07.pdf"_s));
    page.messages()->clear();
    school.save(u"saveWorkbookButton"_s, u"list"_s); // the ending is put where it is missing
    CHECK(contentOf(school.folder.filePath(u"list.xlsx"_s)).startsWith("PK"));
    page.messages()->clear();
    school.save(u"saveTextButton"_s, u"list.csv"_s);
    CHECK(QString::fromUtf8(contentOf(school.folder.filePath(u"list.csv"_s))).contains(u"扎西"_s));
    CHECK(school.small.book->school.remembered(u"lists.printed.%1"_s.arg(school.small.term.text())) == u"2026-09-07"_s);
}

TEST_CASE("what cannot be written is said, and nothing counts as printed", "[ui][reports]")
{
    SeatedSchool school;
    school.save(u"savePdfButton"_s, u"no/such/folder/list.pdf"_s);
    CHECK(school.page->messages()->kind() == ui::MessageBar::Kind::Failure);
    CHECK(school.small.book->school.remembered(u"lists.printed.%1"_s.arg(school.small.term.text())).isEmpty());
}

TEST_CASE("the list is chosen by the keyboard and narrowed to a class or a program", "[ui][reports]")
{
    SeatedSchool school;
    ui::ReportsPage &page = *school.page;
    auto *list = at<ui::RecordView>(page, u"reportList"_s).view();
    list->setFocus();
    CHECK(page.chosen() == u"F04"_s);
    at<ui::Choice>(page, u"reportClassChoice"_s).setValue(school.small.classOf(4).value);
    school.save(u"saveTextButton"_s, u"class.csv"_s);
    const QString ofClass = QString::fromUtf8(contentOf(school.folder.filePath(u"class.csv"_s)));
    CHECK(ofClass.contains(u"达瓦"_s));
    CHECK_FALSE(ofClass.contains(u"扎西"_s));

    for (int i = 0; i < 3; ++i)
        QTest::keyClick(list, Qt::Key_Down);
    CHECK(page.chosen() == u"F06"_s);
    CHECK_FALSE(at<QWidget>(page, u"reportClassChoice"_s).isVisibleTo(&page));
    page.openAt(school.chess.value);
    CHECK(at<ui::Choice>(page, u"reportProgramChoice"_s).value().toLongLong() == school.chess.value);
    page.messages()->clear();
    school.save(u"saveTextButton"_s, u"chess.csv"_s);
    CHECK(QString::fromUtf8(contentOf(school.folder.filePath(u"chess.csv"_s))).contains(u"国际象棋"_s));
}

TEST_CASE("statistics are no list: saving them does not count as the lists printed", "[ui][reports]")
{
    SeatedSchool school;
    school.page->choose(u"F05"_s);
    school.save(u"savePdfButton"_s, u"statistics.pdf"_s);
    CHECK(school.page->messages()->kind() == ui::MessageBar::Kind::Done);
    CHECK(school.small.book->school.remembered(u"lists.printed.%1"_s.arg(school.small.term.text())).isEmpty());
}

TEST_CASE("any page can show a document before it is printed", "[ui][reports]")
{
    SeatedSchool school;
    ui::previewReport(*school.page, school.answers,
                      school.small.book->reports.make({.name = u"F05"_s, .term = school.small.term}));
    auto *preview = school.page->findChild<ui::PrintPreview *>();
    REQUIRE(preview);
    school.answers.path = school.folder.filePath(u"preview.pdf"_s);
    QTest::keyClick(preview->findChild<QPushButton *>(u"pdfButton"_s), Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(school.answers.path); }, 20000));
    QTest::keyClick(preview, Qt::Key_Escape);
}

TEST_CASE("pictures of the reports of a large school, when asked for", "[ui][reports]")
{
    const QString demo = qEnvironmentVariable("KEHOU_DEMO");
    if (demo.isEmpty())
        return;
    ui::theme::apply(ui::theme::Scheme::Light);
    const FixedClock clock(QDateTime(QDate(2026, 9, 10), QTime(10, 30)));
    Answers answers;
    const auto book = SchoolBook::rehearse(demo, clock, {.name = u"次仁(教务处)"_s});
    ui::PageDesk desk{*book, answers, answers, book->terms.terms().last().id};
    ui::ReportsPage page(desk);
    page.load();
    for (const QString &name : {u"F04"_s, u"F04-public"_s, u"F05"_s, u"F06"_s}) {
        page.choose(name);
        QElapsedTimer time;
        time.start();
        QApplication::processEvents();
        WARN(name.toStdString() << ": " << time.elapsed() << " ms");
        shoot(page, u"reports-"_s + name);
    }
}
