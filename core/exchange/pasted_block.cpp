// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pasted_block.h"

#include "core/exchange/sheet_fault.h"
#include "core/exchange/tables.h"

#include <utility>

namespace core::exchange {

namespace {

bool endsCell(QStringView text, qsizetype at) { return at >= text.size() || text[at] == u'\t' || text[at] == u'\n'; }

/// Where the quote that began at `from` is closed in front of the cell's end; -1: it is only a character.
qsizetype closingQuote(QStringView text, qsizetype from)
{
    for (qsizetype at = from + 1; at < text.size(); ++at) {
        if (text[at] != u'"')
            continue;
        if (at + 1 < text.size() && text[at + 1] == u'"')
            ++at;
        else
            return endsCell(text, at + 1) ? at : -1;
    }
    return -1;
}

Cell cellOf(const QString &text) { return {.text = text, .kind = text.isEmpty() ? CellKind::Empty : CellKind::Text}; }

} // namespace

Sheet readPastedBlock(const QString &written)
{
    QString text = written;
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    Sheet sheet;
    CellRow row;
    qsizetype at = 0;
    while (at < text.size()) {
        if (sheet.rows.size() >= maxSheetRows)
            throw tooLarge(QString(), SheetLimit::Rows, maxSheetRows);
        QString cell;
        const qsizetype closed = text[at] == u'"' ? closingQuote(text, at) : -1;
        if (closed >= 0) {
            cell = text.sliced(at + 1, closed - at - 1);
            cell.replace(QLatin1String("\"\""), QLatin1String("\""));
            at = closed + 1;
        } else {
            const qsizetype from = at;
            while (!endsCell(text, at))
                ++at;
            cell = text.sliced(from, at - from);
        }
        if (row.size() >= maxSheetColumns)
            throw tooLarge(QString(), SheetLimit::Columns, maxSheetColumns);
        row << cellOf(cell);
        if (at < text.size() && text[at] == u'\t') {
            ++at;
            if (at < text.size())
                continue;
        }
        sheet.rows << std::exchange(row, {});
        ++at;
    }
    return sheet;
}

} // namespace core::exchange
