// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/migrator.h"
#include "core/db/statement.h"
#include "core/store/schema.h"
#include "tests/support/qstring_maker.h"
#include "tests/support/school.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace core;
using namespace tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const FixedClock monday{QDate(2026, 9, 7)};

/// An old book as a file, from its dump.
QString oldBook(const QTemporaryDir &folder, const QString &dump)
{
    QFile script(QStringLiteral(KEHOU_TEST_DATA) + u"/books/"_s + dump);
    REQUIRE(script.open(QIODevice::ReadOnly));
    const QString path = folder.filePath(dump + u".kehou"_s);
    db::Connection::create(path).execute(script.readAll());
    return path;
}

QStringList dumps() { return QDir(QStringLiteral(KEHOU_TEST_DATA) + u"/books"_s).entryList({u"v*.sql"_s}); }

/// What a file's tables and indexes are: text that two schemas can be compared by.
QStringList shapeOf(db::Connection &book)
{
    QStringList lines;
    for (const QByteArray kind : {"table", "index", "trigger"}) {
        db::Statement s(book, "select name from sqlite_schema where type = '" + kind + "' order by name");
        while (s.step()) {
            QString line = QString::fromLatin1(kind) + u' ' + s.text(0);
            if (kind == "table")
                for (db::Statement c(book, "select name, type, \"notnull\", dflt_value, pk from pragma_table_info('" +
                                               s.text(0).toUtf8() + "') order by name");
                     c.step();)
                    line += u" | %1 %2 %3 %4 %5"_s.arg(c.text(0), c.text(1), c.text(2), c.text(3), c.text(4));
            lines << line;
        }
    }
    return lines;
}

} // namespace

TEST_CASE("a released script of the schema is never edited", "[store][schema]")
{
    const QHash<int, QByteArray> released{
        {1, "a53eed73b08fb72e184b7dec60ae524f3829b6bd3ada1c9145c7bd6239deffdc"},
        {2, "2cfb14963c01e3eccf9802b97858f7bc9235c475083eef13988f5c5ab9e1476b"},
        {3, "9e637993aff025f496510d4273a930c381a7bdb394b9ccf33567f51a90b1411f"},
        {4, "bd3b7c04be6dc5e461ded64cd46817d1a12995b90679a773667a2536bbe23653"},
        {5, "ea5d04a0488774429bcd4dbf2bb52ae724488ae5698f92f939ad77d6a7cce70e"},
    };
    int known = 0;
    for (const db::Migration &rung : store::ladder())
        if (released.contains(rung.number)) {
            CAPTURE(rung.number);
            CHECK(QCryptographicHash::hash(rung.script, QCryptographicHash::Sha256).toHex() ==
                  released.value(rung.number));
            ++known;
        }
    CHECK(known == released.size());
}

TEST_CASE("every older book reaches the shape of a fresh one, with all it holds", "[store][schema]")
{
    REQUIRE_FALSE(dumps().isEmpty());
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(u"fresh.kehou"_s);
    (void)SchoolBook::create(fresh, schoolForTests(), monday, deskForTests());
    db::Connection freshFile(fresh, db::Access::ReadOnly);
    for (const QString &dump : dumps()) {
        CAPTURE(dump);
        const QString path = oldBook(folder, dump);
        qint64 pupils = 0;
        qint64 journal = 0;
        {
            db::Connection old(path, db::Access::ReadOnly);
            pupils = old.number("select count(*) from student");
            journal = old.number("select count(*) from journal");
        }
        const auto book = SchoolBook::open(path, monday, deskForTests());
        CHECK(book->verify().isSound());
        CHECK(book->students.records().size() == pupils);
        CHECK(book->counts().journal == journal);
        db::Connection now(path, db::Access::ReadOnly);
        CHECK(shapeOf(now) == shapeOf(freshFile));
    }
}
