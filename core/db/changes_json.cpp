// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/changes_json.h"

#include "core/db/statement.h"

#include <QHash>
#include <QJsonObject>

namespace core::db {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ColumnShape {
    QString name{};
    QVariant usual{}; ///< the default of the schema
};

/// The tables of one file, each looked up once.
class Tables
{
public:
    explicit Tables(Connection &connection) : m_db(connection) {}

    const QList<ColumnShape> &columns(const QByteArray &table)
    {
        QList<ColumnShape> &columns = m_columns[table];
        if (columns.isEmpty()) {
            Statement s(m_db, "select name, dflt_value from pragma_table_info(?1) order by cid");
            s.with(QString::fromLatin1(table));
            while (s.step())
                columns << ColumnShape{s.text(0), s.isNull(1) ? QVariant() : literal(s.text(1))};
        }
        return columns;
    }

private:
    QVariant literal(const QString &text)
    {
        if (text.startsWith(u'\''))
            return text.mid(1, text.size() - 2);
        if (text.startsWith(u'x'))
            return QByteArray::fromHex(text.mid(2).toLatin1());
        return text.toLongLong();
    }

    Connection &m_db;
    QHash<QByteArray, QList<ColumnShape>> m_columns{};
};

QJsonValue jsonOf(const QVariant &value)
{
    if (!value.isValid())
        return QJsonValue();
    if (value.typeId() == QMetaType::QByteArray)
        return QJsonObject{{u"bytes"_s, QString::fromLatin1(value.toByteArray().toBase64())}};
    return value.typeId() == QMetaType::QString ? QJsonValue(value.toString()) : QJsonValue(value.toLongLong());
}

QVariant valueOf(const QJsonValue &json)
{
    if (json.isNull())
        return {};
    if (json.isObject())
        return QByteArray::fromBase64(json.toObject().value("bytes"_L1).toString().toLatin1());
    return json.isString() ? QVariant(json.toString()) : QVariant(json.toInteger());
}

QJsonObject named(const QList<ColumnShape> &columns, const Row &row)
{
    QJsonObject object;
    for (qsizetype i = 0; i < row.size(); ++i)
        object.insert(columns.at(i).name, jsonOf(row.at(i)));
    return object;
}

QByteArray rowOf(const QList<ColumnShape> &columns, const QJsonValue &json)
{
    if (!json.isObject())
        return {};
    const QJsonObject object = json.toObject();
    Row row;
    for (const ColumnShape &column : columns)
        row << (object.contains(column.name) ? valueOf(object.value(column.name)) : column.usual);
    return packed(row);
}

} // namespace

QJsonArray toJson(Connection &connection, const Changes &changes)
{
    Tables tables(connection);
    QJsonArray list;
    for (const RowChange &change : changes) {
        const QList<ColumnShape> &columns = tables.columns(change.table);
        QJsonObject object{{u"table"_s, QString::fromLatin1(change.table)}};
        if (!change.before.isEmpty())
            object.insert(u"before"_s, named(columns, unpacked(change.before)));
        if (!change.after.isEmpty())
            object.insert(u"after"_s, named(columns, unpacked(change.after)));
        list << object;
    }
    return list;
}

Changes fromJson(Connection &connection, const QJsonArray &list)
{
    Tables tables(connection);
    Changes changes;
    for (const QJsonValue &entry : list) {
        const QByteArray table = entry["table"_L1].toString().toLatin1();
        const QList<ColumnShape> &columns = tables.columns(table);
        if (columns.isEmpty())
            continue; // a table that is no more
        changes << RowChange{table, rowOf(columns, entry["before"_L1]), rowOf(columns, entry["after"_L1])};
    }
    return changes;
}

} // namespace core::db
