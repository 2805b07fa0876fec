// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_file.h"

namespace core::exchange {

Sheet collected(const TableFile &file, qsizetype sheet, const QString &path, const Progress &progress)
{
    Sheet whole{.name = file.names().value(sheet)};
    const TakeRow keep = [&whole](qsizetype row, CellRow &cells) {
        if (row >= whole.rows.size())
            whole.rows.resize(row + 1);
        CellRow &place = whole.rows[row];
        if (place.isEmpty()) {
            place = CellRow(cells.cbegin(), cells.cend()); // the pen's room is for the widest row of all
            return;
        }
        // A file may come back to a row; what it says last holds, cell by cell.
        place.resize(std::max(place.size(), cells.size()));
        for (qsizetype column = 0; column < cells.size(); ++column)
            if (cells[column].kind != CellKind::Empty)
                place[column] = std::move(cells[column]);
    };
    RowPen pen(path, keep);
    file.read(sheet, pen, progress);
    return whole;
}

} // namespace core::exchange
