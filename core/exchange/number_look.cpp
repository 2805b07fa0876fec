// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/number_look.h"

#include <QDateTime>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double lastSerial = 2'958'466; // the day after 9999-12-31
constexpr qsizetype mostZeros = 64;      // a format text has room for 255 characters
constexpr int millisecondsOfDay = 86'400'000;

/// The format without quoted words, escaped characters and bracketed colours, conditions and locales.
QByteArray bareFormat(const QByteArray &code)
{
    QByteArray bare;
    bool quoted = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (quoted) {
            quoted = c != '"';
        } else if (c == '"') {
            quoted = true;
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == '[') {
            const qsizetype end = code.indexOf(']', i);
            const QByteArray inside = code.mid(i + 1, end - i - 1).toLower();
            if (inside == "h" || inside == "hh" || inside == "m" || inside == "mm" || inside == "s" || inside == "ss")
                bare += inside;
            i = end < 0 ? code.size() : end;
        } else if (c == ';') {
            break; // the section for positive numbers decides
        } else {
            bare += c;
        }
    }
    return bare.toLower();
}

/// QDate::toString for years of four digits, at a tenth of its time: dates are every sixth cell of a roster.
QString isoText(QDate date)
{
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    QString text = u"0000-00-00"_s;
    const auto write = [&text](qsizetype last, int number) {
        for (QChar *at = text.data() + last; number > 0; number /= 10, --at)
            *at = QChar(static_cast<char16_t>(u'0' + number % 10));
    };
    write(3, year);
    write(6, month);
    write(9, day);
    return text;
}

/// Up to 15 digits and nothing else: what nearly all numbers of a roster are.
bool isShortWhole(std::string_view raw)
{
    return !raw.empty() && raw.size() <= 15 && std::ranges::all_of(raw, [](char c) { return c >= '0' && c <= '9'; });
}

qint64 valueOf(std::string_view digits)
{
    qint64 value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

} // namespace

NumberLook builtInLook(int formatId)
{
    // 27-36 and 50-58 are the dates of the Chinese, Japanese and Korean editions.
    const bool date = (formatId >= 14 && formatId <= 22) || (formatId >= 27 && formatId <= 36) ||
                      (formatId >= 45 && formatId <= 47) || (formatId >= 50 && formatId <= 58);
    return {.date = date};
}

NumberLook lookOf(const QByteArray &formatCode)
{
    const QByteArray bare = bareFormat(formatCode);
    if (bare == "general" || bare.isEmpty())
        return {};
    NumberLook look;
    for (const char c : bare)
        look.date = look.date || c == 'y' || c == 'm' || c == 'd' || c == 'h' || c == 's';
    if (bare.size() > 1 && bare.size() <= mostZeros && bare.count('0') == bare.size())
        look.zeros = static_cast<int>(bare.size());
    return look;
}

QString serialDate(double serial, bool from1904)
{
    if (!std::isfinite(serial) || serial < 0 || serial >= lastSerial)
        return {};
    qint64 days = static_cast<qint64>(std::floor(serial));
    qint64 milliseconds = std::llround((serial - static_cast<double>(days)) * millisecondsOfDay / 1000) * 1000;
    if (milliseconds >= millisecondsOfDay) {
        ++days;
        milliseconds = 0;
    }
    const QString time = milliseconds
                             ? QTime::fromMSecsSinceStartOfDay(static_cast<int>(milliseconds)).toString(Qt::ISODate)
                             : QString();
    if (days == 0 && !from1904)
        return time.isEmpty() ? u"00:00:00"_s : time;
    // The 1900 system counts a 29 February 1900 that never was; from day 61 on it agrees with the calendar.
    const QDate first = from1904 ? QDate(1904, 1, 1) : days < 61 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QString day = isoText(first.addDays(days));
    return time.isEmpty() ? day : day + u' ' + time;
}

Cell numberCell(std::string_view raw, const NumberLook &look, bool from1904)
{
    constexpr std::string_view blanks = " \t\r\n";
    raw.remove_prefix(std::min(raw.find_first_not_of(blanks), raw.size()));
    raw = raw.substr(0, raw.find_last_not_of(blanks) + 1);
    const QByteArrayView bytes(raw.data(), static_cast<qsizetype>(raw.size()));
    double number = 0;
    const bool whole = isShortWhole(raw);
    if (whole)
        number = static_cast<double>(valueOf(raw));
    else if (const auto end = raw.data() + raw.size();
             std::from_chars(raw.data(), end, number).ptr != end || raw.empty() || !std::isfinite(number))
        return {.text = QString::fromUtf8(bytes), .kind = raw.empty() ? CellKind::Empty : CellKind::Text};
    if (look.date) {
        const QString date = serialDate(number, from1904);
        if (!date.isEmpty())
            return {.text = date, .kind = CellKind::Date, .number = number};
    }
    Cell cell{.text = QString::fromLatin1(bytes), .kind = CellKind::Number, .number = number};
    if (std::abs(number) >= 1e15)
        return cell; // beyond what the file type can hold: the reader shall see what stands there
    if (!whole && std::floor(number) == number)
        cell.text = QString::number(static_cast<qint64>(number));
    else if (!whole)
        cell.text = QString::number(number, 'g', 15); // 0.10000000000000001 is shown as 0.1
    if (look.zeros > 0 && number >= 0 && std::floor(number) == number)
        cell.text = cell.text.rightJustified(look.zeros, u'0');
    return cell;
}

Cell booleanCell(bool yes)
{
    return {.text = yes ? u"TRUE"_s : u"FALSE"_s, .kind = CellKind::Boolean, .number = yes ? 1.0 : 0.0};
}

} // namespace core::exchange
