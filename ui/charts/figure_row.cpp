// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure_row.h"

#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

FigureRow::FigureRow(QWidget *parent) : QFrame(parent), m_row(new QHBoxLayout(this))
{
    theme::setKind(this, "panel");
    m_row->setContentsMargins(theme::panelPadding, theme::controlPadding, theme::panelPadding, theme::controlPadding);
    m_row->setSpacing(theme::panelPadding);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void FigureRow::setFigures(const QList<Figure> &figures)
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList words;
    for (const Figure &figure : figures) {
        auto *cell = new QWidget(this);
        theme::setKind(cell, "inside");
        auto *column = new QVBoxLayout(cell);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        auto *number = new QLabel(figure.figure, cell);
        theme::setKind(number, "title");
        auto *label = new QLabel(figure.words, cell);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        theme::setKind(label, "hint");
        column->addWidget(number);
        column->addWidget(label);
        column->addStretch(1);
        cell->setAccessibleName(figure.figure + u' ' + figure.words);
        m_row->addWidget(cell, 1);
        words << cell->accessibleName();
    }
    setAccessibleDescription(words.join(u", "_s));
}

} // namespace ui
