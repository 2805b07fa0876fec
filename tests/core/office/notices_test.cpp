// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/notice_text.h"
#include "tests/support/qstring_maker.h"
#include "tests/support/school.h"

using namespace core;
using namespace tests;
using namespace Qt::Literals::StringLiterals;

namespace {

/// All words of a document, block after block.
QString textOf(const report::Document &document)
{
    QStringList parts;
    for (const report::Block &block : document.blocks) {
        if (const auto *paragraph = std::get_if<report::Paragraph>(&block))
            parts << paragraph->text;
        if (const auto *heading = std::get_if<report::Heading>(&block))
            parts << heading->text;
        if (const auto *table = std::get_if<report::Table>(&block))
            for (const report::Row &row : table->rows)
                for (const report::Value &value : row)
                    parts << std::get<QString>(value);
        if (const auto *grid = std::get_if<report::Grid>(&block))
            for (const report::Grid::Line &line : grid->lines)
                for (const report::GridCell &cell : line.cells)
                    parts << cell.text;
    }
    return parts.join(u'\n');
}

int pagesOf(const report::Document &document)
{
    return 1 + static_cast<int>(std::ranges::count_if(document.blocks, [](const report::Block &block) {
               return std::holds_alternative<report::PageBreak>(block);
           }));
}

} // namespace

TEST_CASE("the shipped texts obey the rules for texts", "[office][notice][2.1]")
{
    for (const QString &name : {u"F01"_s, u"F02"_s})
        CHECK(NoticesOffice::check({.name = name, .text = report::shippedText(name)}).isEmpty());
}

TEST_CASE("notice.field-known: an unknown or open field is refused with its line", "[office][notice]")
{
    const Findings findings =
        NoticesOffice::check({.name = u"F02"_s, .text = u"{{学校名称}}\n您好 {{班级 }}\n{{学校大门}} 和 {{班级\n"_s});
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].rule == "notice.field-known"_L1);
    CHECK(findings[0].facts.value(u"line"_s) == 3);
    CHECK(findings[0].facts.value(u"mergeField"_s) == u"学校大门"_s);
    CHECK(refuses(findings));
}

TEST_CASE("notice.field-alone: a table or slip stands on a line of its own", "[office][notice]")
{
    const Findings findings = NoticesOffice::check({.name = u"F02"_s, .text = u"项目：{{课程表}}\n"_s});
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].rule == "notice.field-alone"_L1);
}

TEST_CASE("notice.boxes-open: no box of a choice is ticked in advance", "[office][notice][2.2]")
{
    const Findings findings = NoticesOffice::check({.name = u"F02"_s, .text = u"说明\n☑参加 □不参加\n"_s});
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].rule == "notice.boxes-open"_L1);
    CHECK(findings[0].clause == u"2.2"_s);
    CHECK(findings[0].facts.value(u"line"_s) == 2);
}

TEST_CASE("notice.tells-all: a notice tells time, manner, content and fee", "[office][notice][2.1]")
{
    const Findings findings =
        NoticesOffice::check({.name = u"F01"_s, .text = u"服务时间：{{服务时间}}\n服务内容：{{服务内容}}\n"_s});
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].rule == "notice.tells-all"_L1);
    CHECK(findings[0].facts.value(u"matters"_s).toStringList() == QStringList{u"manner"_s, u"fee"_s});
    CHECK_FALSE(refuses(findings));
}

TEST_CASE("a notice is printed for each child of a class, with the programs of its grade", "[office][notice][2.1]")
{
    SmallSchool small;
    (void)small.course(u"国际象棋"_s, 1, 20);
    (void)small.child(u"扎西"_s, 3);
    (void)small.child(u"卓玛"_s, 3);
    const report::Document document =
        small.book->notices.print({.name = u"F01"_s, .term = small.term, .schoolClass = small.classOf(3)});
    CHECK(pagesOf(document) == 2);
    const QString text = textOf(document);
    CHECK(text.contains(u"尊敬的扎西同学家长"_s));
    CHECK(text.contains(u"国际象棋"_s));
    CHECK(text.contains(u"□ 参加"_s));
    CHECK(text.contains(u"□ 不参加"_s));
    CHECK_FALSE(text.contains(u"{{"_s));
    const report::Document blank = small.book->notices.print(
        {.name = u"F02"_s, .term = small.term, .schoolClass = small.classOf(3), .isBlank = true, .copies = 3});
    CHECK(pagesOf(blank) == 3);
    CHECK_FALSE(textOf(blank).contains(u"扎西"_s));
}

TEST_CASE("the form knows the child but neither health nor need", "[office][notice]")
{
    SmallSchool small;
    const StudentId child = small.child(u"扎西"_s, 3, u"G540102201505011234"_s);
    StudentRecord record = *small.book->students.find(child);
    record.student.health = u"对花生过敏"_s;
    record.guardians << Guardian{.name = u"次仁"_s, .relation = u"父亲"_s, .phone = u"13989000000"_s};
    (void)done(small.book->students.change(record));
    const QString text =
        textOf(small.book->notices.print({.name = u"F02"_s, .term = small.term, .schoolClass = small.classOf(3)}));
    CHECK(text.contains(u"次仁"_s));
    CHECK(text.contains(u"尾号 1234"_s));
    CHECK_FALSE(text.contains(u"花生"_s));
    CHECK_FALSE(text.contains(u"G540102"_s));
}

TEST_CASE("what was handed out is kept in its words, whatever the text becomes", "[office][notice][2.1]")
{
    SmallSchool small;
    (void)small.child(u"扎西"_s, 3);
    NoticePoints points = small.book->notices.points(small.term);
    points.courseFee = u"按公示标准收取"_s;
    (void)done(small.book->notices.save(points));
    CHECK(done(small.book->notices.handOut(small.term, {small.classOf(3)}, u"F01"_s, small.clock.today())) == 1);
    NoticeTemplate draft = small.book->notices.text(u"F01"_s);
    draft.text = u"服务时间、方式、内容、收费：另行告知\n"_s;
    (void)done(small.book->notices.save(draft));
    const NoticeClassLine line = small.book->notices.classes(small.term)[2];
    REQUIRE(line.latest(u"F01"_s));
    CHECK(line.latest(u"F01"_s)->copies == 1);
    CHECK(line.latest(u"F01"_s)->handedBy == u"央宗"_s);
    CHECK(textOf(small.book->notices.handed(*line.latest(u"F01"_s))).contains(u"按公示标准收取"_s));
    CHECK(textOf(small.book->notices.print({.name = u"F01"_s, .term = small.term})).contains(u"另行告知"_s));

    SECTION("and the shipped text comes back")
    {
        NoticeTemplate again = small.book->notices.text(u"F01"_s);
        again.text = report::shippedText(u"F01"_s);
        (void)done(small.book->notices.save(again));
        CHECK(small.book->notices.text(u"F01"_s).text == report::shippedText(u"F01"_s));
    }
}

TEST_CASE("notice.slips-within-copies: no more slips come back than papers went out", "[office][notice]")
{
    SmallSchool small;
    (void)small.child(u"扎西"_s, 3);
    (void)small.child(u"卓玛"_s, 3);
    (void)done(small.book->notices.handOut(small.term, {small.classOf(3)}, u"F01"_s, small.clock.today()));
    const HandoutId id = small.book->notices.classes(small.term)[2].latest(u"F01"_s)->id;
    const auto refused = small.book->notices.countSlips(id, 2, 1, small.clock.today());
    REQUIRE_FALSE(refused.isDone());
    CHECK(refused.findings()[0].rule == "notice.slips-within-copies"_L1);
    (void)done(small.book->notices.countSlips(id, 1, 0, small.clock.today()));
    CHECK(small.book->notices.find(id)->missing() == 1);
    CHECK(small.book->undo.takeBack(small.book->undo.latest()).isDone());
    CHECK(small.book->notices.find(id)->missing() == 2);
}

TEST_CASE("notice.dated and notice.copies-counted: a paper is handed out on a day that has come, to children",
          "[office][notice]")
{
    SmallSchool small;
    const auto refused =
        small.book->notices.handOut(small.term, {small.classOf(3)}, u"F01"_s, small.clock.today().addDays(1));
    REQUIRE_FALSE(refused.isDone());
    CHECK(reasons(refused.findings()).contains(u"notice.dated"_s));
    CHECK(reasons(refused.findings()).contains(u"notice.copies-counted"_s));
    CHECK(small.book->notices.classes(small.term)[2].handouts.isEmpty());
}

TEST_CASE("notice.says-all: handing out with open places warns and names them", "[office][notice][2.1]")
{
    SmallSchool small;
    (void)small.child(u"扎西"_s, 3);
    const auto handed = small.book->notices.handOut(small.term, {small.classOf(3)}, u"F01"_s, small.clock.today());
    REQUIRE(handed.isDone());
    REQUIRE(handed.findings().size() == 1);
    CHECK(handed.findings()[0].rule == "notice.says-all"_L1);
    CHECK(handed.findings()[0].facts.value(u"mergeFields"_s).toStringList().contains(u"课程收费"_s));
}

TEST_CASE("notice.dates-ordered: applications do not end before they begin", "[office][notice]")
{
    SmallSchool small;
    NoticePoints points = small.book->notices.points(small.term);
    points.applyFrom = QDate(2026, 9, 10);
    points.applyUntil = QDate(2026, 9, 9);
    CHECK_FALSE(small.book->notices.save(points).isDone());
}

TEST_CASE("enrolment.notice-first: classes that were not told before applications open are named",
          "[office][notice][2.1]")
{
    SmallSchool small;
    (void)small.child(u"扎西"_s, 3);
    (void)small.child(u"卓玛"_s, 4);
    (void)done(small.book->notices.handOut(small.term, {small.classOf(3)}, u"F01"_s, small.clock.today()));
    const Findings findings = small.book->notices.noticeFirst(small.term);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].rule == "enrolment.notice-first"_L1);
    CHECK(findings[0].severity == Severity::Warning);
    CHECK(findings[0].facts.value(u"classes"_s).toStringList() == QStringList{u"四年级1班"_s});
    (void)done(small.book->notices.handOut(small.term, {small.classOf(4)}, u"F01"_s, small.clock.today()));
    CHECK(small.book->notices.noticeFirst(small.term).isEmpty());
}
