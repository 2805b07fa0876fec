// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xls_guard.h"

#include <QList>
#include <QString>
#include <QtEndian>

#include <algorithm>
#include <optional>

namespace core::exchange {

namespace {

constexpr qint64 headerSize = 512;
constexpr quint32 lastSector = 0xFFFFFFFA;
constexpr int largestRecord = 8224;
constexpr qsizetype directoryEntry = 128;

enum Record : quint16 {
    Continue = 0x3C,
    BoundSheet = 0x85,
    SharedStrings = 0xFC,
    Label = 0x204,
    Number = 0x203,
    RowOfNumbers = 0xBD,
    Format = 0x41E,
    StartOfPart = 0x809,
    EndOfPart = 0x0A,
};

template<class T>
std::optional<T> numberAt(const QByteArray &bytes, qint64 at)
{
    if (at < 0 || at + static_cast<qint64>(sizeof(T)) > bytes.size())
        return std::nullopt;
    return qFromLittleEndian<T>(bytes.constData() + at);
}

/// The streams of an OLE file: sectors chained by a table.
class OleFile
{
public:
    explicit OleFile(const QByteArray &bytes) : m_bytes(bytes) {}

    /// The workbook stream, or nothing when the file contradicts itself.
    [[nodiscard]] std::optional<QByteArray> workbook()
    {
        const quint16 shift = numberAt<quint16>(m_bytes, 30).value_or(0);
        if (shift != 9 && shift != 12)
            return std::nullopt;
        m_sector = qint64{1} << shift;
        if (!readTable())
            return std::nullopt;
        const auto directory = chain(numberAt<quint32>(m_bytes, 48).value_or(lastSector));
        if (!directory || directory->size() < directoryEntry)
            return std::nullopt;
        for (qsizetype at = 0; at + directoryEntry <= directory->size(); at += directoryEntry)
            if (isWorkbook(*directory, at))
                return stream(*directory, at);
        return std::nullopt;
    }

private:
    [[nodiscard]] std::optional<QByteArray> sector(quint32 number) const
    {
        const qint64 at = (static_cast<qint64>(number) + 1) * m_sector;
        if (number >= lastSector || at + m_sector > m_bytes.size() + m_sector - 1 || at >= m_bytes.size())
            return std::nullopt;
        return m_bytes.mid(at, m_sector);
    }

    /// The sectors of the table are listed in the header; more than 109 of them mean a file of 7 MB and more.
    [[nodiscard]] bool readTable()
    {
        const quint32 count = numberAt<quint32>(m_bytes, 44).value_or(0);
        if (count == 0 || static_cast<qint64>(count) * m_sector > m_bytes.size())
            return false;
        QList<quint32> places;
        for (qint64 at = 76; at < headerSize && places.size() < count; at += 4)
            places << numberAt<quint32>(m_bytes, at).value_or(lastSector);
        quint32 more = numberAt<quint32>(m_bytes, 68).value_or(lastSector);
        while (places.size() < count) {
            const auto list = sector(more);
            if (!list || list->size() < m_sector)
                return false;
            for (qint64 at = 0; at + 4 < m_sector && places.size() < count; at += 4)
                places << numberAt<quint32>(*list, at).value_or(lastSector);
            more = numberAt<quint32>(*list, m_sector - 4).value_or(lastSector);
        }
        for (const quint32 place : places) {
            const auto part = sector(place);
            if (!part || part->size() < m_sector)
                return false;
            m_table += *part;
        }
        return true;
    }

    /// Everything a chain holds; nothing when it leaves the file or runs in a circle.
    [[nodiscard]] std::optional<QByteArray> chain(quint32 first) const
    {
        QByteArray data;
        qint64 steps = 0;
        for (quint32 at = first; at < lastSector; ++steps) {
            const auto part = sector(at);
            const auto next = numberAt<quint32>(m_table, static_cast<qint64>(at) * 4);
            if (!part || !next || steps > m_bytes.size() / m_sector)
                return std::nullopt;
            data += *part;
            at = *next;
        }
        return data;
    }

    [[nodiscard]] static bool isWorkbook(const QByteArray &directory, qsizetype at)
    {
        const quint16 length = numberAt<quint16>(directory, at + 64).value_or(0);
        if (length < 2 || length > 64)
            return false;
        QString name;
        for (qsizetype i = 0; i + 2 < length; i += 2)
            name += QChar(numberAt<quint16>(directory, at + i).value_or(0));
        return name.compare(u"Workbook", Qt::CaseInsensitive) == 0 || name.compare(u"Book", Qt::CaseInsensitive) == 0;
    }

    [[nodiscard]] std::optional<QByteArray> stream(const QByteArray &directory, qsizetype at) const
    {
        const qint64 size = numberAt<quint32>(directory, at + 120).value_or(0);
        const quint32 first = numberAt<quint32>(directory, at + 116).value_or(lastSector);
        if (size < numberAt<quint32>(m_bytes, 56).value_or(0))
            return std::nullopt; // a workbook so small lies among the small streams; no program writes one
        const auto data = chain(first);
        return data && data->size() >= size ? std::optional(data->first(size)) : std::nullopt;
    }

    const QByteArray &m_bytes;
    QByteArray m_table{};
    qint64 m_sector = 512;
};

/// The texts of the shared table may be cut by continued records; `cuts` are the places where a new one begins.
bool areSoundStrings(const QByteArray &data, const QList<qsizetype> &cuts)
{
    qsizetype at = 8;
    qsizetype cut = 0;
    const quint32 count = numberAt<quint32>(data, 4).value_or(0);
    for (quint32 i = 0; i < count; ++i) {
        const auto length = numberAt<quint16>(data, at);
        const auto flags = numberAt<quint8>(data, at + 2);
        if (!length || !flags)
            return false;
        qsizetype start = at + 3;
        const qsizetype runs = *flags & 8 ? numberAt<quint16>(data, start).value_or(0) * qsizetype{4} : 0;
        start += *flags & 8 ? 2 : 0;
        const qsizetype extra = *flags & 4 ? numberAt<quint32>(data, start).value_or(0) : 0;
        start += *flags & 4 ? 4 : 0;
        qsizetype width = *flags & 1 ? 2 : 1;
        at = start;
        for (qsizetype left = *length; left > 0;) {
            while (cut < cuts.size() && cuts[cut] < at)
                ++cut;
            const qsizetype end = cut < cuts.size() ? cuts[cut] : data.size();
            const qsizetype here = std::min(left, (end - at) / width);
            at += here * width;
            left -= here;
            if (left > 0 && (cut >= cuts.size() || at != end))
                return false;
            if (left > 0) {
                width = numberAt<quint8>(data, at).value_or(0) & 1 ? 2 : 1; // a continued text says its width again
                ++at;
                ++cut;
            }
        }
        at += runs + extra;
        if (at > data.size())
            return false;
    }
    return true;
}

/// A text inside one record: a count, a byte that tells the width of its characters, the characters.
bool isSoundText(const QByteArray &record, qsizetype at, bool shortCount)
{
    const qsizetype count =
        shortCount ? numberAt<quint8>(record, at).value_or(255) : numberAt<quint16>(record, at).value_or(65535);
    const qsizetype flags = at + (shortCount ? 1 : 2);
    const qsizetype width = numberAt<quint8>(record, flags).value_or(1) & 1 ? 2 : 1;
    return flags + 1 + count * width <= record.size();
}

bool isSoundRecord(quint16 type, const QByteArray &record, qsizetype streamSize)
{
    switch (type) {
    case BoundSheet:
        return numberAt<quint32>(record, 0).value_or(0xFFFFFFFF) < streamSize && isSoundText(record, 6, true);
    case Label: return isSoundText(record, 6, false);
    case Format: return isSoundText(record, 2, false);
    case Number: return record.size() >= 14;
    case RowOfNumbers: return record.size() >= 12 && (record.size() - 6) % 6 == 0;
    case StartOfPart: return record.size() >= 4;
    default: return true;
    }
}

/// Walks over all records; what follows the last part is filling.
bool areSoundRecords(const QByteArray &stream)
{
    QByteArray strings;
    QList<qsizetype> cuts;
    bool inStrings = false;
    int depth = 0;
    qsizetype at = 0;
    while (at + 4 <= stream.size()) {
        const quint16 type = numberAt<quint16>(stream, at).value_or(0);
        const qsizetype size = numberAt<quint16>(stream, at + 2).value_or(0);
        if (type == 0 && depth == 0)
            break;
        if (size > largestRecord || at + 4 + size > stream.size())
            return false;
        const QByteArray record = stream.mid(at + 4, size);
        if (type == Continue && inStrings)
            cuts << strings.size();
        inStrings = type == SharedStrings || (type == Continue && inStrings);
        if (inStrings)
            strings += record;
        if (!isSoundRecord(type, record, stream.size()))
            return false;
        depth += type == StartOfPart ? 1 : type == EndOfPart ? -1 : 0;
        at += 4 + size;
    }
    return depth == 0 && (strings.isEmpty() || areSoundStrings(strings, cuts));
}

} // namespace

bool isSoundXls(const QByteArray &bytes)
{
    const auto stream = OleFile(bytes).workbook();
    return stream && areSoundRecords(*stream);
}

} // namespace core::exchange
