// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/connection.h"

#include "core/db/changes.h"

#include <QFileInfo>

#include <sqlite3.h>

#include <cerrno>
#include <utility>

namespace core::db {

using namespace Qt::Literals::StringLiterals;

namespace {

FailureCode codeOf(int result)
{
    switch (result & 0xff) {
    case SQLITE_FULL: return FailureCode::DiskFull;
    case SQLITE_READONLY: return FailureCode::SchoolFileReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return FailureCode::SchoolFileLocked;
    case SQLITE_CORRUPT: return FailureCode::SchoolFileDamaged;
    case SQLITE_NOTADB: return FailureCode::NotASchoolFile;
    case SQLITE_CANTOPEN: return FailureCode::FileUnreadable;
    default: return FailureCode::Storage;
    }
}

const QString memoryPath = u":memory:"_s;

bool meansNoSpace(int systemError)
{
#ifdef EDQUOT // not on Windows
    if (systemError == EDQUOT)
        return true;
#endif
    return systemError == ENOSPC || systemError == EFBIG;
}

/// The same, with what the system said and whether the file is still in its place: a disk may be full in other words
/// than SQLITE_FULL (a quota, a journal that cannot be made), and a stick pulled out shows as all kinds of errors.
FailureCode codeOf(int result, int systemError, const QString &path)
{
    const int kind = result & 0xff;
    const bool ofTheSystem = kind == SQLITE_IOERR || kind == SQLITE_CANTOPEN;
    if (ofTheSystem && meansNoSpace(systemError))
        return FailureCode::DiskFull;
    if (result == SQLITE_READONLY_DBMOVED || (ofTheSystem && path != memoryPath && !QFileInfo::exists(path)))
        return FailureCode::FileGone;
    return codeOf(result);
}

} // namespace

Connection::Connection(const QString &path, int flags) : m_path(path)
{
    const int result = sqlite3_open_v2(path.toUtf8().constData(), &m_handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    if (result != SQLITE_OK) {
        const QString reason = QString::fromUtf8(sqlite3_errstr(result));
        sqlite3_close_v2(std::exchange(m_handle, nullptr));
        throw Failure(codeOf(result), {{u"path"_s, path}, {u"code"_s, result}, {u"reason"_s, reason}});
    }
    sqlite3_extended_result_codes(m_handle, 1);
}

Connection::Connection(const QString &path, Access access)
    : Connection(path, access == Access::ReadWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY)
{
    configure();
    if (access == Access::ReadOnly)
        execute("pragma query_only=on");
}

Connection Connection::create(const QString &path)
{
    if (QFileInfo::exists(path))
        throw Failure(FailureCode::FileExists, {{u"path"_s, path}});
    Connection made(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    made.configure();
    return made;
}

Connection Connection::inMemory()
{
    Connection made(memoryPath, SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY);
    made.configure();
    return made;
}

Connection::Connection(Connection &&other) noexcept
    : m_path(std::move(other.m_path)), m_handle(std::exchange(other.m_handle, nullptr)),
      m_idle(std::move(other.m_idle)), m_recorder(std::move(other.m_recorder)), m_listener(std::move(other.m_listener))
{
    other.m_idle.clear();
}

Connection::~Connection()
{
    m_recorder.reset();
    for (const auto &statements : std::as_const(m_idle))
        for (sqlite3_stmt *statement : statements)
            sqlite3_finalize(statement);
    sqlite3_close_v2(m_handle);
}

// A rollback journal, not a WAL: between transactions a school file must be one whole file that can be copied.
void Connection::configure()
{
    sqlite3_busy_timeout(m_handle, 5000);
    execute("pragma foreign_keys=on; pragma trusted_schema=off; pragma synchronous=extra");
    // A long transaction keeps its pages in memory: spilling them early would lock readers out until it commits.
    execute("pragma cache_spill=off");
    const bool memory = isInMemory();
    const QString journal = text(memory ? "pragma journal_mode" : "pragma journal_mode=delete");
    if (number("pragma foreign_keys") != 1 || number("pragma synchronous") != 3 || (!memory && journal != u"delete"_s))
        throw Failure(FailureCode::Storage, {{u"path"_s, m_path}, {u"reason"_s, u"settings were not taken"_s}});
}

void Connection::execute(const QByteArray &script)
{
    const int result = sqlite3_exec(m_handle, script.constData(), nullptr, nullptr, nullptr);
    if (result != SQLITE_OK)
        fail(result);
}

QString Connection::text(const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    int result = sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr);
    if (result != SQLITE_OK)
        fail(result);
    result = sqlite3_step(statement);
    QString value;
    if (result == SQLITE_ROW)
        value = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    if (result != SQLITE_ROW && result != SQLITE_DONE)
        fail(result);
    return value;
}

qint64 Connection::number(const QByteArray &sql) { return text(sql).toLongLong(); }

int Connection::changes() const { return sqlite3_changes(m_handle); }

void Connection::record(const QByteArrayList &ignored, Listener listener)
{
    m_listener = std::move(listener);
    m_recorder = std::make_unique<ChangeRecorder>(m_handle, ignored);
}

bool Connection::isInMemory() const { return m_path == memoryPath; }

bool Connection::inTransaction() const { return sqlite3_get_autocommit(m_handle) == 0; }

void Connection::fail(int code) const
{
    throw Failure(codeOf(code, sqlite3_system_errno(m_handle), m_path),
                  {{u"path"_s, m_path}, {u"code"_s, code}, {u"reason"_s, QString::fromUtf8(sqlite3_errmsg(m_handle))}});
}

sqlite3_stmt *Connection::take(const char *sql)
{
    const auto idle = m_idle.find(QByteArray::fromRawData(sql, static_cast<qsizetype>(qstrlen(sql))));
    if (idle != m_idle.end() && !idle->isEmpty())
        return idle->takeLast();
    sqlite3_stmt *statement = nullptr;
    const int result = sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (result != SQLITE_OK)
        fail(result);
    return statement;
}

void Connection::giveBack(const char *sql, sqlite3_stmt *statement) noexcept
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    const auto idle = m_idle.find(QByteArray::fromRawData(sql, static_cast<qsizetype>(qstrlen(sql))));
    if (idle != m_idle.end())
        *idle << statement;
    else
        m_idle.insert(QByteArray(sql), {statement});
}

} // namespace core::db
