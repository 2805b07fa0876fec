// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

class QMimeData;

namespace ui {

/// Cells on their way to the clipboard, as they are shown, so what is masked stays masked. Spreadsheets take the HTML,
/// in which every text says that it is one: 18 digits stay 18 digits and "=1+1" is not reckoned. Everything else takes
/// the text.
struct CellBlock {
    QStringList heads{};
    QList<QStringList> rows{};
    QList<bool> isText{}; ///< by column: no number and no date

    /// Lines of cells between tabs; cells with line breaks, tabs or leading quotes in quotes.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString html() const;
    /// Both; the caller owns it.
    [[nodiscard]] QMimeData *mime() const;
};

} // namespace ui
