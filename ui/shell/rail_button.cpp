// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail_button.h"

#include "ui/kit/theme.h"

#include <QPainter>

namespace ui {

using theme::Role;

namespace {
constexpr int lineHeight = 32;
constexpr int headHeight = 40;
constexpr int pictureSize = 20;
constexpr int headPictureSize = 28;
} // namespace

RailButton::RailButton(const QIcon &icon, QWidget *parent) : QAbstractButton(parent)
{
    setIcon(icon);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    update();
}

QSize RailButton::sizeHint() const { return {headHeight, m_head ? headHeight : lineHeight}; }

void RailButton::enterEvent(QEnterEvent *) { update(); }
void RailButton::leaveEvent(QEvent *) { update(); }

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || (underMouse() && !m_head)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::color(isChecked() ? Role::AccentSoft : Role::Hover));
        painter.drawRoundedRect(rect(), theme::corner, theme::corner);
    }
    if (hasFocus()) {
        painter.setPen(theme::color(Role::Accent));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::corner, theme::corner);
    }
    const int size = m_head ? headPictureSize : pictureSize;
    const int left = m_narrow ? (width() - size) / 2 : m_head ? theme::grid : theme::fieldGap;
    icon().paint(&painter, QRect(left, (height() - size) / 2, size, size), Qt::AlignCenter, QIcon::Normal,
                 isChecked() ? QIcon::On : QIcon::Off);
    if (m_narrow)
        return;
    QFont font = theme::font(theme::Type::Body);
    font.setWeight(m_head || isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(theme::color(isChecked() ? Role::Accent : Role::Text));
    const QRect words = rect().adjusted(left + size + theme::fieldGap, 0, -theme::controlPadding, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

} // namespace ui
