// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/sheet.h"

#include <QStringList>

namespace core::exchange {

/// Which sheet of a workbook is meant: by name, or by position among the visible ones (0 is the first).
struct SheetChoice {
    QString name{};
    int index = 0;
};

/// Rows and cells above which a table is refused: a school's roster has a hundredth of them.
inline constexpr qsizetype maxSheetRows = 200'000;
inline constexpr qsizetype maxSheetColumns = 16'384;
inline constexpr qsizetype maxSheetCells = 8'000'000;
inline constexpr qint64 maxSheetFileSize = 200LL << 20;

/// The visible sheets of an .xlsx or .xls; a .csv has one, named after the file.
[[nodiscard]] QStringList sheetNames(const QString &path);

/// Reads one sheet of an .xlsx, .xls or text table. The content decides what the file is, not its name.
/// Throws Failure: FileMissing, FileUnreadable, SheetUnreadable (reason: a SheetFault), SheetEncrypted, SheetTooLarge,
/// SheetMissing.
[[nodiscard]] Sheet readTable(const QString &path, const SheetChoice &choice = {}, const Progress &progress = {});

} // namespace core::exchange
