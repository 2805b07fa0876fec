// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/migrator.h"
#include "core/db/statement.h"
#include "tests/support/qstring_maker.h"
#include "tests/support/school.h"

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
