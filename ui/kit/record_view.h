// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/record_table.h"

#include <QFrame>
#include <QList>
#include <QPointer>
#include <QTimer>

#include <functional>

class QLabel;
class QMenu;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace ui {

class RecordDelegate;
class SearchBar;

/// A list of records in its frame: row numbers, sorting, columns chosen from the head's menu and remembered under the
/// view's objectName, copying with heads, and a sentence with a button when there is nothing to show.
class RecordView : public QFrame
{
    Q_OBJECT

public:
    explicit RecordView(QWidget *parent = nullptr);
    ~RecordView() override;

    /// The model must outlive the view or be its child; objectName must be set before.
    void setTable(RecordTable *table);
    [[nodiscard]] RecordTable *table() const { return m_table; }
    /// The search bar's text filters this list and its count is kept up to date.
    void setSearchBar(SearchBar *bar);

    /// Shown when there are no records at all. Without an action there is no button.
    void setEmptyState(std::function<QString()> sentence, std::function<QString()> action = {},
                       std::function<void()> act = {});
    /// The frame stays, a sentence says that rows are being read.
    void setLoading(bool loading);
    void setMultipleSelection(bool multiple);
    void setComfortable(bool comfortable);

    [[nodiscard]] qint64 currentId() const;
    [[nodiscard]] QList<qint64> selectedIds() const;
    /// Makes the record current and visible; false when it is not among those shown.
    bool select(qint64 id);
    void copySelection() const;
    /// What Ctrl+C puts on the clipboard: heads, then the selected rows, tab-separated.
    [[nodiscard]] QString copiedText() const;
    /// The inner table, for tests and for focus.
    [[nodiscard]] QTableView *view() const { return m_view; }

Q_SIGNALS:
    /// Enter or double click.
    void opened(qint64 id);
    void currentChanged(qint64 id);
    void selectionChanged();
    /// F2 and Del.
    void editAsked(qint64 id);
    void deleteAsked(const QList<qint64> &ids);
    /// A menu of the record is wanted; add actions to it.
    void menuAsked(qint64 id, QMenu *menu);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void showState();
    void showHeadMenu(const QPoint &at);
    void showRowMenu(const QPoint &at);
    void restoreColumns();
    void saveColumns();
    void rememberLater();
    void keepSelection();
    void regainSelection();
    bool isKeyHandled(int key, Qt::KeyboardModifiers modifiers);
    void hoverRow(int row);

    QPointer<RecordTable> m_table;
    QTableView *m_view = nullptr;
    RecordDelegate *m_delegate = nullptr;
    QStackedLayout *m_stack = nullptr;
    QLabel *m_sentence = nullptr;
    QPushButton *m_action = nullptr;
    SearchBar *m_search = nullptr;
    std::function<QString()> m_emptySentence;
    std::function<QString()> m_emptyAction;
    std::function<void()> m_act;
    QTimer m_saving;
    QList<qint64> m_keptIds;
    qint64 m_keptCurrent = 0;
    bool m_loading = false;
    bool m_restoring = false;
};

} // namespace ui
