// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_pen.h"

#include "core/exchange/sheet_fault.h"

#include <algorithm>

namespace core::exchange {

void RowPen::put(qsizetype row, qsizetype column, Cell &&cell)
{
    if (cell.kind == CellKind::Empty)
        return;
    if (row >= maxSheetRows)
        throw tooLarge(m_path, SheetLimit::Rows, maxSheetRows);
    if (row != m_row) {
        end();
        m_row = row;
    }
    m_text += cell.text.size();
    if (m_text > maxSheetText)
        throw tooLarge(m_path, SheetLimit::Text, maxSheetText);
    if (column >= m_cells.size())
        widen(column);
    m_cells[column] = std::move(cell);
}

void RowPen::widen(qsizetype column)
{
    if (column >= maxSheetColumns)
        throw tooLarge(m_path, SheetLimit::Columns, maxSheetColumns);
    m_count += column + 1 - m_cells.size();
    if (m_count > maxSheetCells)
        throw tooLarge(m_path, SheetLimit::Cells, maxSheetCells);
    m_widest = std::max(m_widest, column + 1);
    if (m_cells.isEmpty())
        m_cells.reserve(m_widest);
    m_cells.resize(column + 1);
}

void RowPen::end()
{
    if (m_cells.isEmpty())
        return;
    m_take(m_row, m_cells);
    m_cells.resize(0); // keeps the memory when nobody took the cells
}

} // namespace core::exchange
