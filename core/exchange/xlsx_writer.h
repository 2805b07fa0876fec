// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/csv.h"
#include "core/exchange/sheet.h"
#include "core/report/document.h"

#include <QString>

namespace core::exchange {

/// Writes a form as a spreadsheet: title, facts, tables with a head repeated on every printed page, totals, places to
/// sign; A4, fitted to the width of the paper. Text stays text, whatever it begins with; amounts, counts and dates are
/// real numbers and dates. The head of a single table stays in sight. Throws CannotWrite, DiskFull and Cancelled; the file
/// appears only when it is whole.
void writeXlsx(const report::Document &document, const QString &path, const Progress &progress = {});

/// Writes a table as it is, every cell as text, so that digits survive correcting by hand. The first row is the head.
void writeXlsx(const Sheet &sheet, const QString &path);

/// The same form as plain rows, for text tables.
[[nodiscard]] Sheet documentRows(const report::Document &document);

/// A form or a table as a text table for WPS and Excel: UTF-8 with a byte order mark, or GB18030.
void writeCsvFile(const report::Document &document, const QString &path, CsvEncoding encoding = CsvEncoding::Utf8);
void writeCsvFile(const Sheet &sheet, const QString &path);

} // namespace core::exchange
