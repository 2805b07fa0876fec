// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace core::exchange {

/// The kinds of records of an .xls that a reader of tables cares for ([MS-XLS] 2.3).
enum class Biff : quint16 {
    Formula = 0x06,
    EndOfPart = 0x0A,
    DateMode = 0x22,
    Encrypted = 0x2F,
    Continue = 0x3C,
    CodePage = 0x42,
    BoundSheet = 0x85,
    RkRow = 0xBD,
    RichText = 0xD6,
    CellFormat = 0xE0,
    SharedTexts = 0xFC,
    SharedText = 0xFD,
    Number = 0x203,
    Text = 0x204,
    BooleanOrError = 0x205,
    FormulaText = 0x207,
    Rk = 0x27E,
    NumberFormat = 0x41E,
    StartOfPart = 0x809,
};

/// One record; what continues it follows as further pieces.
struct BiffRecord {
    Biff type{};
    QList<QByteArrayView> pieces{};
    [[nodiscard]] QByteArrayView data() const { return pieces.front(); }
};

/// The records of a workbook stream, one after the other. Throws Damaged where a record leaves the stream.
class BiffRecords
{
public:
    /// `stream` must outlive this.
    BiffRecords(QByteArrayView stream, const QString &path, qint64 at = 0) : m_stream(stream), m_path(path), m_at(at) {}

    /// False at the end of the stream.
    [[nodiscard]] bool next(BiffRecord &record);
    [[nodiscard]] qint64 place() const { return m_at; }

private:
    [[nodiscard]] QByteArrayView take(Biff &type);

    QByteArrayView m_stream;
    const QString &m_path;
    qint64 m_at = 0;
};

} // namespace core::exchange
