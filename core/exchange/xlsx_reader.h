// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/tables.h"

namespace core::exchange {

/// The visible worksheets of an .xlsx, in the order of their tabs. `path` is only for messages.
[[nodiscard]] QStringList xlsxSheetNames(const QByteArray &bytes, const QString &path);
/// One worksheet of an .xlsx, streamed: only the sheet asked for is unpacked.
[[nodiscard]] Sheet readXlsx(const QByteArray &bytes, const QString &path, const SheetChoice &choice,
                             const Progress &progress);

} // namespace core::exchange
