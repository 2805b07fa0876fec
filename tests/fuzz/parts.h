// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace fuzz {

/// Packs a workbook from the inside of <sheetData>, <sst>, <styleSheet> and <workbook>, parted by the byte 0x1E.
[[nodiscard]] QByteArray packedParts(const QByteArray &input);

} // namespace fuzz
