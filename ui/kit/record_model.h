// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/record_table.h"

#include <QStringList>
#include <QVariant>

#include <algorithm>
#include <functional>
#include <utility>

namespace ui {

/// One column of a list. `show` answers text, a number or a date; `sort`, `copy` and `badge` are for columns whose
/// order, copied text or look differ from what is shown. `name` keeps the column's width and place over versions.
template<class T>
struct Column {
    std::function<QString()> title{};
    std::function<QVariant(const T &)> show{};
    Qt::Alignment alignment = Qt::AlignLeft;
    std::function<QVariant(const T &)> sort{};
    std::function<QString(const T &)> copy{};
    std::function<Badge(const T &)> badge{};
    int width = 0; ///< at first, in pixels; 0 is measured
    bool hidden = false;
    QString name{};
    std::function<QString(const T &)> tip{}; ///< said when the pointer rests on the cell
};

/// A list of records as columns; a page holds one and gives it to a RecordView.
template<class T>
class RecordModel : public RecordTable
{
public:
    using Columns = QList<Column<T>>;

    explicit RecordModel(Columns columns, QObject *parent = nullptr)
        : RecordTable(parent), m_columns(std::move(columns))
    {
        if constexpr (requires(const T &t) { t.id.value; })
            m_id = [](const T &t) { return t.id.value; };
    }

    /// How a record is known again; by itself it is `id.value`.
    void setId(std::function<qint64(const T &)> id) { m_id = std::move(id); }
    /// Words by which a record is found besides those shown: pinyin, the former name, a number.
    void setFilterText(std::function<QString(const T &)> text) { m_filterText = std::move(text); }
    /// Other spellings of the name, which the column "name" shows.
    void setOtherSpellings(std::function<QStringList(const T &)> spellings) { m_spellings = std::move(spellings); }
    /// Records that stand back: in muted letters.
    void setFaint(std::function<bool(const T &)> faint) { m_faint = std::move(faint); }
    /// Chips: which records are wanted at all.
    void setWanted(std::function<bool(const T &)> wanted)
    {
        m_wanted = std::move(wanted);
        filterAgain();
    }

    void setRecords(QList<T> records)
    {
        beginRecords();
        m_records = std::move(records);
        endRecords();
    }
    /// Exchanges the record with the same id, in its place.
    void replace(const T &record)
    {
        const auto found = std::ranges::find_if(m_records, [&](const T &r) { return m_id && m_id(r) == m_id(record); });
        if (found == m_records.end())
            return;
        *found = record;
        const int place = int(found - m_records.begin());
        forgetFilterText(place);
        const int row = rowOf(idOf(place));
        if (row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }

    [[nodiscard]] const QList<T> &records() const { return m_records; }
    [[nodiscard]] const T &record(int row) const { return m_records.at(recordAt(row)); }
    [[nodiscard]] const T *recordById(qint64 id) const
    {
        const auto found = std::ranges::find_if(m_records, [&](const T &r) { return m_id && m_id(r) == id; });
        return found == m_records.end() ? nullptr : &*found;
    }
    /// Those shown, in the order shown: for printing and export.
    [[nodiscard]] QList<T> shownRecords() const
    {
        QList<T> list;
        for (int row = 0; row < shown(); ++row)
            list << record(row);
        return list;
    }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Vertical)
            return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
        if (section < 0 || section >= m_columns.size())
            return {};
        if (role == Qt::DisplayRole)
            return m_columns.at(section).title ? m_columns.at(section).title() : QString();
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(m_columns.at(section).alignment | Qt::AlignVCenter);
        return {};
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Column<T> &column = m_columns.at(index.column());
        const T &shownRecord = record(index.row());
        switch (role) {
        case Qt::DisplayRole: return text(column, shownRecord);
        case Qt::TextAlignmentRole: return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
        case IdRole: return m_id ? m_id(shownRecord) : 0;
        case BadgeRole: return column.badge ? QVariant::fromValue(column.badge(shownRecord)) : QVariant();
        case OtherSpellingRole: return column.name == QLatin1String("name") ? spellingFound(index.row()) : QString();
        case ValueRole: return column.show ? column.show(shownRecord) : QVariant(text(column, shownRecord));
        case CopyRole: return column.copy ? column.copy(shownRecord) : text(column, shownRecord);
        case TipRole: return column.tip ? column.tip(shownRecord) : QString();
        case FaintRole: return m_faint && m_faint(shownRecord);
        default: return {};
        }
    }

    [[nodiscard]] QString columnName(int column) const override
    {
        const QString &name = m_columns.at(column).name;
        return name.isEmpty() ? QString::number(column) : name;
    }
    [[nodiscard]] int columnWidth(int column) const override { return m_columns.at(column).width; }
    [[nodiscard]] bool isColumnHidden(int column) const override { return m_columns.at(column).hidden; }

protected:
    [[nodiscard]] int recordCount() const override { return int(m_records.size()); }
    [[nodiscard]] qint64 idOf(int record) const override { return m_id ? m_id(m_records.at(record)) : record + 1; }
    [[nodiscard]] bool isWanted(int record) const override { return !m_wanted || m_wanted(m_records.at(record)); }
    [[nodiscard]] QString filterTextOf(int record) const override
    {
        const T &r = m_records.at(record);
        QStringList parts;
        for (const Column<T> &column : m_columns)
            parts << text(column, r);
        if (m_filterText)
            parts << m_filterText(r);
        return parts.join(QLatin1Char('\n'));
    }
    [[nodiscard]] QStringList otherSpellingsOf(int record) const override
    {
        return m_spellings ? m_spellings(m_records.at(record)) : QStringList();
    }
    [[nodiscard]] QVariant sortKeyOf(int record, int column) const override
    {
        const Column<T> &c = m_columns.at(column);
        const T &r = m_records.at(record);
        return c.sort ? c.sort(r) : c.show ? c.show(r) : QVariant(text(c, r));
    }

private:
    [[nodiscard]] static QString text(const Column<T> &column, const T &record)
    {
        if (column.show)
            return shownText(column.show(record));
        return column.badge ? column.badge(record).text : QString();
    }

    Columns m_columns;
    QList<T> m_records;
    std::function<qint64(const T &)> m_id;
    std::function<QString(const T &)> m_filterText;
    std::function<QStringList(const T &)> m_spellings;
    std::function<bool(const T &)> m_wanted;
    std::function<bool(const T &)> m_faint;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::Badge)
