// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/print_preview.h"

#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Button { Print, Pdf, Workbook, Smaller, Larger, Fit, Close };

} // namespace

PrintPreview::PrintPreview(QWidget *parent) : QDialog(parent), m_paper(new PaperView(this)), m_where(new QLabel(this))
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
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_paper, 1);
    m_buttons.at(Print)->setShortcut(QKeySequence::Print);
    connect(m_buttons.at(Print), &QPushButton::clicked, this, &PrintPreview::printAsked);
    connect(m_buttons.at(Pdf), &QPushButton::clicked, this, &PrintPreview::pdfAsked);
    connect(m_buttons.at(Workbook), &QPushButton::clicked, this, &PrintPreview::workbookAsked);
    connect(m_buttons.at(Smaller), &QPushButton::clicked, this, [this] { setZoom(zoom() / 1.2); });
    connect(m_buttons.at(Larger), &QPushButton::clicked, this, [this] { setZoom(zoom() * 1.2); });
    connect(m_buttons.at(Fit), &QPushButton::clicked, m_paper, &PaperView::fitWidth);
    connect(m_buttons.at(Close), &QPushButton::clicked, this, &QDialog::reject);
    connect(m_paper, &PaperView::pageChanged, this, &PrintPreview::tellPage);
    retranslate();
}

void PrintPreview::setDocumentTitle(const QString &title) { setWindowTitle(title); }

void PrintPreview::setWorkbookOffered(bool offered) { m_buttons.at(Workbook)->setVisible(offered); }

void PrintPreview::setPages(int count, QSizeF points, PaintPage paint)
{
    m_paper->setPages(count, points, std::move(paint));
    tellPage();
}

void PrintPreview::setZoom(double zoom) { m_paper->setZoom(zoom); }

void PrintPreview::tellPage()
{
    m_where->setText(m_paper->count() == 0 ? QString()
                                           : tr("Page %1 of %2").arg(m_paper->page() + 1).arg(m_paper->count()));
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
    if (event->spontaneous())
        return;
    m_paper->setFocus();
    if (m_paper->widget() && m_paper->widget()->width() > m_paper->viewport()->width())
        m_paper->fitWidth(); // a page that lies is wider than the window
}

} // namespace ui
