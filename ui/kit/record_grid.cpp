// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/record_grid.h"

#include "ui/kit/record_delegate.h"
#include "ui/kit/record_heads.h"
#include "ui/kit/record_table.h"

#include <QEvent>
#include <QKeyEvent>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 pauseOfTyping = 1000; // milliseconds after which a key begins a new word
}

RecordGrid::RecordGrid(QWidget *parent)
    : QTableView(parent), m_delegate(new RecordDelegate(this)), m_head(new RecordHead(this))
{
    setObjectName(u"recordTable"_s);
    setItemDelegate(m_delegate);
    setHorizontalHeader(m_head);
    setVerticalHeader(new RowHead(m_delegate, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setWordWrap(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setMouseTracking(true);
    connect(m_head, &RecordHead::sortAsked, this, [this](int column, bool further) {
        if (further) {
            table()->sortFurther(column);
            return;
        }
        const QList<SortKey> &keys = table()->sortKeys();
        const bool again = keys.size() == 1 && keys.first() == SortKey{column};
        table()->sort(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    connect(this, &QAbstractItemView::entered, this, [this](const QModelIndex &index) { hoverRow(index.row()); });
}

RecordTable *RecordGrid::table() const { return qobject_cast<RecordTable *>(model()); }

void RecordGrid::setCellMatters(bool matters)
{
    m_cellMatters = matters;
    m_delegate->setCellFramed(matters);
}

QList<int> RecordGrid::shownColumns() const
{
    QList<int> columns;
    for (int place = 0; place < m_head->count(); ++place)
        if (!m_head->isSectionHidden(m_head->logicalIndex(place)))
            columns << m_head->logicalIndex(place);
    return columns;
}

void RecordGrid::hoverRow(int row)
{
    if (m_delegate->hoveredRow() == row)
        return;
    m_delegate->setHoveredRow(row);
    viewport()->update();
    verticalHeader()->viewport()->update();
}

void RecordGrid::keyboardSearch(const QString &typed)
{
    if (!table() || typed.isEmpty() || !typed.front().isPrint())
        return;
    const bool goesOn = !m_typed.isEmpty() && m_sinceKey.isValid() && m_sinceKey.elapsed() < pauseOfTyping;
    m_sinceKey.start();
    if (typed.front().isSpace() && !goesOn)
        return; // a blank alone finds nothing
    m_typed = goesOn ? m_typed + typed : typed;
    const int here = std::max(0, currentIndex().row());
    // A word that goes on may still mean the row it found; a new one looks further down.
    const int row = table()->find(m_typed, goesOn || !currentIndex().isValid() ? here : here + 1);
    if (row < 0)
        return;
    const int column = currentIndex().isValid() ? currentIndex().column() : shownColumns().value(0);
    selectionModel()->setCurrentIndex(table()->index(row, column),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(table()->index(row, column), QAbstractItemView::EnsureVisible);
}

bool RecordGrid::moveCell(int key)
{
    const QList<int> columns = shownColumns();
    const qsizetype place = columns.indexOf(currentIndex().column()) + (key == Qt::Key_Left ? -1 : 1);
    if (place < 0 || place >= columns.size())
        return false;
    const QModelIndex next = table()->index(currentIndex().row(), columns.at(place));
    selectionModel()->setCurrentIndex(next, QItemSelectionModel::NoUpdate);
    scrollTo(next, QAbstractItemView::EnsureVisible);
    return true;
}

void RecordGrid::keyPressEvent(QKeyEvent *event)
{
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (m_cellMatters && sideways && !(event->modifiers() & ~Qt::KeypadModifier) && currentIndex().isValid()) {
        moveCell(event->key());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

bool RecordGrid::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        hoverRow(-1);
    return QTableView::viewportEvent(event);
}

} // namespace ui
