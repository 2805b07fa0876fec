// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/report/document.h"

#include <QPageLayout>
#include <QStringList>

#include <memory>

class QPagedPaintDevice;
class QPainter;

namespace ui::print {

/// A document set into pages once, painted as often as wanted: on the screen, a printer, into a PDF; all break at the
/// same places. Made, used and destroyed in one thread.
class Pages
{
public:
    /// Throws Failure(GlyphMissing), Failure(FontMissing) and Cancelled.
    explicit Pages(const core::report::Document &document, const core::Progress &progress = {});
    Pages(Pages &&) noexcept;
    Pages &operator=(Pages &&) noexcept;
    ~Pages();

    [[nodiscard]] int count() const;
    [[nodiscard]] QSizeF sizeInPoints() const;
    /// A4, upright or lying, without margins: the margins are part of the page.
    [[nodiscard]] QPageLayout pageLayout() const;

    /// Paints a page (from 0) so that the sheet fills `paper`; the ground is left as it is.
    void paint(int page, QPainter &painter, const QRectF &paper) const;

    /// For each face, the text behind each glyph in the order in which the glyphs are first painted.
    [[nodiscard]] QList<QStringList> glyphTexts() const;

private:
    struct Set;
    std::unique_ptr<Set> m_set;
};

/// Paints all pages onto a PDF writer or a printer. The device's page layout is set here.
void paintAll(const Pages &pages, QPagedPaintDevice &device, const core::Progress &progress = {});

} // namespace ui::print
