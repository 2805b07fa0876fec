// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/record_table.h"

#include <QWidget>

class QPainter;

namespace ui {

/// Paints a badge at the left of `rect`, vertically centred, and answers the rectangle it took.
QRect paintBadge(QPainter &painter, const QRect &rect, const Badge &badge, Qt::Alignment alignment = Qt::AlignLeft);
[[nodiscard]] QSize badgeSize(const Badge &badge);

/// A state as a pill with a word in it, outside of tables.
class BadgeLabel : public QWidget
{
    Q_OBJECT

public:
    explicit BadgeLabel(QWidget *parent = nullptr);
    explicit BadgeLabel(Badge badge, QWidget *parent = nullptr);
    void setBadge(const Badge &badge);
    [[nodiscard]] const Badge &badge() const { return m_badge; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Badge m_badge;
};

} // namespace ui
