// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/migrator.h"

#include "core/db/backup.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace core::db {

using namespace Qt::Literals::StringLiterals;

bool hasHotJournal(const QString &path)
{
    return QFileInfo(QFileInfo(path).canonicalFilePath() + u"-journal"_s).size() > 0; // SQLite follows links, too
}

FileHeader readHeader(const QString &path)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        throw Failure(FailureCode::FileMissing, {{u"path"_s, path}});
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        throw Failure(FailureCode::FileUnreadable, {{u"path"_s, path}, {u"reason"_s, file.errorString()}});
    const QByteArray head = file.read(100);
    if (head.size() < 100 || !head.startsWith(QByteArray("SQLite format 3\0", 16)))
        throw Failure(FailureCode::NotASchoolFile, {{u"path"_s, path}});
    const auto word = [&head](int at) { return qFromBigEndian<quint32>(head.constData() + at); };
    if (word(68) != schoolFileMark)
        throw Failure(FailureCode::NotASchoolFile, {{u"path"_s, path}});
    const quint16 raw = qFromBigEndian<quint16>(head.constData() + 16);
    const qint64 pageSize = raw == 1 ? 65536 : raw;
    const qint64 whole = pageSize * word(28);
    // Behind a journal that was left by a power cut the file may be shorter for now: SQLite rolls it back on opening.
    if (file.size() < whole && !hasHotJournal(path))
        throw Failure(FailureCode::SchoolFileDamaged,
                      {{u"path"_s, path}, {u"reason"_s, u"%1 of %2 bytes"_s.arg(file.size()).arg(whole)}});
    return {.application = word(68), .schema = static_cast<int>(word(60)), .changes = word(24)};
}

namespace {

/// An older copy of the same name is somebody's safety: it is never replaced.
QString freeName(const QString &wanted)
{
    QString name = wanted;
    for (int next = 2; QFileInfo::exists(name); ++next)
        name = u"%1-%2"_s.arg(wanted).arg(next);
    return name;
}

void climb(Connection &db, const Migration &rung, const QDateTime &now)
{
    // Rebuilding a table breaks references for a moment; they are all checked before the commit.
    db.execute("pragma foreign_keys=off");
    Transaction write(db);
    db.execute(rung.script);
    Statement broken(db, "pragma foreign_key_check");
    if (broken.step())
        throw Failure(FailureCode::SchoolFileDamaged,
                      {{u"path"_s, db.path()}, {u"reason"_s, u"a reference points nowhere"_s}});
    const QString digest =
        QString::fromLatin1(QCryptographicHash::hash(rung.script, QCryptographicHash::Sha256).toHex());
    Statement(db, "insert into schema_history (number, words, sha256, at) values (?1, ?2, ?3, ?4)")
        .with(rung.number, rung.words, digest, now)
        .run();
    db.execute("pragma user_version=" + QByteArray::number(rung.number));
    write.commit();
    db.execute("pragma foreign_keys=on");
}

} // namespace

int schemaOf(Connection &db) { return static_cast<int>(db.number("pragma user_version")); }

int migrate(Connection &db, const QList<Migration> &ladder, const QDateTime &now)
{
    const int top = ladder.isEmpty() ? 0 : ladder.last().number;
    const auto mark = static_cast<quint32>(db.number("pragma application_id"));
    const int found = schemaOf(db);
    const bool fresh = found == 0 && db.number("select count(*) from sqlite_schema") == 0;
    if (!fresh && mark != schoolFileMark)
        throw Failure(FailureCode::NotASchoolFile, {{u"path"_s, db.path()}});
    if (found > top)
        throw Failure(FailureCode::SchoolFileNewer, {{u"path"_s, db.path()}, {u"found"_s, found}, {u"known"_s, top}});
    if (found == top)
        return 0;
    if (!fresh && !db.isInMemory())
        copyTo(db, freeName(u"%1.before-%2"_s.arg(db.path()).arg(top, 4, 10, QLatin1Char('0'))));
    if (fresh)
        db.execute("pragma application_id=" + QByteArray::number(schoolFileMark) +
                   "; create table if not exists schema_history (number integer primary key, words text not null, "
                   "sha256 text not null, at text not null) strict");
    int climbed = 0;
    for (const Migration &rung : ladder)
        if (rung.number > found) {
            climb(db, rung, now);
            ++climbed;
        }
    return climbed;
}

} // namespace core::db
