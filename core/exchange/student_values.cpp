// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/student_values.h"

#include "core/exchange/identity_numbers.h"
#include "core/exchange/number_look.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isHan(QChar c) { return c.script() == QChar::Script_Han || c.isSurrogate() || c == QChar(0x00B7); }

/// An option cell apart: "1-走读" is code 1 and name 走读; either part may be missing.
struct Option {
    QString code{};
    QString name{};
};

Option optionIn(const QString &written)
{
    static const QRegularExpression form(u"^([0-9]{0,3})[-.、:,]?(.*)$"_s);
    const auto match = form.match(plainNumber(written));
    return {match.captured(1), match.captured(2)};
}

bool isOneOf(const QString &name, const QStringList &names) { return names.contains(name); }

const QStringList &ethnicities()
{
    // GB/T 3304 in the order of its codes: 01 汉 … 56 基诺.
    static const QStringList names =
        u"汉 蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 "
        u"景颇 柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 "
        u"保安 "
        u"裕固 京 塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺"_s.split(u' ');
    return names;
}

/// Chinese numerals of a date become digits: 二〇一五年九月一日, 二十一日.
QString arabic(QString text)
{
    static const QString signs = u"〇一二三四五六七八九"_s;
    text.replace(u'零', u'〇').replace(QChar(0x25CB), u'〇');
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool before = i > 0 && signs.contains(text[i - 1]);
        const bool after = i + 1 < text.size() && signs.contains(text[i + 1]);
        if (c == u'十')
            out += before && after ? QString() : before ? u"0"_s : after ? u"1"_s : u"10"_s;
        else if (const qsizetype digit = signs.indexOf(c); digit >= 0)
            out += QString::number(digit);
        else
            out += c;
    }
    return out;
}

DateReading dayOf(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? DateReading{.kind = DateReading::Kind::Day, .day = date}
                          : DateReading{.kind = DateReading::Kind::Impossible};
}

DateReading inThisCentury(DateReading reading)
{
    reading.shortYear = true;
    return reading;
}

/// 1/2/2015 may mean two days, 13/2/2015 only one; 15.9.1 could be read in three ways.
DateReading yearLast(int first, int second, int year)
{
    if (year < 100)
        return {.kind = DateReading::Kind::Ambiguous};
    if (first <= 12 && second <= 12 && first != second)
        return {.kind = DateReading::Kind::Ambiguous};
    return first > 12 ? dayOf(year, second, first) : dayOf(year, first, second);
}

DateReading serialDay(double serial)
{
    // Birth dates between 1990 and 2049: no other reading of such a number makes sense.
    if (serial < 32874 || serial > 54788)
        return {};
    const QDate day = QDate::fromString(serialDate(serial, false).left(10), Qt::ISODate);
    return {day.isValid() ? DateReading::Kind::Day : DateReading::Kind::Unreadable, day};
}

/// An affirmation or denial in a column about a group, or the kind itself in words.
std::optional<QString> claimWords(const QString &written, const QStringList &no, const QString &yes,
                                  const QStringList &known = {})
{
    if (const auto answer = readYesNo(written))
        return *answer ? yes : QString();
    const Option option = optionIn(written);
    if (isOneOf(option.name, no))
        return QString();
    const bool fits = known.isEmpty() ||
                      std::ranges::any_of(known, [&option](const QString &word) { return option.name.contains(word); });
    if (option.name.isEmpty() || !fits)
        return std::nullopt;
    return cleanText(option.name);
}

} // namespace

QString cleanText(const QString &written)
{
    QString text;
    for (const QChar c : written)
        if (c.category() != QChar::Other_Format)
            text += c;
    text = text.simplified();
    while (text.startsWith(u'\''))
        text.remove(0, 1);
    return text;
}

QString cleanName(const QString &written)
{
    const QString text = cleanText(written);
    QString name;
    for (qsizetype i = 0; i < text.size(); ++i)
        if (!text[i].isSpace() || (i > 0 && i + 1 < text.size() && !isHan(text[i - 1]) && !isHan(text[i + 1])))
            name += text[i];
    return name;
}

DateReading readDate(const Cell &cell)
{
    if (cell.kind == CellKind::Date) {
        const QDate day = QDate::fromString(cell.text.left(10), Qt::ISODate);
        if (day.isValid())
            return {.kind = DateReading::Kind::Day, .day = day};
    }
    static const QRegularExpression time(u"[T ]+[0-9]{1,2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?Z?$"_s);
    static const QRegularExpression blanks(u"\\s+"_s);
    static const QRegularExpression compact(u"^([0-9]{4})([0-9]{2})([0-9]{2})$"_s);
    static const QRegularExpression yearFirst(u"^([0-9]{4})[-/.,年]([0-9]{1,2})[-/.,月]([0-9]{1,2})[日号]?$"_s);
    static const QRegularExpression shortYear(u"^([0-9]{2})年([0-9]{1,2})月([0-9]{1,2})[日号]?$"_s);
    static const QRegularExpression lastYear(u"^([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4}|[0-9]{1,2})$"_s);
    static const QRegularExpression apart(u"^([0-9]{4}) ([0-9]{1,2}) ([0-9]{1,2})$"_s);
    static const QRegularExpression serial(u"^[0-9]{5}([.][0-9]+)?$"_s);

    const QString spaced = cleanText(cell.text.normalized(QString::NormalizationForm_KC)).remove(time);
    QString text = arabic(QString(spaced).remove(blanks));
    text.replace(QChar(0x2014), u'-').replace(QChar(0x2013), u'-').replace(QChar(0x3002), u'.').replace(u'\\', u'/');
    for (const auto *form : {&compact, &yearFirst})
        if (const auto match = form->match(text); match.hasMatch())
            return dayOf(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (const auto match = shortYear.match(text); match.hasMatch())
        return inThisCentury(
            dayOf(2000 + match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()));
    if (const auto match = apart.match(spaced); match.hasMatch())
        return dayOf(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (const auto match = lastYear.match(text); match.hasMatch())
        return yearLast(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (serial.match(text).hasMatch())
        return serialDay(text.toDouble());
    return {};
}

std::optional<Sex> readSex(const QString &written)
{
    const Option option = optionIn(written);
    const QString &name = option.name;
    if (isOneOf(name, {u"男"_s, u"男性"_s, u"男生"_s, u"M"_s, u"MALE"_s}) || (name.isEmpty() && option.code == u"1"))
        return Sex::Male;
    if (isOneOf(name, {u"女"_s, u"女性"_s, u"女生"_s, u"F"_s, u"FEMALE"_s}) || (name.isEmpty() && option.code == u"2"))
        return Sex::Female;
    return std::nullopt;
}

std::optional<Residence> readResidence(const QString &written)
{
    const Option option = optionIn(written);
    if (isOneOf(option.name, {u"走读"_s, u"走读生"_s, u"通校"_s, u"通学"_s, u"不住校"_s, u"不住宿"_s}) ||
        (option.name.isEmpty() && option.code == u"1"))
        return Residence::Day;
    if (isOneOf(option.name, {u"住校"_s, u"住宿"_s, u"寄宿"_s, u"住校生"_s, u"住宿生"_s, u"寄宿生"_s, u"内宿"_s}) ||
        (option.name.isEmpty() && option.code == u"2"))
        return Residence::Boarding;
    return std::nullopt;
}

std::optional<QString> readEthnicity(const QString &written)
{
    const Option option = optionIn(written);
    QString name = option.name;
    if (name.endsWith(u'族') && name.size() > 1)
        name.chop(1);
    if (name.isEmpty()) {
        const int code = option.code.toInt();
        if (code >= 1 && code <= ethnicities().size())
            return ethnicities()[code - 1] + u'族';
        return code == 97 || code == 57 ? std::optional(u"其他"_s) : std::nullopt;
    }
    if (ethnicities().contains(name))
        return name + u'族';
    if (name.startsWith(u"其他") || name.startsWith(u"外国血统") || name == u"夏尔巴人" || name == u"僜人")
        return name;
    return std::nullopt;
}

std::optional<bool> readYesNo(const QString &written)
{
    const Option option = optionIn(written);
    const QString &name = option.name;
    if (isOneOf(name, {u"是"_s, u"有"_s, u"Y"_s, u"YES"_s, u"TRUE"_s, u"√"_s, u"✓"_s, u"✔"_s, u"对"_s}) ||
        (name.isEmpty() && option.code == u"1"))
        return true;
    if (isOneOf(name, {u"否"_s, u"无"_s, u"没有"_s, u"不是"_s, u"非"_s, u"N"_s, u"NO"_s, u"FALSE"_s, u"×"_s, u"✗"_s,
                       u"X"_s, u"-"_s, u"/"_s}) ||
        (name.isEmpty() && option.code == u"0"))
        return false;
    if (name.isEmpty() && option.code.isEmpty() && plainNumber(written) == u"-")
        return false;
    return std::nullopt;
}

QString readHealth(const QString &written)
{
    static const QHash<QString, QString> codes{
        {u"20"_s, u"一般或较弱"_s}, {u"30"_s, u"有慢性病"_s}, {u"40"_s, u"有生理缺陷"_s}, {u"50"_s, u"残疾"_s}};
    const Option option = optionIn(written);
    const QString text = option.name.isEmpty() ? codes.value(option.code) : cleanText(written);
    static const QStringList healthy{u"健康或良好"_s, u"健康"_s, u"良好"_s, u"正常"_s, u"无"_s, u"健康良好"_s};
    if (healthy.contains(option.name))
        return QString();
    return option.code.isEmpty() || option.name.isEmpty() ? text : cleanText(option.name);
}

QString readRelation(const QString &written)
{
    static const QHash<QString, QString> codes{{u"51"_s, u"父亲"_s}, {u"52"_s, u"母亲"_s},   {u"61"_s, u"祖父"_s},
                                               {u"62"_s, u"祖母"_s}, {u"63"_s, u"外祖父"_s}, {u"64"_s, u"外祖母"_s}};
    static const QHash<QString, QString> names{
        {u"父"_s, u"父亲"_s},   {u"爸爸"_s, u"父亲"_s}, {u"父子"_s, u"父亲"_s},   {u"父女"_s, u"父亲"_s},
        {u"母"_s, u"母亲"_s},   {u"妈妈"_s, u"母亲"_s}, {u"母子"_s, u"母亲"_s},   {u"母女"_s, u"母亲"_s},
        {u"爷爷"_s, u"祖父"_s}, {u"奶奶"_s, u"祖母"_s}, {u"外公"_s, u"外祖父"_s}, {u"外婆"_s, u"外祖母"_s}};
    const Option option = optionIn(written);
    const QString name = option.name.isEmpty() ? codes.value(option.code) : cleanName(option.name);
    return names.value(name, name);
}

std::optional<QString> readClaim(StudentField field, const QString &written)
{
    const Option option = optionIn(written);
    switch (field) {
    case StudentField::LeftBehind:
        if (option.name.isEmpty() && option.code == u"1")
            return u"单亲留守儿童"_s;
        if (option.name.isEmpty() && option.code == u"2")
            return u"双亲留守儿童"_s;
        return claimWords(written, {u"非留守儿童"_s, u"非留守"_s}, u"留守儿童"_s, {u"留守"_s});
    case StudentField::Migrant:
        return claimWords(written, {u"非随迁子女"_s, u"非进城务工人员随迁子女"_s}, u"进城务工人员随迁子女"_s,
                          {u"随迁"_s, u"务工"_s});
    case StudentField::Orphan: return claimWords(written, {u"非孤儿"_s}, u"孤儿"_s, {u"孤"_s, u"无人抚养"_s});
    case StudentField::Hardship: return claimWords(written, {u"非困境儿童"_s}, u"困境儿童"_s);
    case StudentField::Disability:
        return claimWords(written, {u"无残疾"_s, u"非残疾"_s, u"健全"_s, u"正常"_s}, u"残疾"_s);
    case StudentField::Inclusion: return claimWords(written, {u"非随班就读"_s, u"不是随班就读"_s}, u"随班就读"_s);
    case StudentField::PoorFamily:
        return claimWords(written, {u"非困难"_s, u"不困难"_s, u"非贫困"_s, u"一般"_s, u"正常"_s, u"非低保"_s},
                          u"家庭经济困难"_s);
    case StudentField::Subsidy: return claimWords(written, {u"不享受"_s}, u"享受一补"_s, {u"享受"_s, u"一补"_s});
    case StudentField::AidWanted:
        return claimWords(written, {u"不需要"_s}, u"申请资助"_s, {u"需要"_s, u"申请"_s, u"资助"_s});
    default: return std::nullopt;
    }
}

std::optional<PriorityGroup> groupOf(StudentField field)
{
    switch (field) {
    case StudentField::LeftBehind: return PriorityGroup::LeftBehind;
    case StudentField::Migrant: return PriorityGroup::MigrantChild;
    case StudentField::Orphan:
    case StudentField::Hardship: return PriorityGroup::Hardship;
    case StudentField::Disability:
    case StudentField::Inclusion: return PriorityGroup::Disability;
    case StudentField::PoorFamily:
    case StudentField::Subsidy:
    case StudentField::AidWanted: return PriorityGroup::PoorFamily;
    default: return std::nullopt;
    }
}

bool looksLikePhone(const QString &plain)
{
    static const QRegularExpression form(u"^([+]?86)?-?(1[0-9]{10}|0[0-9]{2,3}-?[0-9]{7,8}(-[0-9]+)?|[0-9]{7,8})$"_s);
    return form.match(plain).hasMatch();
}

} // namespace core::exchange
