// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"

namespace core::exchange {

/// A block of cells copied from a spreadsheet program, as its text stands on the clipboard: cells apart by tabs, rows by
/// line ends; a cell with a line break, a tab or a quote in it stands in quotes, quotes in it doubled. Rows and columns
/// beyond those of a sheet are not read.
[[nodiscard]] Sheet readPastedBlock(const QString &text);

} // namespace core::exchange
