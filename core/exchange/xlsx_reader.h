// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_file.h"

namespace core::exchange {

/// A workbook of Office Open XML (.xlsx, .xlsm); macros are never looked at. Only the sheet that is asked for is
/// unpacked. Throws what readTable throws.
[[nodiscard]] std::unique_ptr<TableFile> openXlsx(const QString &path);
/// The same from memory. `path` is only for messages.
[[nodiscard]] std::unique_ptr<TableFile> openXlsx(const QByteArray &bytes, const QString &path);

} // namespace core::exchange
