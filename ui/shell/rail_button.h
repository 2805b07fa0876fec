// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/icons.h"

#include <QAbstractButton>

namespace ui {

/// One line of the rail.
class RailButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RailButton(const QIcon &icon, QWidget *parent = nullptr);
    void setNarrow(bool narrow);
    void setHead(bool head) { m_head = head; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    bool m_narrow = false;
    bool m_head = false; ///< the school's name: larger picture, no ground
};

} // namespace ui
