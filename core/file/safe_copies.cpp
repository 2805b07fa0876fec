// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/safe_copies.h"

#include "core/db/backup.h"
#include "core/file/durable.h"
#include "core/file/opening.h"
#include "core/store/journal_store.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace core::file {

using namespace Qt::Literals::StringLiterals;

namespace {

QString baseNameOf(const QString &path) { return QFileInfo(path).completeBaseName(); }

/// Made when its parent is there. A folder on a stick that is not in must not come to be on the disk instead.
void requireFolder(const QString &folder)
{
    const QFileInfo about(folder);
    if (about.isDir())
        return;
    if (!QFileInfo(about.absolutePath()).isDir() || !QDir().mkdir(folder))
        throw Failure(FailureCode::FolderMissing, {{u"path"_s, folder}});
}

QString freeName(const QString &folder, const QString &baseName, const QDateTime &at)
{
    const QString wanted = QDir(folder).filePath(copyName(baseName, at));
    QString name = wanted;
    for (int next = 2; QFileInfo::exists(name); ++next)
        name = u"%1-%2.kehou"_s.arg(wanted.chopped(6)).arg(next);
    return name;
}

/// Remains of copies that a power cut broke off: by our name, and nothing or the beginning of a database in them.
void sweepParts(const QString &folder, const QString &baseName)
{
    for (const QFileInfo &file : QDir(folder).entryInfoList({baseName + u"-*.kehou.part*"_s}, QDir::Files)) {
        if (!timeInName(file.fileName().section(u".part"_s, 0, 0), baseName))
            continue;
        QFile part(file.filePath());
        const bool ours = file.fileName().endsWith(u".part-journal"_s) || file.size() == 0 ||
                          (part.open(QIODevice::ReadOnly) && part.read(15) == "SQLite format 3");
        part.close();
        if (ours)
            part.remove();
    }
}

int thin(const QString &folder, const QString &path, const QByteArray &origin, const QDateTime &now)
{
    // Copies of another file of the same name keep nothing of ours and nothing of ours keeps them.
    QList<DatedCopy> own = copiesIn(folder, path);
    own.removeIf([&origin](const DatedCopy &copy) { return !hasOrigin(copy.path, origin); });
    int gone = 0;
    for (const DatedCopy &copy : superfluous(own, now))
        if (QFile::remove(copy.path))
            ++gone;
    sweepParts(folder, baseNameOf(path));
    return gone;
}

/// Sound by itself, and a state the file has really been in.
Glance requireSameHistory(db::Connection &file, const QString &copy, const QDateTime &now)
{
    Glance glance = requireSound(copy, now);
    const store::JournalStore journal(file);
    if (journal.digestAt(glance.counts.journal) != glance.lastDigest || journal.digestAt(1) != glance.origin)
        throw Failure(FailureCode::SchoolFileDamaged,
                      {{u"path"_s, copy}, {u"reason"_s, u"the copy is not a copy of the file"_s}});
    return glance;
}

} // namespace

quint32 changesOf(const QString &path) { return db::readHeader(path).changes; }

QList<DatedCopy> copiesIn(const QString &folder, const QString &path)
{
    QList<DatedCopy> copies;
    if (folder.isEmpty())
        return copies;
    for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.kehou"_s}, QDir::Files))
        if (const auto at = timeInName(file.fileName(), baseNameOf(path)))
            copies << DatedCopy{file.absoluteFilePath(), *at};
    std::ranges::sort(copies, std::ranges::greater(), &DatedCopy::at);
    return copies;
}

QList<KnownCopy> knownCopies(const QString &path, const CopyPlaces &places, const QDateTime &now,
                             const Progress &progress)
{
    QList<DatedCopy> all = copiesIn(places.folder, path);
    if (QDir(places.second) != QDir(places.folder))
        all += copiesIn(places.second, path);
    std::ranges::stable_sort(all, std::ranges::greater(), &DatedCopy::at);
    QList<KnownCopy> known;
    for (const DatedCopy &copy : std::as_const(all)) {
        progress.at(known.size(), all.size());
        KnownCopy one{.path = copy.path, .at = copy.at, .size = QFileInfo(copy.path).size()};
        try {
            one.glance = glanceAt(copy.path, now);
        } catch (const Failure &) { // shown as one that cannot be opened
        }
        known << one;
    }
    return known;
}

// A copy that does not hold what it should never counts as one.
Glance copyAs(const QString &path, const QString &copy, const QDateTime &now, const Progress &progress)
{
    db::Connection file = openAsItIs(path);
    const quint32 changes = changesOf(path);
    db::copyTo(file, copy, progress);
    try {
        Glance glance = requireSameHistory(file, copy, now);
        if (changesOf(path) == changes && glanceAt(path, now).counts != glance.counts)
            throw Failure(FailureCode::SchoolFileDamaged,
                          {{u"path"_s, copy}, {u"reason"_s, u"the copy holds something else than the file"_s}});
        settleFolder(copy);
        return glance;
    } catch (...) {
        QFile::remove(copy);
        throw;
    }
}

CopyMade makeCopy(const QString &path, const CopyPlaces &places, const QDateTime &now, const Progress &progress)
{
    requireFolder(places.folder);
    CopyMade made{.path = freeName(places.folder, baseNameOf(path), now), .at = now, .changes = changesOf(path)};
    const QByteArray origin = copyAs(path, made.path, now, progress).origin;
    made.thinned = thin(places.folder, path, origin, now);
    if (places.second.isEmpty())
        return made;
    try {
        // Never made anew: the folder is the sign that it is the right stick.
        if (!QFileInfo(places.second).isDir())
            throw Failure(FailureCode::FolderMissing, {{u"path"_s, places.second}});
        const QString second = freeName(places.second, baseNameOf(path), now);
        (void)copyAs(made.path, second, now, progress);
        made.second = second;
        made.thinned += thin(places.second, path, origin, now);
    } catch (const Failure &trouble) { // the first copy counts all the same
        made.secondTrouble = trouble;
    }
    return made;
}

} // namespace core::file
