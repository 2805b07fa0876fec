// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/allocation/explain.h"
#include "core/domain/program.h"

#include <QString>

namespace ui::words {

/// The names that go into the sentence about a wish. The reason of an exclusion is the one recorded with it.
struct WishNames {
    QString program{};
    QString clashing{}; ///< for a time clash: the program the child has instead
    QString grades{};   ///< whom the program is for
    QString decision{}; ///< for an exclusion: the school's reason
};

/// Why a wish was not granted, said to the child's own family: every number it rests on, and nothing of any other child.
[[nodiscard]] QString words(const core::allocation::Explanation &explanation, const WishNames &names);

/// How a seat was won; round 0 is given by the school.
[[nodiscard]] QString wonWords(int round);

/// The public number as it is published: four digits, 0000 is first.
[[nodiscard]] QString publicNumber(int number);

/// "Chess (Mon, Wed)"
[[nodiscard]] QString programWithDays(const core::Program &program);

} // namespace ui::words
