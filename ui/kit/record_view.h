// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/cell_block.h"
#include "ui/kit/list_choice_bar.h"
#include "ui/kit/record_grid.h"
#include "ui/kit/record_table.h"

#include <QFrame>
#include <QList>
#include <QPointer>

#include <functional>

class QLabel;
class QMenu;
class QPushButton;
class QStackedLayout;

namespace ui {

class RecordColumns;
class SearchBar;

/// A list of records in its frame: row numbers, sorting by up to three columns, columns chosen from the head's menu and
/// remembered under the view's objectName, copying with heads, the way to paper and into files, and a sentence with a
/// button when there is nothing to show.
class RecordView : public QFrame
{
    Q_OBJECT

public:
    explicit RecordView(QWidget *parent = nullptr);

    /// The model must outlive the view or be its child; objectName must be set before.
    void setTable(RecordTable *table);
    [[nodiscard]] RecordTable *table() const { return m_table; }
    /// The search bar's text filters this list and its count is kept up to date.
    void setSearchBar(SearchBar *bar);
    [[nodiscard]] SearchBar *searchBar() const { return m_search; }
    /// What the list is called on paper and as a file; without one, as its page.
    void setListTitle(std::function<QString()> title) { m_listTitle = std::move(title); }
    [[nodiscard]] QString listTitle() const { return m_listTitle ? m_listTitle() : QString(); }
    /// Single cells can be meant: the current one is framed, and Ctrl+D asks to fill its value down.
    void setFillDown(bool on);

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
    /// The rows meant, from above.
    [[nodiscard]] QList<int> rows(ListRows which) const;
    void copySelection() const;
    /// One column of the selected rows, or of all that are shown when at most one is selected.
    void copyColumn(int column) const;
    /// What Ctrl+C puts on the clipboard: heads, then the selected rows.
    [[nodiscard]] CellBlock copied() const;
    /// The menu of the heads for a column (-1: of none), for the mouse and for the keyboard.
    void showHeadMenu(int column, const QPoint &at);
    /// Asks over the list what shall leave it; `then` is told unless the person leaves it.
    void askForList(ListTask task, std::function<void(const ListWish &)> then);
    /// The inner table, for tests and for focus.
    [[nodiscard]] RecordGrid *view() const { return m_view; }

Q_SIGNALS:
    /// Enter or double click.
    void opened(qint64 id);
    void currentChanged(qint64 id);
    void selectionChanged();
    /// F2 and Del.
    void editAsked(qint64 id);
    void deleteAsked(const QList<qint64> &ids);
    /// The first of these records gives its value in this column to the others.
    void fillDownAsked(const QString &column, const QList<qint64> &ids);
    /// A menu of the record is wanted; add actions to it.
    void menuAsked(qint64 id, QMenu *menu);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildEmpty();
    void showState();
    void showRowMenu(const QPoint &at);
    void addListTasks(QMenu *menu);
    void keepSelection();
    void regainSelection();
    void fillDown();
    [[nodiscard]] CellBlock cells(const QList<int> &rows, const QList<int> &columns) const;
    bool isKeyHandled(int key, Qt::KeyboardModifiers modifiers);

    QPointer<RecordTable> m_table;
    RecordGrid *m_view = nullptr;
    RecordColumns *m_columns = nullptr;
    ListChoiceBar *m_choice = nullptr;
    QStackedLayout *m_stack = nullptr;
    QLabel *m_sentence = nullptr;
    QPushButton *m_action = nullptr;
    SearchBar *m_search = nullptr;
    std::function<QString()> m_listTitle;
    std::function<void(const ListWish &)> m_wished;
    std::function<QString()> m_emptySentence;
    std::function<QString()> m_emptyAction;
    std::function<void()> m_act;
    QList<qint64> m_keptIds;
    qint64 m_keptCurrent = 0;
    bool m_loading = false;
    bool m_fillsDown = false;
};

} // namespace ui
