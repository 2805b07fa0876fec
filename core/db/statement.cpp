// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/statement.h"

#include <sqlite3.h>

namespace core::db {

Statement::Statement(Connection &connection, QByteArray sql)
    : m_connection(connection), m_sql(std::move(sql)), m_statement(connection.take(m_sql.constData()))
{}

Statement::~Statement() { m_connection.giveBack(m_sql.constData(), m_statement); }

bool Statement::step()
{
    const int result = sqlite3_step(m_statement);
    if (result == SQLITE_ROW)
        return true;
    if (result != SQLITE_DONE)
        m_connection.fail(result);
    return false;
}

void Statement::run()
{
    while (step()) {
    }
    sqlite3_reset(m_statement);
}

void Statement::bindNull(int index) { sqlite3_bind_null(m_statement, index); }

void Statement::bindNumber(int index, qint64 value) { sqlite3_bind_int64(m_statement, index, value); }

void Statement::bindText(int index, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    sqlite3_bind_text(m_statement, index, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
}

void Statement::bindBytes(int index, const QByteArray &value)
{
    sqlite3_bind_blob(m_statement, index, value.constData(), static_cast<int>(value.size()), SQLITE_TRANSIENT);
}

void Statement::bindValue(int index, const QVariant &value)
{
    if (!value.isValid())
        bindNull(index);
    else if (value.typeId() == QMetaType::QString)
        bindText(index, value.toString());
    else if (value.typeId() == QMetaType::QByteArray)
        bindBytes(index, value.toByteArray());
    else
        bindNumber(index, value.toLongLong());
}

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

qint64 Statement::number(int column) const { return sqlite3_column_int64(m_statement, column); }

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(data, sqlite3_column_bytes(m_statement, column));
}

QVariant Statement::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER: return number(column);
    case SQLITE_TEXT: return text(column);
    case SQLITE_BLOB: return bytes(column);
    default: return {};
    }
}

} // namespace core::db
