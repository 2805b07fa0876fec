// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"
#include "core/report/document.h"

#include <QString>

namespace core::exchange {

/// Writes a form as a spreadsheet: title, facts, tables with a head repeated on every printed page, totals, places to
/// sign; A4, fitted to the width of the paper. Text stays text, whatever it begins with; amounts, counts and dates are
/// real numbers and dates. Throws CannotWrite or DiskFull; the file appears only when it is whole.
void writeXlsx(const report::Document &document, const QString &path);

/// Writes a table as it is, every cell as text, so that digits survive correcting by hand. The first row is the head.
void writeXlsx(const Sheet &sheet, const QString &path);

/// The same form as plain rows, for text tables.
[[nodiscard]] Sheet documentRows(const report::Document &document);

/// A form or a table as a text table for WPS and Excel: UTF-8 with a byte order mark.
void writeCsvFile(const report::Document &document, const QString &path);
void writeCsvFile(const Sheet &sheet, const QString &path);

} // namespace core::exchange
