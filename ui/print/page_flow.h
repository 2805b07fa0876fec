// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "ui/print/page.h"

namespace ui::print {

/// The document broken into pages: table heads repeated, totals with the last row, signatures never alone on a page.
[[nodiscard]] QList<Ink> flow(const core::report::Document &document, Typesetter &typesetter, const Sheet &sheet,
                              const core::Progress &progress);

} // namespace ui::print
