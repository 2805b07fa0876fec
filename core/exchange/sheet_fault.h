// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"

namespace core::exchange {

/// Why a file is no table that can be read: the `reason` of FailureCode::SheetUnreadable, by its name.
enum class SheetFault {
    Empty,         ///< a file of no bytes
    NotATable,     ///< a picture, a PDF, a program …
    WebPage,       ///< HTML saved under the name of a spreadsheet
    NotAWorkbook,  ///< a zip archive or document of another kind
    Binary,        ///< .xlsb
    Damaged,       ///< truncated, or broken inside
    NoSheets,      ///< a workbook without a sheet to read
    Encoding,      ///< text that is neither UTF-8 nor GB18030
    MixedText,     ///< UTF-8 with lines that are none; facts: line, the first of them
    UnclosedQuote, ///< a quoted field of a text table that never ends; facts: line
};

[[nodiscard]] QString name(SheetFault fault);
[[nodiscard]] Failure unreadable(const QString &path, SheetFault fault, QVariantMap facts = {});

/// What there is too much of: the `of` of FailureCode::SheetTooLarge, by its name.
enum class SheetLimit { Bytes, Rows, Columns, Cells, Text, CellText };

[[nodiscard]] QString name(SheetLimit limit);
[[nodiscard]] Failure tooLarge(const QString &path, SheetLimit limit, qint64 most);
[[nodiscard]] Failure sheetMissing(const QString &path, const QString &sheet, const QStringList &sheets);

} // namespace core::exchange
