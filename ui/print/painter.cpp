// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/painter.h"

#include "core/base/failure.h"
#include "ui/print/glyph_check.h"
#include "ui/print/page_flow.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <QRawFont>
#include <QSet>

namespace ui::print {

using namespace Qt::Literals::StringLiterals;

struct Pages::Set {
    Typesetter typesetter{};
    Sheet sheet{};
    core::report::Orientation orientation = core::report::Orientation::Portrait;
    QList<Ink> pages{};
};

Pages::Pages(const core::report::Document &document, const core::Progress &progress)
{
    checkGlyphs(document);
    m_set = std::make_unique<Set>();
    m_set->orientation = document.orientation;
    m_set->sheet = Sheet::of(document.orientation);
    m_set->pages = flow(document, m_set->typesetter, m_set->sheet, progress);
}

Pages::Pages(Pages &&) noexcept = default;
Pages &Pages::operator=(Pages &&) noexcept = default;
Pages::~Pages() = default;

int Pages::count() const { return static_cast<int>(m_set->pages.size()); }

QSizeF Pages::sizeInPoints() const { return QSizeF(m_set->sheet.width, m_set->sheet.height) / unitsPerPoint; }

QPageLayout Pages::pageLayout() const
{
    const bool lying = m_set->orientation == core::report::Orientation::Landscape;
    QPageLayout layout(QPageSize(QPageSize::A4), lying ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

void Pages::paint(int page, QPainter &painter, const QRectF &paper) const
{
    const Ink &ink = m_set->pages.at(page);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(paper.topLeft());
    painter.scale(paper.width() / m_set->sheet.width, paper.height() / m_set->sheet.height);
    for (const QRectF &ground : ink.grounds)
        painter.fillRect(ground, QColor(0xF0, 0xF0, 0xF0));
    double width = 0;
    for (const Rule &rule : ink.rules) {
        if (rule.width != width)
            painter.setPen(QPen(Qt::black, width = rule.width, Qt::SolidLine, Qt::SquareCap));
        painter.drawLine(rule.line);
    }
    painter.setPen(Qt::black);
    for (const PlacedLine &placed : ink.lines)
        for (const QGlyphRun &run : placed.line->runs)
            painter.drawGlyphRun(placed.at, run);
    painter.restore();
}

QList<QStringList> Pages::glyphTexts() const
{
    struct Face {
        QSet<quint32> seen{};
        QStringList texts{};
    };
    QHash<QString, Face> faces;
    QSet<const Line *> done;
    for (const Ink &page : m_set->pages)
        for (const PlacedLine &placed : page.lines) {
            if (done.contains(placed.line))
                continue;
            done.insert(placed.line);
            for (const QGlyphRun &run : placed.line->runs) {
                const QRawFont font = run.rawFont();
                Face &face = faces[faceOf(font)];
                for (const quint32 glyph : run.glyphIndexes())
                    if (!face.seen.contains(glyph)) {
                        face.seen.insert(glyph);
                        face.texts << m_set->typesetter.textOf(font, glyph);
                    }
            }
        }
    QList<QStringList> texts;
    for (const Face &face : std::as_const(faces))
        texts << face.texts;
    return texts;
}

void paintAll(const Pages &pages, QPagedPaintDevice &device, const core::Progress &progress)
{
    device.setPageLayout(pages.pageLayout());
    QPainter painter;
    const auto cannot = [](const QString &reason) {
        return core::Failure(core::FailureCode::CannotWrite, {{u"path"_s, QString()}, {u"reason"_s, reason}});
    };
    if (!painter.begin(&device))
        throw cannot(u"the device takes no painting"_s);
    for (int page = 0; page < pages.count(); ++page) {
        progress.at(pages.count() + page, 2 * pages.count());
        if (page > 0 && !device.newPage())
            throw cannot(u"the device takes no further page"_s);
        pages.paint(page, painter, QRectF(0, 0, device.width(), device.height()));
    }
    if (!painter.end())
        throw cannot(u"the device did not take the last page"_s);
}

} // namespace ui::print
