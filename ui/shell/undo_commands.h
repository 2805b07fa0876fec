// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page_desk.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;

namespace ui {

class MainWindow;

/// Ctrl+Z and Ctrl+Y of the window, for what was done in this sitting. A text field keeps its own undo as long as it
/// has something to undo.
class UndoCommands : public QObject
{
    Q_OBJECT

public:
    explicit UndoCommands(MainWindow &window);
    /// The file that is open now; nothing when none is.
    void setDesk(PageDesk *desk);
    /// The actions say again what they would do.
    void refresh();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void undo();
    void redo();
    /// The last acts of the sitting, each to be undone by itself where nothing has touched it since.
    void fillList();

    MainWindow &m_window;
    PageDesk *m_desk = nullptr;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_earlier;
    QMenu *m_list;
};

} // namespace ui
