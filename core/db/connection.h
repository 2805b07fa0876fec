// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace core::db {

class ChangeRecorder;
struct RowChange;

enum class Access { ReadWrite, ReadOnly };

/// One connection to one school file, for one thread. Every setting that guards the data is set and read back.
class Connection
{
public:
    /// Opens an existing file; never creates one.
    Connection(const QString &path, Access access);
    /// A new, empty file; throws FileExists rather than touch one that is there.
    [[nodiscard]] static Connection create(const QString &path);
    /// A database that lives in memory only, for tests and rehearsals.
    [[nodiscard]] static Connection inMemory();

    Connection(Connection &&other) noexcept;
    Connection &operator=(Connection &&) = delete;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection();

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isInMemory() const;
    /// Runs a whole script, triggers and all.
    void execute(const QByteArray &script);
    /// The one value of a query without parameters.
    [[nodiscard]] qint64 number(const QByteArray &sql);
    [[nodiscard]] QString text(const QByteArray &sql);
    /// Rows changed by the last writing statement.
    [[nodiscard]] int changes() const;
    [[nodiscard]] bool inTransaction() const;
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

    /// Told after each commit: the gesture of the journal (0: none) and what the transaction did to which rows.
    using Listener = std::function<void(qint64 gesture, const QList<RowChange> &changes)>;
    /// From now on every transaction is written down, but for the `ignored` tables.
    void record(const QByteArrayList &ignored, Listener listener);
    [[nodiscard]] ChangeRecorder *recorder() const { return m_recorder.get(); }
    void tell(qint64 gesture, const QList<RowChange> &changes) const { m_listener(gesture, changes); }

    /// Throws the failure that a result code of this connection stands for.
    [[noreturn]] void fail(int code) const;

private:
    friend class Statement;
    Connection(const QString &path, int flags);
    void configure();
    sqlite3_stmt *take(const char *sql);
    void giveBack(const char *sql, sqlite3_stmt *statement) noexcept;

    QString m_path{};
    sqlite3 *m_handle = nullptr;
    QHash<QByteArray, QList<sqlite3_stmt *>> m_idle{}; ///< prepared statements nobody uses at the moment
    std::unique_ptr<ChangeRecorder> m_recorder;
    Listener m_listener{};
};

} // namespace core::db
