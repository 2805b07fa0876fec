// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/record_view.h"

#include "ui/kit/icons.h"
#include "ui/kit/page.h"
#include "ui/kit/record_columns.h"
#include "ui/kit/record_heads.h"
#include "ui/kit/search_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <utility>

namespace ui {

using namespace Qt::Literals::StringLiterals;

RecordView::RecordView(QWidget *parent) : QFrame(parent) { build(); }

void RecordView::build()
{
    theme::setKind(this, "panel");
    m_view = new RecordGrid(this);
    m_view->installEventFilter(this);
    setFocusProxy(m_view);
    m_columns = new RecordColumns(m_view, this);
    m_choice = new ListChoiceBar(this);
    connect(m_view->head(), &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        showHeadMenu(m_view->head()->logicalIndexAt(at), m_view->head()->mapToGlobal(at));
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, &RecordView::showRowMenu);
    connect(m_view, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(index.data(RecordTable::IdRole).toLongLong()); });
    connect(m_choice, &ListChoiceBar::chosen, this, [this](const ListWish &wish) {
        m_view->setFocus();
        if (const auto then = std::exchange(m_wished, {}))
            then(wish);
    });
    connect(m_choice, &ListChoiceBar::left, m_view, qOverload<>(&QWidget::setFocus));
    auto *margin = new QVBoxLayout(this);
    margin->setContentsMargins(1, 1, 1, 1);
    margin->setSpacing(0);
    margin->addWidget(m_choice);
    m_stack = new QStackedLayout;
    margin->addLayout(m_stack);
    m_stack->addWidget(m_view);
    buildEmpty();
}

void RecordView::buildEmpty()
{
    auto *empty = new QWidget(this);
    m_sentence = new QLabel(empty);
    m_sentence->setObjectName(u"emptySentence"_s);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    theme::setKind(m_sentence, "muted");
    m_action = new QPushButton(empty);
    m_action->setObjectName(u"emptyActionButton"_s);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_act)
            m_act();
    });
    auto *column = new QVBoxLayout(empty);
    column->setContentsMargins(theme::pagePadding, theme::pagePadding, theme::pagePadding, theme::pagePadding);
    column->setSpacing(theme::panelPadding);
    column->addStretch(2);
    column->addWidget(m_sentence);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_stack->addWidget(empty);
}

void RecordView::setTable(RecordTable *table)
{
    m_table = table;
    m_view->setModel(table);
    connect(table, &QAbstractItemModel::modelAboutToBeReset, this, &RecordView::keepSelection);
    connect(table, &QAbstractItemModel::modelReset, this, &RecordView::regainSelection);
    connect(table, &RecordTable::counted, this, &RecordView::showState);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { Q_EMIT currentChanged(m_table->idAt(index.row())); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_view->verticalHeader()->viewport()->update();
        Q_EMIT selectionChanged();
    });
    m_columns->begin(table, objectName());
    showState();
}

void RecordView::setFillDown(bool on)
{
    m_fillsDown = on;
    m_view->setCellMatters(on);
}

void RecordView::setSearchBar(SearchBar *bar)
{
    m_search = bar;
    connect(bar, &SearchBar::textChanged, this, [this](const QString &text) {
        if (m_table)
            m_table->setFilter(text);
    });
    connect(bar, &SearchBar::leftDownwards, this, [this] {
        m_view->setFocus();
        if (!m_view->currentIndex().isValid() && m_table && m_table->shown() > 0)
            m_view->selectRow(0);
    });
    showState();
}

void RecordView::setEmptyState(std::function<QString()> sentence, std::function<QString()> action,
                               std::function<void()> act)
{
    m_emptySentence = std::move(sentence);
    m_emptyAction = std::move(action);
    m_act = std::move(act);
    showState();
}

void RecordView::setLoading(bool loading)
{
    m_loading = loading;
    showState();
}

void RecordView::setMultipleSelection(bool multiple)
{
    m_view->setSelectionMode(multiple ? QAbstractItemView::ExtendedSelection : QAbstractItemView::SingleSelection);
}

void RecordView::setComfortable(bool comfortable)
{
    m_view->verticalHeader()->setDefaultSectionSize(comfortable ? theme::comfortableRowHeight : theme::rowHeight);
}

void RecordView::showState()
{
    const int shown = m_table ? m_table->shown() : 0;
    const int total = m_table ? m_table->total() : 0;
    if (m_search)
        m_search->setCount(shown, total);
    const bool filteredAway = shown == 0 && total > 0;
    QString sentence = m_emptySentence ? m_emptySentence() : tr("There is nothing here yet.");
    if (m_loading)
        sentence = tr("Reading…");
    else if (filteredAway)
        sentence = tr("Nothing matches the filter.");
    m_sentence->setText(sentence);
    m_action->setText(m_emptyAction ? m_emptyAction() : QString());
    m_action->setVisible(m_emptyAction && !filteredAway && !m_loading);
    m_stack->setCurrentIndex(shown == 0 ? 1 : 0);
}

qint64 RecordView::currentId() const
{
    return m_table && m_view->currentIndex().isValid() ? m_table->idAt(m_view->currentIndex().row()) : 0;
}

QList<qint64> RecordView::selectedIds() const
{
    QList<qint64> ids;
    for (const int row : rows(ListRows::Selected))
        ids << m_table->idAt(row);
    return ids;
}

QList<int> RecordView::rows(ListRows which) const
{
    QList<int> rows;
    if (!m_table)
        return rows;
    if (which == ListRows::Shown) {
        rows.resize(m_table->shown());
        std::iota(rows.begin(), rows.end(), 0);
        return rows;
    }
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        rows << index.row();
    std::ranges::sort(rows);
    return rows;
}

bool RecordView::select(qint64 id)
{
    const int row = m_table ? m_table->rowOf(id) : -1;
    if (row < 0)
        return false;
    // Not selectRow(): that asks which keys are down, and Ctrl+Enter would switch the row off again.
    m_view->selectionModel()->setCurrentIndex(m_table->index(row, 0),
                                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(m_table->index(row, 0), QAbstractItemView::EnsureVisible);
    return true;
}

void RecordView::keepSelection()
{
    m_keptIds = selectedIds();
    m_keptCurrent = currentId();
    m_view->hoverRow(-1);
}

void RecordView::regainSelection()
{
    m_view->verticalHeader()->updateGeometry();
    const int current = m_keptCurrent ? m_table->rowOf(m_keptCurrent) : -1;
    if (current >= 0)
        m_view->selectionModel()->setCurrentIndex(m_table->index(current, 0), QItemSelectionModel::NoUpdate);
    QItemSelection selection;
    const int last = m_table->columnCount() - 1;
    for (const qint64 id : std::as_const(m_keptIds)) {
        const int row = m_table->rowOf(id);
        if (row >= 0)
            selection.select(m_table->index(row, 0), m_table->index(row, last));
    }
    if (!selection.isEmpty())
        m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    const bool lost = m_keptCurrent != 0 && current < 0;
    m_keptIds.clear();
    m_keptCurrent = 0;
    if (lost) {
        Q_EMIT currentChanged(0);
        Q_EMIT selectionChanged();
    }
}

CellBlock RecordView::cells(const QList<int> &rows, const QList<int> &columns) const
{
    CellBlock block;
    for (const int column : columns) {
        block.heads << m_table->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const bool isText = std::ranges::all_of(rows, [this, column](int row) {
            const int type = m_table->index(row, column).data(RecordTable::ValueRole).typeId();
            return type == QMetaType::QString || type == QMetaType::UnknownType;
        });
        block.isText << isText;
    }
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells << m_table->index(row, column).data(RecordTable::CopyRole).toString();
        block.rows << cells;
    }
    return block;
}

CellBlock RecordView::copied() const
{
    return m_table ? cells(rows(ListRows::Selected), m_view->shownColumns()) : CellBlock{};
}

void RecordView::copySelection() const
{
    if (const CellBlock block = copied(); !block.rows.isEmpty())
        QApplication::clipboard()->setMimeData(block.mime());
}

void RecordView::copyColumn(int column) const
{
    if (!m_table || column < 0)
        return;
    const QList<int> selected = rows(ListRows::Selected);
    QApplication::clipboard()->setMimeData(
        cells(selected.size() > 1 ? selected : rows(ListRows::Shown), {column}).mime());
}

void RecordView::addListTasks(QMenu *menu)
{
    const Page *page = Page::around(this);
    if (!page || !page->listKeeper())
        return;
    menu->addSeparator();
    const auto add = [this, menu](const QString &name, Icon which, const QString &text, ListTask task) {
        QAction *action = menu->addAction(icon(which), text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, task] {
            if (const Page *around = Page::around(this); around && around->listKeeper())
                around->listKeeper()(*this, task);
        });
    };
    add(u"exportThisList"_s, Icon::Export, tr("Export this list…"), ListTask::Export);
    add(u"printThisList"_s, Icon::Print, tr("Print this list…"), ListTask::Print);
}

void RecordView::askForList(ListTask task, std::function<void(const ListWish &)> then)
{
    m_wished = std::move(then);
    m_choice->ask(task, m_table ? m_table->shown() : 0, int(rows(ListRows::Selected).size()));
}

void RecordView::showHeadMenu(int column, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"headMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_columns->fillMenu(menu, column);
    if (column >= 0) {
        QAction *copy = menu->addAction(icon(Icon::Copy), tr("Copy this column"));
        copy->setObjectName(u"copyColumnAction"_s);
        connect(copy, &QAction::triggered, this, [this, column] { copyColumn(column); });
    }
    addListTasks(menu);
    menu->popup(at);
}

void RecordView::showRowMenu(const QPoint &at)
{
    const QModelIndex index = m_view->indexAt(at);
    if (!index.isValid())
        return;
    const qint64 id = m_table->idAt(index.row());
    const int column = index.column();
    auto *menu = new QMenu(this);
    menu->setObjectName(u"rowMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT menuAsked(id, menu);
    if (m_fillsDown) {
        QAction *fill = menu->addAction(tr("Fill down"));
        fill->setShortcut(Qt::CTRL | Qt::Key_D);
        fill->setEnabled(rows(ListRows::Selected).size() > 1);
        connect(fill, &QAction::triggered, this, &RecordView::fillDown);
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    QAction *copy = menu->addAction(icon(Icon::Copy), tr("Copy"));
    copy->setShortcut(QKeySequence::Copy);
    connect(copy, &QAction::triggered, this, &RecordView::copySelection);
    connect(menu->addAction(tr("Copy this column")), &QAction::triggered, this, [this, column] { copyColumn(column); });
    m_columns->fillMenu(menu->addMenu(tr("Columns and order")), column);
    addListTasks(menu);
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void RecordView::fillDown()
{
    const QList<qint64> ids = selectedIds();
    if (m_fillsDown && ids.size() > 1 && m_view->currentIndex().isValid())
        Q_EMIT fillDownAsked(m_table->columnName(m_view->currentIndex().column()), ids);
}

void RecordView::hideEvent(QHideEvent *event)
{
    m_columns->keepNow();
    QFrame::hideEvent(event);
}

void RecordView::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_table) {
        m_table->retranslate();
        showState();
    }
}

bool RecordView::isKeyHandled(int key, Qt::KeyboardModifiers modifiers)
{
    const qint64 id = currentId();
    if (key == Qt::Key_C && modifiers == Qt::ControlModifier) {
        copySelection();
        return true;
    }
    if (key == Qt::Key_D && modifiers == Qt::ControlModifier && m_fillsDown) {
        fillDown();
        return true;
    }
    if (key == Qt::Key_Menu && modifiers == Qt::NoModifier && m_view->currentIndex().isValid()) {
        showRowMenu(m_view->visualRect(m_view->currentIndex()).center());
        return true;
    }
    if (id == 0 || modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier))
        return false;
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT opened(id); return true;
    case Qt::Key_F2: Q_EMIT editAsked(id); return true;
    case Qt::Key_Delete: Q_EMIT deleteAsked(selectedIds()); return true;
    default: return false;
    }
}

bool RecordView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isKeyHandled(key->key(), key->modifiers() & ~Qt::KeypadModifier))
            return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace ui
