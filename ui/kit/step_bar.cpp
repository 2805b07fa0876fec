// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/step_bar.h"

#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using theme::Role;

namespace {
constexpr int stepHeight = 44;
constexpr int stepWidth = 208;
constexpr int disc = 24;
} // namespace

StepBar::StepBar(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding); }

void StepBar::setOrientation(Qt::Orientation orientation)
{
    m_orientation = orientation;
    if (orientation == Qt::Horizontal)
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    else
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    updateGeometry();
}

void StepBar::setSteps(const QStringList &titles)
{
    m_titles = titles;
    updateGeometry();
    update();
}

void StepBar::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_titles.size()).arg(m_titles.value(step)));
    update();
}

QSize StepBar::sizeHint() const
{
    if (m_orientation == Qt::Horizontal)
        return {96 * int(m_titles.size()), stepHeight};
    return {stepWidth, stepHeight * int(m_titles.size()) + theme::panelPadding};
}

QRect StepBar::rowOf(int step) const
{
    if (m_orientation == Qt::Horizontal) {
        const int share = width() / std::max(1, int(m_titles.size()));
        return {step * share, 0, share, height()};
    }
    return {theme::panelPadding, step * stepHeight + theme::controlPadding, width() - theme::panelPadding, stepHeight};
}

/// The line from a step to the next one.
void StepBar::paintLink(QPainter &painter, const QRect &row, const QRect &circle, bool done) const
{
    painter.setPen(QPen(theme::color(done ? Role::Accent : Role::Line), 1.5));
    if (m_orientation == Qt::Vertical) {
        painter.drawLine(circle.center().x() + 1, circle.bottom() + 4, circle.center().x() + 1,
                         circle.top() + stepHeight - 3);
        return;
    }
    const int y = circle.center().y() + 1;
    const int from = row.right() - theme::pagePadding;
    painter.drawLine(from, y, row.right() - theme::grid, y);
}

void StepBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int step = 0; step < m_titles.size(); ++step) {
        const QRect row = rowOf(step);
        const QRect circle(row.left(), row.top() + (row.height() - disc) / 2, disc, disc);
        const bool done = step < m_current;
        const bool now = step == m_current;
        if (step + 1 < m_titles.size())
            paintLink(painter, row, circle, done);
        painter.setPen(now || done ? Qt::NoPen : QPen(theme::color(Role::Line), 1.5));
        painter.setBrush(theme::color(now ? Role::Accent : done ? Role::AccentSoft : Role::Surface));
        painter.drawEllipse(circle);
        if (done) {
            icon(Icon::Check, Role::Accent).paint(&painter, circle.adjusted(4, 4, -4, -4));
        } else {
            painter.setFont(theme::font(theme::Type::Muted));
            painter.setPen(theme::color(now ? Role::OnAccent : Role::Muted));
            painter.drawText(circle, Qt::AlignCenter, QString::number(step + 1));
        }
        QFont font = theme::font(theme::Type::Body);
        if (now)
            font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(theme::color(now || done ? Role::Text : Role::Muted));
        const int gap = m_orientation == Qt::Horizontal ? theme::controlPadding : theme::fieldGap;
        const int end = m_orientation == Qt::Horizontal ? theme::pagePadding + theme::grid : theme::controlPadding;
        const QRect words = row.adjusted(disc + gap, 0, -end, 0);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_titles.at(step), Qt::ElideRight, words.width()));
    }
}

void StepBar::mouseReleaseEvent(QMouseEvent *event)
{
    for (int step = 0; step < m_current; ++step)
        if (rowOf(step).contains(event->pos()))
            Q_EMIT stepAsked(step);
}

} // namespace ui
