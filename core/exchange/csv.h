// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_file.h"

#include <QByteArray>

namespace core::exchange {

/// A table of text (RFC 4180; comma, semicolon or tab, guessed; lines end with LF, CRLF or CR). A quote that never ends
/// is refused, with its line. `path` is only for messages and the name of the sheet.
[[nodiscard]] std::unique_ptr<TableFile> openCsv(const QByteArray &bytes, const QString &path);
/// The same at once.
[[nodiscard]] Sheet readCsv(const QByteArray &bytes, const QString &path, const Progress &progress);

/// Who shall read the text: another program (exact), or a person in WPS or Excel (byte order mark, and no cell that would
/// be run as a formula).
enum class CsvReader { Program, Person };

/// One line of it, with its end.
[[nodiscard]] QByteArray csvLine(const CellRow &row, CsvReader reader = CsvReader::Program);
/// GB18030 is what programs read that were made for the code page of Chinese Windows; every character has a place in it.
enum class CsvEncoding { Utf8, Gb18030 };

[[nodiscard]] QByteArray writeCsv(const Sheet &sheet, CsvReader reader = CsvReader::Program,
                                  CsvEncoding encoding = CsvEncoding::Utf8);

} // namespace core::exchange
