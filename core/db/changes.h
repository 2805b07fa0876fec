// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QVariant>

struct sqlite3;
struct sqlite3_value;

namespace core::db {

/// The values of one row in the order of its table's columns: null, qint64, QString or QByteArray.
using Row = QList<QVariant>;

/// A row as it takes little room; empty for no row.
[[nodiscard]] QByteArray packed(const Row &row);
[[nodiscard]] Row unpacked(const QByteArray &bytes);

/// What a transaction did to one row.
struct RowChange {
    QByteArray table{};
    QByteArray before{}; ///< packed; empty for a new row
    QByteArray after{};  ///< packed; empty for a removed row
};

/// What a transaction did, in the order in which it did it: gone through backwards it leads back to the rows of before,
/// whatever tables there are. What foreign keys took along stands before the row it went with, so that on the way back
/// the row comes first and what names it afterwards.
using Changes = QList<RowChange>;

[[nodiscard]] qsizetype sizeOf(const Changes &changes);

/// Listens to a connection and writes down every row that a transaction inserts, changes or deletes.
class ChangeRecorder
{
public:
    /// Rows of the `ignored` tables are of no interest: counters, the journal itself.
    ChangeRecorder(sqlite3 *connection, QByteArrayList ignored);
    ~ChangeRecorder();
    ChangeRecorder(const ChangeRecorder &) = delete;
    ChangeRecorder &operator=(const ChangeRecorder &) = delete;

    [[nodiscard]] const Changes &changes() const { return m_changes; }
    /// Hands over what was written down, and begins anew.
    [[nodiscard]] Changes take();

private:
    static void heard(void *self, sqlite3 *connection, int operation, const char *database, const char *table,
                      long long oldRow, long long newRow);
    void note(int operation, const char *table, long long oldRow, long long newRow);

    sqlite3 *m_connection;
    QByteArrayList m_ignored;
    Changes m_changes{};
    QList<qsizetype> m_places{}; ///< of the last change of each depth: 0 direct, deeper what a foreign key took along
    long long m_lastRow = 0; ///< the row that the last change is about: an insert completed by an update is one change
};

} // namespace core::db
