// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "ui/kit/page.h"
#include "ui/kit/question.h"

#include <functional>
#include <memory>

namespace ui {

class PaperView;

enum class ReportFormat { Pdf, Workbook, Text, TextGb18030 };

/// Called when a document has reached paper or a file.
using ReportDone = std::function<void()>;

/// Sets the document into pages and shows them. Throws Failure(GlyphMissing) and Failure(FontMissing).
void showPages(PaperView &view, const core::report::Document &document);

/// Opens the preview of a document over the page; printing and saving go on from there.
void previewReport(Page &page, FileChooser &files, const core::report::Document &document, ReportDone done = {});

/// Asks for the printer and prints.
void printReport(Page &page, const core::report::Document &document, ReportDone done = {});

/// Asks where to, and writes there in the background; says in the page what became of it.
void saveReport(Page &page, FileChooser &files, const core::report::Document &document, ReportFormat format,
                ReportDone done = {});

} // namespace ui
