// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/block_setter.h"

#include "core/report/frame_labels.h"
#include "core/report/value_text.h"

#include <algorithm>

namespace ui::print {

using namespace core::report;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double mm = unitsPerMillimetre;
constexpr double em = 10.5 * unitsPerPoint;
constexpr TextStyle body{10.5, false};
constexpr TextStyle small{9, false};
constexpr double pitch = 1.5 * em;

/// Where a line of this width starts inside a box of that width.
double start(Align align, double width, double box)
{
    if (align == Align::Centre)
        return (box - width) / 2;
    return align == Align::Right ? box - width : 0;
}

/// Each line a band, so that a long text may run over pages.
QList<Band> lineBands(const Lines &lines, Align align, double width, double linePitch, double size)
{
    QList<Band> bands;
    for (const Line *line : lines) {
        const double height = std::max(linePitch, line->ascent + line->descent);
        Band band{.height = height};
        band.ink.lines << PlacedLine{line, QPointF(start(align, line->width, width), height / 2 + 0.38 * size)};
        bands << band;
    }
    return bands;
}

} // namespace

Band BlockSetter::title(const QString &text) const
{
    Band band{.keepWithNext = true};
    for (const Band &line : lineBands(m_typesetter.set(text, {18, true}, m_width), Align::Centre, m_width,
                                      27 * unitsPerPoint, 18 * unitsPerPoint)) {
        band.ink.add(line.ink, 0, band.height);
        band.height += line.height;
    }
    band.height += 3 * mm;
    return band;
}

QList<Band> BlockSetter::set(const Block &block) const
{
    return std::visit([this](const auto &kind) { return (*this)(kind); }, block);
}

QList<Band> BlockSetter::operator()(const Heading &heading) const
{
    const double points = heading.level == 1 ? 14 : 12;
    const double size = points * unitsPerPoint;
    QList<Band> bands =
        lineBands(m_typesetter.set(heading.text, {points, true}, m_width), Align::Left, m_width, 1.5 * size, size);
    if (bands.isEmpty())
        return bands;
    bands.last().height += 1.5 * mm;
    for (Band &band : bands)
        band.keepWithNext = true;
    return bands;
}

QList<Band> BlockSetter::operator()(const Paragraph &paragraph) const
{
    QList<Band> bands = lineBands(m_typesetter.set(paragraph.text, body, m_width), paragraph.align, m_width, pitch, em);
    if (!bands.isEmpty())
        bands.last().height += 1.5 * mm;
    return bands;
}

QList<Band> BlockSetter::operator()(const Facts &facts) const
{
    QList<Band> bands;
    const qsizetype perLine = std::max(1, facts.perLine);
    const double box = m_width / static_cast<double>(perLine);
    for (qsizetype from = 0; from < facts.pairs.size(); from += perLine) {
        Band band{.height = pitch, .keepWithNext = true};
        for (qsizetype i = from; i < std::min(from + perLine, facts.pairs.size()); ++i) {
            const double left = static_cast<double>(i - from) * box;
            const Line *label = m_typesetter.set(facts.pairs[i].first + u'：', body).value(0);
            const double x = left + label->width;
            double y = pitch / 2 + 0.38 * em;
            band.ink.lines << PlacedLine{label, QPointF(left, y)};
            const Lines value =
                m_typesetter.set(facts.pairs[i].second, body, std::max(left + box - x - 2 * mm, 4 * em));
            for (const Line *line : value) {
                band.ink.lines << PlacedLine{line, QPointF(x, y)};
                y += std::max(pitch, line->ascent + line->descent);
            }
            band.height = std::max(band.height, y - 0.38 * em - pitch / 2);
        }
        bands << band;
    }
    if (!bands.isEmpty())
        bands.last().height += 1.5 * mm;
    return bands;
}

QList<Band> BlockSetter::operator()(const Signatures &signatures) const
{
    const double sealWidth = signatures.seal ? 62 * mm : 0;
    Band band{.height = signatures.seal ? 36 * mm : 16 * mm};
    const double baseline = 10 * mm;
    const auto count = static_cast<double>(std::max<qsizetype>(1, signatures.labels.size()));
    const double box = (m_width - sealWidth) / count;
    for (qsizetype i = 0; i < signatures.labels.size(); ++i) {
        const Line *label = m_typesetter.set(signatures.labels[i] + u'：', body).value(0);
        const double left = static_cast<double>(i) * box;
        const double from = left + label->width + 1 * mm;
        const double until = std::min(left + box - 4 * mm, from + 42 * mm);
        band.ink.lines << PlacedLine{label, QPointF(left, baseline)};
        band.ink.rules << Rule{QLineF(from, baseline + 1 * mm, until, baseline + 1 * mm)};
    }
    if (signatures.seal) {
        const auto place = [&](const QString &text, double y) {
            const Line *line = m_typesetter.set(text, body).value(0);
            band.ink.lines << PlacedLine{line, QPointF(m_width - sealWidth + (sealWidth - line->width) / 2, y)};
        };
        place(QString::fromUtf16(core::report::sealLabel), 17 * mm);
        place(QString::fromUtf16(core::report::signedOnLabel), 26 * mm);
    }
    return {band};
}

QList<Band> BlockSetter::operator()(const Grid &grid) const
{
    QList<Band> bands;
    const double padding = 1.2 * mm;
    for (const Grid::Line &one : grid.lines) {
        double whole = 0;
        for (const GridCell &cell : one.cells)
            whole += cell.share;
        QList<Lines> texts;
        Band band{.height = std::max(1.0, one.height) * 1.35 * em + padding};
        for (const GridCell &cell : one.cells) {
            texts << m_typesetter.set(cell.text, body, std::max(cell.share / whole * m_width - 2 * padding, 2 * em));
            double tall = padding;
            for (const Line *line : texts.last())
                tall += std::max(1.25 * em, line->ascent + line->descent);
            band.height = std::max(band.height, tall);
        }
        double x = 0;
        for (qsizetype at = 0; at < one.cells.size(); ++at) {
            const double width = one.cells[at].share / whole * m_width;
            if (one.cells[at].isLabel)
                band.ink.grounds << QRectF(x, 0, width, band.height);
            double tall = 0;
            for (const Line *line : texts[at])
                tall += std::max(1.25 * em, line->ascent + line->descent);
            double y = (band.height - tall) / 2;
            for (const Line *line : texts[at]) {
                const double step = std::max(1.25 * em, line->ascent + line->descent);
                const double left = one.cells[at].isLabel ? (width - line->width) / 2 : padding;
                band.ink.lines << PlacedLine{line, QPointF(x + left, y + step / 2 + 0.38 * em)};
                y += step;
            }
            band.ink.rules << Rule{QLineF(x, 0, x, band.height)};
            x += width;
        }
        band.ink.rules << Rule{QLineF(m_width, 0, m_width, band.height)} << Rule{QLineF(0, 0, m_width, 0)}
                       << Rule{QLineF(0, band.height, m_width, band.height)};
        band.keepWithNext = true;
        bands << band;
    }
    if (!bands.isEmpty()) {
        bands.last().keepWithNext = false;
        bands.last().height += 2.5 * mm;
    }
    return bands;
}

QList<Band> BlockSetter::operator()(const CutLine &cut) const
{
    Band band{.height = 9 * mm, .keepWithNext = true};
    const Line *text = m_typesetter.set(cut.text, small).value(0);
    const double width = text ? text->width : 0;
    const double y = 5 * mm;
    const double gap = text ? 2 * mm : 0;
    const double left = (m_width - width) / 2 - gap;
    const double right = (m_width + width) / 2 + gap;
    for (const auto &[from, until] : {std::pair(0.0, left), std::pair(right, m_width)})
        for (double x = from; x < until; x += 3 * mm)
            band.ink.rules << Rule{QLineF(x, y, std::min(x + 1.6 * mm, until), y)};
    if (text)
        band.ink.lines << PlacedLine{text, QPointF((m_width - width) / 2, y + 0.35 * small.points * unitsPerPoint)};
    return {band};
}

Ink runningHead(Typesetter &typesetter, const Document &document, const Sheet &sheet)
{
    Ink ink;
    const double baseline = sheet.body.top() - 7 * mm;
    const QString right = document.form.isEmpty() || document.isLetter
                              ? document.title
                              : QString::fromUtf16(core::report::formLabel).arg(document.form, document.title);
    const Lines rightLines = typesetter.set(right, small, sheet.body.width() * 0.6);
    double rightWidth = 0;
    for (const Line *line : rightLines)
        rightWidth = std::max(rightWidth, line->width);
    QStringList left{document.school, document.term};
    left.removeAll(QString());
    const Lines leftLines = typesetter.set(left.join(u'　'), small, sheet.body.width() - rightWidth - 5 * mm);
    const double step = 1.4 * small.points * unitsPerPoint;
    const auto place = [&](const Lines &lines, bool atRight) {
        double y = baseline - static_cast<double>(lines.size() - 1) * step;
        for (const Line *line : lines) {
            ink.lines << PlacedLine{line, QPointF(atRight ? sheet.body.right() - line->width : sheet.body.left(), y)};
            y += step;
        }
    };
    place(leftLines, false);
    place(rightLines, true);
    const double y = baseline + 2 * mm;
    ink.rules << Rule{QLineF(sheet.body.left(), y, sheet.body.right(), y)};
    return ink;
}

Ink runningFoot(Typesetter &typesetter, const Document &document, const Sheet &sheet, int page, int count)
{
    Ink ink;
    const double baseline = sheet.body.bottom() + 8.5 * mm;
    const auto named = [](const QString &name) { return name.isEmpty() ? QString(6, QChar(0xFF3F)) : name; };
    const QString left =
        document.isLetter ? QString()
                          : QString::fromUtf16(core::report::footLabel)
                                .arg(named(document.compiledBy), named(document.reviewedBy), dateText(document.date));
    const QString right = QString::fromUtf16(core::report::pageLabel).arg(page).arg(count);
    const Line *number = typesetter.set(right, small).value(0);
    double y = baseline;
    for (const Line *line : typesetter.set(left, small, sheet.body.width() - number->width - 5 * mm)) {
        ink.lines << PlacedLine{line, QPointF(sheet.body.left(), y)};
        y += 1.4 * small.points * unitsPerPoint;
    }
    ink.lines << PlacedLine{number, QPointF(sheet.body.right() - number->width, baseline)};
    const double rule = sheet.body.bottom() + 4 * mm;
    ink.rules << Rule{QLineF(sheet.body.left(), rule, sheet.body.right(), rule)};
    return ink;
}

} // namespace ui::print
