// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace ui::print {

/// What is known about a PDF beyond its ink.
struct PdfFacts {
    QString title{};
    QString author{};
    QString creator{};
    QDateTime made{};
    QList<QStringList> glyphTexts{}; ///< Pages::glyphTexts()
};

/// Mends what Qt 6.4 leaves behind in a PDF: glyphs that Han characters share with radicals are mapped to the
/// characters (else 日期 is not found by search), Tibetan stacks get their text, and title, author and creator are
/// written as proper Unicode, in the information dictionary and in the XMP alike, as PDF/A-1b wants.
/// Throws Failure(Bug) when the bytes are no PDF.
[[nodiscard]] QByteArray finishPdf(const QByteArray &raw, const PdfFacts &facts);

} // namespace ui::print
