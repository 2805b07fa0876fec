// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/biff_book.h"
#include "core/exchange/biff_records.h"
#include "core/exchange/row_pen.h"

#include <optional>

namespace core::exchange {

/// The cells of one worksheet of an .xls.
class BiffRows
{
public:
    BiffRows(const BiffBook &book, const QString &path, RowPen &pen) : m_book(book), m_path(path), m_pen(pen) {}

    void read(QByteArrayView stream, qint64 place, const Progress &progress);

private:
    /// Where a cell stands and how its number looks.
    struct Place {
        quint16 row = 0;
        quint16 column = 0;
        quint16 style = 0;
    };

    void take(const BiffRecord &record);
    void takeRkRow(QByteArrayView data);
    void takeText(const BiffRecord &record);
    void takeFormula(QByteArrayView data);
    void takeFormulaText(const BiffRecord &record);
    void put(const Place &place, Cell &&cell);
    void putNumber(const Place &place, double number);
    void putText(const Place &place, QString text);
    [[nodiscard]] Place placeOf(QByteArrayView data) const;
    template<class T>
    [[nodiscard]] T need(QByteArrayView data, qint64 at) const;

    const BiffBook &m_book;
    const QString &m_path;
    RowPen &m_pen;
    std::optional<Place> m_awaited{}; ///< a formula whose text comes in a record of its own
};

} // namespace core::exchange
