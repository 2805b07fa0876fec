// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

namespace ui::print {

/// Throws Failure(GlyphMissing) naming the text and the character when no report font can write something of the
/// document: an empty box must never be printed.
void checkGlyphs(const core::report::Document &document);

} // namespace ui::print
