// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/restore.h"

#include "core/db/backup.h"
#include "core/file/durable.h"
#include "core/file/file_lock.h"
#include "core/file/file_place.h"
#include "core/file/opening.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace core::file {

using namespace Qt::Literals::StringLiterals;

namespace {

void removeWithJournal(const QString &path)
{
    QFile::remove(path);
    QFile::remove(path + u"-journal"_s);
}

void copyFile(const QString &from, const QString &to)
{
    QFile::remove(to);
    if (!QFile::copy(from, to))
        throw Failure(FailureCode::CannotWrite, {{u"path"_s, to}, {u"reason"_s, u"copy"_s}});
}

/// Reads the copy in a way that leaves it untouched. One with a transaction cut off inside is copied with its journal,
/// and the cut taken back in the temporary copy.
void fetch(const QString &copy, const QString &temporary, const Progress &progress)
{
    (void)knownHeader(copy);
    removeWithJournal(temporary);
    if (db::hasHotJournal(copy)) {
        copyFile(truePath(copy) + u"-journal"_s, temporary + u"-journal"_s);
        copyFile(copy, temporary);
        QFile::setPermissions(temporary, QFile::ReadOwner | QFile::WriteOwner);
        db::Connection settled(temporary, db::Access::ReadWrite);
        (void)db::schemaOf(settled);
        return;
    }
    db::Connection from(copy, db::Access::ReadOnly);
    db::Connection to = db::Connection::create(temporary);
    db::copyPages(from, to, progress);
}

QString nameForKept(const QString &path, const QDateTime &now)
{
    const QFileInfo file(path);
    const QString wanted =
        u"%1/%2.replaced-%3"_s.arg(file.absolutePath(), file.completeBaseName(), now.toString(u"yyyyMMdd-HHmmss"_s));
    QString name = wanted + u".kehou"_s;
    for (int next = 2; QFileInfo::exists(name); ++next)
        name = u"%1-%2.kehou"_s.arg(wanted).arg(next);
    return name;
}

/// What is in the file that will be replaced, with a transaction cut off inside taken back. It may be damaged: that is
/// why people restore.
std::optional<Glance> lookBefore(const QString &path, const QDateTime &now)
{
    try {
        if (db::hasHotJournal(path)) {
            db::Connection settled(path, db::Access::ReadWrite);
            (void)db::schemaOf(settled);
        }
        return glanceAt(path, now);
    } catch (const Failure &) {
        return {};
    }
}

/// A journal that could not be taken back belongs to the file that is kept and goes with it: left behind, it would be
/// rolled back into the file that comes.
void takeJournalAlong(const QString &from, const QString &to)
{
    const QString journal = from + u"-journal"_s;
    if (QFileInfo::exists(journal) && !QFile::rename(journal, to + u"-journal"_s))
        throw Failure(FailureCode::CannotWrite, {{u"path"_s, journal}, {u"reason"_s, u"rename"_s}});
}

void putBack(const QString &kept, const QString &path)
{
    replace(kept, path);
    QFile::remove(kept); // two names of one file stay two when one is renamed to the other
    takeJournalAlong(kept, path);
}

bool sameContent(const Glance &a, const Glance &b) { return a.lastDigest == b.lastDigest && a.counts == b.counts; }

} // namespace

Glance rehearseRestore(const QString &copy, const QDateTime &now, const Progress &progress)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        throw Failure(FailureCode::CannotWrite, {{u"path"_s, folder.path()}, {u"reason"_s, folder.errorString()}});
    const QString temporary = folder.filePath(u"copy.kehou"_s);
    fetch(copy, temporary, progress);
    return requireSound(temporary, now);
}

Restored restore(const QString &copy, const QString &given, const QDateTime &now, const Progress &progress)
{
    const QString path = truePath(given);
    if (truePath(copy) == path)
        throw Failure(FailureCode::FileExists, {{u"path"_s, given}});
    refuseForeignPlace(path);
    const bool wasThere = QFileInfo::exists(path);
    if (wasThere && !isWritable(path))
        throw Failure(FailureCode::SchoolFileReadOnly, {{u"path"_s, given}});
    const std::unique_ptr<QLockFile> held = lock(path);
    const QString temporary = path + u".restoring"_s;
    Restored result;
    try {
        fetch(copy, temporary, progress);
        const Glance fetched = requireSound(temporary, now);
        if (wasThere) {
            result.before = lookBefore(path, now);
            QFile::setPermissions(temporary, QFile::permissions(path));
            const QString kept = nameForKept(path, now);
            keepAs(path, kept);
            result.kept = kept;
            takeJournalAlong(path, kept);
        }
        replace(temporary, path);
        result.after = requireSound(path, now);
        if (!sameContent(fetched, result.after))
            throw Failure(FailureCode::SchoolFileDamaged,
                          {{u"path"_s, given}, {u"reason"_s, u"after the swap something else lies there"_s}});
    } catch (...) {
        if (!result.kept.isEmpty())
            putBack(result.kept, path);
        else if (!wasThere)
            QFile::remove(path);
        removeWithJournal(temporary);
        throw;
    }
    return result;
}

} // namespace core::file
