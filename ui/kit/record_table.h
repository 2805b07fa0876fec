// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/search_text.h"

#include <QAbstractTableModel>
#include <QList>
#include <QSet>
#include <QString>
#include <QTimer>

namespace ui {

/// What a state is painted as: a pill with a word in it. An empty text paints none.
struct Badge {
    enum class Tone { Neutral, Accent, Good, Caution, Refusal };
    QString text{};
    Tone tone = Tone::Neutral;
    bool operator==(const Badge &) const = default;
};

/// One column a list is ordered by.
struct SortKey {
    int column = 0;
    Qt::SortOrder order = Qt::AscendingOrder;
    bool operator==(const SortKey &) const = default;
};

/// The part of a record model that does not depend on the record: order, filter and what a RecordView asks.
class RecordTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// OtherSpellingRole: the spelling by which the filter found a row that is not written so, in its name column.
    /// TipRole: what a cell has to say beyond its text.
    enum Role { IdRole = Qt::UserRole + 1, BadgeRole, CopyRole, ValueRole, FaintRole, OtherSpellingRole, TipRole };

    explicit RecordTable(QObject *parent = nullptr);

    /// Shows only rows in which every blank-separated word of `typed` is found (core::SearchText says how).
    void setFilter(const QString &typed);
    [[nodiscard]] const QString &filter() const { return m_filter; }
    /// Asks every row again: after a chip was switched.
    void filterAgain();
    /// Something the columns show has changed that does not stand in the records themselves.
    void showAgain();
    [[nodiscard]] int total() const { return recordCount(); }
    [[nodiscard]] int shown() const { return int(m_order.size()); }

    /// The row that shows the record with this id now, or -1.
    [[nodiscard]] int rowOf(qint64 id) const;
    [[nodiscard]] qint64 idAt(int row) const;
    /// By which columns the rows stand, the first key first; rows that are equal in all of them keep their order.
    [[nodiscard]] const QList<SortKey> &sortKeys() const { return m_sortKeys; }
    void setSortKeys(QList<SortKey> keys);
    /// "Then by": the column becomes the next key, or turns its direction when it is one already.
    void sortFurther(int column);
    static constexpr qsizetype mostSortKeys = 3;

    /// The first row at or after `from`, then from the top, that answers what was typed as the filter would; -1: none.
    [[nodiscard]] int find(const QString &typed, int from);
    /// Titles and texts in the language of now.
    void retranslate();

    [[nodiscard]] virtual QString columnName(int column) const = 0;
    [[nodiscard]] virtual int columnWidth(int column) const = 0;
    [[nodiscard]] virtual bool isColumnHidden(int column) const = 0;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    /// The rows shown have changed in number.
    void counted(int shown, int total);
    /// The rows stand in another order.
    void sorted();

protected:
    /// The record behind a row.
    [[nodiscard]] int recordAt(int row) const { return m_order.at(row); }
    /// To be called around every change of the records themselves.
    void beginRecords();
    void endRecords();
    void forgetFilterText(int record);
    /// Empty when the row answers the filter as it is written.
    [[nodiscard]] QString spellingFound(int row) const;

    [[nodiscard]] virtual int recordCount() const = 0;
    [[nodiscard]] virtual qint64 idOf(int record) const = 0;
    [[nodiscard]] virtual QString filterTextOf(int record) const = 0;
    /// Spellings of the record's name that a school holds for the same.
    [[nodiscard]] virtual QStringList otherSpellingsOf(int record) const = 0;
    [[nodiscard]] virtual bool isWanted(int record) const = 0;
    [[nodiscard]] virtual QVariant sortKeyOf(int record, int column) const = 0;

private:
    void prepare(int upTo);
    void prepareSome();
    void arrange();
    [[nodiscard]] core::SearchText searchTextOf(int record) const;
    [[nodiscard]] QList<int> matching(const QList<int> &among);

    QList<core::SearchText> m_texts; ///< one per record, made while the program idles
    QList<int> m_sorted;             ///< every record in sort order
    QList<int> m_order;              ///< those shown
    QSet<int> m_otherwise;           ///< of those, found by another spelling only
    QString m_filter;
    core::SearchWords m_words;
    int m_prepared = 0;
    QList<SortKey> m_sortKeys;
    QTimer m_idle;
};

/// The text of a value in a table: ISO dates, plain numbers.
[[nodiscard]] QString shownText(const QVariant &value);

} // namespace ui
