// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page.h"

namespace ui::print {

/// Blocks other than tables as bands of a body width.
class BlockSetter
{
public:
    BlockSetter(Typesetter &typesetter, double width) : m_typesetter(typesetter), m_width(width) {}

    [[nodiscard]] Band title(const QString &text) const;
    [[nodiscard]] QList<Band> set(const core::report::Block &block) const; ///< empty for tables and page breaks

    [[nodiscard]] QList<Band> operator()(const core::report::Heading &heading) const;
    [[nodiscard]] QList<Band> operator()(const core::report::Paragraph &paragraph) const;
    [[nodiscard]] QList<Band> operator()(const core::report::Facts &facts) const;
    [[nodiscard]] QList<Band> operator()(const core::report::Signatures &signatures) const;
    [[nodiscard]] QList<Band> operator()(const core::report::Grid &grid) const;
    [[nodiscard]] QList<Band> operator()(const core::report::CutLine &cut) const;
    [[nodiscard]] QList<Band> operator()(const core::report::Table &) const { return {}; }
    [[nodiscard]] QList<Band> operator()(const core::report::PageBreak &) const { return {}; }

private:
    Typesetter &m_typesetter;
    double m_width = 0;
};

/// The running head and foot of a page.
[[nodiscard]] Ink runningHead(Typesetter &typesetter, const core::report::Document &document, const Sheet &sheet);
[[nodiscard]] Ink runningFoot(Typesetter &typesetter, const core::report::Document &document, const Sheet &sheet,
                              int page, int count);

} // namespace ui::print
