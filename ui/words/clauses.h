// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui::words {

/// A clause of the city's plan in our own words, in the language of the window; empty for a number the plan has not.
[[nodiscard]] QString clauseTitle(const QString &number);
[[nodiscard]] QString clauseSummary(const QString &number);
/// "Clause 3.3: Five days a week, two hours a day"
[[nodiscard]] QString clauseLine(const QString &number);

} // namespace ui::words
