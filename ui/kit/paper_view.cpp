// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/paper_view.h"

#include "ui/kit/theme.h"

#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace ui {

namespace {

constexpr double pixelsPerPoint = 96.0 / 72.0;

/// One sheet of paper: white in the dark too, because that is what comes out of the printer.
class Sheet final : public QWidget
{
public:
    Sheet(int page, QSizeF points, const PaperView::PaintPage &paint, QWidget *parent)
        : QWidget(parent), m_page(page), m_points(points), m_paint(paint)
    {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white);
        painter.setPen(theme::color(theme::Role::Line));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(width() / m_points.width(), height() / m_points.height());
        if (m_paint)
            m_paint(m_page, painter, m_points);
    }

private:
    int m_page;
    QSizeF m_points;
    PaperView::PaintPage m_paint;
};

} // namespace

PaperView::PaperView(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PaperView::tellPage);
}

void PaperView::setPages(int count, QSizeF points, PaintPage paint)
{
    m_points = points;
    auto *desk = new QWidget;
    theme::setKind(desk, "desk");
    m_pages.clear();
    for (int page = 0; page < count; ++page)
        m_pages << new Sheet(page, points, paint, desk);
    setWidget(desk);
    if (m_fitting)
        fitWidth();
    else
        layOut();
    verticalScrollBar()->setValue(0);
    m_page = 0;
    Q_EMIT pageChanged(0);
}

void PaperView::layOut()
{
    if (!widget())
        return;
    // Placed by hand: a layout would be asked again while the scroll bar it causes is still appearing.
    const QSize sheet = (m_points * pixelsPerPoint * m_zoom).toSize();
    const int wide = std::max(viewport()->width(), sheet.width() + 2 * theme::pagePadding);
    int y = theme::panelPadding;
    for (QWidget *page : std::as_const(m_pages)) {
        page->setGeometry(QRect(QPoint((wide - sheet.width()) / 2, y), sheet));
        y += sheet.height() + theme::panelPadding;
    }
    widget()->resize(wide, std::max(viewport()->height(), y));
    tellPage();
}

void PaperView::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, 0.3, 4.0);
    layOut();
}

void PaperView::fitWidth()
{
    if (m_points.width() > 0)
        setZoom((viewport()->width() - 2 * theme::pagePadding - 12) / (m_points.width() * pixelsPerPoint));
}

void PaperView::setFitting(bool fitting)
{
    m_fitting = fitting;
    setVerticalScrollBarPolicy(fitting ? Qt::ScrollBarAlwaysOn
                                       : Qt::ScrollBarAsNeeded); // the width must not depend on it
    if (fitting)
        fitWidth();
}

void PaperView::tellPage()
{
    int page = 0;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    while (page + 1 < m_pages.size() && m_pages.at(page + 1)->y() < middle)
        ++page;
    if (std::exchange(m_page, page) != page)
        Q_EMIT pageChanged(page);
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (m_fitting)
        fitWidth();
    else
        layOut();
}

} // namespace ui
