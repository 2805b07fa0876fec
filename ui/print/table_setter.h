// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page.h"

namespace ui::print {

/// A table set into bands: the head, and each row with its cells. Column rules are drawn when a page is full, by
/// `frame`, because only then the height is known.
class TableSetter
{
public:
    TableSetter(Typesetter &typesetter, const core::report::Table &table, double width);

    [[nodiscard]] Band head() const;
    /// A row's band; one taller than `tallest` comes as several, line by line.
    [[nodiscard]] QList<Band> row(const core::report::Row &row, bool bold, double tallest) const;
    /// Column rules and outline around a stretch of the table.
    [[nodiscard]] Ink frame(double height, double headHeight) const;

private:
    struct Cell {
        Lines lines{};
        double pitch = 0;
    };

    [[nodiscard]] Cell setCell(const QString &text, TextStyle style, double width, bool wrap) const;
    [[nodiscard]] Band band(const QList<Cell> &cells, qsizetype from, qsizetype count, double drop,
                            double height) const;
    void placeCell(Ink &ink, const Lines &lines, QRectF box, core::report::Align align, double pitch,
                   double baseline) const;
    [[nodiscard]] double columnWidth(qsizetype column) const { return m_edges[column + 1] - m_edges[column]; }
    [[nodiscard]] double groupEnd(qsizetype column) const;
    [[nodiscard]] Lines headLines(const QString &title, double width) const;
    [[nodiscard]] double em() const { return m_style.points * unitsPerPoint; }

    Typesetter &m_typesetter;
    const core::report::Table &m_table;
    TextStyle m_style{};
    double m_padding = 0;
    QList<double> m_edges{};
    bool m_grouped = false;
    double m_groupHeight = 0;
    double m_headHeight = 0;
};

} // namespace ui::print
