// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/identity_number.h"

#include <algorithm>
#include <array>

namespace core::policy {

using namespace Qt::Literals::StringLiterals;

namespace {

bool areDigits(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QDate birth(QStringView eighteen)
{
    const int year = eighteen.mid(6, 4).toInt();
    const QDate day(year, eighteen.mid(10, 2).toInt(), eighteen.mid(12, 2).toInt());
    return year >= 1900 && year < 2100 ? day : QDate();
}

QChar checkDigit(QStringView seventeen)
{
    static constexpr std::array<int, 17> weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += weights[static_cast<size_t>(i)] * seventeen[i].digitValue();
    return QStringView(u"10X98765432")[sum % 11];
}

bool isProvince(QStringView two)
{
    static constexpr std::array provinces{11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43,
                                          44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83, 91};
    return std::ranges::find(provinces, two.toInt()) != provinces.end();
}

/// Counties of Lhasa, with the last year of birth in which the code was given (0: still given). Children of other
/// places come with their own codes, of which only the province is checked. A newer code on an older child is
/// right: the code is that of the day of registration.
struct Area {
    int code;
    int lastYear;
};
constexpr std::array<Area, 10> lhasa{{{540102, 0},
                                      {540103, 0},
                                      {540104, 0},
                                      {540121, 0},
                                      {540122, 0},
                                      {540123, 0},
                                      {540124, 0},
                                      {540125, 2014},
                                      {540126, 2016},
                                      {540127, 0}}};

IdFault checkArea(QStringView six, int bornIn)
{
    if (!isProvince(six.left(2)))
        return IdFault::AreaUnknown;
    if (!six.startsWith(u"5401"))
        return IdFault::None;
    const auto area = std::ranges::find(lhasa, six.toInt(), &Area::code);
    if (area == lhasa.end())
        return IdFault::AreaUnknown;
    return area->lastYear != 0 && bornIn > area->lastYear ? IdFault::AreaNotInForce : IdFault::None;
}

/// All that can be wrong with 18 signs; temporary numbers have no check digit.
IdFault check(QStringView number, bool withCheckDigit)
{
    if (number.size() != 18)
        return IdFault::Length;
    const QChar last = number.back();
    if (!areDigits(number.left(17)) || !(areDigits(number.last(1)) || (withCheckDigit && last == u'X')))
        return IdFault::Character;
    const QDate born = birth(number);
    if (!born.isValid())
        return IdFault::Date;
    if (withCheckDigit && checkDigit(number.left(17)) != last)
        return IdFault::CheckDigit;
    return checkArea(number.left(6), born.year());
}

PupilNumberFault asPupilNumberFault(IdFault fault)
{
    switch (fault) {
    case IdFault::None: return PupilNumberFault::None;
    case IdFault::Length: return PupilNumberFault::Length;
    case IdFault::Character: return PupilNumberFault::Character;
    case IdFault::Date: return PupilNumberFault::Date;
    case IdFault::CheckDigit: return PupilNumberFault::CheckDigit;
    case IdFault::AreaUnknown: return PupilNumberFault::AreaUnknown;
    case IdFault::AreaNotInForce: return PupilNumberFault::AreaNotInForce;
    }
    return PupilNumberFault::None;
}

} // namespace

QString name(PupilNumberFault fault)
{
    switch (fault) {
    case PupilNumberFault::None: return QString();
    case PupilNumberFault::Length: return u"length"_s;
    case PupilNumberFault::Prefix: return u"prefix"_s;
    case PupilNumberFault::Character: return u"character"_s;
    case PupilNumberFault::Date: return u"date"_s;
    case PupilNumberFault::CheckDigit: return u"check-digit"_s;
    case PupilNumberFault::AreaUnknown: return u"area-unknown"_s;
    case PupilNumberFault::AreaNotInForce: return u"area-not-in-force"_s;
    }
    return QString();
}

QString name(IdFault fault) { return name(asPupilNumberFault(fault)); }

QString normalisedId(const QString &written)
{
    QString text = written.normalized(QString::NormalizationForm_KC).toUpper();
    text.removeIf([](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Format || c == u'\'' || c == u'\u2018' || c == u'\u2019' ||
               c == u'`';
    });
    return text;
}

IdFault checkCitizenId(const QString &written) { return check(normalisedId(written), true); }

PupilNumberFault checkPupilNumber(const QString &written)
{
    const QString number = normalisedId(written);
    if (number.size() != 19)
        return PupilNumberFault::Length;
    const QChar prefix = number.front();
    if (prefix != u'G' && prefix != u'J' && prefix != u'L')
        return PupilNumberFault::Prefix;
    return asPupilNumberFault(check(QStringView(number).mid(1), prefix != u'L'));
}

QDate birthOfId(const QString &written)
{
    const QString number = normalisedId(written);
    return number.size() == 18 && areDigits(QStringView(number).left(17)) ? birth(number) : QDate();
}

Sex sexOfId(const QString &written)
{
    const QString number = normalisedId(written);
    if (number.size() != 18 || !areDigits(QStringView(number).left(17)))
        return Sex::Unknown;
    return number[16].digitValue() % 2 == 1 ? Sex::Male : Sex::Female;
}

} // namespace core::policy
