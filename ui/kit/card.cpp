// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/card.h"

#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

Card::Card(QWidget *parent)
    : QFrame(parent), m_title(new QLabel(this)), m_figure(new QLabel(this)), m_comparison(new QLabel(this)),
      m_action(new QPushButton(this))
{
    theme::setKind(this, "panel");
    theme::setKind(m_title, "muted");
    theme::setKind(m_figure, "figure");
    theme::setKind(m_comparison, "muted");
    theme::setKind(m_action, "link");
    m_comparison->setWordWrap(true);
    m_action->setObjectName(u"cardActionButton"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::panelPadding, theme::fieldGap, theme::panelPadding, theme::fieldGap);
    column->setSpacing(theme::grid);
    column->addWidget(m_title);
    column->addWidget(m_figure);
    column->addWidget(m_comparison);
    column->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_action);
    row->addStretch(1);
    column->addLayout(row);
    m_comparison->hide();
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &Card::acted);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Card::setFigure(const QString &figure) { m_figure->setText(figure); }

void Card::setComparison(const QString &comparison)
{
    m_comparison->setText(comparison);
    m_comparison->setVisible(!comparison.isEmpty());
}

void Card::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

} // namespace ui
