// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/compound_file.h"

#include "core/exchange/little_endian.h"
#include "core/exchange/sheet_fault.h"

#include <algorithm>

namespace core::exchange {

namespace {

constexpr qint64 headerSize = 512;
constexpr quint32 lastSector = 0xFFFFFFFA; ///< numbers from here on mean "end", "free" and the like
constexpr qsizetype entrySize = 128;
constexpr qint64 smallSector = 64;
constexpr quint8 streamEntry = 2;
constexpr quint8 rootEntry = 5;

} // namespace

CompoundFile::CompoundFile(const QByteArray &bytes, const QString &path) : m_bytes(bytes), m_path(path)
{
    const quint16 shift = numberAt<quint16>(m_bytes, 30).value_or(0);
    if (shift != 9 && shift != 12)
        damaged();
    m_sectorSize = qint64{1} << shift;
    m_smallBelow = numberAt<quint32>(m_bytes, 56).value_or(4096);
    readTable();
    readDirectory();
}

void CompoundFile::damaged() const { throw unreadable(m_path, SheetFault::Damaged); }

QByteArrayView CompoundFile::sector(quint32 number) const
{
    const qint64 at = (static_cast<qint64>(number) + 1) * m_sectorSize;
    if (number >= lastSector || at >= m_bytes.size())
        damaged();
    return QByteArrayView(m_bytes).sliced(at, std::min(m_sectorSize, m_bytes.size() - at));
}

/// The sectors of the table are listed in the header; from 7 MB on the list goes on in sectors of its own.
void CompoundFile::readTable()
{
    const qint64 count = numberAt<quint32>(m_bytes, 44).value_or(0);
    if (count == 0 || count * m_sectorSize > m_bytes.size())
        damaged();
    QList<quint32> places;
    for (qint64 at = 76; at < headerSize && places.size() < count; at += 4)
        places << numberAt<quint32>(m_bytes, at).value_or(lastSector);
    quint32 more = numberAt<quint32>(m_bytes, 68).value_or(lastSector);
    while (places.size() < count) {
        const QByteArrayView list = sector(more);
        if (list.size() < m_sectorSize)
            damaged();
        for (qint64 at = 0; at + 4 < m_sectorSize && places.size() < count; at += 4)
            places << numberAt<quint32>(list, at).value_or(lastSector);
        more = numberAt<quint32>(list, m_sectorSize - 4).value_or(lastSector);
    }
    for (const quint32 place : places) {
        const QByteArrayView part = sector(place);
        if (part.size() < m_sectorSize)
            damaged();
        m_table.append(part);
    }
}

/// At most `most` bytes of a chain. A chain that leaves the file or runs in a circle is no chain.
QByteArray CompoundFile::chain(quint32 first, qint64 most) const
{
    QByteArray data;
    for (quint32 at = first; at < lastSector && data.size() < most;) {
        data.append(sector(at));
        const auto next = numberAt<quint32>(m_table, qint64{at} * 4);
        if (!next || data.size() > m_bytes.size())
            damaged();
        at = *next;
    }
    return data;
}

QByteArray CompoundFile::smallChain(const Entry &entry) const
{
    QByteArray data;
    for (quint32 at = entry.first; at < lastSector && data.size() < entry.size;) {
        const qint64 place = qint64{at} * smallSector;
        const auto next = numberAt<quint32>(m_smallTable, qint64{at} * 4);
        if (!next || place >= m_small.size() || data.size() > m_small.size())
            damaged();
        data.append(QByteArrayView(m_small).sliced(place, std::min(smallSector, m_small.size() - place)));
        at = *next;
    }
    return data;
}

void CompoundFile::readDirectory()
{
    const QByteArray directory = chain(numberAt<quint32>(m_bytes, 48).value_or(lastSector), m_bytes.size());
    if (directory.isEmpty() || directory.size() % m_sectorSize != 0)
        damaged();
    for (qsizetype at = 0; at + entrySize <= directory.size(); at += entrySize) {
        const QByteArrayView raw = QByteArrayView(directory).sliced(at, entrySize);
        const Entry entry{*numberAt<quint32>(raw, 116), *numberAt<quint32>(raw, 120)};
        const auto type = static_cast<quint8>(raw[66]);
        const quint16 length = std::min<quint16>(*numberAt<quint16>(raw, 64), 64);
        if (type == rootEntry && m_small.isEmpty())
            m_small = chain(entry.first, entry.size);
        if (type != streamEntry)
            continue;
        QString name;
        for (qsizetype i = 0; i + 2 < length; i += 2)
            name += QChar(*numberAt<quint16>(raw, i));
        m_entries.insert(name.toLower(), entry);
    }
    m_smallTable = chain(numberAt<quint32>(m_bytes, 60).value_or(lastSector), m_bytes.size());
}

QByteArray CompoundFile::stream(const QString &stream) const
{
    const Entry entry = m_entries.value(stream.toLower());
    QByteArray data = entry.size < m_smallBelow ? smallChain(entry) : chain(entry.first, entry.size);
    if (data.size() < entry.size)
        damaged();
    data.truncate(entry.size);
    return data;
}

} // namespace core::exchange
