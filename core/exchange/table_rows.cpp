// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_rows.h"

#include "core/exchange/student_values.h"

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

bool isEmptyRow(const Sheet &sheet, qsizetype row, int headerRow)
{
    const CellRow &cells = sheet.rows[row];
    return (headerRow >= 0 && cells == sheet.rows.value(headerRow)) ||
           std::ranges::all_of(cells, [](const Cell &cell) { return cleanText(cell.text).isEmpty(); });
}

QString rowsText(const QList<int> &rows)
{
    QStringList texts;
    for (const int row : rows)
        texts << QString::number(row);
    return texts.join(u", "_s);
}

Sheet rowsWithReasons(const Sheet &sheet, int headerRow, const QString &reasonHeading, const QList<int> &rows,
                      const QHash<int, QStringList> &reasons)
{
    Sheet made{.name = sheet.name};
    const qsizetype width = sheet.width();
    const auto add = [&](qsizetype row, const QString &last) {
        CellRow cells = sheet.rows.value(row);
        cells.resize(width);
        cells << Cell{.text = last, .kind = CellKind::Text};
        made.rows << cells;
    };
    add(headerRow, reasonHeading);
    for (const int row : rows)
        add(row - 1, reasons.value(row).join(u'\n'));
    return made;
}

} // namespace core::exchange
