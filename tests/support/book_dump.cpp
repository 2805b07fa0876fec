// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/book_dump.h"

#include "core/db/statement.h"
#include "core/db/take_back.h"

#include <QTemporaryDir>

namespace tests {

using namespace core;
using namespace Qt::Literals::StringLiterals;

QStringList dumpOf(SchoolBook &book)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"dump.kehou"_s);
    book.backUp(copy);
    db::Connection connection(copy, db::Access::ReadOnly);
    QList<QByteArray> tables;
    for (db::Statement s(connection, "select name from sqlite_schema where type = 'table' order by name"); s.step();)
        tables << s.text(0).toLatin1();
    QStringList rows;
    for (const QByteArray &table : std::as_const(tables)) {
        if (QByteArrayList{"journal", "sequence", "setting"}.contains(table))
            continue;
        const QStringList columns = db::columnsOf(connection, table);
        db::Statement s(connection, "select * from " + table);
        QStringList mine;
        while (s.step()) {
            QStringList values;
            for (int column = 0; column < columns.size(); ++column)
                if (columns.at(column) != "version"_L1)
                    values << columns.at(column) + u'=' +
                                  (s.isNull(column) ? u"null"_s : QString::fromLatin1(s.bytes(column).toHex()));
            mine << QString::fromLatin1(table) + u": "_s + values.join(u", "_s);
        }
        mine.sort();
        rows << mine;
    }
    return rows;
}

} // namespace tests
