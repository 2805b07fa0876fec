// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace ui {

/// One figure of the dashboard: what it is, how much, against what, and the one thing to do about it.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setFigure(const QString &figure);
    void setComparison(const QString &comparison);
    /// An empty text takes the button away.
    void setAction(const QString &text);

Q_SIGNALS:
    void acted();

private:
    QLabel *m_title;
    QLabel *m_figure;
    QLabel *m_comparison;
    QPushButton *m_action;
};

} // namespace ui
