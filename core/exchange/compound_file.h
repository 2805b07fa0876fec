// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace core::exchange {

/// The streams of a compound file ([MS-CFB]): sectors chained by a table, as .xls and protected workbooks have them.
/// Nothing in it is believed: every sector must lie in the file, and a chain is never longer than the file.
class CompoundFile
{
public:
    /// Throws SheetUnreadable (Damaged) when the tables of the file contradict themselves.
    CompoundFile(const QByteArray &bytes, const QString &path);

    [[nodiscard]] bool has(const QString &stream) const { return m_entries.contains(stream.toLower()); }
    /// All of a stream; throws Damaged when a part of it is not there.
    [[nodiscard]] QByteArray stream(const QString &stream) const;

private:
    struct Entry {
        quint32 first = 0;
        qint64 size = 0;
    };

    [[noreturn]] void damaged() const;
    void readTable();
    void readDirectory();
    /// The bytes of a sector; the last one of a file may be short.
    [[nodiscard]] QByteArrayView sector(quint32 number) const;
    [[nodiscard]] QByteArray chain(quint32 first, qint64 most) const;
    [[nodiscard]] QByteArray smallChain(const Entry &entry) const;

    QByteArray m_bytes;
    QString m_path;
    QByteArray m_table{};      ///< the next sector of every sector
    QByteArray m_smallTable{}; ///< the same for the small sectors
    QByteArray m_small{};      ///< the stream that small sectors lie in
    QHash<QString, Entry> m_entries{};
    qint64 m_sectorSize = 512;
    qint64 m_smallBelow = 4096; ///< streams below this size lie in small sectors
};

} // namespace core::exchange
