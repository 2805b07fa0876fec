// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_file.h"

namespace core::exchange {

/// A workbook of Excel 5 to 2003 (.xls), or what lies in the same container: a protected .xlsx is told as
/// SheetEncrypted. `path` is only for messages. Throws what readTable throws.
[[nodiscard]] std::unique_ptr<TableFile> openXls(const QByteArray &bytes, const QString &path);

} // namespace core::exchange
