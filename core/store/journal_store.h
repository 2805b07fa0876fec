// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/domain/journal.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace core::store {

/// The journal: written in the same transaction as the act it records, never edited; each line's digest covers the line
/// before, so that a missing or altered line shows.
class JournalStore
{
public:
    explicit JournalStore(db::Connection &connection) : m_db(connection) {}

    /// `before` and `after` may be empty objects for new and removed records.
    void note(const db::Transaction &write, const Actor &actor, const QDateTime &at, const QString &action,
              Subject subject, qint64 subjectId, const QJsonObject &before, const QJsonObject &after);
    [[nodiscard]] QList<JournalEntry> about(Subject subject, qint64 subjectId) const;
    /// The last line of a gesture: it sums up what many lines did, as an import does.
    [[nodiscard]] std::optional<JournalEntry> lastOf(qint64 gesture) const;
    /// The latest lines of the whole file.
    [[nodiscard]] QList<JournalEntry> latest(int count) const;
    /// The same in brief: who did what to which record, without what it was before and after.
    [[nodiscard]] QList<JournalEntry> latestInBrief(int count) const;
    /// One line; without a number when there is none of that number.
    [[nodiscard]] JournalEntry line(qint64 number) const;
    /// The lines written in one transaction, in their order.
    [[nodiscard]] QList<JournalEntry> ofGesture(qint64 gesture) const;
    /// The same in brief.
    [[nodiscard]] QList<JournalEntry> headsOf(qint64 gesture) const;
    /// The digest of one line; empty when there is no such line.
    [[nodiscard]] QByteArray digestAt(qint64 number) const;
    /// The number of the first line whose digest does not hold; 0 when the chain is whole.
    [[nodiscard]] qint64 firstBrokenLine() const;

private:
    db::Connection &m_db;
};

} // namespace core::store
