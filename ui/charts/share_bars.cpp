// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/share_bars.h"

#include "ui/kit/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using theme::Role;

namespace {

constexpr int lineHeight = 26;
constexpr int thickness = 16;
constexpr int swatch = 14;

/// How a part is filled: a colour and a hatching, so that neither has to tell it alone.
struct Look {
    Role role;
    Qt::BrushStyle hatching;
};
constexpr std::array looks{Look{Role::Accent, Qt::SolidPattern}, Look{Role::Accent, Qt::BDiagPattern},
                           Look{Role::Good, Qt::Dense5Pattern}, Look{Role::Muted, Qt::FDiagPattern},
                           Look{Role::Line, Qt::NoBrush}};

const Look &lookOf(int part) { return looks.at(std::min(static_cast<std::size_t>(part), looks.size() - 1)); }

void paintPart(QPainter &painter, const QRect &rect, int part)
{
    const Look &look = lookOf(part);
    painter.setPen(theme::color(look.role == Role::Line ? Role::Muted : look.role));
    painter.setBrush(theme::color(Role::Surface));
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
    painter.setBrush(QBrush(theme::color(look.role), look.hatching));
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

} // namespace

ShareBars::ShareBars(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void ShareBars::setShares(const QStringList &parts, const QList<ShareBar> &bars)
{
    m_parts = parts;
    m_bars = bars;
    QStringList words;
    for (const ShareBar &bar : bars) {
        QStringList numbers;
        for (qsizetype i = 0; i < bar.parts.size(); ++i)
            numbers << parts.value(i) + u' ' + QString::number(bar.parts.at(i));
        words << bar.label + u": "_s + numbers.join(u", "_s);
    }
    setAccessibleDescription(words.join(u"; "_s));
    updateGeometry();
    update();
}

int ShareBars::keyHeight() const { return fontMetrics().height() + theme::controlPadding; }

QSize ShareBars::sizeHint() const { return {420, keyHeight() + lineHeight * int(m_bars.size())}; }
QSize ShareBars::minimumSizeHint() const { return {260, sizeHint().height()}; }

int ShareBars::labelWidth() const
{
    const QFontMetrics metrics(theme::font(theme::Type::Muted));
    int widest = 0;
    for (const ShareBar &bar : m_bars)
        widest = std::max(widest, metrics.horizontalAdvance(bar.label));
    return std::min(widest + 2, width() * 2 / 5);
}

QList<QRect> ShareBars::rectsOf(int bar) const
{
    const QList<int> &parts = m_bars.at(bar).parts;
    const int whole = std::accumulate(parts.begin(), parts.end(), 0);
    const QFontMetrics metrics(theme::font(theme::Type::Muted));
    const int numbers = metrics.horizontalAdvance(u"00000"_s);
    const int left = labelWidth() + theme::fieldGap;
    const int room = std::max(40, width() - left - numbers - theme::fieldGap);
    const int top = keyHeight() + bar * lineHeight + (lineHeight - thickness) / 2;
    QList<QRect> rects;
    int before = 0;
    for (const int part : parts) {
        const int from = whole > 0 ? int(qint64(room) * before / whole) : 0;
        before += part;
        const int until = whole > 0 ? int(qint64(room) * before / whole) : 0;
        rects << QRect(left + from, top, until - from, thickness);
    }
    return rects;
}

void ShareBars::paintKey(QPainter &painter) const
{
    const QFontMetrics metrics = painter.fontMetrics();
    int at = labelWidth() + theme::fieldGap;
    for (int part = 0; part < m_parts.size(); ++part) {
        paintPart(painter, QRect(at, (metrics.height() - swatch) / 2 + 1, swatch, swatch), part);
        at += swatch + 4;
        painter.setPen(theme::color(Role::Muted));
        painter.drawText(QPoint(at, metrics.ascent()), m_parts.at(part));
        at += metrics.horizontalAdvance(m_parts.at(part)) + theme::panelPadding;
    }
}

void ShareBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(theme::font(theme::Type::Muted));
    const QFontMetrics metrics = painter.fontMetrics();
    paintKey(painter);
    for (int i = 0; i < m_bars.size(); ++i) {
        const ShareBar &bar = m_bars.at(i);
        const QRect row(0, keyHeight() + i * lineHeight, width(), lineHeight);
        painter.setPen(theme::color(Role::Text));
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(bar.label, Qt::ElideRight, labelWidth()));
        painter.setPen(theme::color(Role::Muted));
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(std::accumulate(bar.parts.begin(), bar.parts.end(), 0)));
        const QList<QRect> rects = rectsOf(i);
        for (int part = 0; part < rects.size(); ++part) {
            if (rects.at(part).isEmpty())
                continue;
            paintPart(painter, rects.at(part), part);
            const QString number = QString::number(bar.parts.at(part));
            QRect plate(QPoint(), QSize(metrics.horizontalAdvance(number) + 6, thickness - 2));
            plate.moveCenter(rects.at(part).center());
            if (plate.width() + 4 > rects.at(part).width())
                continue; // it stands in the tooltip and in the table
            painter.fillRect(plate, theme::color(Role::Surface));
            painter.setPen(theme::color(Role::Text));
            painter.drawText(plate, Qt::AlignCenter, number);
        }
    }
}

std::pair<int, int> ShareBars::partAt(const QPoint &at) const
{
    for (int bar = 0; bar < m_bars.size(); ++bar) {
        const QList<QRect> rects = rectsOf(bar);
        for (int part = 0; part < rects.size(); ++part)
            if (rects.at(part).adjusted(0, -4, 0, 4).contains(at))
                return {bar, part};
    }
    return {-1, -1};
}

void ShareBars::mouseReleaseEvent(QMouseEvent *event)
{
    if (const auto [bar, part] = partAt(event->pos()); bar >= 0)
        Q_EMIT partClicked(bar, part);
}

bool ShareBars::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const auto [bar, part] = partAt(help->pos()); bar >= 0)
            QToolTip::showText(
                help->globalPos(),
                u"%1 · %2 %3"_s.arg(m_bars.at(bar).label, m_parts.value(part)).arg(m_bars.at(bar).parts.at(part)));
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace ui
