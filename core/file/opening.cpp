// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/opening.h"

#include "core/db/backup.h"
#include "core/file/file_lock.h"
#include "core/store/schema.h"

namespace core::file {

using namespace Qt::Literals::StringLiterals;

namespace {

int topOfLadder()
{
    const QList<db::Migration> rungs = store::ladder();
    return rungs.isEmpty() ? 0 : rungs.last().number;
}

/// A reader cannot take back what a power cut left half done: that needs one opening for writing. A journal that
/// belongs to somebody who is writing just now is no such thing: then the lock is held.
void rollBack(const QString &path)
{
    if (!db::hasHotJournal(truePath(path)) || !isWritable(path))
        return;
    if (const std::unique_ptr<QLockFile> held = lockIfFree(path)) {
        db::Connection writer(path, db::Access::ReadWrite);
        (void)db::schemaOf(writer);
    }
}

} // namespace

db::FileHeader knownHeader(const QString &path)
{
    const db::FileHeader header = db::readHeader(path);
    if (header.schema > topOfLadder())
        throw Failure(FailureCode::SchoolFileNewer,
                      {{u"path"_s, path}, {u"found"_s, header.schema}, {u"known"_s, topOfLadder()}});
    return header;
}

db::Connection openAsItIs(const QString &path)
{
    (void)knownHeader(path);
    rollBack(path);
    return {path, db::Access::ReadOnly};
}

db::Connection memoryCopy(const QString &path, const QDateTime &now)
{
    db::Connection file = openAsItIs(path);
    db::Connection memory = db::Connection::inMemory();
    db::copyPages(file, memory);
    db::migrate(memory, store::ladder(), now);
    return memory;
}

db::Connection openForReading(const QString &path, const QDateTime &now)
{
    return knownHeader(path).schema < topOfLadder() ? memoryCopy(path, now) : openAsItIs(path);
}

} // namespace core::file
