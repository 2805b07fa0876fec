// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace ui {

class CopyKeeper;
class IconLabel;

/// The last safe copy on the home page: how old, where, and whether there is something to worry about.
class CopyCard : public QFrame
{
    Q_OBJECT

public:
    /// Without a keeper (a file that is only read) the card is not shown.
    explicit CopyCard(CopyKeeper *keeper, QWidget *parent = nullptr);
    void load();

private:
    CopyKeeper *m_keeper;
    IconLabel *m_mark;
    QLabel *m_when;
    QLabel *m_sentence;
    QLabel *m_where;
    QPushButton *m_copy;
};

} // namespace ui
