// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/statement.h"
#include "core/db/transaction.h"

#include <QJsonObject>

#include <functional>

namespace core::db {

/// One column of a record, listed once for insert, update, reading and the journal.
template<class Record>
struct Field {
    template<class T>
    Field(const char *column, T Record::*member)
        : name(column), bind([member](Statement &s, int index, const Record &r) { s.bind(index, r.*member); }),
          read([member](const Statement &s, int at, Record &r) { r.*member = s.at<T>(at); }),
          json([member](const Record &r) { return Column<T>::json(r.*member); }),
          copy([member](Record &to, const Record &from) { to.*member = from.*member; })
    {}

    QByteArray name;
    std::function<void(Statement &, int, const Record &)> bind;
    std::function<void(const Statement &, int, Record &)> read;
    std::function<QJsonValue(const Record &)> json;
    std::function<void(Record &, const Record &)> copy;
};

/// A record and its table. The record has an `id`, and a `version` where two people may edit it at once.
template<class Record>
class Mapping
{
public:
    Mapping(QByteArray table, QList<Field<Record>> fields) : m_table(std::move(table)), m_fields(std::move(fields))
    {
        QByteArray marks = "?1";
        QByteArray sets;
        m_columns = "id";
        for (qsizetype i = 0; i < m_fields.size(); ++i) {
            const QByteArray mark = '?' + QByteArray::number(i + 2);
            m_columns += ", " + m_fields.at(i).name;
            marks += ", " + mark;
            sets += (i ? ", " : "") + m_fields.at(i).name + " = " + mark;
        }
        m_insert = "insert into " + m_table + " (" + m_columns + ") values (" + marks + ")";
        m_update = "update " + m_table + " set " + sets;
        if constexpr (hasVersion) {
            m_columns += ", version";
            m_update += ", version = version + 1";
        }
        m_update += " where id = ?1";
        if constexpr (hasVersion)
            m_update += " and version = ?" + QByteArray::number(m_fields.size() + 2);
        m_remove = "delete from " + m_table + " where id = ?1";
    }

    /// "id, a, b, version", for hand-written queries that end in read().
    [[nodiscard]] const QByteArray &columns() const { return m_columns; }

    /// Stores a new record under a new id, and answers the id.
    auto insert(const Transaction &write, const Record &record) const
    {
        auto id = record.id;
        id.value = write.newId();
        Statement s(write.connection(), m_insert);
        s.bind(1, id);
        bindFields(s, record);
        s.run();
        return id;
    }

    /// Overwrites the version that was read; false when somebody changed the record meanwhile.
    [[nodiscard]] bool update(const Transaction &write, const Record &record) const
    {
        Statement s(write.connection(), m_update);
        s.bind(1, record.id);
        bindFields(s, record);
        if constexpr (hasVersion)
            s.bind(static_cast<int>(m_fields.size()) + 2, record.version);
        s.run();
        return write.connection().changes() == 1;
    }

    template<class IdType>
    void remove(const Transaction &write, IdType id) const
    {
        Statement(write.connection(), m_remove).with(id).run();
    }

    template<class IdType>
    [[nodiscard]] std::optional<Record> find(Connection &db, IdType id) const
    {
        Statement s(db, "select " + m_columns + " from " + m_table + " where id = ?1");
        s.with(id);
        return s.step() ? std::optional<Record>(read(s)) : std::nullopt;
    }

    /// All records that answer `rest`, for example "where term = ?1 order by id".
    template<class... Values>
    [[nodiscard]] QList<Record> list(Connection &db, const QByteArray &rest, const Values &...values) const
    {
        Statement s(db, "select " + m_columns + " from " + m_table + ' ' + rest);
        s.with(values...);
        QList<Record> records;
        while (s.step())
            records << read(s);
        return records;
    }

    /// The record that begins at a column of a row; `columns()` names the order.
    [[nodiscard]] Record read(const Statement &s, int at = 0) const
    {
        Record record;
        record.id = s.at<decltype(record.id)>(at);
        for (const Field<Record> &field : m_fields)
            field.read(s, ++at, record);
        if constexpr (hasVersion)
            record.version = s.at<int>(at + 1);
        return record;
    }

    /// The record as the journal keeps it.
    [[nodiscard]] QJsonObject json(const Record &record) const
    {
        QJsonObject object;
        for (const Field<Record> &field : m_fields)
            object.insert(QString::fromLatin1(field.name), field.json(record));
        return object;
    }

    /// Takes these columns over from another record, and its version: what is stored then is a change of that one.
    void take(Record &to, const Record &from, const QStringList &columns) const
    {
        for (const Field<Record> &field : m_fields)
            if (columns.contains(QString::fromLatin1(field.name)))
                field.copy(to, from);
        if constexpr (hasVersion)
            to.version = from.version;
    }

private:
    static constexpr bool hasVersion = requires(Record r) { r.version; };

    void bindFields(Statement &s, const Record &record) const
    {
        int index = 1;
        for (const Field<Record> &field : m_fields)
            field.bind(s, ++index, record);
    }

    QByteArray m_table;
    QList<Field<Record>> m_fields;
    QByteArray m_columns{};
    QByteArray m_insert{};
    QByteArray m_update{};
    QByteArray m_remove{};
};

} // namespace core::db
