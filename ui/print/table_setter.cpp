// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/table_setter.h"

#include "core/report/value_text.h"

#include <algorithm>
#include <cmath>

namespace ui::print {

using namespace core::report;

namespace {

constexpr double thin = 0.5 * unitsPerPoint;
constexpr double thick = 1 * unitsPerPoint;
/// Where the baseline lies below the middle of a line of Han characters, in em.
constexpr double middleToBaseline = 0.38;
constexpr double lineSpacing = 1.32;

double pointsFor(qsizetype columns)
{
    if (columns <= 9)
        return 10.5;
    return columns <= 14 ? 9 : 7.5;
}

double widest(const Lines &lines)
{
    double width = 0;
    for (const Line *line : lines)
        width = std::max(width, line->width);
    return width;
}

double pitchOf(const Lines &lines, double em)
{
    double pitch = lineSpacing * em;
    for (const Line *line : lines) // Tibetan stacks reach further up and down than Han characters
        pitch = std::max(pitch, line->ascent + line->descent + 0.15 * em);
    return pitch;
}

} // namespace

TableSetter::TableSetter(Typesetter &typesetter, const Table &table, double width)
    : m_typesetter(typesetter), m_table(table)
{
    m_style.points = pointsFor(table.columns.size());
    m_padding = (m_style.points > 8 ? 3.2 : 2) * unitsPerPoint;
    double shares = 0;
    for (const Column &column : table.columns) {
        shares += column.share;
        m_grouped = m_grouped || !column.group.isEmpty();
    }
    m_edges << 0;
    double sum = 0;
    for (const Column &column : table.columns) {
        sum += column.share;
        m_edges << width * sum / shares;
    }
    const double pitch = lineSpacing * em();
    for (qsizetype i = 0; m_grouped && i < table.columns.size(); ++i)
        if (const QString &group = table.columns[i].group;
            !group.isEmpty() && (i == 0 || table.columns[i - 1].group != group)) {
            const double groupWidth = groupEnd(i) - m_edges[i] - m_padding;
            const auto count = static_cast<double>(headLines(group, groupWidth).size());
            m_groupHeight = std::max(m_groupHeight, count * pitch + 2.4 * m_padding);
        }
    m_headHeight = m_groupHeight;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const auto count = static_cast<double>(headLines(table.columns[i].title, columnWidth(i) - m_padding).size());
        const double above = table.columns[i].group.isEmpty() ? 0 : m_groupHeight;
        m_headHeight = std::max(m_headHeight, above + count * pitch + 2.4 * m_padding);
    }
}

double TableSetter::groupEnd(qsizetype column) const
{
    qsizetype end = column + 1;
    while (end < m_table.columns.size() && m_table.columns[end].group == m_table.columns[column].group)
        ++end;
    return m_edges[end];
}

Lines TableSetter::headLines(const QString &title, double width) const
{
    const TextStyle style{m_style.points, true};
    const qsizetype count = m_typesetter.set(title, style, width).size();
    // As narrow as the number of lines allows: 初审 / 通过 instead of 初审通 / 过.
    double narrow = width;
    while (count > 1 && narrow > 2 * em() && m_typesetter.set(title, style, narrow - em() / 2).size() == count)
        narrow -= em() / 2;
    return m_typesetter.set(title, style, narrow);
}

void TableSetter::placeCell(Ink &ink, const Lines &lines, QRectF box, Align align, double pitch, double baseline) const
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Line *line = lines[i];
        double x = box.left() + m_padding;
        if (align == Align::Centre)
            x = box.center().x() - line->width / 2;
        else if (align == Align::Right)
            x = box.right() - m_padding - line->width;
        ink.lines << PlacedLine{line, QPointF(x, baseline + static_cast<double>(i) * pitch)};
    }
}

Band TableSetter::head() const
{
    Band band{.height = m_headHeight};
    const double pitch = lineSpacing * em();
    const auto place = [&](const Lines &lines, QRectF box) {
        const double top = box.center().y() - static_cast<double>(lines.size()) * pitch / 2;
        placeCell(band.ink, lines, box, Align::Centre, pitch, top + pitch / 2 + middleToBaseline * em());
    };
    band.ink.grounds << QRectF(0, 0, m_edges.last(), m_headHeight);
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        const Column &column = m_table.columns[i];
        const double top = column.group.isEmpty() ? 0 : m_groupHeight;
        place(headLines(column.title, columnWidth(i) - m_padding),
              QRectF(m_edges[i], top, columnWidth(i), m_headHeight - top));
        if (column.group.isEmpty() || (i > 0 && m_table.columns[i - 1].group == column.group))
            continue;
        const double end = groupEnd(i);
        place(headLines(column.group, end - m_edges[i] - m_padding),
              QRectF(m_edges[i], 0, end - m_edges[i], m_groupHeight));
        band.ink.rules << Rule{QLineF(m_edges[i], m_groupHeight, end, m_groupHeight), thin};
    }
    band.ink.rules << Rule{QLineF(0, m_headHeight, m_edges.last(), m_headHeight), thin};
    return band;
}

TableSetter::Cell TableSetter::setCell(const QString &text, TextStyle style, double width, bool wrap) const
{
    if (text.isEmpty())
        return {};
    Lines lines = wrap ? m_typesetter.set(text, style, width) : m_typesetter.set(text, style);
    const double natural = widest(lines);
    if (!wrap && natural > width) {
        // A little smaller if that is enough; otherwise into lines: nothing of a form is ever cut off.
        const double smaller = std::floor(style.points * width / natural * 4) / 4;
        lines = smaller >= 0.8 * style.points ? m_typesetter.set(text, {smaller, style.bold})
                                              : m_typesetter.set(text, style, width);
    }
    return {lines, pitchOf(lines, em())};
}

QList<Band> TableSetter::row(const Row &row, bool bold, double tallest) const
{
    const TextStyle style{m_style.points, bold};
    QList<Cell> cells;
    double pitch = lineSpacing * em();
    qsizetype most = 1;
    double ascent = 0;
    double descent = 0;
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        const QString text = i < row.size() ? valueText(row[i]) : QString();
        cells << setCell(text, style, columnWidth(i) - 2 * m_padding, m_table.columns[i].wrap);
        pitch = std::max(pitch, cells.last().pitch);
        most = std::max(most, cells.last().lines.size());
        for (const Line *line : cells.last().lines)
            if (line->isTall) {
                ascent = std::max(ascent, line->ascent);
                descent = std::max(descent, line->descent);
            }
    }
    for (Cell &cell : cells)
        cell.pitch = cell.lines.size() > 1 ? std::max(cell.pitch, lineSpacing * em()) : pitch;
    // Middle to baseline, lifted when a tall stack below the baseline needs the room.
    const double drop = descent > 0 ? (ascent - descent) / 2 : middleToBaseline * em();
    const double padding = 2 * m_padding;
    const auto perBand = std::max<qsizetype>(1, static_cast<qsizetype>((tallest - padding) / pitch));
    QList<Band> bands;
    for (qsizetype from = 0; from < most; from += perBand) {
        const qsizetype count = std::min(perBand, most - from);
        const double height = static_cast<double>(count) * pitch + padding;
        bands << band(cells, from, count, drop, height);
    }
    return bands;
}

Band TableSetter::band(const QList<Cell> &cells, qsizetype from, qsizetype count, double drop, double height) const
{
    Band made{.height = height};
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const Cell &cell = cells[i];
        const Lines lines = cell.lines.mid(from, count);
        const double top = (height - static_cast<double>(lines.size()) * cell.pitch) / 2;
        placeCell(made.ink, lines, QRectF(m_edges[i], 0, columnWidth(i), height), m_table.columns[i].align, cell.pitch,
                  top + cell.pitch / 2 + drop);
    }
    made.ink.rules << Rule{QLineF(0, height, m_edges.last(), height), thin};
    return made;
}

Ink TableSetter::frame(double height, double headHeight) const
{
    Ink ink;
    for (qsizetype i = 1; i + 1 < m_edges.size(); ++i) {
        const bool inGroup = headHeight > 0 && !m_table.columns[i].group.isEmpty() &&
                             m_table.columns[i].group == m_table.columns[i - 1].group;
        ink.rules << Rule{QLineF(m_edges[i], inGroup ? m_groupHeight : 0, m_edges[i], height), thin};
    }
    const double right = m_edges.last();
    ink.rules << Rule{QLineF(0, 0, right, 0), thick} << Rule{QLineF(0, height, right, height), thick}
              << Rule{QLineF(0, 0, 0, height), thick} << Rule{QLineF(right, 0, right, height), thick};
    return ink;
}

} // namespace ui::print
