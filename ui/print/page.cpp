// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page.h"

namespace ui::print {

void Ink::add(const Ink &other, double dx, double dy)
{
    for (const QRectF &ground : other.grounds)
        grounds << ground.translated(dx, dy);
    for (const Rule &rule : other.rules)
        rules << Rule{rule.line.translated(dx, dy), rule.width};
    for (const PlacedLine &line : other.lines)
        lines << PlacedLine{line.line, line.at + QPointF(dx, dy)};
}

Sheet Sheet::of(core::report::Orientation orientation)
{
    constexpr double mm = unitsPerMillimetre;
    if (orientation == core::report::Orientation::Landscape)
        return {297 * mm, 210 * mm, QRectF(20 * mm, 30 * mm, 257 * mm, 158 * mm)};
    return {210 * mm, 297 * mm, QRectF(28 * mm, 26 * mm, 162 * mm, 248 * mm)};
}

} // namespace ui::print
