// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/exchange_support.h"
#include "tests/support/qstring_maker.h"
#include "tests/ui/pages/page_support.h"

#include "ui/kit/message_bar.h"
#include "ui/pages/enrolment/answers_guide.h"
#include "ui/pages/programs/program_import_guide.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QThreadPool>

using namespace pages;
using core::Program;

// What every guide of an import has of its frame: the sheet of a workbook, one reading and one comparison at a time, and
// a way on after a stop.
namespace {

const QString heads = u"社团名称,招生年级,活动时间,人数\n"_s;

QString course(const QString &title) { return heads + title + u",3-6,周一 17:00-18:30,20\n"_s; }

QByteArray sheetXml(const QString &table)
{
    QByteArray rows;
    for (const QString &line : table.split(u'\n', Qt::SkipEmptyParts)) {
        rows += "<row>";
        for (const QString &cell : line.split(u','))
            rows += "<c t=\"inlineStr\"><is><t>" + cell.toUtf8() + "</t></is></c>";
        rows += "</row>";
    }
    return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
}

/// A workbook of two sheets that are both seen.
QString twoSheets(const QTemporaryDir &folder, const QString &first, const QString &second)
{
    const QByteArray types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray sheet = "\" Type=\"" + types + "/worksheet\" Target=\"worksheets/sheet";
    return exchange_test::packed(
        folder, u"计划.xlsx"_s,
        {{u"_rels/.rels"_s, "<Relationships><Relationship Id=\"r1\" Type=\"" + types +
                                "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
         {u"xl/workbook.xml"_s, "<workbook xmlns:r=\"" + types +
                                    "\"><sheets><sheet name=\"上学期\" sheetId=\"1\" r:id=\"r1\"/>"
                                    "<sheet name=\"下学期\" sheetId=\"2\" r:id=\"r2\"/></sheets></workbook>"},
         {u"xl/_rels/workbook.xml.rels"_s, "<Relationships><Relationship Id=\"r1" + sheet +
                                               "1.xml\"/><Relationship Id=\"r2" + sheet + "2.xml\"/></Relationships>"},
         {u"xl/worksheets/sheet1.xml"_s, sheetXml(first)},
         {u"xl/worksheets/sheet2.xml"_s, sheetXml(second)}});
}

struct FrameDesk {
    School school{};
    QTemporaryDir folder{};

    [[nodiscard]] QString file(const QString &name, const QString &text) const
    {
        exchange_test::write(folder.filePath(name), text.toUtf8());
        return folder.filePath(name);
    }
    [[nodiscard]] QList<Program> stored() const { return school.book->programs.programs(school.desk.term); }
};

QPushButton *next(ui::Guide &guide) { return find<QPushButton>(guide, u"guideNextButton"_s); }

void settle(ui::Guide &guide)
{
    REQUIRE(QTest::qWaitFor([&guide] { return next(guide)->isEnabled(); }));
}

void goOn(ui::Guide &guide)
{
    next(guide)->click();
    settle(guide);
}

/// Everything under way has come home, also what nobody wants any more.
void comeHome()
{
    QThreadPool::globalInstance()->waitForDone();
    QTest::qWait(20);
}

QString source(ui::Guide &guide) { return find<QLabel>(guide, u"importFileLabel"_s)->text(); }

} // namespace

TEST_CASE("the second sheet of a workbook is chosen, imported, and the first one again", "[ui][programs][import]")
{
    FrameDesk t;
    ui::ProgramImportGuide guide(t.school.desk);
    guide.open();
    guide.readFile(twoSheets(t.folder, course(u"国际象棋"_s), course(u"剪纸"_s) + u"合唱,1-2,周二 17:00-18:00,30\n"_s));
    settle(guide);
    auto *sheet = find<QComboBox>(guide, u"sheetChoice"_s);
    REQUIRE(sheet->isVisible());
    REQUIRE(sheet->count() == 2);
    sheet->setCurrentIndex(1);
    settle(guide);
    CHECK(guide.messages()->kind() != ui::MessageBar::Kind::Failure);
    CHECK(source(guide).contains(u"计划.xlsx"_s));
    CHECK(source(guide).contains(u"2 rows"_s));
    CHECK(sheet->currentIndex() == 1);
    sheet->setCurrentIndex(0);
    settle(guide);
    CHECK(source(guide).contains(u"1 row"_s));
    sheet->setCurrentIndex(1);
    settle(guide);
    for (int i = 0; i < 4; ++i)
        goOn(guide);
    REQUIRE(guide.current() == 4);
    QStringList titles;
    for (const Program &program : t.stored())
        titles << program.title;
    CHECK(QSet<QString>(titles.cbegin(), titles.cend()) == QSet<QString>{u"剪纸"_s, u"合唱"_s});
}

TEST_CASE("a reading that comes late does not take the place of a newer table", "[ui][programs][import]")
{
    FrameDesk t;
    ui::ProgramImportGuide guide(t.school.desk);
    guide.open();
    const QString large = t.file(u"大.csv"_s, course(u"国际象棋"_s) + u"x,1,y,z\n"_s.repeated(20'000));
    SECTION("a block from the clipboard, which is there at once")
    {
        guide.readFile(large);
        QGuiApplication::clipboard()->setText(course(u"剪纸"_s).replace(u',', u'\t'));
        guide.paste();
        settle(guide);
        comeHome();
        CHECK_FALSE(source(guide).contains(u"大.csv"_s));
    }
    SECTION("a smaller file")
    {
        guide.readFile(large);
        guide.readFile(t.file(u"小.csv"_s, course(u"剪纸"_s)));
        settle(guide);
        comeHome();
        CHECK(source(guide).contains(u"小.csv"_s));
    }
    SECTION("one that cannot be read says nothing any more")
    {
        guide.readFile(t.folder.filePath(u"不在.xlsx"_s));
        guide.readFile(t.file(u"小.csv"_s, course(u"剪纸"_s)));
        settle(guide);
        comeHome();
        CHECK(guide.messages()->kind() != ui::MessageBar::Kind::Failure);
    }
    CHECK(source(guide).contains(u"1 row"_s));
    for (int i = 0; i < 4; ++i)
        goOn(guide);
    REQUIRE(t.stored().size() == 1);
    CHECK(t.stored().first().title == u"剪纸"_s);
}

TEST_CASE("a comparison under way says nothing of a table that was read since", "[ui][programs][import]")
{
    FrameDesk t;
    const QString path = t.folder.filePath(u"学校.kehou"_s);
    t.school.book->backUp(path);
    const auto book = core::SchoolBook::open(path, t.school.clock, {u"德吉"_s, u"desk"_s}); // compared beside it
    ui::PageDesk desk{*book, t.school.answers, t.school.files};
    desk.term = t.school.desk.term;
    ui::ProgramImportGuide guide(desk);
    guide.open();
    guide.readFile(t.file(u"甲.csv"_s, course(u"国际象棋"_s)));
    settle(guide);
    goOn(guide);
    next(guide)->click(); // to the preview, and back before the comparison has come
    REQUIRE_FALSE(next(guide)->isEnabled());
    guide.back();
    guide.back();
    REQUIRE(guide.current() == 0);
    QGuiApplication::clipboard()->setText(course(u"剪纸"_s).replace(u',', u'\t'));
    guide.paste();
    comeHome();
    for (int i = 0; i < 3; ++i)
        goOn(guide);
    next(guide)->click();
    REQUIRE(QTest::qWaitFor([&guide] { return guide.current() == 4; }));
    REQUIRE(book->programs.programs(desk.term).size() == 1);
    CHECK(book->programs.programs(desk.term).first().title == u"剪纸"_s);
}

namespace {

/// The guide of applications, whose comparison fails as often as is wished.
struct Failing : ui::AnswersGuide {
    using ui::AnswersGuide::AnswersGuide;
    int failures = 0;

    void look() override
    {
        if (failures-- > 0)
            compareAway([](const core::Progress &) -> int { throw core::Failure(core::FailureCode::DiskFull); },
                        [](int) { FAIL("a failure has no result"); });
        else
            AnswersGuide::look();
    }
};

} // namespace

TEST_CASE("after a comparison that was stopped or has failed it can be made again", "[ui][enrolment][import]")
{
    FrameDesk t;
    (void)t.school.enterPupil(u"扎西次仁"_s, t.school.third);
    Failing guide(t.school.desk);
    guide.open();
    guide.readFile(t.file(u"问卷.csv"_s, u"提交时间,学生姓名,班级,出生日期,参加时间,是否同意,家长姓名\n"
                                         "2026/9/3 10:00:00,扎西次仁,三(1)班,2017-05-04,周一,同意,央金\n"_s));
    settle(guide);
    goOn(guide);
    const QString asUsual = next(guide)->text();
    SECTION("stopped")
    {
        next(guide)->click();
        find<QPushButton>(guide, u"jobCancelButton"_s)->click();
        settle(guide);
        CHECK(guide.messages()->kind() == ui::MessageBar::Kind::Note);
    }
    SECTION("failed")
    {
        guide.failures = 1;
        next(guide)->click();
        settle(guide);
        CHECK(guide.messages()->kind() == ui::MessageBar::Kind::Failure);
    }
    CHECK(guide.current() == 2);
    CHECK(next(guide)->text() == u"&Compare again"_s);
    goOn(guide);
    CHECK(guide.current() == 2);
    CHECK(next(guide)->text() == asUsual);
    CHECK(find<QPushButton>(guide, u"newAnswersChip"_s)->text().contains(u"1"_s));
    goOn(guide);
    CHECK(guide.current() == 3);
}
