// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/badge.h"

#include "ui/kit/theme.h"

#include <QPainter>

#include <utility>

namespace ui {

using theme::Role;

namespace {

constexpr int badgeHeight = 20;
constexpr int badgePadding = 8;

std::pair<Role, Role> colours(Badge::Tone tone)
{
    switch (tone) {
    case Badge::Tone::Neutral: return {Role::Muted, Role::Hover};
    case Badge::Tone::Accent: return {Role::Accent, Role::AccentSoft};
    case Badge::Tone::Good: return {Role::Good, Role::GoodSoft};
    case Badge::Tone::Caution: return {Role::Caution, Role::CautionSoft};
    case Badge::Tone::Refusal: return {Role::Refusal, Role::RefusalSoft};
    }
    return {Role::Muted, Role::Hover};
}

} // namespace

QSize badgeSize(const Badge &badge)
{
    if (badge.text.isEmpty())
        return {0, badgeHeight};
    return {QFontMetrics(theme::font(theme::Type::Muted)).horizontalAdvance(badge.text) + 2 * badgePadding,
            badgeHeight};
}

QRect paintBadge(QPainter &painter, const QRect &rect, const Badge &badge, Qt::Alignment alignment)
{
    if (badge.text.isEmpty())
        return {};
    const auto [ink, ground] = colours(badge.tone);
    QSize size = badgeSize(badge);
    size.setWidth(std::min(size.width(), rect.width()));
    QRect pill(rect.topLeft(), size);
    if (alignment & Qt::AlignRight)
        pill.moveRight(rect.right());
    else if (alignment & Qt::AlignHCenter)
        pill.moveLeft(rect.left() + (rect.width() - size.width()) / 2);
    pill.moveTop(rect.top() + (rect.height() - size.height()) / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor edge = theme::color(ink);
    edge.setAlphaF(0.3F); // the shape is seen on a selected row too
    painter.setPen(edge);
    painter.setBrush(theme::color(ground));
    painter.drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), badgeHeight / 2.0, badgeHeight / 2.0);
    painter.setFont(theme::font(theme::Type::Muted));
    painter.setPen(theme::color(ink));
    const QString text = painter.fontMetrics().elidedText(badge.text, Qt::ElideRight, pill.width() - badgePadding);
    painter.drawText(pill, Qt::AlignCenter, text);
    painter.restore();
    return pill;
}

BadgeLabel::BadgeLabel(QWidget *parent) : BadgeLabel(Badge{}, parent) {}

BadgeLabel::BadgeLabel(Badge badge, QWidget *parent) : QWidget(parent), m_badge(std::move(badge))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(m_badge.text);
}

void BadgeLabel::setBadge(const Badge &badge)
{
    m_badge = badge;
    setAccessibleName(badge.text);
    updateGeometry();
    update();
}

QSize BadgeLabel::sizeHint() const { return badgeSize(m_badge); }

void BadgeLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(painter, rect(), m_badge);
}

} // namespace ui
