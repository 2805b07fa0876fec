// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/transaction.h"

#include "core/db/statement.h"

#include <sqlite3.h>

namespace core::db {

Transaction::Transaction(Connection &connection) : m_connection(connection)
{
    connection.execute("begin immediate");
    if (ChangeRecorder *recorder = connection.recorder())
        (void)recorder->take();
}

// After an error such as a full disk SQLite may leave the transaction open or may have ended it already.
Transaction::~Transaction()
{
    if (m_open && m_connection.inTransaction())
        sqlite3_exec(m_connection.handle(), "rollback", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    m_connection.execute("commit");
    m_open = false;
    if (ChangeRecorder *recorder = m_connection.recorder())
        m_connection.tell(m_gesture, recorder->take());
}

Changes Transaction::changes() const
{
    const ChangeRecorder *recorder = m_connection.recorder();
    return recorder ? recorder->changes() : Changes{};
}

qint64 Transaction::newId() const
{
    Statement next(m_connection, "update sequence set next = next + 1 returning next - 1");
    next.step();
    const qint64 id = next.number(0);
    next.run();
    return id;
}

} // namespace core::db
