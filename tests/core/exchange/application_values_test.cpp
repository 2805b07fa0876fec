// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qstring_maker.h"

#include "core/exchange/application_columns.h"
#include "core/exchange/application_ranking.h"
#include "core/exchange/application_values.h"
#include "core/exchange/wish_match.h"
#include "tests/core/exchange/exchange_support.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace core::exchange;
using namespace exchange_test;
using enum core::exchange::ApplicationField;

namespace {

QStringList meanings(const QString &headings)
{
    QMap<int, QString> byColumn;
    const ApplicationMapping mapping = mapApplicationHeadings(sheetOf({headings}), 0);
    for (auto it = mapping.columns.cbegin(); it != mapping.columns.cend(); ++it)
        byColumn.insert(*it, u"%1=%2"_s.arg(*it).arg(name(it.key())));
    return byColumn.values();
}

Program course(qint64 id, const QString &title, GradeSet grades = GradeSet::range(1, 6))
{
    return {.id = {id}, .title = title, .grades = grades};
}

} // namespace

TEST_CASE("weekdays are read in all the ways in which questionnaires write them", "[exchange][applications]")
{
    const auto days = [](const QString &written) {
        const auto set = readAskedDays(written);
        return set ? set->bits : -1;
    };
    CHECK(days(u"周一┋周三"_s) == 0b101);
    CHECK(days(u"周一,周三"_s) == 0b101);
    CHECK(days(u"周一，周三"_s) == 0b101);
    CHECK(days(u"A.周一;"_s) == 0b1);
    CHECK(days(u"A.周一;C.周三;E.周五"_s) == 0b10101);
    CHECK(days(u"星期二、星期四"_s) == 0b1010);
    CHECK(days(u"周一、三、五"_s) == 0b10101);
    CHECK(days(u"周一至周五"_s) == 31);
    CHECK(days(u"周二到周四"_s) == 0b1110);
    CHECK(days(u"周一至周三、周五"_s) == 0b10111);
    CHECK(days(u"1-5"_s) == 31);
    CHECK(days(u"每天"_s) == 31);
    CHECK(days(u"每天(周一至周四)"_s) == 0b1111);
    CHECK(days(u"1,3,5"_s) == 0b10101);
    CHECK(days(u"1、2"_s) == 0b11);
    CHECK(days(u"周一(16:30-18:30)┋周五(15:00-17:00)"_s) == 0b10001);
    CHECK(days(u"不参加"_s) == 0);
    CHECK(days(u""_s) == 0);
    CHECK(days(u"看情况"_s) == -1);
    for (const QString &no : {u"否"_s, u"不想参加"_s, u"无需托管"_s})
        CHECK(days(no) == 0);
    for (const QString &unclear : {u"周三不来"_s, u"周一参加，周三不参加"_s, u"除周三外每天"_s, u"每天，周五不行"_s})
        CHECK(days(unclear) == -1); // not the days that stand there
    CHECK(days(u"周一至周五(法定节假日除外)"_s) == 31);
}

TEST_CASE("a weekday's own column takes a tick, a yes, the day or a time", "[exchange][applications]")
{
    for (const QString &yes : {u"√"_s, u"是"_s, u"1"_s, u"周一"_s, u"16:30-18:30"_s, u"参加"_s, u"A.是"_s})
        CHECK(readCareDay(yes) == true);
    for (const QString &no : {u""_s, u"否"_s, u"0"_s, u"×"_s, u"不参加"_s, u"无"_s, u"/"_s})
        CHECK(readCareDay(no) == false);
    CHECK_FALSE(readCareDay(u"也许"_s));
    CHECK_FALSE(readCareDay(u"周三来不了"_s));
    CHECK_FALSE(readCareDay(u"16:30后才行，不确定"_s));
}

TEST_CASE("consent is read in many writings and a no is never taken for a yes", "[exchange][applications][2.2]")
{
    for (const QString &yes :
         {u"同意"_s, u"A.同意"_s, u"我已阅读并同意"_s, u"愿意"_s, u"是"_s, u"1"_s, u"√"_s, u"自愿参加"_s})
        CHECK(readConsent(yes) == true);
    for (const QString &no : {u"不同意"_s, u"B.不同意"_s, u"不愿意"_s, u"否"_s, u"0"_s, u"拒绝"_s})
        CHECK(readConsent(no) == false);
    for (const QString &no :
         {u"不想参加"_s, u"不打算参加"_s, u"无需参加"_s, u"不用参加"_s, u"不自愿"_s, u"不确认"_s, u"不想申请"_s,
          u"不考虑"_s, u"否，家里有人"_s, u"自愿不参加"_s, u"自愿放弃"_s, u"家里有人接，不参加"_s, u"没有意愿参加"_s,
          u"非常不愿意"_s, u"暂时不打算报名"_s, u"是否参加：否"_s})
        CHECK(readConsent(no) == false);
    for (const QString &yes : {u"非常愿意"_s, u"没有异议，同意"_s, u"报名"_s, u"参加，家里不方便接"_s,
                               u"是否参加：是"_s, u"同意（本人已阅读）"_s, u"好的"_s})
        CHECK(readConsent(yes) == true);
    for (const QString &unclear :
         {u""_s, u"？"_s, u"看情况"_s, u"参加不了"_s, u"同意，但孩子不参加"_s, u"待定"_s, u"愿意参加但不同意拍照"_s})
        CHECK_FALSE(readConsent(unclear));
}

TEST_CASE("moments, counts, ways home and modes are read tolerantly", "[exchange][applications]")
{
    CHECK(readMoment({.text = u"2026/9/3 10:22:15"_s}) == QDateTime(QDate(2026, 9, 3), QTime(10, 22, 15)));
    CHECK(readMoment({.text = u"2026年9月3日 8:05"_s}) == QDateTime(QDate(2026, 9, 3), QTime(8, 5)));
    CHECK(readMoment({.text = u"2026-09-03"_s}) == QDateTime(QDate(2026, 9, 3), QTime(0, 0)));
    CHECK_FALSE(readMoment({.text = u"昨天"_s}).isValid());
    CHECK(readAskedCount(u"最多2门"_s) == 2);
    CHECK(readAskedCount(u"两门"_s) == 2);
    CHECK(readWayHome(u"A.家长接送"_s) == core::WayHome::FetchedByGuardian);
    CHECK(readWayHome(u"委托爷爷接"_s) == core::WayHome::FetchedByDelegate);
    CHECK(readWayHome(u"自行离校(限高年级)"_s) == core::WayHome::Alone);
    CHECK(readAskedMode(u"普惠托管┋个性化课程"_s)->courses);
    CHECK(readAskedMode(u"A.普惠托管"_s)->care);
    CHECK_FALSE(readAskedMode(u"A.普惠托管"_s)->courses);
    CHECK(readAskedMode(u"不参加"_s)->none);
    CHECK(readAskedMode(u"不考虑"_s)->none);
    CHECK(readAskedMode(u"不参加托管，不参加课程"_s)->none);
    CHECK(readAskedMode(u"非遗课程"_s)->courses);
    const auto careOnly = readAskedMode(u"参加托管，不参加个性化课程"_s);
    REQUIRE(careOnly);
    CHECK((careOnly->care && !careOnly->courses && !careOnly->none));
    for (const QString &unclear : {u"不参加个性化课程"_s, u"参加托管不参加课程"_s, u"看情况"_s})
        CHECK_FALSE(readAskedMode(unclear));
}

TEST_CASE("a ranked column gives its answers in their order", "[exchange][applications]")
{
    const QStringList both{u"国际象棋"_s, u"剪纸"_s};
    CHECK(readRanked(u"国际象棋→剪纸"_s) == both);
    CHECK(readRanked(u"国际象棋┋剪纸"_s) == both);
    CHECK(readRanked(u"1.国际象棋;2.剪纸"_s) == both);
    CHECK(readRanked(u"1、国际象棋 2、剪纸"_s) == both);
    CHECK(readRanked(u"国际象棋、剪纸"_s) == both);
    CHECK(readRanked(u"第一志愿:国际象棋\n第二志愿:剪纸"_s) == both);
    CHECK(readRanked(u"国际象棋；剪纸"_s) == both);
    CHECK(readRanked(u"国际象棋，剪纸"_s) == both);
    CHECK(readRanked(u"无"_s).isEmpty());
    CHECK(readRanked(u"(空)"_s).isEmpty());
}

TEST_CASE("headings of questionnaires are understood by the words in them", "[exchange][applications]")
{
    CHECK(meanings(u"序号|提交答卷时间|所用时间|来自IP|1、孩子姓名|2、所在班级|3、出生日期"_s) ==
          QStringList{u"1=submitted-at"_s, u"4=name"_s, u"5=class"_s, u"6=born"_s});
    CHECK(meanings(u"4、是否参加课后服务？|5、申请项目|6、参加时间（周一至周五）"_s) ==
          QStringList{u"0=takes-part"_s, u"1=mode"_s, u"2=care"_s});
    CHECK(meanings(u"7(周一)|7(周二)|星期三|周四|周五"_s) == QStringList{u"0=care-monday"_s, u"1=care-tuesday"_s,
                                                                         u"2=care-wednesday"_s, u"3=care-thursday"_s,
                                                                         u"4=care-friday"_s});
    CHECK(meanings(u"第一志愿|志愿2|8、第3志愿（选填）|第十志愿"_s) ==
          QStringList{u"0=wish1"_s, u"1=wish2"_s, u"2=wish3"_s, u"3=wish10"_s});
    CHECK(meanings(u"您是否同意孩子参加课后服务|家长姓名|与学生关系|家长联系电话|签字日期"_s) ==
          QStringList{u"0=consent"_s, u"1=consent-by"_s, u"2=consent-relation"_s, u"3=consent-phone"_s,
                      u"4=consent-on"_s});
    CHECK(meanings(u"离校方式|委托接送人姓名|委托接送人电话|是否申请减免|特异体质、过敏|申请理由|备注"_s) ==
          QStringList{u"0=way-home"_s, u"1=collector"_s, u"2=collector-phone"_s, u"3=waiver"_s, u"4=health"_s,
                      u"5=reason"_s, u"6=remark"_s});
    CHECK(meanings(u"家长身份证号|监护人工作单位|班主任姓名|藏文姓名"_s).isEmpty());
}

TEST_CASE("a ranking question with one column for each course is found by its question, or by its answers",
          "[exchange][applications]")
{
    const QString who = u"1、孩子姓名|2、班级|"_s;
    const auto ranked = [&who](const QString &headings, const QStringList &rows = {}) {
        return QStringList(findRanking(sheetOf(QStringList{who + headings} + rows), 0).values()).join(u' ');
    };
    CHECK(ranked(u"5、请排序—国际象棋|5、请排序—锅庄舞"_s) == u"国际象棋 锅庄舞"_s);
    CHECK(ranked(u"5、请按意愿排序（国际象棋）|5、请按意愿排序（书法(周三)）"_s) == u"国际象棋 书法(周三)"_s);
    CHECK(ranked(u"课程志愿:3D-打印|课程志愿:健康操"_s) == u"3D-打印 健康操"_s);
    // A bare number says nothing: the answers must be places.
    CHECK(ranked(u"5(国际象棋)|5(锅庄舞)"_s).isEmpty());
    CHECK(ranked(u"5(国际象棋)|5(锅庄舞)"_s, {u"卓玛|二(1)班|2|1"_s, u"央金|二(1)班|1|-2"_s}) == u"国际象棋 锅庄舞"_s);
    CHECK(ranked(u"5(国际象棋)|5(锅庄舞)"_s, {u"卓玛|二(1)班|1|1"_s, u"央金|二(1)班|0|1"_s}).isEmpty()); // only ticks
    CHECK(ranked(u"6(年级)|6(班级)"_s, {u"卓玛|二(1)班|2|1"_s}).isEmpty());
    CHECK(ranked(u"7(周一)|7(周二)"_s, {u"卓玛|二(1)班|1|2"_s}).isEmpty());
    CHECK(ranked(u"8、您对服务的满意度(师资)|8、您对服务的满意度(场地)"_s, {u"卓玛|二(1)班|2|1"_s}).isEmpty());
    CHECK(ranked(u"志愿(第一)|志愿(第二)"_s, {u"卓玛|二(1)班|国际象棋|锅庄舞"_s}).isEmpty());
    CHECK(ranked(u"课程志愿(国际象棋)|课程志愿(说明)"_s, {u"卓玛|二(1)班|想学|没有基础"_s}).isEmpty());
}

TEST_CASE("the columns of a ranking question are taken for nothing else", "[exchange][applications]")
{
    const QString headings = u"孩子姓名|5、请排序—健康操|5、请排序—书法(周三)|5、请排序—志愿服务|6、健康状况|备注"_s;
    CHECK(meanings(headings) == QStringList{u"0=name"_s, u"1=wishes"_s, u"4=health"_s, u"5=remark"_s});
    ApplicationMapping mapping = mapApplicationHeadings(sheetOf({headings}), 0);
    CHECK(mapping.ranked.keys() == QList<int>{1, 2, 3});
    mapping.columns[Wishes] = 3; // a person chose another of them: it is the same question
    completeRanking(sheetOf({headings}), mapping);
    CHECK(mapping.ranked.keys() == QList<int>{1, 2, 3});
    mapping.columns[Wishes] = 5;
    completeRanking(sheetOf({headings}), mapping);
    CHECK(mapping.ranked.isEmpty());
}

TEST_CASE("a place is read in many writings, and nothing is wished without one", "[exchange][applications]")
{
    for (const QString &second : {u"2"_s, u"２"_s, u"第2"_s, u"第二志愿"_s, u"②"_s, u"2.0"_s, u" 2 "_s, u"NO.2"_s})
        CHECK(readRank(second) == 2);
    for (const QString &none : {u""_s, u"-2"_s, u"-3"_s, u"(空)"_s, u"（跳过）"_s, u"0"_s, u"未排序"_s, u"—"_s})
        CHECK(readRank(none) == 0);
    for (const QString &odd : {u"√"_s, u"国际象棋"_s, u"2026"_s, u"1,2"_s})
        CHECK_FALSE(readRank(odd));
}

TEST_CASE("every field of an application is found again under its usual heading", "[exchange][applications]")
{
    for (const ApplicationField field : applicationFields()) {
        INFO(name(field).toStdString());
        CHECK(mapApplicationHeadings(sheetOf({usualHeading(field)}), 0).has(field));
    }
}

TEST_CASE("a header is found below notes, and never where no child is named", "[exchange][applications]")
{
    CHECK(findApplicationHeader(sheetOf({u"课后服务报名"_s, u"填写须知"_s, u"学生姓名|班级|第一志愿|监护人签字"_s}))
              .headerRow == 2);
    CHECK_FALSE(findApplicationHeader(sheetOf({u"第一志愿|第二志愿|备注"_s})).isFound());
}

TEST_CASE("a wish finds its course by title or number, tolerant of blanks, width and brackets",
          "[exchange][applications]")
{
    const WishMatch match({course(11, u"国际象棋"_s), course(12, u"舞蹈（一）"_s, GradeSet::range(1, 3)),
                           course(13, u"舞蹈（一）"_s, GradeSet::range(4, 6)), course(14, u"3D 打印"_s)},
                          {u"滑板"_s});
    const auto found = [&match](const QString &written, int grade = 2) {
        const WishMatch::Answer answer = match.find(written, grade);
        return answer.kind == WishMatch::Answer::Kind::Found ? answer.program.value : 0;
    };
    CHECK(found(u"国际象棋"_s) == 11);
    CHECK(found(u" 国 际象棋 "_s) == 11);
    CHECK(found(u"B.国际象棋"_s) == 11);
    CHECK(found(u"国际象棋(周一16:30)"_s) == 11);
    CHECK(found(u"国际象棋 周一、周三"_s) == 11);
    CHECK(found(u"11"_s) == 11);
    CHECK(found(u"３Ｄ打印"_s) == 14);
    CHECK(found(u"舞蹈(一)"_s, 2) == 12); // the section for the child's grade
    CHECK(found(u"舞蹈(一)"_s, 5) == 13);
    CHECK(match.find(u"国际跳棋"_s, 2).kind == WishMatch::Answer::Kind::Unknown);
    CHECK(match.find(u"国际跳棋"_s, 2).nearest == QStringList{u"国际象棋"_s});
    CHECK(match.find(u"滑板"_s, 2).kind == WishMatch::Answer::Kind::OtherTerm);
    CHECK(match.find(u"普惠托管"_s, 2).kind == WishMatch::Answer::Kind::Care);
}
