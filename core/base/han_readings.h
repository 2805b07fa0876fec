// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

namespace core {

/// Every reading of a Han character in toneless pinyin, the commonest first: "zha|za"; empty for anything else. From the
/// Unicode Han database (resources/pinyin), compiled in.
[[nodiscard]] QLatin1String hanReadings(char32_t character);

} // namespace core
