// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"

#include <QByteArray>

#include <string_view>

namespace core::exchange {

/// How a number format makes its cells look, as far as a reader of rosters cares.
struct NumberLook {
    bool date = false;
    int zeros = 0; ///< a format of zeros only ("000000"): so many digits are shown
};

/// The look of a format built into the file type, or of a format text written in the file.
[[nodiscard]] NumberLook builtInLook(int formatId);
[[nodiscard]] NumberLook lookOf(const QByteArray &formatCode);

/// A numeric cell as a person sees it. `raw` is what the file says.
[[nodiscard]] Cell numberCell(std::string_view raw, const NumberLook &look, bool from1904);
[[nodiscard]] Cell booleanCell(bool yes);

/// A serial date as ISO text, with the time when there is one; empty when it is no day of a calendar.
[[nodiscard]] QString serialDate(double serial, bool from1904);

} // namespace core::exchange
