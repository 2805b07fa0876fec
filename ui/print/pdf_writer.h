// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/report/document.h"

namespace ui::print {

/// The document as a PDF/A-1b: fonts embedded, text that can be searched.
/// Throws Failure(GlyphMissing), Failure(FontMissing) and Cancelled.
[[nodiscard]] QByteArray pdf(const core::report::Document &document, const core::Progress &progress = {});

/// The same into a file that appears, or replaces an older one, only when it is whole. Throws besides
/// Failure(DiskFull) and Failure(CannotWrite); then the disk is as it was.
void writePdf(const core::report::Document &document, const QString &path, const core::Progress &progress = {});

} // namespace ui::print
