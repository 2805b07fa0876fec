// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace ui {

/// Numbered steps, one below the other or side by side: done, now, to come.
class StepBar : public QWidget
{
    Q_OBJECT

public:
    explicit StepBar(QWidget *parent = nullptr);
    void setOrientation(Qt::Orientation orientation);
    void setSteps(const QStringList &titles);
    void setCurrent(int step);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// A step already done was clicked.
    void stepAsked(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRect rowOf(int step) const;
    void paintLink(QPainter &painter, const QRect &row, const QRect &circle, bool done) const;

    Qt::Orientation m_orientation = Qt::Vertical;
    QStringList m_titles;
    int m_current = 0;
};

} // namespace ui
