// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/record_table.h"

#include "ui/kit/sort_values.h"

#include <QDate>
#include <QDateTime>

#include <algorithm>
#include <numeric>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int recordsPerIdleStep = 400;
constexpr int untilPainted = 120; // milliseconds: nobody types before the rows are to be seen

} // namespace

QString shownText(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QDate: return value.toDate().toString(Qt::ISODate);
    case QMetaType::QDateTime: return value.toDateTime().toString(u"yyyy-MM-dd HH:mm"_s);
    case QMetaType::QTime: return value.toTime().toString(u"HH:mm"_s);
    default: return value.toString();
    }
}

RecordTable::RecordTable(QObject *parent) : QAbstractTableModel(parent)
{
    connect(&m_idle, &QTimer::timeout, this, &RecordTable::prepareSome);
}

int RecordTable::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_order.size()); }

qint64 RecordTable::idAt(int row) const { return row >= 0 && row < m_order.size() ? idOf(m_order.at(row)) : 0; }

int RecordTable::rowOf(qint64 id) const
{
    for (int row = 0; row < m_order.size(); ++row)
        if (idOf(m_order.at(row)) == id)
            return row;
    return -1;
}

void RecordTable::beginRecords() { beginResetModel(); }

void RecordTable::endRecords()
{
    m_texts.fill(core::SearchText(), recordCount());
    m_prepared = 0;
    arrange();
    m_order = matching(m_sorted);
    endResetModel();
    if (recordCount() > 0)
        m_idle.start(untilPainted);
    Q_EMIT counted(shown(), total());
}

void RecordTable::forgetFilterText(int record)
{
    if (record < m_prepared)
        m_texts[record] = searchTextOf(record);
}

core::SearchText RecordTable::searchTextOf(int record) const
{
    return core::SearchText({filterTextOf(record)}, otherSpellingsOf(record));
}

QString RecordTable::spellingFound(int row) const
{
    const int record = recordAt(row);
    return m_otherwise.contains(record) ? m_texts.at(record).spellingFound(m_words) : QString();
}

void RecordTable::prepare(int upTo)
{
    for (; m_prepared < upTo; ++m_prepared)
        m_texts[m_prepared] = searchTextOf(m_prepared);
}

void RecordTable::prepareSome()
{
    m_idle.setInterval(0);
    prepare(std::min(recordCount(), m_prepared + recordsPerIdleStep));
    if (m_prepared >= recordCount())
        m_idle.stop();
}

QList<int> RecordTable::matching(const QList<int> &among)
{
    m_otherwise.clear();
    if (!m_words.isEmpty())
        prepare(recordCount());
    QList<int> found;
    found.reserve(among.size());
    for (const int record : among) {
        const auto answer =
            m_words.isEmpty() ? core::SearchText::Answer::AsWritten : m_texts.at(record).answer(m_words);
        if (answer == core::SearchText::Answer::No || !isWanted(record))
            continue;
        found << record;
        if (answer == core::SearchText::Answer::OtherSpelling)
            m_otherwise.insert(record);
    }
    return found;
}

void RecordTable::setFilter(const QString &typed)
{
    if (typed == m_filter)
        return;
    const core::SearchWords words(typed);
    const bool narrows = words.narrows(m_words); // what did not match "zx" does not match "zxc"
    m_filter = typed;
    m_words = words;
    beginResetModel();
    m_order = matching(narrows ? QList<int>(m_order) : m_sorted);
    endResetModel();
    Q_EMIT counted(shown(), total());
}

void RecordTable::filterAgain()
{
    beginResetModel();
    m_order = matching(m_sorted);
    endResetModel();
    Q_EMIT counted(shown(), total());
}

void RecordTable::showAgain()
{
    m_prepared = 0; // what is typed next asks for the texts again
    if (recordCount() > 0)
        m_idle.start(untilPainted);
    if (shown() > 0)
        Q_EMIT dataChanged(index(0, 0), index(shown() - 1, columnCount() - 1));
}

void RecordTable::arrange()
{
    m_sorted.resize(recordCount());
    std::iota(m_sorted.begin(), m_sorted.end(), 0);
    std::vector<std::pair<SortValues, Qt::SortOrder>> keys;
    for (const SortKey &key : std::as_const(m_sortKeys)) {
        QList<QVariant> values;
        values.reserve(recordCount());
        for (int record = 0; record < recordCount(); ++record)
            values << sortKeyOf(record, key.column);
        keys.emplace_back(SortValues(values), key.order);
    }
    if (keys.empty())
        return;
    std::ranges::stable_sort(m_sorted, [&keys](int a, int b) {
        for (const auto &[values, order] : keys)
            if (const int compared = values.compare(size_t(a), size_t(b), order); compared != 0)
                return compared < 0;
        return false;
    });
}

void RecordTable::sort(int column, Qt::SortOrder order)
{
    setSortKeys(column < 0 ? QList<SortKey>() : QList<SortKey>{{column, order}});
}

void RecordTable::sortFurther(int column)
{
    QList<SortKey> keys = m_sortKeys;
    const auto known = std::ranges::find(keys, column, &SortKey::column);
    if (known == keys.end())
        keys << SortKey{column};
    else
        known->order = known->order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    setSortKeys(keys);
}

void RecordTable::setSortKeys(QList<SortKey> keys)
{
    keys.removeIf([this](const SortKey &key) { return key.column < 0 || key.column >= columnCount({}); });
    if (keys.size() > mostSortKeys)
        keys.remove(mostSortKeys - 1, keys.size() - mostSortKeys); // the newest takes the place of the last
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<int> records;
    for (const QModelIndex &index : before)
        records << m_order.at(index.row());
    m_sortKeys = std::move(keys);
    arrange();
    m_order = matching(m_sorted);
    QList<int> rowOfRecord(recordCount(), -1);
    for (int row = 0; row < m_order.size(); ++row)
        rowOfRecord[m_order.at(row)] = row;
    QModelIndexList after;
    for (int i = 0; i < before.size(); ++i)
        after << index(rowOfRecord.at(records.at(i)), before.at(i).column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    Q_EMIT sorted();
}

int RecordTable::find(const QString &typed, int from)
{
    const core::SearchWords words(typed);
    if (words.isEmpty())
        return -1;
    prepare(recordCount());
    for (int step = 0; step < shown(); ++step) {
        const int row = (from + step) % shown();
        if (m_texts.at(m_order.at(row)).answers(words))
            return row;
    }
    return -1;
}

void RecordTable::retranslate()
{
    m_texts.fill(core::SearchText(), recordCount());
    m_prepared = 0;
    if (recordCount() > 0)
        m_idle.start(untilPainted);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount({}) - 1);
    if (shown() > 0)
        Q_EMIT dataChanged(index(0, 0), index(shown() - 1, columnCount({}) - 1));
}

} // namespace ui
