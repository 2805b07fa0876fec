// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/sheet.h"

#include <QByteArray>

namespace core::exchange {

/// Text of a table, decoded: byte order mark, else strict UTF-8, else GB18030. Throws SheetUnreadable when it is neither.
[[nodiscard]] QString decodeTable(const QByteArray &bytes, const QString &path);

/// A table of text (RFC 4180, comma, semicolon or tab, guessed). A quote that never ends is refused, with its line.
[[nodiscard]] Sheet readCsv(const QByteArray &bytes, const QString &path, const Progress &progress);

/// Who shall read the text: another program (exact), or a person in WPS or Excel (byte order mark, and no cell that would
/// be run as a formula).
enum class CsvReader { Program, Person };

/// GB18030 is what programs read that were made for the code page of Chinese Windows; every character has a place in it.
enum class CsvEncoding { Utf8, Gb18030 };

[[nodiscard]] QByteArray writeCsv(const Sheet &sheet, CsvReader reader = CsvReader::Program,
                                  CsvEncoding encoding = CsvEncoding::Utf8);

} // namespace core::exchange
