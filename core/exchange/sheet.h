// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <algorithm>

namespace core::exchange {

enum class CellKind { Empty, Text, Number, Date, Boolean, Error };

/// One cell as a person sees it. A number of more than 15 digits keeps what the file says, so that a damaged identity
/// number can be recognised; a date is written as ISO 8601. An error is what a formula failed with ("#REF!"), or the
/// formula itself ("=A2&B2") when no program has ever computed it.
struct Cell {
    QString text{};
    CellKind kind = CellKind::Empty;
    double number = 0; ///< numbers and booleans: the value; dates: the serial number of the file
    bool operator==(const Cell &) const = default;
};

using CellRow = QList<Cell>;

/// One table in memory: what every kind of spreadsheet becomes before anybody looks at its meaning.
/// Rows stand where the spreadsheet shows them (row 0 is the first one), trailing empty cells may be missing.
struct Sheet {
    QString name{};
    QList<CellRow> rows{};

    [[nodiscard]] QString text(qsizetype row, qsizetype column) const
    {
        return row >= 0 && row < rows.size() ? rows[row].value(column).text : QString();
    }
    [[nodiscard]] qsizetype width() const
    {
        qsizetype widest = 0;
        for (const CellRow &row : rows)
            widest = std::max(widest, row.size());
        return widest;
    }
};

} // namespace core::exchange
