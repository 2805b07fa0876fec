// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bar_list.h"

#include "ui/kit/theme.h"

#include <QPainter>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using theme::Role;

namespace {

constexpr int lineHeight = 24;
constexpr int thickness = 8;

QString numberText(const ChartBar &bar) { return bar.text.isEmpty() ? QString::number(bar.value) : bar.text; }

} // namespace

void paintBar(QPainter &painter, const QRect &track, int value, int limit, int most)
{
    const int whole = limit > 0 ? std::max(limit, value) : std::max(1, most);
    const auto length = [&track, whole](int amount) { return int(qint64(track.width()) * amount / whole); };
    const int filled = length(std::min(value, whole));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double round = track.height() / 2.0;
    if (limit > 0) {
        painter.setBrush(theme::color(Role::Line));
        painter.drawRoundedRect(track, round, round);
    }
    if (filled > 0) {
        painter.setBrush(theme::color(Role::Accent));
        painter.drawRoundedRect(QRect(track.left(), track.top(), std::max(filled, track.height()), track.height()),
                                round, round);
    }
    if (limit > 0 && value > limit) { // what is over stands apart, behind a gap
        const int from = track.left() + length(limit);
        painter.setClipRect(QRect(from, track.top(), track.right() - from + 1, track.height()));
        painter.setBrush(theme::color(Role::Surface));
        painter.drawRect(QRect(from, track.top(), 2, track.height()));
        painter.setBrush(theme::color(Role::Caution));
        painter.setClipRect(QRect(from + 2, track.top(), track.right() - from, track.height()));
        painter.drawRoundedRect(track, round, round);
    }
    painter.restore();
}

BarList::BarList(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding); }

void BarList::setBars(const QList<ChartBar> &bars)
{
    m_bars = bars;
    QStringList words;
    for (const ChartBar &bar : bars)
        words << bar.label + u' ' + numberText(bar);
    setAccessibleDescription(words.join(u", "_s));
    updateGeometry();
    update();
}

QSize BarList::sizeHint() const { return {260, lineHeight * int(m_bars.size())}; }
QSize BarList::minimumSizeHint() const { return {160, lineHeight * int(std::min<qsizetype>(4, m_bars.size()))}; }

void BarList::paintEvent(QPaintEvent *)
{
    if (m_bars.isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(theme::font(theme::Type::Muted));
    const QFontMetrics metrics = painter.fontMetrics();
    int most = 1;
    int labels = 0;
    int numbers = 0;
    for (const ChartBar &bar : std::as_const(m_bars)) {
        most = std::max(most, bar.value);
        labels = std::max(labels, metrics.horizontalAdvance(bar.label));
        numbers = std::max(numbers, metrics.horizontalAdvance(numberText(bar)));
    }
    labels = std::min(labels + 2, width() * 45 / 100); // a pixel short and the last letter is a row of dots
    // As many lines as there is room for: half a line says nothing.
    const int shown = std::min(int(m_bars.size()), std::max(1, height() / lineHeight));
    const int step = std::min(lineHeight + 6, std::max(lineHeight, height() / std::max(1, shown)));
    for (int i = 0; i < shown; ++i) {
        const ChartBar &bar = m_bars.at(i);
        const QRect row(0, i * step, width(), step);
        painter.setPen(theme::color(Role::Text));
        painter.drawText(row.adjusted(0, 0, labels - width(), 0), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(bar.label, Qt::ElideRight, labels));
        painter.setPen(theme::color(Role::Muted));
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, numberText(bar));
        const QRect track(labels + theme::fieldGap, row.center().y() - thickness / 2 + 1,
                          width() - labels - numbers - 2 * theme::fieldGap, thickness);
        if (track.width() > 2 * thickness)
            paintBar(painter, track, bar.value, bar.limit, most);
    }
}

} // namespace ui
