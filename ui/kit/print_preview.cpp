// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/print_preview.h"

#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Button { Print, Pdf, Workbook, Smaller, Larger, Fit, Close };

constexpr double pixelsPerPoint = 96.0 / 72.0;

/// One sheet of paper: white in the dark too, because that is what comes out of the printer.
class Sheet final : public QWidget
{
public:
    Sheet(int page, QSizeF points, const PrintPreview::PaintPage &paint, QWidget *parent)
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
    PrintPreview::PaintPage m_paint;
};

} // namespace

PrintPreview::PrintPreview(QWidget *parent) : QDialog(parent), m_area(new QScrollArea(this)), m_where(new QLabel(this))
{
    resize(960, 680);
    setObjectName(u"printPreview"_s);
    const QStringList names{u"printButton"_s,  u"pdfButton"_s, u"workbookButton"_s, u"smallerButton"_s,
                            u"largerButton"_s, u"fitButton"_s, u"closeButton"_s};
    const QList<Icon> icons{Icon::Print,  Icon::Save, Icon::Export, Icon::ZoomOut,
                            Icon::ZoomIn, Icon::More, Icon::Close};
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(theme::panelPadding, theme::controlPadding, theme::panelPadding, theme::controlPadding);
    bar->setSpacing(theme::controlPadding);
    for (int i = Print; i <= Close; ++i) {
        auto *button = new QPushButton(this);
        button->setObjectName(names.at(i));
        button->setAutoDefault(false);
        if (i != Fit && i != Close)
            button->setIcon(icon(icons.at(i), i == Print ? theme::Role::OnAccent : theme::Role::Text));
        theme::setKind(button, i == Print ? "primary" : "secondary");
        m_buttons << button;
        if (i == Smaller) {
            bar->addStretch(1);
            bar->addWidget(m_where);
        }
        if (i == Close)
            bar->addSpacing(theme::panelPadding);
        bar->addWidget(button);
    }
    theme::setKind(m_where, "muted");
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_area, 1);
    m_buttons.at(Print)->setShortcut(QKeySequence::Print);
    connect(m_buttons.at(Print), &QPushButton::clicked, this, &PrintPreview::printAsked);
    connect(m_buttons.at(Pdf), &QPushButton::clicked, this, &PrintPreview::pdfAsked);
    connect(m_buttons.at(Workbook), &QPushButton::clicked, this, &PrintPreview::workbookAsked);
    connect(m_buttons.at(Smaller), &QPushButton::clicked, this, [this] { setZoom(m_zoom / 1.2); });
    connect(m_buttons.at(Larger), &QPushButton::clicked, this, [this] { setZoom(m_zoom * 1.2); });
    connect(m_buttons.at(Fit), &QPushButton::clicked, this, &PrintPreview::fitWidth);
    connect(m_buttons.at(Close), &QPushButton::clicked, this, &QDialog::reject);
    connect(m_area->verticalScrollBar(), &QScrollBar::valueChanged, this, &PrintPreview::tellPage);
    retranslate();
}

void PrintPreview::setDocumentTitle(const QString &title) { setWindowTitle(title); }

void PrintPreview::setWorkbookOffered(bool offered) { m_buttons.at(Workbook)->setVisible(offered); }

void PrintPreview::setPages(int count, QSizeF points, PaintPage paint)
{
    m_count = count;
    m_points = points;
    m_paint = std::move(paint);
    auto *desk = new QWidget;
    theme::setKind(desk, "desk");
    m_column = new QVBoxLayout(desk);
    m_column->setContentsMargins(theme::pagePadding, theme::panelPadding, theme::pagePadding, theme::panelPadding);
    m_column->setSpacing(theme::panelPadding);
    m_pages.clear();
    for (int page = 0; page < count; ++page) {
        m_pages << new Sheet(page, points, m_paint, desk);
        m_column->addWidget(m_pages.last(), 0, Qt::AlignHCenter);
    }
    m_column->addStretch(1);
    m_area->setWidget(desk);
    layOut();
    tellPage();
}

void PrintPreview::layOut()
{
    for (QWidget *page : std::as_const(m_pages))
        page->setFixedSize((m_points * pixelsPerPoint * m_zoom).toSize());
    tellPage();
}

void PrintPreview::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, 0.3, 4.0);
    layOut();
}

void PrintPreview::fitWidth()
{
    if (m_points.width() > 0)
        setZoom((m_area->viewport()->width() - 2 * theme::pagePadding - 12) / (m_points.width() * pixelsPerPoint));
}

void PrintPreview::tellPage()
{
    int page = 0;
    const int middle = m_area->verticalScrollBar()->value() + m_area->viewport()->height() / 2;
    while (page + 1 < m_pages.size() && m_pages.at(page + 1)->y() < middle)
        ++page;
    m_where->setText(m_count == 0 ? QString() : tr("Page %1 of %2").arg(page + 1).arg(m_count));
}

void PrintPreview::retranslate()
{
    m_buttons.at(Print)->setText(tr("&Print"));
    m_buttons.at(Pdf)->setText(tr("Save as P&DF"));
    m_buttons.at(Workbook)->setText(tr("Save as &workbook"));
    m_buttons.at(Smaller)->setToolTip(tr("Smaller"));
    m_buttons.at(Larger)->setToolTip(tr("Larger"));
    m_buttons.at(Fit)->setText(tr("Fit width"));
    m_buttons.at(Close)->setText(tr("Close"));
    m_buttons.at(Smaller)->setAccessibleName(tr("Smaller"));
    m_buttons.at(Larger)->setAccessibleName(tr("Larger"));
    tellPage();
}

void PrintPreview::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PrintPreview::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous())
        m_area->setFocus();
}

} // namespace ui
