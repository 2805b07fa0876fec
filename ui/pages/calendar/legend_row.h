// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// What the cells of the calendar mean, in one line.
class LegendRow : public QWidget
{
    Q_OBJECT

public:
    explicit LegendRow(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {300, 26}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
