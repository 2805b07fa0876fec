// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/record_table.h"

#include <QCollator>
#include <QDate>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int recordsPerIdleStep = 400;

struct SortKeys {
    explicit SortKeys(const QList<QVariant> &values)
    {
        QCollator collator(QLocale(QLocale::Chinese, QLocale::China)); // pinyin order
        collator.setNumericMode(true);
        const auto first = std::ranges::find_if(values, [](const QVariant &v) { return !v.isNull(); });
        isText = first != values.end() && first->typeId() == QMetaType::QString;
        isBytes = first != values.end() && first->typeId() == QMetaType::QByteArray;
        for (const QVariant &value : values) {
            empty.push_back(isMissing(value));
            if (isText)
                texts.push_back(collator.sortKey(value.toString()));
            else if (isBytes)
                bytes.push_back(value.toByteArray());
            else
                numbers.push_back(number(value));
        }
    }

    static bool isMissing(const QVariant &value)
    {
        switch (value.typeId()) {
        case QMetaType::UnknownType: return true;
        case QMetaType::QString: return value.toString().isEmpty();
        case QMetaType::QDate: return !value.toDate().isValid();
        case QMetaType::QDateTime: return !value.toDateTime().isValid();
        default: return false;
        }
    }

    static double number(const QVariant &value)
    {
        if (value.typeId() == QMetaType::QDate)
            return double(value.toDate().toJulianDay());
        if (value.typeId() == QMetaType::QDateTime)
            return double(value.toDateTime().toMSecsSinceEpoch());
        return value.toDouble();
    }

    [[nodiscard]] int compare(size_t a, size_t b) const
    {
        if (isText)
            return texts[a].compare(texts[b]);
        if (isBytes)
            return bytes[a].compare(bytes[b]);
        return numbers[a] < numbers[b] ? -1 : numbers[a] > numbers[b] ? 1 : 0;
    }

    bool isText = false;
    bool isBytes = false;
    std::vector<bool> empty;
    std::vector<QCollatorSortKey> texts;
    std::vector<QByteArray> bytes;
    std::vector<double> numbers;
};

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
    m_idle.setInterval(0);
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
        m_idle.start();
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

void RecordTable::arrange()
{
    m_sorted.resize(recordCount());
    std::iota(m_sorted.begin(), m_sorted.end(), 0);
    if (m_sortColumn < 0 || m_sortColumn >= columnCount({}))
        return;
    QList<QVariant> values;
    values.reserve(recordCount());
    for (int record = 0; record < recordCount(); ++record)
        values << sortKeyOf(record, m_sortColumn);
    const SortKeys keys(values);
    const bool down = m_sortOrder == Qt::DescendingOrder;
    std::ranges::stable_sort(m_sorted, [&keys, down](int a, int b) {
        const auto x = size_t(a);
        const auto y = size_t(b);
        if (keys.empty[x] != keys.empty[y])
            return !keys.empty[x]; // what is missing stands last either way
        return down ? keys.compare(x, y) > 0 : keys.compare(x, y) < 0;
    });
}

void RecordTable::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<int> records;
    for (const QModelIndex &index : before)
        records << m_order.at(index.row());
    m_sortColumn = column;
    m_sortOrder = order;
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
}

void RecordTable::retranslate()
{
    m_texts.fill(core::SearchText(), recordCount());
    m_prepared = 0;
    if (recordCount() > 0)
        m_idle.start();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount({}) - 1);
    if (shown() > 0)
        Q_EMIT dataChanged(index(0, 0), index(shown() - 1, columnCount({}) - 1));
}

} // namespace ui
