// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"

#include <functional>

namespace core::exchange {

/// Rows, cells and characters above which a table is refused: a school's roster has a hundredth of them.
inline constexpr qsizetype maxSheetRows = 200'000;
inline constexpr qsizetype maxSheetColumns = 16'384;
inline constexpr qsizetype maxSheetCells = 8'000'000;
inline constexpr qsizetype maxSheetText = 200'000'000;
/// UTF-8 of one cell. Spreadsheet programs stop at 32,767 characters.
inline constexpr qsizetype maxCellBytes = 256 * 1024;

/// Takes one row; `row` counts from 0. The cells may be moved away.
using TakeRow = std::function<void(qsizetype row, CellRow &cells)>;

/// Where readers put cells down: makes rows of them, hands each over when the next one begins, and keeps the limits.
/// Rows without a filled cell are not handed over, nor are empty cells at the end of a row.
class RowPen
{
public:
    RowPen(const QString &path, const TakeRow &take) : m_path(path), m_take(take) {}

    void put(qsizetype row, qsizetype column, Cell &&cell);
    /// Hands over the last row.
    void end();

private:
    void widen(qsizetype column);

    const QString &m_path;
    const TakeRow &m_take;
    CellRow m_cells{};
    qsizetype m_row = 0;
    qsizetype m_widest = 0;
    qsizetype m_count = 0;
    qsizetype m_text = 0;
};

} // namespace core::exchange
