// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/db/changes.h"
#include "core/db/transaction.h"

#include <QVariantMap>

namespace core::db {

/// Why a row cannot be taken back.
enum class ClashKind {
    Changed,  ///< it holds something else now
    Gone,     ///< it is not there any more
    Taken,    ///< another row has its place, or a value that may be there only once
    Named,    ///< other rows have come to name it
    Orphaned, ///< a row that it names is not there any more
};

/// One row that stands in the way.
struct RowClash {
    ClashKind kind = ClashKind::Changed;
    QByteArray table{};
    QVariantMap row{};       ///< the row as the changes left it, or as it would come back
    QByteArray by{};         ///< Named, Orphaned: the other table
    QString column{};        ///< Named, Orphaned: the column that names
    int count = 0;           ///< Named: how many rows
    bool mayBeEmpty = false; ///< Orphaned: the row could stand without naming anything there
};

/// Undoes changes, the last one first. Every row must still be what the changes made of it, but for its version, which
/// grows. Answers what stands in the way; when anything does, the transaction must not be committed.
[[nodiscard]] QList<RowClash> takeBack(const Transaction &write, const Changes &changes, const Progress &progress = {});

/// The names of the columns of a table, in the order of a row.
[[nodiscard]] QStringList columnsOf(Connection &connection, const QByteArray &table);

} // namespace core::db
