// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/record_delegate.h"

#include "ui/kit/badge.h"
#include "ui/kit/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace ui {

using theme::Role;

namespace {

bool hasTibetan(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Tibetan; });
}

} // namespace

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const Role ground = selected ? Role::AccentSoft : index.row() == m_hovered ? Role::Hover : Role::Surface;
    painter->fillRect(option.rect, theme::color(ground));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      theme::color(Role::Line));
    if (m_framed && option.state & QStyle::State_HasFocus)
        paintFrame(painter, option);
    const QRect inside = option.rect.adjusted(theme::controlPadding, 0, -theme::controlPadding, -1);
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    const auto badge = index.data(RecordTable::BadgeRole).value<Badge>();
    if (!badge.text.isEmpty()) {
        paintBadge(*painter, inside, badge, alignment);
        return;
    }
    const QString text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty())
        return;
    painter->setFont(hasTibetan(text) ? theme::tibetan(option.font) : option.font);
    painter->setPen(theme::color(index.data(RecordTable::FaintRole).toBool() ? Role::Muted : Role::Text));
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, inside.width());
    if (hasTibetan(shown)) {
        painter->drawText(QPointF(inside.left(), tibetanBaseline(painter->font(), inside)), shown);
    } else {
        painter->drawText(inside, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    }
    if (const QString other = index.data(RecordTable::OtherSpellingRole).toString(); !other.isEmpty()) {
        const QRect rest =
            inside.adjusted(painter->fontMetrics().horizontalAdvance(shown) + theme::controlPadding, 0, 0, 0);
        painter->setFont(theme::font(theme::Type::Muted));
        painter->setPen(theme::color(Role::Muted));
        //: behind a name in a list: the spelling that was typed and by which it was found
        painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(tr("also %1").arg(other), Qt::ElideRight, rest.width()));
    }
}

/// The heights of the face leave more room above than below, and its metrics forget the vowel signs: the ink of high and
/// deep stacks is measured once and centred, so that all rows stand on one height and none is cut off.
double RecordDelegate::tibetanBaseline(const QFont &font, const QRect &inside) const
{
    if (m_stackFont != font || m_stack.isEmpty()) {
        QPainterPath stacks;
        // From the names sgrol, bsgrubs and mtsho: vowel signs above and below stacks of three, and above a flag
        stacks.addText(0, 0, font,
                       QStringLiteral(u"\u0f66\u0f92\u0fb2\u0f7c\u0f56\u0f66\u0f92\u0fb2\u0f74\u0f58\u0f5a\u0f7c"));
        m_stack = stacks.boundingRect();
        m_stackFont = font;
    }
    return inside.top() + (inside.height() - m_stack.height()) / 2 - m_stack.top();
}

void RecordDelegate::paintFrame(QPainter *painter, const QStyleOptionViewItem &option) const
{
    painter->save();
    painter->setPen(theme::color(Role::Accent));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(1, 0, -2, -2));
    painter->restore();
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto badge = index.data(RecordTable::BadgeRole).value<Badge>();
    const int width = badge.text.isEmpty()
                          ? option.fontMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString())
                          : badgeSize(badge).width();
    return {width + 2 * theme::controlPadding + 2, theme::rowHeight};
}

bool RecordDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (const QString other = index.data(RecordTable::OtherSpellingRole).toString(); !other.isEmpty()) {
        QToolTip::showText(event->globalPos(),
                           tr("%1 is found because the school also writes the name %2.").arg(text, other), view);
        return true;
    }
    if (const QString tip = index.data(RecordTable::TipRole).toString(); !tip.isEmpty()) {
        QToolTip::showText(event->globalPos(), tip, view);
        return true;
    }
    const bool cut = sizeHint(option, index).width() > option.rect.width();
    QToolTip::showText(event->globalPos(), cut ? text : QString(), view);
    return true;
}

} // namespace ui
