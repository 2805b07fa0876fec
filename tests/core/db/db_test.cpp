// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/backup.h"
#include "core/db/mapping.h"
#include "core/db/migrator.h"
#include "tests/support/qstring_maker.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace core;
using namespace core::db;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Thing {
    Id<struct ThingTag> id{};
    QString words{};
    QDate day{};
    Money price{};
    std::optional<QDate> until{};
    bool open = false;
    int version = 0;
};

const Mapping<Thing> &things()
{
    static const Mapping<Thing> mapping("thing", {{"words", &Thing::words},
                                                  {"day", &Thing::day},
                                                  {"price", &Thing::price},
                                                  {"until", &Thing::until},
                                                  {"open", &Thing::open}});
    return mapping;
}

const QList<Migration> ladder{
    {1, u"things"_s,
     "-- things\ncreate table sequence (next integer not null) strict; insert into sequence values (1);"
     "create table thing (id integer primary key, words text not null, day text, price integer not null, until text, "
     "open integer not null, version integer not null default 1) strict;"},
    {2, u"names"_s, "-- names\nalter table thing add column label text not null default '';"}};

const QDateTime noon(QDate(2026, 9, 1), QTime(12, 0));

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

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

TEST_CASE("a record comes back from its table as it went in", "[db]")
{
    Connection db = Connection::inMemory();
    migrate(db, ladder, noon);
    Thing thing{.words = u"扎西's \"chess\""_s, .day = QDate(2026, 9, 1), .price = {1250}, .open = true};
    {
        Transaction write(db);
        thing.id = things().insert(write, thing);
        write.commit();
    }
    const auto back = things().find(db, thing.id);
    REQUIRE(back);
    CHECK(back->words == thing.words);
    CHECK(back->day == thing.day);
    CHECK(back->price == thing.price);
    CHECK_FALSE(back->until);
    CHECK(back->open);
    CHECK(back->version == 1);
    CHECK(things().json(*back).value(u"price"_s).toString() == u"12.50"_s);
}

TEST_CASE("an update that read an older version changes nothing", "[db]")
{
    Connection db = Connection::inMemory();
    migrate(db, ladder, noon);
    Transaction write(db);
    Thing thing{.words = u"a"_s};
    thing.id = things().insert(write, thing);
    thing.version = 1;
    thing.words = u"b"_s;
    CHECK(things().update(write, thing));
    thing.words = u"c"_s;
    CHECK_FALSE(things().update(write, thing)); // still says version 1
    write.commit();
    CHECK(things().find(db, thing.id)->words == u"b"_s);
}

TEST_CASE("a transaction that is not committed leaves nothing behind", "[db]")
{
    Connection db = Connection::inMemory();
    migrate(db, ladder, noon);
    {
        Transaction write(db);
        (void)things().insert(write, Thing{.words = u"gone"_s});
    }
    CHECK(things().list(db, {}).isEmpty());
    CHECK_FALSE(db.inTransaction());
}

TEST_CASE("ids come from one sequence and are never given twice", "[db]")
{
    Connection db = Connection::inMemory();
    migrate(db, ladder, noon);
    Transaction write(db);
    const auto first = things().insert(write, Thing{});
    things().remove(write, first);
    CHECK(things().insert(write, Thing{}) > first);
}

TEST_CASE("a statement in use twice at once does not disturb itself", "[db]")
{
    Connection db = Connection::inMemory();
    migrate(db, ladder, noon);
    Transaction write(db);
    for (int i = 0; i < 3; ++i)
        (void)things().insert(write, Thing{.words = QString::number(i)});
    Statement outer(db, "select words from thing order by id");
    REQUIRE(outer.step());
    {
        Statement inner(db, "select words from thing order by id");
        REQUIRE(inner.step());
        CHECK(inner.text(0) == u"0"_s);
    }
    REQUIRE(outer.step());
    CHECK(outer.text(0) == u"1"_s);
}

TEST_CASE("a fresh file climbs the same ladder as an old one and an old one is copied first", "[db][schema]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.kehou"_s);
    {
        Connection db = Connection::create(path);
        CHECK(migrate(db, {ladder.first()}, noon) == 1);
        Transaction write(db);
        (void)things().insert(write, Thing{.words = u"kept"_s});
        write.commit();
    }
    Connection old(path, Access::ReadWrite);
    CHECK(migrate(old, ladder, noon) == 1);
    CHECK(migrate(old, ladder, noon) == 0);
    Connection fresh = Connection::inMemory();
    migrate(fresh, ladder, noon);
    const QByteArray shape = "select group_concat(sql, ';') from (select sql from sqlite_schema order by name)";
    CHECK(old.text(shape) == fresh.text(shape));
    CHECK(old.text("select words from thing") == u"kept"_s);
    CHECK(old.number("select count(*) from schema_history") == 2);

    const QString copy = path + u".before-0002"_s;
    REQUIRE(QFile::exists(copy));
    Connection before(copy, Access::ReadOnly);
    CHECK(schemaOf(before) == 1);
}

TEST_CASE("a rung that fails leaves the file on the rung before", "[db][schema]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.kehou"_s);
    Connection db = Connection::create(path);
    migrate(db, {ladder.first()}, noon);
    const Migration broken{2, u"broken"_s,
                           "-- broken\ncreate table extra (a integer) strict; insert into nowhere values (1);"};
    CHECK(codeOf([&] { migrate(db, {ladder.first(), broken}, noon); }) == FailureCode::Storage);
    CHECK(schemaOf(db) == 1);
    CHECK(db.number("select count(*) from sqlite_schema where name = 'extra'") == 0);
}

TEST_CASE("files that are not ours are refused by their header and stay as they were", "[db][bad-input]")
{
    const QTemporaryDir folder;
    const auto refusedAs = [&](const QByteArray &bytes) {
        const QString path = folder.filePath(u"x.kehou"_s);
        write(path, bytes);
        const FailureCode code = codeOf([&] { (void)readHeader(path); });
        CHECK(bytesOf(path) == bytes);
        return code;
    };
    CHECK(refusedAs({}) == FailureCode::NotASchoolFile);
    CHECK(refusedAs(QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(500, 'x')) == FailureCode::NotASchoolFile);
    CHECK(codeOf([&] { (void)readHeader(folder.filePath(u"none.kehou"_s)); }) == FailureCode::FileMissing);
    CHECK(codeOf([&] { (void)readHeader(folder.path()); }) == FailureCode::FileUnreadable);

    const QString foreign = folder.filePath(u"foreign.db"_s);
    {
        Connection db = Connection::create(foreign);
        db.execute("create table other (a integer)");
    }
    CHECK(codeOf([&] { (void)readHeader(foreign); }) == FailureCode::NotASchoolFile);

    const QString ours = folder.filePath(u"ours.kehou"_s);
    {
        Connection db = Connection::create(ours);
        migrate(db, ladder, noon);
    }
    CHECK(readHeader(ours).schema == 2);
    const QByteArray whole = bytesOf(ours);
    CHECK(refusedAs(whole.left(whole.size() - 1000)) == FailureCode::SchoolFileDamaged);
    CHECK(refusedAs(whole.left(50)) == FailureCode::NotASchoolFile);
}

TEST_CASE("a newer file is refused and names both versions", "[db][bad-input]")
{
    Connection db = Connection::inMemory();
    migrate(db, ladder, noon);
    try {
        migrate(db, {ladder.first()}, noon);
        FAIL("was opened");
    } catch (const Failure &failure) {
        CHECK(failure.code() == FailureCode::SchoolFileNewer);
        CHECK(failure.facts().value(u"found"_s).toInt() == 2);
        CHECK(failure.facts().value(u"known"_s).toInt() == 1);
    }
}

TEST_CASE("a copy is checked and never replaces a file and a cancelled one leaves nothing", "[db][backup]")
{
    const QTemporaryDir folder;
    Connection db = Connection::create(folder.filePath(u"a.kehou"_s));
    migrate(db, ladder, noon);
    {
        Transaction write(db);
        for (int i = 0; i < 12000; ++i)
            (void)things().insert(write, Thing{.words = QString(200, u'x')});
        write.commit();
    }
    const QString copy = folder.filePath(u"copy.kehou"_s);
    copyTo(db, copy);
    Connection back(copy, Access::ReadOnly);
    CHECK(examine(back).isSound());
    CHECK(back.number("select count(*) from thing") == 12000);
    CHECK(codeOf([&] { copyTo(db, copy); }) == FailureCode::FileExists);

    std::stop_source stop;
    const Progress progress([&stop](qint64, qint64) { stop.request_stop(); }, stop.get_token());
    CHECK_THROWS_AS(copyTo(db, folder.filePath(u"never.kehou"_s), progress), Cancelled);
    CHECK(QDir(folder.path()).entryList({u"never*"_s}).isEmpty());
}

TEST_CASE("a connection that only reads cannot write", "[db]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.kehou"_s);
    {
        Connection db = Connection::create(path);
        migrate(db, ladder, noon);
    }
    Connection reader(path, Access::ReadOnly);
    CHECK(codeOf([&] { reader.execute("insert into sequence values (9)"); }) == FailureCode::SchoolFileReadOnly);
}

TEST_CASE("an examination finds a reference that points nowhere", "[db]")
{
    Connection db = Connection::inMemory();
    db.execute("create table a (id integer primary key) strict; create table b (a integer references a (id)) strict;"
               "pragma foreign_keys=off; insert into b values (7); pragma foreign_keys=on");
    CHECK(examine(db).brokenReferences == 1);
    CHECK_FALSE(examine(db).isSound());
}
