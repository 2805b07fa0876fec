// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/backup.h"

#include "core/db/statement.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace core::db {

using namespace Qt::Literals::StringLiterals;

void copyPages(Connection &from, Connection &to, const Progress &progress)
{
    progress.at(0, 1);
    sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        to.fail(sqlite3_errcode(to.handle()));
    int result = SQLITE_OK;
    int waits = 0;
    // Each step reads under a lock of its own, so that the window never waits for the whole of a copy. While somebody
    // else is writing for long the step comes back busy after the connection's patience; a minute of that is enough.
    const auto goesOn = [&waits](int said) {
        return said == SQLITE_OK || ((said == SQLITE_BUSY || said == SQLITE_LOCKED) && ++waits < 12);
    };
    try {
        while (goesOn(result = sqlite3_backup_step(backup, 128))) {
            const int total = sqlite3_backup_pagecount(backup);
            progress.at(total - sqlite3_backup_remaining(backup), total);
        }
    } catch (...) {
        sqlite3_backup_finish(backup);
        throw;
    }
    sqlite3_backup_finish(backup);
    if (result != SQLITE_DONE)
        to.fail(result);
}

void copyTo(Connection &connection, const QString &path, const Progress &progress)
{
    if (QFileInfo::exists(path))
        throw Failure(FailureCode::FileExists, {{u"path"_s, path}});
    const QString part = path + u".part"_s;
    QFile::remove(part);
    try {
        {
            Connection copy = Connection::create(part);
            copyPages(connection, copy, progress);
        }
        {
            Connection copy(part, Access::ReadOnly);
            if (const Soundness soundness = examine(copy); !soundness.isSound())
                throw Failure(FailureCode::SchoolFileDamaged, {{u"path"_s, path}, {u"reason"_s, soundness.integrity}});
        }
        if (!QFile::rename(part, path))
            throw Failure(FailureCode::CannotWrite, {{u"path"_s, path}, {u"reason"_s, u"rename"_s}});
    } catch (...) {
        QFile::remove(part);
        QFile::remove(part + u"-journal"_s);
        throw;
    }
}

QString firstFault(Connection &connection)
{
    // Whether values obey their rules is for examine(): asking each row takes as long again, at every opening.
    connection.execute("pragma ignore_check_constraints=on");
    const QString found = connection.text("pragma quick_check(1)");
    connection.execute("pragma ignore_check_constraints=off");
    return found == u"ok"_s ? QString() : found;
}

Soundness examine(Connection &connection)
{
    Soundness result;
    Statement integrity(connection, "pragma integrity_check(20)");
    QStringList lines;
    while (integrity.step())
        lines << integrity.text(0);
    if (lines != QStringList{u"ok"_s})
        result.integrity = lines.join(u"; "_s);
    Statement broken(connection, "pragma foreign_key_check");
    while (broken.step())
        ++result.brokenReferences;
    return result;
}

} // namespace core::db
