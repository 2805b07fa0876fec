// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"
#include "core/report/document.h"

#include <QHash>

#include <xlsxwriter.h>

namespace core::exchange {

/// How a cell of a written form looks.
enum class Style {
    Title,
    Heading,
    Text,
    Centred,
    Right,
    Head,
    Cell,
    CellCentre,
    CellRight,
    Money,
    Count,
    Number,
    Date
};

/// One workbook of one sheet under the pen. Closing writes it; without closing nothing is left behind.
class XlsxPen
{
public:
    XlsxPen(const QString &file, const QString &sheetName);
    ~XlsxPen();
    XlsxPen(const XlsxPen &) = delete;
    XlsxPen &operator=(const XlsxPen &) = delete;

    [[nodiscard]] lxw_worksheet *sheet() const { return m_sheet; }
    [[nodiscard]] lxw_workbook *book() const { return m_book; }
    [[nodiscard]] lxw_format *format(Style style, bool bold = false);

    void text(int row, int column, const QString &text, lxw_format *format);
    /// Text over several columns.
    void wide(int row, int first, int last, const QString &text, lxw_format *format);
    void value(int row, int column, const report::Value &value, report::Align align, bool bold);

    /// Writes the file; an empty text, or what went wrong.
    [[nodiscard]] QString close();

private:
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    QHash<int, lxw_format *> m_formats{};
    lxw_error m_error = LXW_NO_ERROR;
};

} // namespace core::exchange
