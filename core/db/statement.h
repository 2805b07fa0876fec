// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/db/connection.h"

#include <QDate>
#include <QDateTime>
#include <QJsonValue>
#include <QVariant>

#include <optional>

namespace core::db {

class Statement;

/// How a type stands in a column and in the journal's JSON. Domain types add their own in core/store.
template<class T>
struct Column;

/// A prepared statement on loan: it goes back to the connection's shelf, reset, at the end of the scope.
class Statement
{
public:
    Statement(Connection &connection, QByteArray sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Binds ?1, ?2 … in order.
    template<class... Values>
    Statement &with(const Values &...values)
    {
        int index = 0;
        (Column<Values>::bind(*this, ++index, values), ...);
        return *this;
    }
    template<class Value>
    void bind(int index, const Value &value)
    {
        Column<Value>::bind(*this, index, value);
    }

    /// Next row, or false at the end.
    bool step();
    /// Runs a statement that answers no rows.
    void run();
    template<class Value>
    [[nodiscard]] Value at(int column) const
    {
        return Column<Value>::read(*this, column);
    }

    void bindNull(int index);
    void bindNumber(int index, qint64 value);
    void bindText(int index, const QString &value);
    void bindBytes(int index, const QByteArray &value);
    /// Null, a number, text or bytes, as the value itself says.
    void bindValue(int index, const QVariant &value);
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    /// As it is stored: invalid for null, qint64, QString or QByteArray.
    [[nodiscard]] QVariant value(int column) const;

private:
    Connection &m_connection;
    QByteArray m_sql;
    sqlite3_stmt *m_statement;
};

template<class T>
requires std::is_integral_v<T>
struct Column<T> {
    static void bind(Statement &s, int index, T value) { s.bindNumber(index, static_cast<qint64>(value)); }
    static T read(const Statement &s, int column) { return static_cast<T>(s.number(column)); }
    static QJsonValue json(T value) { return QJsonValue(static_cast<qint64>(value)); }
};

template<>
struct Column<bool> {
    static void bind(Statement &s, int index, bool value) { s.bindNumber(index, value ? 1 : 0); }
    static bool read(const Statement &s, int column) { return s.number(column) != 0; }
    static QJsonValue json(bool value) { return value; }
};

template<>
struct Column<QString> {
    static void bind(Statement &s, int index, const QString &value) { s.bindText(index, value); }
    static QString read(const Statement &s, int column) { return s.text(column); }
    static QJsonValue json(const QString &value) { return value; }
};

template<>
struct Column<QByteArray> {
    static void bind(Statement &s, int index, const QByteArray &value) { s.bindBytes(index, value); }
    static QByteArray read(const Statement &s, int column) { return s.bytes(column); }
    static QJsonValue json(const QByteArray &value) { return QString::fromUtf8(value); }
};

/// ISO text; an invalid date is null.
template<>
struct Column<QDate> {
    static void bind(Statement &s, int index, QDate value)
    {
        value.isValid() ? s.bindText(index, value.toString(Qt::ISODate)) : s.bindNull(index);
    }
    static QDate read(const Statement &s, int column) { return QDate::fromString(s.text(column), Qt::ISODate); }
    static QJsonValue json(QDate value) { return value.toString(Qt::ISODate); }
};

/// ISO text with milliseconds and offset, so that a clock set to another zone is seen.
template<>
struct Column<QDateTime> {
    static QString written(const QDateTime &value)
    {
        return value.toOffsetFromUtc(value.offsetFromUtc()).toString(Qt::ISODateWithMs);
    }
    static void bind(Statement &s, int index, const QDateTime &value)
    {
        value.isValid() ? s.bindText(index, written(value)) : s.bindNull(index);
    }
    static QDateTime read(const Statement &s, int column)
    {
        return QDateTime::fromString(s.text(column), Qt::ISODateWithMs);
    }
    static QJsonValue json(const QDateTime &value) { return value.isValid() ? written(value) : QString(); }
};

template<>
struct Column<Money> {
    static void bind(Statement &s, int index, Money value) { s.bindNumber(index, value.fen); }
    static Money read(const Statement &s, int column) { return {s.number(column)}; }
    static QJsonValue json(Money value) { return value.text(); }
};

/// 0 means nobody and is stored as null, so that foreign keys hold.
template<class Tag>
struct Column<Id<Tag>> {
    static void bind(Statement &s, int index, Id<Tag> value)
    {
        value.isSet() ? s.bindNumber(index, value.value) : s.bindNull(index);
    }
    static Id<Tag> read(const Statement &s, int column) { return {s.number(column)}; }
    static QJsonValue json(Id<Tag> value) { return value.value; }
};

template<class T>
struct Column<std::optional<T>> {
    static void bind(Statement &s, int index, const std::optional<T> &value)
    {
        value ? Column<T>::bind(s, index, *value) : s.bindNull(index);
    }
    static std::optional<T> read(const Statement &s, int column)
    {
        return s.isNull(column) ? std::optional<T>{} : std::optional<T>{Column<T>::read(s, column)};
    }
    static QJsonValue json(const std::optional<T> &value) { return value ? Column<T>::json(*value) : QJsonValue(); }
};

} // namespace core::db
