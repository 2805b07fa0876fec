// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Paints a row as one calm line: hover and selection over the whole row, badges, elided text with the whole in a
/// tooltip.
class RecordDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setHoveredRow(int row) { m_hovered = row; }
    [[nodiscard]] int hoveredRow() const { return m_hovered; }
    /// A frame around the current cell, where a single cell can be meant.
    void setCellFramed(bool framed) { m_framed = framed; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintFrame(QPainter *painter, const QStyleOptionViewItem &option) const;
    [[nodiscard]] double tibetanBaseline(const QFont &font, const QRect &inside) const;

    int m_hovered = -1;
    bool m_framed = false;
    mutable QFont m_stackFont;
    mutable QRectF m_stack; ///< the ink of the highest and deepest stacks of letters in that font
};

} // namespace ui
