// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/record_columns.h"

#include "ui/kit/icons.h"
#include "ui/kit/kept_setting.h"
#include "ui/kit/record_grid.h"
#include "ui/kit/record_heads.h"
#include "ui/kit/record_table.h"

#include <QHash>
#include <QMenu>
#include <QSettings>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int saveDelay = 400;
constexpr int measuredRows = 60;
constexpr int widestAtFirst = 260;
constexpr int roomForArrow = 12; // kept free by the style sheet beside the words
} // namespace

RecordColumns::RecordColumns(RecordGrid *grid, QObject *parent) : QObject(parent), m_grid(grid)
{
    m_saving.setSingleShot(true);
    m_saving.setInterval(saveDelay);
    connect(&m_saving, &QTimer::timeout, this, &RecordColumns::save);
    connect(grid->head(), &QHeaderView::sectionMoved, this, &RecordColumns::rememberLater);
    connect(grid->head(), &QHeaderView::sectionResized, this, &RecordColumns::rememberLater);
}

RecordColumns::~RecordColumns() { keepNow(); }

void RecordColumns::keepNow()
{
    if (m_saving.isActive())
        save();
}

void RecordColumns::begin(RecordTable *table, const QString &name)
{
    m_table = table;
    m_name = name;
    connect(table, &RecordTable::sorted, this, [this] {
        m_grid->head()->viewport()->update();
        rememberLater();
    });
    restore();
}

QString RecordColumns::title(int column) const
{
    return m_table->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

void RecordColumns::rememberLater()
{
    if (!m_restoring && m_table && !m_name.isEmpty())
        m_saving.start();
}

void RecordColumns::save()
{
    m_saving.stop();
    if (!m_table || m_name.isEmpty())
        return;
    const QHeaderView *head = m_grid->head();
    QStringList columns; // "name:width:hidden" in the order seen
    for (int place = 0; place < head->count(); ++place) {
        const int column = head->logicalIndex(place);
        const bool hidden = head->isSectionHidden(column);
        const bool last = place == head->count() - 1; // its width is the rest, not a wish
        columns << u"%1:%2:%3"_s.arg(m_table->columnName(column))
                       .arg(hidden || last ? 0 : head->sectionSize(column))
                       .arg(hidden ? 1 : 0);
    }
    QStringList keys; // "name:down", the first key first
    for (const SortKey &key : m_table->sortKeys())
        keys << u"%1:%2"_s.arg(m_table->columnName(key.column)).arg(key.order == Qt::DescendingOrder ? 1 : 0);
    const QString group = u"tables/"_s + m_name + u'/';
    keepSetting(group + u"columns"_s, columns);
    keepSetting(group + u"order"_s, keys);
}

void RecordColumns::measure()
{
    QHeaderView *head = m_grid->head();
    head->setResizeContentsPrecision(measuredRows);
    for (int column = 0; column < head->count(); ++column) {
        head->setSectionHidden(column, m_table->isColumnHidden(column));
        head->moveSection(head->visualIndex(column), column);
        const int asked = m_table->columnWidth(column);
        const int words = head->sectionSizeHint(column) + roomForArrow;
        const int measured =
            std::min(widestAtFirst, static_cast<QAbstractItemView *>(m_grid)->sizeHintForColumn(column));
        head->resizeSection(column, std::max(asked > 0 ? asked : measured, words));
    }
}

void RecordColumns::restore()
{
    m_restoring = true;
    measure();
    QHeaderView *head = m_grid->head();
    QHash<QString, int> byName;
    for (int column = 0; column < head->count(); ++column)
        byName.insert(m_table->columnName(column), column);
    QSettings settings;
    settings.beginGroup(u"tables/"_s + m_name);
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
    for (int last = head->count() - 1; last >= 0; --last)
        if (const int column = head->logicalIndex(last); !head->isSectionHidden(column)) {
            head->resizeSection(column, head->minimumSectionSize()); // it takes the rest, and gives way when narrow
            break;
        }
    QList<SortKey> keys;
    for (const QString &entry : settings.value(u"order"_s).toStringList())
        if (const QStringList parts = entry.split(u':'); parts.size() == 2 && byName.contains(parts.at(0)))
            keys << SortKey{byName.value(parts.at(0)),
                            parts.at(1) == "1"_L1 ? Qt::DescendingOrder : Qt::AscendingOrder};
    m_table->setSortKeys(keys);
    m_restoring = false;
}

void RecordColumns::asAtFirst()
{
    m_saving.stop();
    if (!m_name.isEmpty())
        QSettings().remove(u"tables/"_s + m_name);
    restore();
}

void RecordColumns::move(int column, int step)
{
    QHeaderView *head = m_grid->head();
    int to = head->visualIndex(column) + step;
    while (to >= 0 && to < head->count() && head->isSectionHidden(head->logicalIndex(to)))
        to += step; // a column that nobody sees is no place
    if (to >= 0 && to < head->count())
        head->moveSection(head->visualIndex(column), to);
}

void RecordColumns::addSorting(QMenu *menu, int column)
{
    const auto sortBy = [this, column](Qt::SortOrder order) {
        return [this, column, order] { m_table->sort(column, order); };
    };
    //: %1 is the title of a column
    connect(menu->addAction(tr("Order by “%1”, upwards").arg(title(column))), &QAction::triggered, this,
            sortBy(Qt::AscendingOrder));
    //: %1 is the title of a column
    connect(menu->addAction(tr("Order by “%1”, downwards").arg(title(column))), &QAction::triggered, this,
            sortBy(Qt::DescendingOrder));
    //: then by another column where the first key is equal
    QMenu *further = menu->addMenu(tr("Then by"));
    further->setObjectName(u"thenByMenu"_s);
    further->setEnabled(!m_table->sortKeys().isEmpty());
    for (const int other : m_grid->shownColumns()) {
        QAction *action = further->addAction(title(other));
        action->setCheckable(true);
        const auto &keys = m_table->sortKeys();
        action->setChecked(std::ranges::find(keys, other, &SortKey::column) != keys.end());
        connect(action, &QAction::triggered, this, [this, other] { m_table->sortFurther(other); });
    }
    QAction *none = menu->addAction(tr("Without an order"));
    none->setObjectName(u"noOrderAction"_s);
    none->setEnabled(!m_table->sortKeys().isEmpty());
    connect(none, &QAction::triggered, this, [this] { m_table->setSortKeys({}); });
}

void RecordColumns::addPlaces(QMenu *menu, int column)
{
    const QList<int> shown = m_grid->shownColumns();
    const qsizetype place = shown.indexOf(column);
    const auto add = [&](const QString &text, int step, bool possible) {
        QAction *action = menu->addAction(text);
        action->setEnabled(possible);
        connect(action, &QAction::triggered, this, [this, column, step] { move(column, step); });
    };
    //: %1 is the title of a column
    add(tr("Move “%1” to the left").arg(title(column)), -1, place > 0);
    //: %1 is the title of a column
    add(tr("Move “%1” to the right").arg(title(column)), 1, place >= 0 && place + 1 < shown.size());
}

void RecordColumns::addChoice(QMenu *menu)
{
    QHeaderView *head = m_grid->head();
    const int visible = head->count() - head->hiddenSectionCount();
    for (int place = 0; place < head->count(); ++place) {
        const int column = head->logicalIndex(place);
        QAction *action = menu->addAction(title(column));
        action->setObjectName(u"showColumn_%1"_s.arg(m_table->columnName(column)));
        action->setCheckable(true);
        action->setChecked(!head->isSectionHidden(column));
        action->setEnabled(head->isSectionHidden(column) || visible > 1);
        connect(action, &QAction::toggled, this, [this, head, column](bool on) {
            head->setSectionHidden(column, !on);
            rememberLater();
        });
    }
}

void RecordColumns::fillMenu(QMenu *menu, int column)
{
    if (column >= 0) {
        addSorting(menu, column);
        menu->addSeparator();
        addPlaces(menu, column);
        menu->addSeparator();
    }
    addChoice(menu);
    menu->addSeparator();
    QAction *reset = menu->addAction(icon(Icon::Undo), tr("Columns as at first"));
    reset->setObjectName(u"columnsAsAtFirstAction"_s);
    connect(reset, &QAction::triggered, this, &RecordColumns::asAtFirst);
}

} // namespace ui
