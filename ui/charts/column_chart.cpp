// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/column_chart.h"

#include "ui/kit/theme.h"

#include <QPainter>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using theme::Role;

namespace {
constexpr int widest = 44;
}

ColumnChart::ColumnChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ColumnChart::setColumns(const QList<ChartColumn> &columns)
{
    m_columns = columns;
    QStringList words;
    for (const ChartColumn &column : columns)
        words << column.label + u' ' + QString::number(column.value);
    setAccessibleDescription(words.join(u", "_s));
    update();
}

void ColumnChart::paintEvent(QPaintEvent *)
{
    if (m_columns.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme::font(theme::Type::Muted));
    const int line = painter.fontMetrics().height();
    const int base = height() - line - 2 * theme::grid;
    const int room = base - line - theme::grid;
    int most = 1;
    for (const ChartColumn &column : std::as_const(m_columns))
        most = std::max(most, column.value);
    const int share = width() / int(m_columns.size());
    const int thick = std::min(widest, share * 6 / 10);
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const ChartColumn &column = m_columns.at(i);
        const QRect place(int(i) * share, 0, share, height());
        const int tall = column.value * room / most;
        const QRect bar(place.center().x() - thick / 2, base - tall, thick, tall);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::color(Role::Accent));
        painter.drawRoundedRect(bar, std::min(3, tall / 2), std::min(3, tall / 2));
        painter.fillRect(QRect(bar.left(), base - std::min(3, tall), thick, std::min(3, tall)),
                         theme::color(Role::Accent)); // rounded at the top only: a column stands on its line
        painter.setPen(theme::color(Role::Text));
        painter.drawText(QRect(place.left(), bar.top() - line - 2, share, line), Qt::AlignCenter,
                         QString::number(column.value));
        painter.setPen(theme::color(Role::Muted));
        painter.drawText(QRect(place.left(), base + theme::grid, share, line), Qt::AlignCenter,
                         painter.fontMetrics().elidedText(column.label, Qt::ElideRight, share));
    }
    painter.setPen(QPen(theme::color(Role::Line), 1));
    painter.drawLine(0, base, width(), base);
}

} // namespace ui
