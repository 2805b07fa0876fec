// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/biff_rows.h"

#include "core/exchange/little_endian.h"
#include "core/exchange/sheet_fault.h"

#include <bit>
#include <cmath>

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A number in 30 bits: a whole one or the upper half of a double, perhaps in hundredths ([MS-XLS] 2.5.217).
double rkNumber(quint32 rk)
{
    const double value = rk & 2 ? static_cast<double>(static_cast<qint32>(rk) >> 2)
                                : std::bit_cast<double>(quint64{rk & 0xFFFFFFFC} << 32);
    return rk & 1 ? value / 100 : value;
}

QString errorName(quint8 code)
{
    switch (code) {
    case 0x00: return u"#NULL!"_s;
    case 0x07: return u"#DIV/0!"_s;
    case 0x0F: return u"#VALUE!"_s;
    case 0x17: return u"#REF!"_s;
    case 0x1D: return u"#NAME?"_s;
    case 0x24: return u"#NUM!"_s;
    default: return u"#N/A"_s;
    }
}

/// The number as a workbook of the newer kind would have it written. Of a long one the 15 digits that are sure stand
/// first, and zeros after them, as every spreadsheet program shows it.
QByteArray written(double number)
{
    if (std::floor(number) != number || std::abs(number) >= 1e21)
        return QByteArray::number(number, 'g', 17);
    if (std::abs(number) < 1e15)
        return QByteArray::number(static_cast<qint64>(number));
    const QByteArray digits = QByteArray::number(number, 'e', 14); // -1.23456789012345e+17
    const qsizetype exponent = digits.indexOf('e');
    QByteArray whole = digits.first(exponent).replace(".", "");
    return whole.append(digits.mid(exponent + 2).toInt() - 14, '0');
}

} // namespace

template<class T>
T BiffRows::need(QByteArrayView data, qint64 at) const
{
    const auto number = numberAt<T>(data, at);
    if (!number)
        throw unreadable(m_path, SheetFault::Damaged);
    return *number;
}

BiffRows::Place BiffRows::placeOf(QByteArrayView data) const
{
    return {need<quint16>(data, 0), need<quint16>(data, 2), need<quint16>(data, 4)};
}

void BiffRows::read(QByteArrayView stream, qint64 place, const Progress &progress)
{
    BiffRecords records(stream, m_path, place);
    BiffRecord record;
    int depth = 0; // charts are parts inside the part of their sheet
    for (qint64 count = 0; records.next(record); ++count) {
        if (count == 0 && record.type != Biff::StartOfPart)
            break;
        if (count % 4096 == 0)
            progress.at(records.place(), stream.size());
        if (record.type == Biff::StartOfPart)
            ++depth;
        else if (record.type == Biff::EndOfPart && --depth == 0)
            return m_pen.end();
        else if (depth == 1)
            take(record);
    }
    throw unreadable(m_path, SheetFault::Damaged);
}

void BiffRows::take(const BiffRecord &record)
{
    const QByteArrayView data = record.data();
    switch (record.type) {
    case Biff::Number: return putNumber(placeOf(data), need<double>(data, 6));
    case Biff::Rk: return putNumber(placeOf(data), rkNumber(need<quint32>(data, 6)));
    case Biff::RkRow: return takeRkRow(data);
    case Biff::SharedText: {
        const quint32 index = need<quint32>(data, 6);
        if (index >= m_book.texts.size())
            throw unreadable(m_path, SheetFault::Damaged);
        return putText(placeOf(data), m_book.texts[index]);
    }
    case Biff::Text:
    case Biff::RichText: return takeText(record);
    case Biff::BooleanOrError: {
        const auto value = need<quint8>(data, 6);
        if (need<quint8>(data, 7))
            return put(placeOf(data), {.text = errorName(value), .kind = CellKind::Error});
        return put(placeOf(data), booleanCell(value != 0));
    }
    case Biff::Formula: return takeFormula(data);
    case Biff::FormulaText: return takeFormulaText(record);
    default: return;
    }
}

void BiffRows::takeRkRow(QByteArrayView data)
{
    constexpr qint64 first = 4;
    constexpr qint64 each = 6;
    Place place{need<quint16>(data, 0), need<quint16>(data, 2), 0};
    for (qint64 at = first; at + each <= data.size() - 2; at += each, ++place.column) { // the last column ends it
        place.style = need<quint16>(data, at);
        putNumber(place, rkNumber(need<quint32>(data, at + 2)));
    }
}

void BiffRows::takeText(const BiffRecord &record)
{
    const Place place = placeOf(record.data());
    BiffText text(record.pieces, 6);
    const QString words = text.text(2, m_book.dialect);
    if (!text.isSound())
        throw unreadable(m_path, SheetFault::Damaged);
    putText(place, words);
}

/// The result stands in eight bytes: a number, or, marked by two of them, something else.
void BiffRows::takeFormula(QByteArrayView data)
{
    const Place place = placeOf(data);
    m_awaited.reset();
    if (need<quint16>(data, 12) != 0xFFFF)
        return putNumber(place, need<double>(data, 6));
    const auto value = need<quint8>(data, 8);
    switch (need<quint8>(data, 6)) {
    case 0: m_awaited = place; return;
    case 1: return put(place, booleanCell(value != 0));
    case 2: return put(place, {.text = errorName(value), .kind = CellKind::Error});
    default: return; // an empty text
    }
}

void BiffRows::takeFormulaText(const BiffRecord &record)
{
    if (!m_awaited)
        return;
    BiffText text(record.pieces);
    const QString words = text.text(2, m_book.dialect);
    if (!text.isSound())
        throw unreadable(m_path, SheetFault::Damaged);
    putText(*std::exchange(m_awaited, std::nullopt), words);
}

void BiffRows::put(const Place &place, Cell &&cell) { m_pen.put(place.row, place.column, std::move(cell)); }

void BiffRows::putNumber(const Place &place, double number)
{
    if (!std::isfinite(number))
        throw unreadable(m_path, SheetFault::Damaged);
    const QByteArray raw = written(number);
    put(place, numberCell({raw.constData(), static_cast<std::size_t>(raw.size())}, m_book.looks.value(place.style),
                          m_book.from1904));
}

void BiffRows::putText(const Place &place, QString text)
{
    text.remove(QChar::Null); // filling, in files of some programs
    put(place, {.text = text, .kind = text.isEmpty() ? CellKind::Empty : CellKind::Text});
}

} // namespace core::exchange
