// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

namespace ui {

/// A whole and the parts it falls into, in the order of the parts' names.
struct ShareBar {
    QString label{};
    QList<int> parts{};
};

/// Bars of one length, each cut into its parts: how a group divides. Every part has a hatching of its own, so that it is
/// told apart in black and white too, and its number stands in it or at the end of the line.
class ShareBars : public QWidget
{
    Q_OBJECT

public:
    explicit ShareBars(QWidget *parent = nullptr);
    void setShares(const QStringList &parts, const QList<ShareBar> &bars);
    [[nodiscard]] const QList<ShareBar> &bars() const { return m_bars; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A part of a bar was clicked.
    void partClicked(int bar, int part);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QList<QRect> rectsOf(int bar) const;
    [[nodiscard]] std::pair<int, int> partAt(const QPoint &at) const;
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] int keyHeight() const;
    void paintKey(QPainter &painter) const;

    QStringList m_parts;
    QList<ShareBar> m_bars;
};

} // namespace ui
