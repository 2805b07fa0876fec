// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

class QTableView;

namespace ui {

class RecordDelegate;
class RecordTable;

/// The titles over a list: a click orders by a column, with Shift as the next key; arrows with 1, 2, 3 say how the rows
/// stand.
class RecordHead : public QHeaderView
{
    Q_OBJECT

public:
    explicit RecordHead(QWidget *parent = nullptr);

Q_SIGNALS:
    /// A title was clicked; `further` with Shift.
    void sortAsked(int column, bool further);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int column) const override;
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;

private:
    [[nodiscard]] const RecordTable *table() const;
    /// The column's place among the keys, from 0, or -1.
    [[nodiscard]] int keyOf(int column) const;

    bool m_further = false;
};

/// Row numbers that belong to the row: same ground, same hairline.
class RowHead : public QHeaderView
{
    Q_OBJECT

public:
    RowHead(const RecordDelegate *delegate, QTableView *view);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int row) const override;

private:
    const RecordDelegate *m_delegate;
};

} // namespace ui
