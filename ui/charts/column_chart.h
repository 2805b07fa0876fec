// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace ui {

/// A value with its word.
struct ChartColumn {
    QString label{};
    int value = 0;
};

/// Columns side by side over a zero line, each with its number above it.
class ColumnChart : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnChart(QWidget *parent = nullptr);
    void setColumns(const QList<ChartColumn> &columns);
    [[nodiscard]] const QList<ChartColumn> &columns() const { return m_columns; }
    [[nodiscard]] QSize sizeHint() const override { return {260, 140}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 88}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<ChartColumn> m_columns;
};

} // namespace ui
