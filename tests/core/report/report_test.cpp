// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/amount_words.h"
#include "core/report/catalogue.h"
#include "core/report/form_words.h"
#include "core/report/value_text.h"
#include "tests/support/qstring_maker.h"
#include "tests/support/report_school.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace core::report;
using namespace Qt::Literals::StringLiterals;

namespace {

Table tableOf(const Document &document)
{
    for (const Block &block : document.blocks)
        if (const Table *table = std::get_if<Table>(&block))
            return *table;
    throw std::runtime_error("no table");
}

QStringList titlesOf(const Table &table)
{
    QStringList titles;
    for (const Column &column : table.columns)
        titles << column.title;
    return titles;
}

QStringList texts(const Row &row)
{
    QStringList list;
    for (const Value &value : row)
        list << valueText(value);
    return list;
}

QString everyText(const Document &document)
{
    QString all;
    for (const Block &block : document.blocks) {
        if (const Table *table = std::get_if<Table>(&block)) {
            for (const Row &row : table->rows)
                all += texts(row).join(u'|') + u'\n';
            for (const Row &row : table->totals)
                all += texts(row).join(u'|') + u'\n';
        } else if (const Paragraph *paragraph = std::get_if<Paragraph>(&block)) {
            all += paragraph->text + u'\n';
        } else if (const Facts *facts = std::get_if<Facts>(&block)) {
            for (const auto &[label, value] : facts->pairs)
                all += label + u'=' + value + u'\n';
        }
    }
    return all;
}

} // namespace

TEST_CASE("an amount is written in words as the table of the conventions has it", "[report]")
{
    const QList<std::pair<qint64, QString>> table{
        {0, u"人民币零元整"_s},
        {1, u"人民币壹分"_s},
        {10, u"人民币壹角整"_s},
        {99, u"人民币玖角玖分"_s},
        {100, u"人民币壹元整"_s},
        {101, u"人民币壹元零壹分"_s},
        {110, u"人民币壹元壹角整"_s},
        {1000, u"人民币壹拾元整"_s},
        {1001, u"人民币壹拾元零壹分"_s},
        {1250, u"人民币壹拾贰元伍角整"_s},
        {10010, u"人民币壹佰元壹角整"_s},
        {10100, u"人民币壹佰零壹元整"_s},
        {32504, u"人民币叁佰贰拾伍元零肆分"_s},
        {-1250, u"人民币负壹拾贰元伍角整"_s},
        {9999999999, u"人民币玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"_s},
        {100100, u"人民币壹仟零壹元整"_s},
        {140950, u"人民币壹仟肆佰零玖元伍角整"_s},
        {168032, u"人民币壹仟陆佰捌拾元叁角贰分"_s},
        {600714, u"人民币陆仟零柒元壹角肆分"_s},
        {1000000, u"人民币壹万元整"_s},
        {1000100, u"人民币壹万零壹元整"_s},
        {1001000, u"人民币壹万零壹拾元整"_s},
        {1640902, u"人民币壹万陆仟肆佰零玖元零贰分"_s},
        {10000000, u"人民币壹拾万元整"_s},
        {10011111, u"人民币壹拾万零壹佰壹拾壹元壹角壹分"_s},
        {10700053, u"人民币壹拾万柒仟元伍角叁分"_s},
        {30050000, u"人民币叁拾万零伍佰元整"_s},
        {100000001, u"人民币壹佰万元零壹分"_s},
        {1234567890, u"人民币壹仟贰佰叁拾肆万伍仟陆佰柒拾捌元玖角整"_s},
        {100100002100, u"人民币壹拾亿零壹佰万零贰拾壹元整"_s},
    };
    for (const auto &[fen, words] : table)
        CHECK(amountWords({fen}) == words);
}

TEST_CASE("values of a form are written the Chinese way", "[report]")
{
    CHECK(valueText(QDate(2026, 9, 1)) == u"2026-09-01"_s);
    CHECK(valueText(QDate()).isEmpty());
    CHECK(valueText(Money{123450}) == u"1,234.50"_s);
    CHECK(valueText(Money{-123456789}) == u"-1,234,567.89"_s);
    CHECK(valueText(Money{-5}) == u"-0.05"_s);
    CHECK(valueText(qint64{12345}) == u"12345"_s);
    CHECK(valueText({}).isEmpty());
    CHECK(rateText(2, 3) == u"66.7%"_s);
    CHECK(rateText(0, 5) == u"0.0%"_s);
    CHECK(rateText(1, 0) == u"—"_s);
}

TEST_CASE("classes and weekdays and times have the words of forms", "[report]")
{
    CHECK(classLabel(3, 2) == u"三年级2班"_s);
    CHECK(classLabel(SchoolClass{.stage = Stage::Junior, .entryYear = 2026, .number = 1}, 2026) == u"七年级1班"_s);
    CHECK(termWords({.schoolYear = 2026, .season = Season::Spring}) == u"2026-2027学年第二学期"_s);
    CHECK(weekdaysWords(WeekdaySet::allWeek()) == u"周一至周五"_s);
    CHECK(weekdaysWords(WeekdaySet::of({1, 2, 3, 5})) == u"周一至周三、周五"_s);
    CHECK(weekdaysWords(WeekdaySet::of({2, 3, 7})) == u"周二、周三、周日"_s);
    CHECK(slotWords({1, 990, 1080}) == u"周一 16:30-18:00"_s);
    CHECK(timesWords({{5, 900, 960}, {3, 990, 1080}, {1, 990, 1080}}) == u"周一、周三 16:30-18:00；周五 15:00-16:00"_s);
    CHECK(gradesWords(GradeSet::range(1, 3)) == u"一至三年级"_s);
}

TEST_CASE("the approval list has the columns of form F04 and only approved children", "[report][3.4]")
{
    ApprovalFacts facts = report_school::approval(12);
    facts.applications[5].application.step = Step::Declined;
    facts.applications[6].application.step = Step::ClassReviewed;
    const Document document = approvalList(facts);
    CHECK(document.form == u"F04"_s);
    CHECK(document.term == u"2026-2027学年第一学期"_s);
    const Table table = tableOf(document);
    CHECK(titlesOf(table) == QStringList{u"序号"_s, u"班级"_s, u"姓名"_s, u"性别"_s, u"核准时段"_s, u"核准项目"_s,
                                         u"服务班"_s, u"优先类别"_s, u"收费（元）"_s, u"减免"_s, u"核准日期"_s,
                                         u"备注"_s});
    REQUIRE(table.rows.size() == 10);
    CHECK(texts(table.rows[0]) == QStringList{u"1"_s, u"一年级1班"_s, report_school::name(0), u"男"_s,
                                              u"周一、周三、周五"_s, u"普惠托管、个性化课程"_s,
                                              u"国际象棋、唐卡绘画与民族手工艺"_s, u"留守、经济困难"_s, u"240.00"_s,
                                              u"已申请"_s, u"2026-09-05"_s, QString()});
    CHECK(texts(table.rows[1])[8] == u"0.00"_s);
    REQUIRE(table.totals.size() == 1);
    CHECK(texts(table.totals[0])[2] == u"10 人"_s);
    CHECK(texts(table.totals[0])[8] == u"720.00"_s);
}

TEST_CASE("two of one name in a class stay distinguishable on the approval list", "[report]")
{
    ApprovalFacts facts = report_school::approval(4);
    for (ApplicationLine &line : facts.applications)
        line.student.name = u"扎西次仁"_s;
    facts.applications[0].student.mark = u"大"_s;
    facts.applications[3].student.schoolClass = {999};
    facts.applications[3].student.classNumber = 2;
    const Table table = tableOf(approvalList(facts));
    CHECK(texts(table.rows[0])[11] == u"大"_s);
    CHECK(texts(table.rows[1])[11] == u"尾号001X"_s);
    CHECK(texts(table.rows[3])[11].isEmpty());
    const Document wall = publicApprovalList(facts);
    CHECK(texts(tableOf(wall).rows[0])[1] == u"扎西次仁（大）"_s);
    CHECK(texts(tableOf(wall).rows[1])[1] == u"扎西次仁（2号）"_s);
}

TEST_CASE("the public list tells class and name and item and nothing else about a child", "[report]")
{
    const ApprovalFacts facts = report_school::approval(80);
    const Document wall = publicApprovalList(facts);
    CHECK(titlesOf(tableOf(wall)) == QStringList{u"班级"_s, u"姓名"_s, u"项目"_s});
    const QString all = everyText(wall);
    for (const ApplicationLine &line : facts.applications) {
        CHECK(all.contains(line.student.name));
        CHECK_FALSE(all.contains(line.student.number));
        CHECK_FALSE(all.contains(line.student.number.right(4)));
        CHECK_FALSE(all.contains(line.student.phone));
    }
    for (const QString &word : {u"留守"_s, u"困难"_s, u"残疾"_s, u"困境"_s, u"随迁"_s, u"减免"_s})
        CHECK_FALSE(all.contains(word));
}

TEST_CASE("enrolment statistics count each class and each grade and the school", "[report][3.1]")
{
    const StatisticsFacts facts = report_school::statistics(320);
    const Document document = enrolmentStatistics(facts);
    const Table table = tableOf(document);
    CHECK(titlesOf(table).mid(2, 8) == QStringList{u"在校生数"_s, u"其中走读生"_s, u"自愿申请数"_s, u"初审通过"_s,
                                                   u"学校核准"_s, u"参与率（核准/走读生）"_s,
                                                   u"参与率（核准/在校生）"_s, u"每周5天全程参加人数"_s});
    REQUIRE(table.rows.size() == 8 + 6); // 8 classes, 6 grades
    CHECK(table.subtotals == QList<qsizetype>{2, 5, 7, 9, 11, 13});
    CHECK(texts(table.rows[0]).mid(0, 9) == QStringList{u"一年级"_s, u"一年级1班"_s, u"40"_s, u"38"_s, u"32"_s, u"32"_s,
                                                        u"32"_s, u"84.2%"_s, u"80.0%"_s});
    CHECK(texts(table.rows[2]).mid(0, 3) == QStringList{u"一年级"_s, u"小计"_s, u"80"_s});
    CHECK(texts(table.totals[0]).mid(0, 7) ==
          QStringList{u"全校"_s, u"合计"_s, u"320"_s, u"304"_s, u"256"_s, u"256"_s, u"256"_s});
    // Every column of counts: the classes sum up to the school.
    for (const qsizetype column : {2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23}) {
        qint64 sum = 0;
        for (qsizetype row = 0; row < table.rows.size(); ++row)
            if (!table.subtotals.contains(row))
                sum += std::get<qint64>(table.rows[row][column]);
        CHECK(sum == std::get<qint64>(table.totals[0][column]));
    }
}

TEST_CASE("withdrawn applications and children who left are not counted", "[report]")
{
    StatisticsFacts facts = report_school::statistics(40);
    facts.applications[0].application.step = Step::Withdrawn;
    facts.applications[1].application.step = Step::Declined;
    facts.students[39].standing = Standing::Left;
    const Row total = tableOf(enrolmentStatistics(facts)).totals[0];
    CHECK(texts(total).mid(2, 5) == QStringList{u"39"_s, u"38"_s, u"31"_s, u"30"_s, u"30"_s});
    CHECK(texts(total)[23] == u"9"_s);
}

TEST_CASE("a service class list shows health hints only on the teacher's copy", "[report]")
{
    const Document office = serviceClassList(report_school::serviceClasses(10, false));
    const Document teacher = serviceClassList(report_school::serviceClasses(10, true));
    CHECK(titlesOf(tableOf(office)) ==
          QStringList{u"序号"_s, u"行政班"_s, u"姓名"_s, u"性别"_s, u"监护人电话"_s, u"离校方式"_s, u"备注"_s});
    CHECK(titlesOf(tableOf(teacher)) == QStringList{u"序号"_s, u"行政班"_s, u"姓名"_s, u"性别"_s, u"监护人电话"_s,
                                                    u"健康提示（仅教师）"_s, u"离校方式"_s, u"备注"_s});
    CHECK_FALSE(everyText(office).contains(u"过敏"_s));
    CHECK(everyText(teacher).contains(u"过敏"_s));
    CHECK(everyText(office).contains(u"服务班名称=国际象棋"_s));
    CHECK(everyText(office).contains(u"时间=周一 16:30-18:00"_s));
    CHECK(everyText(office).contains(u"委托接（祖母 边巴）"_s));
    int breaks = 0;
    for (const Block &block : office.blocks)
        breaks += std::holds_alternative<PageBreak>(block);
    CHECK(breaks == 2);
}

TEST_CASE("the catalogue finds a report by its form number", "[report]")
{
    REQUIRE(catalogueEntry(u"f04"_s) != nullptr);
    CHECK(catalogueEntry(u"F06"_s)->formats.contains(u"pdf"_s));
    CHECK(catalogueEntry(u"F99"_s) == nullptr);
}
