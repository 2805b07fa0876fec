// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "ui/print/typesetter.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>

namespace ui::print {

/// A set line at a place; `at` is the start of its baseline.
struct PlacedLine {
    const Line *line = nullptr;
    QPointF at{};
};

struct Rule {
    QLineF line{};
    double width = 0.5 * unitsPerPoint;
};

/// What is painted on one page, or on a piece of it, in layout units.
struct Ink {
    QList<QRectF> grounds{}; ///< light grey, under everything
    QList<Rule> rules{};
    QList<PlacedLine> lines{};

    void add(const Ink &other, double dx, double dy);
};

/// A piece that is never broken: a heading, one line of a paragraph, a row.
struct Band {
    double height = 0;
    Ink ink{};
    bool keepWithNext = false;
};

/// The measures of a sheet. The binding edge keeps the 28 mm of GB/T 9704 (the long edge in portrait, the top in
/// landscape); the other edges are narrower than a letter's, because a list needs the room.
struct Sheet {
    double width = 0;
    double height = 0;
    QRectF body{}; ///< between running head and foot

    [[nodiscard]] static Sheet of(core::report::Orientation orientation);
};

} // namespace ui::print
