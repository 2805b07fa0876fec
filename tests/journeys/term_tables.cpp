// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/term_tables.h"

#include "core/domain/school.h"
#include "core/exchange/tables.h"
#include "core/exchange/xlsx_writer.h"
#include "tests/support/qstring_maker.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

namespace journey {

using namespace Qt::Literals::StringLiterals;
using namespace core::exchange;

namespace {

constexpr int classSize = 10;

struct ClassOf {
    int grade = 1;
    int number = 1;
    const char16_t *grades = nullptr;
    const char16_t *names = nullptr;
};

constexpr ClassOf classes[] = {
    {1, 1, u"一年级", u"阿旺 贡布 嘎玛 欧珠 平措 强巴 桑杰 次仁旺堆边巴卓玛平措曲珍 德吉央宗 李想"},
    {3, 1, u"三年级", u"扎西次仁 白玛央宗 达瓦 格桑梅朵 洛桑旦增 普布卓玛 仁青 索朗 王小明 旺堆"},
    {3, 2, u"三年级", u"扎西次仁 边巴 次旦 多吉 拉姆 米玛 尼玛 张雨桐 巴桑罗布 卓嘎"},
    {5, 1, u"五年级", u"丹增曲扎 益西 群培 玉珍 拉巴次仁 仓决 赤列 刘畅 梅朵 顿珠"},
};

QStringList namesOf(const ClassOf &one) { return QString::fromUtf16(one.names).split(u' '); }

/// The mother on record; the questionnaire is answered by her.
QString guardianOf(int child) { return u"央金 次仁卓嘎 德吉 央宗 卓嘎 巴珠 拉姆 边巴卓玛"_s.split(u' ').at(child % 8); }

/// The child's birthday: nobody shares it.
QDate bornOf(int child, int grade, int year) { return QDate(year - 6 - grade, 9, 2).addDays(child * 7); }

CellRow row(const QStringList &texts)
{
    CellRow cells;
    for (const QString &text : texts)
        cells << Cell{.text = text, .kind = CellKind::Text};
    return cells;
}

QJsonObject dayJson(QDate day, const QString &kind, const QString &name)
{
    return {{u"date"_s, day.toString(Qt::ISODate)}, {u"kind"_s, kind}, {u"name"_s, name}};
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QDate firstAfter(QDate day, int weekday)
{
    while (day.dayOfWeek() != weekday)
        day = day.addDays(1);
    return day;
}

/// Three wishes that go round, so that the few seats are wanted by many.
QStringList wishesOf(int child, int grade)
{
    if (grade == 1)
        return child % 2 ? QStringList{u"锅庄舞"_s, u"陶艺"_s} : QStringList{u"锅庄舞"_s};
    const QStringList three{u"国际象棋"_s, u"唐卡绘画"_s, u"足球"_s};
    return {three[child % 2], three[(child + 1) % 2], child % 3 ? three[2] : u"锅庄舞"_s};
}

} // namespace

QString sentBack() { return u"普布卓玛"_s; }
QString twiceGiven() { return u"扎西次仁"_s; }

TermTables::TermTables(const QString &folder)
    : roster(folder + u"/花名册.xlsx"_s), staff(folder + u"/教职工.xlsx"_s), programs(folder + u"/课程计划.xlsx"_s),
      answers(folder + u"/问卷结果.xlsx"_s), corrected(folder + u"/退回已更正.xlsx"_s)
{
    REQUIRE(QDir().mkpath(folder));
    const int year = core::schoolYearOf(QDate::currentDate());
    starts = QDate(year, 9, 10); // after the days of every Shoton: what would be asked then is no part of this term
    ends = QDate(year + 1, 1, 15);
    writeCalendars(folder, year);
    writeRoster(year);
    writeStaff();
    writePrograms();
    writeAnswers(year);
}

/// The nation's list with two days that are worked for others, and a notice of the town.
void TermTables::writeCalendars(const QString &folder, int year)
{
    autumnMakeUp = firstAfter(QDate(year, 9, 20), 7);
    winterMakeUp = firstAfter(QDate(year + 1, 1, 4), 6);
    const auto list = [](int of, const QString &source, const QJsonArray &days) {
        return QJsonObject{{u"year"_s, of}, {u"source"_s, source}, {u"days"_s, days}};
    };
    QJsonArray autumn{dayJson(autumnMakeUp, u"make-up"_s, u"国庆节"_s)};
    for (int day = 1; day <= 7; ++day)
        autumn << dayJson(QDate(year, 10, day), u"off"_s, u"国庆节"_s);
    const QJsonArray winter{dayJson(QDate(year + 1, 1, 1), u"off"_s, u"元旦"_s),
                            dayJson(winterMakeUp, u"make-up"_s, u"元旦"_s)};
    national = folder + u"/国家放假安排.json"_s;
    write(national, QJsonDocument(QJsonObject{{u"lists"_s, QJsonArray{list(year, u"国务院办公厅通知"_s, autumn),
                                                                      list(year + 1, u"国务院办公厅通知"_s, winter)}}})
                        .toJson());
    lhasa = folder + u"/拉萨放假通知.json"_s;
    const QDate lamps = firstAfter(QDate(year, 12, 1), 3);
    write(lhasa,
          QJsonDocument(list(year, u"拉萨市人民政府办公室通知"_s, {dayJson(lamps, u"off"_s, u"燃灯节"_s)})).toJson());
}

void TermTables::writeRoster(int year)
{
    Sheet sheet{.name = u"花名册"_s};
    sheet.rows << row({u"姓名"_s, u"性别"_s, u"出生日期"_s, u"年级"_s, u"班级"_s, u"就读方式"_s, u"是否留守儿童"_s,
                       u"监护人姓名"_s, u"关系"_s, u"监护人电话"_s});
    int child = 0;
    for (const ClassOf &one : classes)
        for (const QString &name : namesOf(one)) {
            sheet.rows << row({name, child % 2 ? u"女"_s : u"男"_s,
                               bornOf(child, one.grade, year).toString(Qt::ISODate), QString::fromUtf16(one.grades),
                               u"%1班"_s.arg(one.number), u"走读"_s, child % 16 == 12 ? u"是"_s : u"否"_s,
                               guardianOf(child), u"母亲"_s, u"1890000%1"_s.arg(1000 + child)});
            ++child;
        }
    REQUIRE(child == children);
    writeXlsx(sheet, roster);
}

void TermTables::writeStaff() const
{
    Sheet sheet{.name = u"教职工"_s};
    sheet.rows << row({u"姓名"_s, u"职务"_s, u"联系电话"_s});
    for (const QString &one : {u"次仁(教务处) 教导主任"_s, u"格桑卓嘎 语文教师"_s, u"王建国 数学教师"_s,
                               u"次旺多吉 美术教师"_s, u"白玛 音乐教师"_s, u"尼玛顿珠 劳动教师"_s})
        sheet.rows << row(
            {one.section(u' ', 0, 0), one.section(u' ', 1), u"139000%1"_s.arg(10000 + sheet.rows.size())});
    writeXlsx(sheet, staff);
}

void TermTables::writePrograms() const
{
    Sheet sheet{.name = u"课程计划"_s};
    sheet.rows << row({u"课程名称"_s, u"服务模式"_s, u"内容类别"_s, u"招生年级"_s, u"活动时间"_s, u"活动地点"_s,
                       u"指导教师"_s, u"名额"_s, u"最低开班人数"_s})
               << row({u"放学后托管"_s, u"普惠托管"_s, u"阅读"_s, u"全校"_s, u"每天 16:30-18:30"_s, u"各班教室"_s,
                       u"格桑卓嘎"_s})
               << row({u"国际象棋"_s, u"个性化课程"_s, u"兴趣小组"_s, u"三至五年级"_s, u"周二 16:30-18:00"_s, u"棋室"_s,
                       u"王建国"_s, u"4"_s})
               << row({u"唐卡绘画"_s, u"个性化课程"_s, u"兴趣小组"_s, u"三至六年级"_s, u"周二 16:30-18:30"_s,
                       u"美术室"_s, u"次旺多吉"_s, u"3"_s})
               << row({u"锅庄舞"_s, u"个性化课程"_s, u"学校特色"_s, u"全校"_s, u"周四 16:30-18:00"_s, u"操场"_s,
                       u"白玛"_s, u"20"_s})
               << row({u"陶艺"_s, u"个性化课程"_s, u"学校特色"_s, u"全校"_s, u"周三 16:30-18:00"_s, u"陶艺室"_s,
                       u"尼玛顿珠"_s, u"12"_s, u"10"_s})
               << row({u"足球"_s, u"个性化课程"_s, u"兴趣小组"_s, u"三至五年级"_s, u"周四 16:30-18:00"_s, u"足球场"_s,
                       QString(), u"6"_s})
               << row({u"数学补课"_s, u"个性化课程"_s, u"兴趣小组"_s, u"三年级"_s, u"周五 16:30-18:00"_s, u"301"_s,
                       u"王建国"_s, u"20"_s});
    writeXlsx(sheet, programs);
}

void TermTables::writeAnswers(int year)
{
    const QString sent = QDate::currentDate().addDays(-1).toString(Qt::ISODate) + u" 10:%1:00"_s;
    Sheet sheet{.name = u"问卷结果"_s};
    sheet.rows << row({u"提交时间"_s, u"学生姓名"_s, u"班级"_s, u"出生日期"_s, u"参加时间"_s, u"第一志愿"_s,
                       u"第二志愿"_s, u"第三志愿"_s, u"最多参加课程数"_s, u"离校方式"_s, u"是否同意"_s, u"家长姓名"_s});
    Sheet later = sheet;
    int child = 0;
    for (const ClassOf &one : classes)
        for (const QString &name : namesOf(one)) {
            const int at = child++;
            if (at % 5 == 4) // these families want nothing
                continue;
            QStringList texts{sent.arg(10 + at), name,
                              QString::fromUtf16(one.grades).left(1) + u"(%1)班"_s.arg(one.number),
                              bornOf(at, one.grade, year).toString(Qt::ISODate), u"周一┋周二┋周三┋周四┋周五"_s};
            const QStringList wishes = wishesOf(at, one.grade);
            for (int place = 0; place < 3; ++place)
                texts << wishes.value(place);
            texts << u"2"_s << u"家长接"_s << (at == 3 ? u"不同意"_s : u"同意"_s) << guardianOf(at);
            const bool doubtful = name == twiceGiven() && one.number == 2;
            if (doubtful) {
                later.rows << row(texts);
                texts[3].clear();
            }
            sheet.rows << row(texts);
        }
    REQUIRE(later.rows.size() == 2);
    REQUIRE(sheet.rows.size() == applying + 2); // the headings, and the family that does not consent
    writeXlsx(sheet, answers);
    writeXlsx(later, corrected);
}

void fillReview(const QString &workbook)
{
    constexpr qsizetype name = 2;
    constexpr qsizetype opinion = 10;
    constexpr qsizetype reason = 11;
    constexpr qsizetype key = 13;
    Sheet sheet = readTable(workbook);
    int filled = 0;
    for (CellRow &cells : sheet.rows) {
        if (cells.size() <= key || !cells[key].text.startsWith(u"KH1"_s) || cells[name].text.isEmpty())
            continue;
        const bool back = cells[name].text == sentBack();
        cells[opinion] = {.text = back ? u"退回"_s : u"同意"_s, .kind = CellKind::Text};
        cells[reason] = {.text = back ? u"监护人未签字"_s : QString(), .kind = CellKind::Text};
        ++filled;
    }
    REQUIRE(filled > 0);
    writeXlsx(sheet, workbook);
}

} // namespace journey
