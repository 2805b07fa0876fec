// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/tables.h"

namespace core::exchange {

/// The sheets of an .xls (BIFF), and one of them. Dates come as ISO text, as from every other reader.
[[nodiscard]] QStringList xlsSheetNames(const QString &path);
[[nodiscard]] Sheet readXls(const QString &path, const SheetChoice &choice, const Progress &progress);

} // namespace core::exchange
