// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/migrator.h"
#include "core/db/transaction.h"
#include "core/store/schema.h"
#include "tests/support/qstring_maker.h"
#include "tests/support/school.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace core;
using namespace tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const FixedClock monday{QDate(2026, 9, 7)};

FailureCode codeOf(const std::function<void()> &act)
{
    try {
        act();
    } catch (const Failure &failure) {
        return failure.code();
    }
    return FailureCode::Bug;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString newSchool(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"school.kehou"_s);
    (void)SchoolBook::create(path, schoolForTests(), monday, deskForTests());
    return path;
}

} // namespace

TEST_CASE("a new school file opens again with its school", "[office][file]")
{
    const QTemporaryDir folder;
    const QString path = newSchool(folder);
    const auto book = SchoolBook::open(path, monday, deskForTests());
    CHECK(book->school.school().name == u"拉萨市测试小学"_s);
    CHECK(book->verify().isSound());
    CHECK(book->counts().journal == 1);
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{u"school.kehou"_s, u"school.kehou.lock"_s});
}

TEST_CASE("a new school file never replaces another file", "[office][file]")
{
    const QTemporaryDir folder;
    const QString path = newSchool(folder);
    const QByteArray before = bytesOf(path);
    CHECK(codeOf([&] { (void)SchoolBook::create(path, schoolForTests(), monday, deskForTests()); }) ==
          FailureCode::FileExists);
    CHECK(bytesOf(path) == before);
}

TEST_CASE("a second writer is refused with the name of the computer and a reader is not", "[office][file]")
{
    const QTemporaryDir folder;
    const QString path = newSchool(folder);
    const auto first = SchoolBook::open(path, monday, deskForTests());
    try {
        (void)SchoolBook::open(path, monday, deskForTests());
        FAIL("opened twice");
    } catch (const Failure &failure) {
        CHECK(failure.code() == FailureCode::SchoolFileLocked);
        CHECK_FALSE(failure.facts().value(u"host"_s).toString().isEmpty());
    }
    const auto reader = SchoolBook::open(path, monday, deskForTests(), db::Access::ReadOnly);
    CHECK(reader->school.school().name == u"拉萨市测试小学"_s);
    CHECK(codeOf([&] { (void)reader->school.enter(StaffMember{.name = u"次仁"_s}); }) ==
          FailureCode::SchoolFileReadOnly);
}

TEST_CASE("a lock left by a program that died does not keep the school out", "[office][file]")
{
    const QTemporaryDir folder;
    const QString path = newSchool(folder);
    QFile lock(path + u".lock"_s);
    REQUIRE(lock.open(QIODevice::WriteOnly));
    lock.write(QByteArray("999999\nkehou\n") + QSysInfo::machineHostName().toUtf8() + "\n");
    lock.close();
    CHECK_NOTHROW(SchoolBook::open(path, monday, deskForTests()));
}

TEST_CASE("a file that may only be read is refused for work and unchanged", "[office][file][bad-input]")
{
    const QTemporaryDir folder;
    const QString path = newSchool(folder);
    const QByteArray before = bytesOf(path);
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner));
    CHECK(codeOf([&] { (void)SchoolBook::open(path, monday, deskForTests()); }) == FailureCode::SchoolFileReadOnly);
    CHECK(SchoolBook::open(path, monday, deskForTests(), db::Access::ReadOnly)->verify().isSound());
    CHECK(bytesOf(path) == before);
}

TEST_CASE("a newer school file is refused and unchanged", "[office][file][bad-input]")
{
    const QTemporaryDir folder;
    const QString path = newSchool(folder);
    {
        db::Connection db(path, db::Access::ReadWrite);
        db.execute("pragma user_version=9999");
    }
    const QByteArray before = bytesOf(path);
    CHECK(codeOf([&] { (void)SchoolBook::open(path, monday, deskForTests()); }) == FailureCode::SchoolFileNewer);
    CHECK(codeOf([&] { (void)SchoolBook::rehearse(path, monday, deskForTests()); }) == FailureCode::SchoolFileNewer);
    CHECK(bytesOf(path) == before);
}

TEST_CASE("a damaged page is found before anything is written", "[office][file][bad-input]")
{
    const QTemporaryDir folder;
    const QString path = newSchool(folder);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(4096 * 3));
    file.write(QByteArray(4096, '\x55'));
    file.close();
    const QByteArray before = bytesOf(path);
    CHECK(codeOf([&] { (void)SchoolBook::open(path, monday, deskForTests()); }) == FailureCode::SchoolFileDamaged);
    CHECK(bytesOf(path) == before);
}

TEST_CASE("a rehearsal touches nothing on disk", "[office][file]")
{
    const QTemporaryDir folder;
    const QString path = newSchool(folder);
    const QByteArray before = bytesOf(path);
    const auto copy = SchoolBook::rehearse(path, monday, deskForTests());
    (void)done(copy->school.enter(StaffMember{.name = u"次仁"_s}));
    CHECK(copy->school.staff().size() == 1);
    CHECK(bytesOf(path) == before);
}

TEST_CASE("every action writes who and what before and after in one chain", "[office][journal]")
{
    SmallSchool small;
    const StudentId id = small.child(u"扎西次仁"_s, 3);
    auto record = *small.book->students.find(id);
    record.student.phone = u"18908910002"_s;
    (void)done(small.book->students.change(record));
    const QList<JournalEntry> life = small.book->students.history(id);
    REQUIRE(life.size() == 2);
    CHECK(life[0].action == u"student.changed"_s);
    CHECK(life[0].actor.name == u"央宗"_s);
    CHECK(life[0].before.contains("\"phone\":\"\""));
    CHECK(life[0].after.contains("18908910002"));
    CHECK(life[1].before.isEmpty());
    CHECK(small.book->verify().isSound());
}

TEST_CASE("a journal line altered behind the program's back is found", "[office][journal]")
{
    const QTemporaryDir folder;
    const QString path = newSchool(folder);
    {
        const auto book = SchoolBook::open(path, monday, deskForTests());
        (void)done(book->school.enter(StaffMember{.name = u"次仁"_s}));
        (void)done(book->school.enter(StaffMember{.name = u"德吉"_s}));
    }
    {
        db::Connection db(path, db::Access::ReadWrite);
        db.execute("update journal set actor = 'nobody' where number = 2");
    }
    const auto book = SchoolBook::open(path, monday, deskForTests(), db::Access::ReadOnly);
    CHECK(book->verify().brokenJournalLine == 2);
    CHECK_FALSE(book->verify().isSound());
}

TEST_CASE("a released rung of the ladder is never edited", "[schema]")
{
    // The digests of every rung that has left the house: a file made with one is out there.
    const QByteArrayList released{"a53eed73b08fb72e184b7dec60ae524f3829b6bd3ada1c9145c7bd6239deffdc",
                                  "2cfb14963c01e3eccf9802b97858f7bc9235c475083eef13988f5c5ab9e1476b",
                                  "9e637993aff025f496510d4273a930c381a7bdb394b9ccf33567f51a90b1411f",
                                  "bd3b7c04be6dc5e461ded64cd46817d1a12995b90679a773667a2536bbe23653",
                                  "ea5d04a0488774429bcd4dbf2bb52ae724488ae5698f92f939ad77d6a7cce70e",
                                  "91ba4eb822d9943c85c71fc56d42199b9e0d43ddbcbe44afaf20e8f438e9e27f",
                                  "cbde97ff5665a02781abaf3b6ec3f302d85a8dc17180b7b30035403143dbc536",
                                  "1aeeaec4e747eb691962b4410571b6425c8579dafd775cb79ef9aa32e158bf53",
                                  "73c4becfc9035b21fd523dd88e179255d81bf1d1ee6aa1e865d3935b9a383feb"};
    const QList<db::Migration> rungs = store::ladder();
    REQUIRE(rungs.size() >= released.size());
    for (qsizetype i = 0; i < rungs.size(); ++i) {
        CHECK(rungs[i].number == i + 1);
        CHECK_FALSE(rungs[i].words.isEmpty());
        if (i < released.size())
            CHECK(QCryptographicHash::hash(rungs[i].script, QCryptographicHash::Sha256).toHex() == released[i]);
    }
}

TEST_CASE("every foreign key that is searched has an index", "[schema]")
{
    db::Connection db = db::Connection::inMemory();
    db::migrate(db, store::ladder(), monday.now());
    CHECK(
        db.text(
            "select group_concat(m.name || '.' || f.\"from\") from sqlite_schema m, pragma_foreign_key_list(m.name) f "
            "where m.type = 'table' and not exists (select 1 from pragma_index_list(m.name) l, "
            "pragma_index_info(l.name) i where i.seqno = 0 and i.name = f.\"from\") "
            "and not (m.name = 'pin' and f.\"from\" = 'term') and m.name <> 'program_time' and m.name <> "
            "'application_wish'") == QString());
}

TEST_CASE("the bell rings once for one act and after it is stored", "[office]")
{
    SmallSchool small;
    QSignalSpy bell(&small.book->events, &Events::changed);
    const StudentId id = small.child(u"卓玛"_s, 1);
    REQUIRE(bell.size() == 1);
    CHECK(bell[0][0].value<Subject>() == Subject::Student);
    CHECK(bell[0][1].toLongLong() == id.value);
}

TEST_CASE("a transaction cut off by a power cut is taken back on opening", "[office][file]")
{
    const QTemporaryDir folder;
    const QString path = newSchool(folder);
    const QString copy = folder.filePath(u"cut.kehou"_s);
    {
        db::Connection db(path, db::Access::ReadWrite);
        db.execute("pragma cache_size=2; begin immediate");
        for (int i = 0; i < 400; ++i)
            db.execute("insert into setting (name, value) values ('n" + QByteArray::number(i) +
                       "', hex(randomblob(500)))");
        REQUIRE(QFile::copy(path, copy)); // the moment of the cut
        REQUIRE(QFile::copy(path + u"-journal"_s, copy + u"-journal"_s));
        db.execute("rollback");
    }
    const auto book = SchoolBook::open(copy, monday, deskForTests(), db::Access::ReadOnly);
    CHECK(book->verify().isSound());
    CHECK(book->school.remembered(u"n1"_s).isEmpty());
    CHECK_NOTHROW(SchoolBook::open(copy, monday, deskForTests()));
}

TEST_CASE("a second door writes while the first book reads, and its lines are one gesture", "[office][file]")
{
    const QTemporaryDir folder;
    const auto book = SchoolBook::open(newSchool(folder), monday, deskForTests());
    const ClassId schoolClass = done(book->school.enter(SchoolClass{.entryYear = 2026}));
    const qint64 before = book->counts().journal;

    const std::shared_ptr<SchoolBook> door = book->beside();
    REQUIRE(door);
    RosterIntake intake{.source = u"roster.xlsx"_s};
    for (const QString &name : {u"达娃"_s, u"尼玛"_s})
        intake.fresh << StudentRecord{
            .student = {.name = name, .born = QDate(2019, 10, 1), .schoolClass = schoolClass}};
    QSignalSpy bell(&book->events, &Events::changed);
    CHECK(done(door->students.take(intake)) == 2);
    CHECK(bell.count() == 1);

    CHECK(book->students.count() == 2);
    CHECK(book->verify().isSound());
    const QList<JournalEntry> lines = book->journal(3);
    CHECK(lines.last().number == before + 1);
    for (const JournalEntry &line : lines)
        CHECK(line.gesture == before + 1);
    CHECK(SchoolBook::inMemory(schoolForTests(), monday, deskForTests())->beside() == nullptr);
}
