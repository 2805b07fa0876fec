// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QPainter;

namespace ui {

/// A line of a bar list: what, how much, of how much.
struct ChartBar {
    QString label{};
    int value = 0;
    int limit = 0;  ///< 0: none; the bar is measured against the longest
    QString text{}; ///< at the right; empty: the value
};

/// Lines with a bar each; where there is a limit, the bar fills its own track, and what is over it stands behind a gap
/// in another colour.
class BarList : public QWidget
{
    Q_OBJECT

public:
    explicit BarList(QWidget *parent = nullptr);
    void setBars(const QList<ChartBar> &bars);
    [[nodiscard]] const QList<ChartBar> &bars() const { return m_bars; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<ChartBar> m_bars;
};

/// The bar of a value within its limit (or within `most` when there is none), as lists and tables paint it.
void paintBar(QPainter &painter, const QRect &track, int value, int limit, int most);

} // namespace ui
