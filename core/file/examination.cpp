// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/examination.h"

#include "core/db/backup.h"
#include "core/file/opening.h"
#include "core/store/journal_store.h"
#include "core/store/school_store.h"

#include <QFileInfo>

namespace core::file {

using namespace Qt::Literals::StringLiterals;

namespace {

Glance glanceInto(db::Connection &book, const QString &path, int schema)
{
    const store::JournalStore journal(book);
    Glance glance{.school = store::SchoolStore(book).school().name,
                  .schema = schema,
                  .size = QFileInfo(path).size(),
                  .counts = store::counts(book),
                  .origin = journal.digestAt(1)};
    glance.lastDigest = journal.digestAt(glance.counts.journal);
    if (const QList<JournalEntry> last = journal.latestInBrief(1); !last.isEmpty())
        glance.lastEntry = last.first().at;
    return glance;
}

} // namespace

Glance glanceAt(const QString &path, const QDateTime &now)
{
    const int schema = knownHeader(path).schema;
    db::Connection book = openForReading(path, now);
    return glanceInto(book, path, schema);
}

Examination examine(const QString &path, const QDateTime &now)
{
    const int schema = knownHeader(path).schema;
    db::Connection book = openForReading(path, now);
    const db::Soundness soundness = db::examine(book);
    Examination result{.found = {.integrity = soundness.integrity, .brokenReferences = soundness.brokenReferences}};
    if (!soundness.isSound())
        return result; // reading on in a damaged file may say anything
    result.found.brokenJournalLine = store::JournalStore(book).firstBrokenLine();
    result.glance = glanceInto(book, path, schema);
    return result;
}

Glance requireSound(const QString &path, const QDateTime &now)
{
    const Examination examined = examine(path, now);
    const Verification &found = examined.found;
    if (found.isSound())
        return examined.glance;
    const QString reason = !found.integrity.isEmpty() ? found.integrity
                           : found.brokenReferences > 0
                               ? u"%1 references point nowhere"_s.arg(found.brokenReferences)
                               : u"the journal is altered at line %1"_s.arg(found.brokenJournalLine);
    throw Failure(FailureCode::SchoolFileDamaged, {{u"path"_s, path}, {u"reason"_s, reason}});
}

bool hasOrigin(const QString &path, const QByteArray &origin)
{
    try {
        (void)db::readHeader(path);
        db::Connection book(path, db::Access::ReadOnly);
        return !origin.isEmpty() && store::JournalStore(book).digestAt(1) == origin;
    } catch (const Failure &) { // a file that cannot be read is somebody else's business
        return false;
    }
}

} // namespace core::file
