// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QtEndian>

namespace exchange_test {

template<class T>
QByteArray raw(T number)
{
    QByteArray bytes(sizeof(T), '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

/// One record of a workbook stream.
inline QByteArray record(quint16 type, const QByteArray &data)
{
    return raw(type) + raw(static_cast<quint16>(data.size())) + data;
}

/// Where a cell stands: row, column, style.
inline QByteArray place(quint16 row, quint16 column, quint16 style = 0) { return raw(row) + raw(column) + raw(style); }

inline QByteArray startOfPart(quint16 version, quint16 kind)
{
    return record(0x809, raw(version) + raw(kind) + QByteArray(4, '\0'));
}
inline QByteArray endOfPart() { return record(0x0A, {}); }

/// A compound file of one stream. Below 4,096 bytes the stream lies in small sectors, as the format wants it.
inline QByteArray compoundFile(const QString &name, const QByteArray &stream)
{
    constexpr quint32 end = 0xFFFFFFFE;
    constexpr quint32 free = 0xFFFFFFFF;
    const bool small = stream.size() < 4096;
    const auto sectors = static_cast<quint32>((stream.size() + 511) / 512);
    const auto padded = [](QByteArray bytes) { return bytes.append((512 - bytes.size() % 512) % 512, '\0'); };
    const auto entry = [](const QString &title, char type, quint32 first, quint32 size) {
        QByteArray bytes(reinterpret_cast<const char *>(title.utf16()), title.size() * 2);
        bytes.append(64 - bytes.size(), '\0');
        bytes += raw(static_cast<quint16>(title.size() * 2 + 2));
        bytes += type;
        bytes += '\1';
        bytes.append(QByteArray(12, '\xFF'));
        bytes.append(36, '\0');
        return bytes + raw(first) + raw(size) + QByteArray(4, '\0');
    };
    // Sector 0: the table; 1: the directory; 2: the table of small sectors; from 3 on: the stream.
    QByteArray table = raw(0xFFFFFFFD) + raw(end) + raw(end);
    for (quint32 i = 0; i < sectors; ++i)
        table += raw(i + 1 == sectors ? end : 4 + i);
    table.append(512 - table.size(), '\xFF');
    QByteArray smallTable;
    const auto pieces = static_cast<quint32>((stream.size() + 63) / 64);
    for (quint32 i = 0; small && i < pieces; ++i)
        smallTable += raw(i + 1 == pieces ? end : i + 1);
    smallTable.append(512 - smallTable.size(), '\xFF');
    const QByteArray directory = entry(QStringLiteral("Root Entry"), 5, small ? 3 : end, small ? sectors * 512 : 0) +
                                 entry(name, 2, small ? 0 : 3, static_cast<quint32>(stream.size())) +
                                 QByteArray(256, '\0');
    QByteArray header = QByteArray::fromHex("D0CF11E0A1B11AE1") + QByteArray(16, '\0') + raw<quint16>(0x3E) +
                        raw<quint16>(3) + raw<quint16>(0xFFFE) + raw<quint16>(9) + raw<quint16>(6) +
                        QByteArray(10, '\0') + raw<quint32>(1) + raw<quint32>(1) + raw<quint32>(0) +
                        raw<quint32>(4096) + raw<quint32>(2) + raw<quint32>(1) + raw(end) + raw<quint32>(0) +
                        raw<quint32>(0);
    while (header.size() < 512)
        header += raw(free);
    return header + table + directory + smallTable + padded(stream);
}

} // namespace exchange_test
