// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QHBoxLayout;

namespace ui {

/// A number and what it counts.
struct Figure {
    QString figure{};
    QString words{};
};

/// A few numbers side by side in one panel.
class FigureRow : public QFrame
{
    Q_OBJECT

public:
    explicit FigureRow(QWidget *parent = nullptr);
    void setFigures(const QList<Figure> &figures);

private:
    QHBoxLayout *m_row;
};

} // namespace ui
