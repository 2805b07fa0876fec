// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/row_pen.h"
#include "core/exchange/sheet_choice.h"

#include <QStringList>

namespace core::exchange {

/// Bytes on the disk above which a file is refused unread.
inline constexpr qint64 maxSheetFileSize = 200LL << 20;

/// The visible sheets of an .xlsx or .xls; a .csv has one, named after the file.
[[nodiscard]] QStringList sheetNames(const QString &path);

/// Reads one sheet of an .xlsx, .xls or text table. The content decides what the file is, not its name.
/// Throws Failure: FileMissing, FileUnreadable, SheetUnreadable (reason: a SheetFault), SheetEncrypted, SheetTooLarge,
/// SheetMissing.
[[nodiscard]] Sheet readTable(const QString &path, const SheetChoice &choice = {}, const Progress &progress = {});

/// The same row by row, without ever holding the table: rows come in rising order, blank ones are left out.
void readRows(const QString &path, const SheetChoice &choice, const TakeRow &take, const Progress &progress = {});

} // namespace core::exchange
