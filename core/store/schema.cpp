// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/store/student_store.h"

#include <QDir>
#include <QFile>

namespace core::store {

using namespace Qt::Literals::StringLiterals;

QList<db::Migration> ladder()
{
    QList<db::Migration> rungs;
    const QDir scripts(u":/schema"_s);
    for (const QString &name : scripts.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(scripts.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            throw Failure(FailureCode::Bug, {{u"where"_s, name}});
        const QByteArray script = file.readAll();
        const QByteArray first = script.left(script.indexOf('\n'));
        rungs << db::Migration{
            .number = name.left(4).toInt(), .words = QString::fromUtf8(first).mid(3).trimmed(), .script = script};
    }
    return rungs;
}

void bringUpToDate(db::Connection &connection, const QDateTime &now)
{
    db::migrate(connection, ladder(), now);
    StudentStore(connection).freshenNameKeys();
}

} // namespace core::store
