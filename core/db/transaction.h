// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/changes.h"
#include "core/db/connection.h"

namespace core::db {

/// Everything written between its making and `commit()` is kept whole, or not at all. Writing functions take a
/// `const Transaction &`, so that nobody writes outside one.
class Transaction
{
public:
    /// Takes the write lock at once: a transaction that reads first and writes later could fail halfway.
    explicit Transaction(Connection &connection);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit();
    [[nodiscard]] Connection &connection() const { return m_connection; }
    /// The next id of the file's one sequence.
    [[nodiscard]] qint64 newId() const;
    /// The first line that the journal wrote in this transaction, 0 before: what is done in one go is undone in one.
    [[nodiscard]] qint64 gesture() const { return m_gesture; }
    void beginGesture(qint64 firstLine) const { m_gesture = firstLine; }
    /// What it has done so far; nothing on a connection that does not record.
    [[nodiscard]] Changes changes() const;

private:
    Connection &m_connection;
    bool m_open = true;
    mutable qint64 m_gesture = 0;
};

} // namespace core::db
