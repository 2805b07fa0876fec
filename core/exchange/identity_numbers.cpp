// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/identity_numbers.h"

#include <QRegularExpression>

#include <array>

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The counties of Lhasa. A code stays in the numbers of those born while it was in force; codes of other places are
/// not judged.
struct Area {
    int code;
    int lastYear; ///< 0: in force
};
constexpr std::array areas{Area{540100, 0}, Area{540101, 0},    Area{540102, 0},    Area{540103, 0},
                           Area{540104, 0}, Area{540121, 0},    Area{540122, 0},    Area{540123, 0},
                           Area{540124, 0}, Area{540125, 2014}, Area{540126, 2016}, Area{540127, 0}};

bool checkDigitFits(QStringView id)
{
    constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += (id[static_cast<qsizetype>(i)].unicode() - u'0') * weights[i];
    return id[17] == QStringView(u"10X98765432")[sum % 11];
}

bool isDigits(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::optional<IdDoubt> doubtOfArea(QStringView id, int birthYear)
{
    if (!id.startsWith(u"5401"))
        return std::nullopt;
    const int code = id.first(6).toInt();
    for (const Area &area : areas)
        if (area.code == code)
            return area.lastYear && birthYear > area.lastYear ? std::optional(IdDoubt::AreaHistoric) : std::nullopt;
    return IdDoubt::Area;
}

std::optional<IdDoubt> doubtOf(QStringView id, QDate today, bool checkDigit, bool area)
{
    if (id.size() != 18)
        return IdDoubt::Length;
    if (!isDigits(id.first(17)) || !(isDigits(id.last(1)) || id[17] == u'X'))
        return IdDoubt::Character;
    const QDate birth = birthIn(id.toString());
    if (!birth.isValid() || birth > today || birth.year() < 1900)
        return IdDoubt::Birth;
    if (checkDigit && !checkDigitFits(id))
        return IdDoubt::CheckDigit;
    return area ? doubtOfArea(id, birth.year()) : std::nullopt;
}

} // namespace

QString name(IdDoubt doubt)
{
    switch (doubt) {
    case IdDoubt::Length: return u"length"_s;
    case IdDoubt::Character: return u"character"_s;
    case IdDoubt::Area: return u"area"_s;
    case IdDoubt::AreaHistoric: return u"area-historic"_s;
    case IdDoubt::Birth: return u"birth"_s;
    case IdDoubt::CheckDigit: return u"check-digit"_s;
    }
    return u"character"_s;
}

QString plainNumber(const QString &written)
{
    QString plain;
    const QString folded = written.normalized(QString::NormalizationForm_KC);
    for (const QChar c : folded) {
        const bool apostrophe = c == u'\'' || c == u'`' || c == QChar(0x2018) || c == QChar(0x2019);
        if (!c.isSpace() && c.category() != QChar::Other_Format && c.category() != QChar::Other_Control &&
            !(apostrophe && plain.isEmpty()))
            plain += c.toUpper();
    }
    return plain;
}

std::optional<IdDoubt> doubtOfCitizenId(const QString &id, QDate today) { return doubtOf(id, today, true, true); }

std::optional<IdDoubt> doubtOfStudentNumber(const QString &number, QDate today)
{
    if (number.size() != 19)
        return IdDoubt::Length;
    const QChar kind = number.front();
    if (kind != u'G' && kind != u'J' && kind != u'L')
        return IdDoubt::Character;
    return doubtOf(QStringView(number).sliced(1), today, kind != u'L', false);
}

QDate birthIn(const QString &number)
{
    const qsizetype from = number.size() == 19 ? 7 : number.size() == 18 ? 6 : -1;
    return from < 0 ? QDate() : QDate::fromString(number.sliced(from, 8), u"yyyyMMdd"_s);
}

QString citizenIdIn(const QString &studentNumber)
{
    return studentNumber.size() == 19 && studentNumber.startsWith(u'G') ? studentNumber.sliced(1) : QString();
}

bool lostDigits(const QString &plain)
{
    static const QRegularExpression scientific(u"^[GJL]?[0-9](\\.[0-9]+)?E\\+?[0-9]{1,2}$"_s);
    if (scientific.match(plain).hasMatch())
        return true;
    const QStringView digits = plain.size() == 19 ? QStringView(plain).sliced(1) : QStringView(plain);
    return digits.size() == 18 && digits.endsWith(u"000") && isDigits(digits) && !plain.startsWith(u'L') &&
           !checkDigitFits(digits);
}

} // namespace core::exchange
