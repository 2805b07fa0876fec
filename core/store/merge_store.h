// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/domain/student.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <utility>

namespace core::store {

/// Records that became one, and pairs of which somebody said that they are two children.
class MergeStore
{
public:
    explicit MergeStore(db::Connection &connection) : m_db(connection) {}

    /// The ids whose records became part of this one, over several mergings too.
    [[nodiscard]] QList<StudentId> mergedInto(StudentId kept) const;
    /// Where the records that are gone live on.
    [[nodiscard]] QHash<StudentId, StudentId> livesOn() const;
    [[nodiscard]] QSet<std::pair<StudentId, StudentId>> toldApart() const;
    void tellApart(const db::Transaction &write, StudentId one, StudentId other);
    /// Gives applications, seats and pins to the record that stays and removes the other one. What both had is given up.
    /// Answers what moved, for the journal.
    QJsonObject giveEverything(const db::Transaction &write, StudentId gone, StudentId kept);

private:
    db::Connection &m_db;
};

} // namespace core::store
