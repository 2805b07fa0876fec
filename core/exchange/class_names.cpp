// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/class_names.h"

#include <QRegularExpression>

#include <algorithm>

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

/// 3, 03, 三, 十, 十二, 二十一; 0 when it is no number.
int numeral(const QString &text)
{
    bool ok = false;
    if (const int digits = text.toInt(&ok); ok)
        return digits;
    const QString signs = u"一二三四五六七八九"_s;
    const qsizetype ten = text.indexOf(u'十');
    const auto sign = [&signs](const QString &one) {
        return one == u"两" ? 2 : static_cast<int>(one.isEmpty() ? 0 : signs.indexOf(one) + 1);
    };
    if (ten < 0)
        return text.size() == 1 ? sign(text) : 0;
    return (ten == 0 ? 1 : sign(text.first(ten))) * 10 + sign(text.mid(ten + 1));
}

QString folded(const QString &written)
{
    QString text;
    for (const QChar c : written.normalized(QString::NormalizationForm_KC)) {
        if (c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control)
            continue;
        if (QStringView(u"[【〔{<《").contains(c))
            text += u'(';
        else if (QStringView(u"]】〕}>》").contains(c))
            text += u')';
        else if (QStringView(u".·•、/_-—–").contains(c))
            text += u'.';
        else
            text += c;
    }
    while (text.startsWith(u'\''))
        text.remove(0, 1);
    return text;
}

QRegularExpression pattern(QString text)
{
    text.replace(u"N"_s, u"([0-9]{1,2}|[一二三四五六七八九十两]{1,3})"_s);
    text.replace(u"J"_s, u"[.]?[(]?"_s); // what may stand between grade and number
    text.replace(u"E"_s, u"[)]?班?$"_s);
    return QRegularExpression(u'^' + text);
}

std::optional<Stage> stageOf(const QString &words)
{
    if (words.startsWith(u'小'))
        return Stage::Primary;
    if (words.startsWith(u'初'))
        return Stage::Junior;
    return std::nullopt;
}

/// 初一 is grade 7; 初中七年级 is grade 7 too.
int gradeIn(std::optional<Stage> stage, int grade)
{
    if (stage == Stage::Junior && grade >= 1 && grade <= 3)
        grade += 6;
    return grade >= 1 && grade <= 9 ? grade : 0;
}

int yearIn(const QString &digits) { return digits.size() == 2 ? 2000 + digits.toInt() : digits.toInt(); }

std::optional<ClassName> whole(const ClassName &name)
{
    const bool known = name.number > 0 && (name.entryYear > 0 || name.grade > 0);
    return known ? std::optional(name) : std::nullopt;
}

std::optional<ClassName> wholeName(const QString &text)
{
    static const QRegularExpression byYear = pattern(u"(小学|初中|小|初)?(20[0-9]{2}|[0-9]{2})(?:级|年级)JNE"_s);
    static const QList<QRegularExpression> byGrade{
        pattern(u"(小学|初中|小|初)?N(?:年级|年|级)JNE"_s), // 一年级1班, 一年一班, 初中七年级(3)班
        pattern(u"(小学|初中|小|初)NJNE"_s),                // 初一2班, 小三(1)班
        pattern(u"()N[.(]NE"_s),                            // 一(1)班, 1.1班, 3-2
        pattern(u"()([1-9])([0-9]{2})E"_s),                 // 301班
        pattern(u"()([一二三四五六七八九])NE"_s),           // 三2班, 三二班
    };
    if (const auto match = byYear.match(text); match.hasMatch())
        return whole({.stage = stageOf(match.captured(1)),
                      .entryYear = yearIn(match.captured(2)),
                      .number = numeral(match.captured(3))});
    for (const QRegularExpression &form : byGrade) {
        const auto match = form.match(text);
        const auto stage = stageOf(match.captured(1));
        if (const int grade = gradeIn(stage, numeral(match.captured(2))); match.hasMatch() && grade > 0)
            return whole({.stage = stage, .grade = grade, .number = numeral(match.captured(3))});
    }
    return std::nullopt;
}

} // namespace

std::optional<ClassName> readClassName(const QString &written) { return wholeName(folded(written)); }

std::optional<ClassName> readClassName(const QString &grade, const QString &number)
{
    static const QRegularExpression gradeForm = pattern(u"(小学|初中|小|初)?N(?:年级|年)?$"_s);
    static const QRegularExpression yearForm = pattern(u"(小学|初中|小|初)?(20[0-9]{2})(?:级|年级)?$"_s);
    static const QRegularExpression shortYearForm = pattern(u"(小学|初中|小|初)?([0-9]{2})级$"_s);
    static const QRegularExpression numberForm = pattern(u"(?:第)?[(]?NE"_s);
    const QString first = folded(grade);
    const QString second = folded(number);
    if (first.isEmpty())
        return wholeName(second);
    if (second.isEmpty())
        return wholeName(first);
    ClassName name;
    if (const auto match = numberForm.match(second); match.hasMatch())
        name.number = numeral(match.captured(1));
    else
        return wholeName(second);
    for (const auto &form : {yearForm, shortYearForm})
        if (const auto match = form.match(first); match.hasMatch()) {
            name.stage = stageOf(match.captured(1));
            name.entryYear = yearIn(match.captured(2));
            return whole(name);
        }
    if (const auto match = gradeForm.match(first); match.hasMatch()) {
        name.stage = stageOf(match.captured(1));
        name.grade = gradeIn(name.stage, numeral(match.captured(2)));
    }
    return whole(name);
}

SchoolClass classMeant(const ClassName &name, SchoolYearStart year, const QList<SchoolClass> &existing)
{
    if (name.grade > 0)
        return {.stage = stageOfGrade(name.grade), .entryYear = entryYearOf(name.grade, year), .number = name.number};
    SchoolClass meant{.entryYear = name.entryYear, .number = name.number};
    if (name.stage) {
        meant.stage = *name.stage;
        return meant;
    }
    const auto exists = [&existing, &meant](Stage stage) {
        return std::ranges::any_of(existing, [&](const SchoolClass &c) {
            return c.stage == stage && c.entryYear == meant.entryYear && c.number == meant.number;
        });
    };
    const auto hasStage = [&existing](Stage stage) {
        return std::ranges::any_of(existing, [stage](const SchoolClass &c) { return c.stage == stage; });
    };
    const bool juniorOnly = hasStage(Stage::Junior) && !hasStage(Stage::Primary);
    if (!exists(Stage::Primary) && (exists(Stage::Junior) || juniorOnly))
        meant.stage = Stage::Junior;
    return meant;
}

} // namespace core::exchange
