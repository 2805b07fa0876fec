// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/school_book.h"

#include "core/db/backup.h"
#include "core/file/durable.h"
#include "core/file/file_lock.h"
#include "core/file/opening.h"
#include "core/policy/record_rules.h"
#include "core/store/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

namespace core {

using namespace Qt::Literals::StringLiterals;

SchoolBook::SchoolBook(db::Connection connection, const QString &path, db::Access access, const Clock &clock,
                       const Actor &actor, std::shared_ptr<QLockFile> lock, std::shared_ptr<GestureBox> box)
    : m_path(path), m_access(access), m_lock(std::move(lock)), m_box(std::move(box)),
      m_connection(std::move(connection)), m_desk(m_connection, clock, events), school(m_desk), spellings(m_desk),
      terms(m_desk), students(m_desk, school), places(m_desk), programs(m_desk, terms, students, places),
      enrolment(m_desk, school, terms, students, programs), seats(m_desk, terms, students, programs, enrolment),
      offers(m_desk, terms, students, programs, enrolment, seats), calendar(m_desk, terms),
      life(m_desk, school, terms, students, enrolment, seats), promotion(m_desk, school, terms, students, life),
      merging(m_desk, terms, students, enrolment, spellings),
      oversight(m_desk, school, terms, programs, enrolment, seats, calendar, places),
      notices(m_desk, school, terms, students, programs),
      guide(m_desk, school, terms, students, programs, seats, calendar, notices),
      review(m_desk, school, terms, students, programs, enrolment),
      reports(m_desk, school, terms, students, programs, enrolment, seats, offers, calendar, notices, review),
      recycling(m_desk, school, students, enrolment), undo(m_desk, m_box)
{
    m_desk.actor = actor;
    if (access == db::Access::ReadWrite)
        m_connection.record({"journal", "sequence", "setting"}, [this](qint64 number, const db::Changes &changes) {
            m_box->put({.number = number, .changes = changes});
        });
}

Findings SchoolBook::check(const School &school) { return policy::checkSchool(school); }

std::unique_ptr<SchoolBook> SchoolBook::create(const QString &path, const School &school, const Clock &clock,
                                               const Actor &actor)
{
    if (QFileInfo::exists(path))
        throw Failure(FailureCode::FileExists, {{u"path"_s, path}});
    file::refuseForeignPlace(path);
    const QString part = path + u".part"_s;
    QFile::remove(part);
    try {
        auto book = std::unique_ptr<SchoolBook>(
            new SchoolBook(db::Connection::create(part), part, db::Access::ReadWrite, clock, actor, nullptr));
        store::bringUpToDate(book->m_connection, clock.now());
        if (const Outcome<Done> saved = book->school.save(school); !saved)
            throw Failure(FailureCode::Bug, {{u"where"_s, saved.findings().first().rule}});
        book.reset();
        if (!QFile::rename(part, path))
            throw Failure(FailureCode::CannotWrite, {{u"path"_s, path}, {u"reason"_s, u"rename"_s}});
        file::settleFolder(path);
    } catch (...) {
        QFile::remove(part);
        QFile::remove(part + u"-journal"_s);
        throw;
    }
    return open(path, clock, actor);
}

std::unique_ptr<SchoolBook> SchoolBook::open(const QString &path, const Clock &clock, const Actor &actor,
                                             db::Access access, const file::PlaceProbe &probe)
{
    (void)file::knownHeader(path);
    if (access == db::Access::ReadOnly)
        return std::unique_ptr<SchoolBook>(
            new SchoolBook(file::openForReading(path, clock.now()), path, access, clock, actor, nullptr));

    file::refuseForeignPlace(path, probe);
    if (!file::isWritable(path))
        throw Failure(FailureCode::SchoolFileReadOnly, {{u"path"_s, path}});
    std::unique_ptr<QLockFile> lock = file::lock(path);
    db::Connection connection(path, access);
    if (const QString fault = db::firstFault(connection); !fault.isEmpty())
        throw Failure(FailureCode::SchoolFileDamaged, {{u"path"_s, path}, {u"reason"_s, fault}});
    store::bringUpToDate(connection, clock.now());
    return std::unique_ptr<SchoolBook>(
        new SchoolBook(std::move(connection), path, access, clock, actor, std::move(lock)));
}

std::unique_ptr<SchoolBook> SchoolBook::rehearse(const QString &path, const Clock &clock, const Actor &actor)
{
    return std::unique_ptr<SchoolBook>(
        new SchoolBook(file::memoryCopy(path, clock.now()), path, db::Access::ReadWrite, clock, actor, nullptr));
}

/// By SQLite alone: a file that is opened and closed otherwise would lose the locks this program holds on it.
std::unique_ptr<SchoolBook> SchoolBook::snapshot(const QString &path, const Clock &clock, const Progress &progress)
{
    db::Connection memory = db::Connection::inMemory();
    {
        db::Connection file(path, db::Access::ReadOnly);
        db::copyPages(file, memory, progress);
    }
    store::bringUpToDate(memory, clock.now());
    return std::unique_ptr<SchoolBook>(
        new SchoolBook(std::move(memory), path, db::Access::ReadWrite, clock, {}, nullptr));
}

std::unique_ptr<SchoolBook> SchoolBook::inMemory(const School &school, const Clock &clock, const Actor &actor)
{
    auto book = std::unique_ptr<SchoolBook>(
        new SchoolBook(db::Connection::inMemory(), u":memory:"_s, db::Access::ReadWrite, clock, actor, nullptr));
    store::bringUpToDate(book->m_connection, clock.now());
    (void)book->school.save(school).isDone();
    book->undo.forget();
    return book;
}

std::shared_ptr<SchoolBook> SchoolBook::beside()
{
    if (isReadOnly() || m_connection.isInMemory())
        return nullptr;
    std::shared_ptr<SchoolBook> door(
        new SchoolBook(db::Connection(m_path, m_access), m_path, m_access, m_desk.clock, m_desk.actor, m_lock, m_box));
    QObject::connect(&door->events, &Events::changed, &events, &Events::changed);
    return door;
}

int SchoolBook::schema() { return db::schemaOf(m_connection); }

BookCounts SchoolBook::counts() { return store::counts(m_connection); }

void SchoolBook::backUp(const QString &path, const Progress &progress) { db::copyTo(m_connection, path, progress); }

Verification SchoolBook::verify()
{
    const db::Soundness soundness = db::examine(m_connection);
    return {.integrity = soundness.integrity,
            .brokenReferences = soundness.brokenReferences,
            .brokenJournalLine = m_desk.journal.firstBrokenLine()};
}

QString workstationName()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    const QString host = QSysInfo::machineHostName();
    return user.isEmpty() ? host : user + u'@' + host;
}

} // namespace core
