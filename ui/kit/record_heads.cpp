// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/record_heads.h"

#include "ui/kit/record_delegate.h"
#include "ui/kit/record_table.h"
#include "ui/kit/theme.h"

#include <QItemSelectionModel>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionHeader>
#include <QTableView>

#include <algorithm>

namespace ui {

using theme::Role;

namespace {
constexpr int leastRest = 36;
constexpr int arrowWidth = 16; // as in the style sheet, with its distance to the edge
} // namespace

RecordHead::RecordHead(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsMovable(true);
    setSectionsClickable(true);
    setStretchLastSection(true);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setFixedHeight(theme::fieldHeight);
    setMinimumSectionSize(leastRest);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QHeaderView::sectionClicked, this, [this](int column) { Q_EMIT sortAsked(column, m_further); });
}

const RecordTable *RecordHead::table() const { return qobject_cast<const RecordTable *>(model()); }

int RecordHead::keyOf(int column) const
{
    if (!table())
        return -1;
    const QList<SortKey> &keys = table()->sortKeys();
    const auto found = std::ranges::find(keys, column, &SortKey::column);
    return found == keys.end() ? -1 : int(found - keys.begin());
}

void RecordHead::mouseReleaseEvent(QMouseEvent *event)
{
    m_further = event->modifiers() & Qt::ShiftModifier;
    QHeaderView::mouseReleaseEvent(event);
}

void RecordHead::initStyleOptionForIndex(QStyleOptionHeader *option, int column) const
{
    QHeaderView::initStyleOptionForIndex(option, column);
    if (const int key = keyOf(column); key >= 0)
        option->sortIndicator = table()->sortKeys().at(key).order == Qt::AscendingOrder ? QStyleOptionHeader::SortDown
                                                                                        : QStyleOptionHeader::SortUp;
}

void RecordHead::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, column);
    painter->restore();
    const int key = keyOf(column);
    if (key < 0 || table()->sortKeys().size() < 2)
        return; // a single key needs no number
    painter->save();
    QFont small = theme::font(theme::Type::Muted);
    small.setPointSizeF(small.pointSizeF() * 0.85);
    painter->setFont(small);
    painter->setPen(theme::color(Role::Accent));
    painter->drawText(rect.adjusted(0, 3, -arrowWidth - 1, 0), Qt::AlignRight | Qt::AlignTop, QString::number(key + 1));
    painter->restore();
}

RowHead::RowHead(const RecordDelegate *delegate, QTableView *view)
    : QHeaderView(Qt::Vertical, view), m_delegate(delegate)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setHighlightSections(false);
    setSectionsClickable(true);
    setDefaultSectionSize(theme::rowHeight);
}

void RowHead::paintSection(QPainter *painter, const QRect &rect, int row) const
{
    const auto *view = static_cast<const QTableView *>(parentWidget());
    const bool selected = view->selectionModel() && view->selectionModel()->isRowSelected(row, QModelIndex());
    const Role ground = selected ? Role::AccentSoft : row == m_delegate->hoveredRow() ? Role::Hover : Role::Surface;
    painter->fillRect(rect, theme::color(ground));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme::color(Role::Line));
    if (selected)
        painter->fillRect(QRect(rect.left(), rect.top(), 3, rect.height() - 1), theme::color(Role::Accent));
    painter->setFont(theme::font(theme::Type::Muted));
    painter->setPen(theme::color(Role::Muted));
    painter->drawText(rect.adjusted(0, 0, -theme::controlPadding, -1), Qt::AlignRight | Qt::AlignVCenter,
                      QString::number(row + 1));
}

QSize RowHead::sizeHint() const
{
    const int digits = std::max(3, int(QString::number(model() ? model()->rowCount() : 0).size()));
    const QFontMetrics metrics(theme::font(theme::Type::Muted));
    return {metrics.horizontalAdvance(QString(digits, u'0')) + 2 * theme::controlPadding + 4, 0};
}

} // namespace ui
