// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/record_view.h"

#include "ui/kit/record_delegate.h"
#include "ui/kit/search_bar.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using theme::Role;

namespace {

/// Row numbers that belong to the row: same ground, same hairline.
class RowHead final : public QHeaderView
{
public:
    RowHead(const RecordDelegate *delegate, QTableView *view) : QHeaderView(Qt::Vertical, view), m_delegate(delegate)
    {
        setSectionResizeMode(QHeaderView::Fixed);
        setHighlightSections(false);
        setSectionsClickable(true);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const auto *view = static_cast<const QTableView *>(parentWidget());
        const bool selected = view->selectionModel() && view->selectionModel()->isRowSelected(section, QModelIndex());
        const Role ground = selected                              ? Role::AccentSoft
                            : section == m_delegate->hoveredRow() ? Role::Hover
                                                                  : Role::Surface;
        painter->fillRect(rect, theme::color(ground));
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme::color(Role::Line));
        if (selected)
            painter->fillRect(QRect(rect.left(), rect.top(), 3, rect.height() - 1), theme::color(Role::Accent));
        painter->setFont(theme::font(theme::Type::Muted));
        painter->setPen(theme::color(Role::Muted));
        painter->drawText(rect.adjusted(0, 0, -theme::controlPadding, -1), Qt::AlignRight | Qt::AlignVCenter,
                          QString::number(section + 1));
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int digits = std::max(3, int(QString::number(model() ? model()->rowCount() : 0).size()));
        const QFontMetrics metrics(theme::font(theme::Type::Muted));
        return {metrics.horizontalAdvance(QString(digits, u'0')) + 2 * theme::controlPadding + 4, 0};
    }

private:
    const RecordDelegate *m_delegate;
};

constexpr int saveDelay = 400;
constexpr int measuredRows = 60;
constexpr int leastRest = 36;
constexpr int widestAtFirst = 260;

} // namespace

RecordView::RecordView(QWidget *parent) : QFrame(parent)
{
    build();
    m_saving.setSingleShot(true);
    m_saving.setInterval(saveDelay);
    connect(&m_saving, &QTimer::timeout, this, &RecordView::saveColumns);
}

RecordView::~RecordView()
{
    if (m_saving.isActive())
        saveColumns();
}

void RecordView::build()
{
    theme::setKind(this, "panel");
    m_view = new QTableView(this);
    m_view->setObjectName(u"recordTable"_s);
    m_delegate = new RecordDelegate(m_view);
    m_view->setItemDelegate(m_delegate);
    m_view->setVerticalHeader(new RowHead(m_delegate, m_view));
    m_view->verticalHeader()->setDefaultSectionSize(theme::rowHeight);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setTabKeyNavigation(false);
    m_view->setCornerButtonEnabled(false);
    m_view->setWordWrap(false);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setMouseTracking(true);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    setFocusProxy(m_view);

    QHeaderView *head = m_view->horizontalHeader();
    head->setHighlightSections(false);
    head->setSectionsMovable(true);
    head->setStretchLastSection(true);
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setFixedHeight(theme::fieldHeight);
    head->setMinimumSectionSize(leastRest);
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(head, &QWidget::customContextMenuRequested, this, &RecordView::showHeadMenu);
    connect(head, &QHeaderView::sectionMoved, this, &RecordView::rememberLater);
    connect(head, &QHeaderView::sectionResized, this, &RecordView::rememberLater);
    connect(head, &QHeaderView::sortIndicatorChanged, this, &RecordView::rememberLater);
    connect(m_view, &QWidget::customContextMenuRequested, this, &RecordView::showRowMenu);
    connect(m_view, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(index.data(RecordTable::IdRole).toLongLong()); });
    connect(m_view, &QAbstractItemView::entered, this, [this](const QModelIndex &index) { hoverRow(index.row()); });

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

    auto *margin = new QVBoxLayout(this);
    margin->setContentsMargins(1, 1, 1, 1);
    m_stack = new QStackedLayout;
    margin->addLayout(m_stack);
    m_stack->addWidget(m_view);
    m_stack->addWidget(empty);
}

void RecordView::setTable(RecordTable *table)
{
    m_table = table;
    m_view->setModel(table);
    m_view->setSortingEnabled(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    connect(table, &QAbstractItemModel::modelAboutToBeReset, this, &RecordView::keepSelection);
    connect(table, &QAbstractItemModel::modelReset, this, &RecordView::regainSelection);
    connect(table, &RecordTable::counted, this, &RecordView::showState);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { Q_EMIT currentChanged(m_table->idAt(index.row())); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_view->verticalHeader()->viewport()->update();
        Q_EMIT selectionChanged();
    });
    restoreColumns();
    showState();
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
    if (!m_view->selectionModel())
        return ids;
    QList<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        rows << index.row();
    std::ranges::sort(rows);
    for (const int row : rows)
        ids << m_table->idAt(row);
    return ids;
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
    hoverRow(-1);
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

QString RecordView::copiedText() const
{
    if (!m_table)
        return QString();
    const QHeaderView *head = m_view->horizontalHeader();
    QList<int> columns;
    for (int place = 0; place < head->count(); ++place)
        if (!head->isSectionHidden(head->logicalIndex(place)))
            columns << head->logicalIndex(place);
    const auto line = [&columns](const auto &cell) {
        QStringList cells;
        for (const int column : columns)
            cells << QString(cell(column)).replace(u'\t', u' ').replace(u'\n', u' ');
        return cells.join(u'\t');
    };
    QStringList lines{
        line([this](int column) { return m_table->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(); })};
    for (const qint64 id : selectedIds()) {
        const int row = m_table->rowOf(id);
        lines << line(
            [this, row](int column) { return m_table->index(row, column).data(RecordTable::CopyRole).toString(); });
    }
    return lines.join(u'\n') + u'\n';
}

void RecordView::copySelection() const
{
    if (!selectedIds().isEmpty())
        QApplication::clipboard()->setText(copiedText());
}

void RecordView::showHeadMenu(const QPoint &at)
{
    QHeaderView *head = m_view->horizontalHeader();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int visible = head->count() - head->hiddenSectionCount();
    for (int column = 0; column < head->count(); ++column) {
        QAction *action = menu->addAction(m_table->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!head->isSectionHidden(column));
        action->setEnabled(head->isSectionHidden(column) || visible > 1);
        connect(action, &QAction::toggled, this, [this, head, column](bool on) {
            head->setSectionHidden(column, !on);
            rememberLater();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Columns as at first")), &QAction::triggered, this, [this] {
        QSettings().remove(u"tables/"_s + objectName());
        restoreColumns();
    });
    menu->popup(head->mapToGlobal(at));
}

void RecordView::showRowMenu(const QPoint &at)
{
    const QModelIndex index = m_view->indexAt(at);
    if (!index.isValid())
        return;
    const qint64 id = m_table->idAt(index.row());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT menuAsked(id, menu);
    if (!menu->isEmpty())
        menu->addSeparator();
    QAction *copy = menu->addAction(tr("Copy"));
    copy->setShortcut(QKeySequence::Copy);
    connect(copy, &QAction::triggered, this, &RecordView::copySelection);
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void RecordView::rememberLater()
{
    if (!m_restoring && m_table && !objectName().isEmpty())
        m_saving.start();
}

void RecordView::saveColumns()
{
    m_saving.stop();
    if (!m_table || objectName().isEmpty())
        return;
    const QHeaderView *head = m_view->horizontalHeader();
    QStringList columns; // "name:width:hidden" in the order seen
    for (int place = 0; place < head->count(); ++place) {
        const int column = head->logicalIndex(place);
        const bool hidden = head->isSectionHidden(column);
        const bool last = place == head->count() - 1; // its width is the rest, not a wish
        columns << u"%1:%2:%3"_s.arg(m_table->columnName(column))
                       .arg(hidden || last ? 0 : head->sectionSize(column))
                       .arg(hidden ? 1 : 0);
    }
    QSettings settings;
    settings.beginGroup(u"tables/"_s + objectName());
    settings.setValue(u"columns"_s, columns);
    const int sorted = head->sortIndicatorSection();
    settings.setValue(u"sorted"_s, sorted < 0 ? QString() : m_table->columnName(sorted));
    settings.setValue(u"descending"_s, head->sortIndicatorOrder() == Qt::DescendingOrder);
}

void RecordView::restoreColumns()
{
    m_restoring = true;
    QHeaderView *head = m_view->horizontalHeader();
    QSettings settings;
    settings.beginGroup(u"tables/"_s + objectName());
    head->setResizeContentsPrecision(measuredRows);
    QHash<QString, int> byName;
    for (int column = 0; column < head->count(); ++column) {
        byName.insert(m_table->columnName(column), column);
        head->setSectionHidden(column, m_table->isColumnHidden(column));
        head->moveSection(head->visualIndex(column), column);
        const int asked = m_table->columnWidth(column);
        const int measured =
            std::min(widestAtFirst, static_cast<QAbstractItemView *>(m_view)->sizeHintForColumn(column));
        head->resizeSection(column, asked > 0 ? asked : std::max(measured, head->sectionSizeHint(column)));
    }
    int place = 0;
    for (const QString &entry : settings.value(u"columns"_s).toStringList()) {
        const QStringList parts = entry.split(u':');
        if (parts.size() != 3 || !byName.contains(parts.at(0)))
            continue;
        const int column = byName.value(parts.at(0));
        head->moveSection(head->visualIndex(column), place++);
        head->setSectionHidden(column, parts.at(2) == "1"_L1);
        if (parts.at(1).toInt() > 0)
            head->resizeSection(column, parts.at(1).toInt());
    }
    const QString sorted = settings.value(u"sorted"_s).toString();
    const auto order = settings.value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    for (int last = head->count() - 1; last >= 0; --last)
        if (const int column = head->logicalIndex(last); !head->isSectionHidden(column)) {
            head->resizeSection(column, leastRest); // it takes the rest, and gives way when the list is narrow
            break;
        }
    m_view->sortByColumn(byName.value(sorted, -1), order);
    m_restoring = false;
}

void RecordView::hoverRow(int row)
{
    if (m_delegate->hoveredRow() == row)
        return;
    m_delegate->setHoveredRow(row);
    m_view->viewport()->update();
    m_view->verticalHeader()->viewport()->update();
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
    if (watched == m_view->viewport() && event->type() == QEvent::Leave)
        hoverRow(-1);
    return QFrame::eventFilter(watched, event);
}

} // namespace ui
