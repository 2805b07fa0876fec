// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

namespace ui::print {

/// The families a report is set in, most wanted first: Han characters, then Tibetan. Named explicitly, because a
/// default font may fall back to Japanese forms of Han characters.
[[nodiscard]] QStringList reportFamilies();

/// The report font in points; throws Failure(FontMissing) when neither family is installed.
[[nodiscard]] QFont reportFont(double points, bool bold = false);

} // namespace ui::print
