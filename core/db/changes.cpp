// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/changes.h"

#define SQLITE_ENABLE_PREUPDATE_HOOK 1 // the header shows the hook only to those who ask for it
#include <sqlite3.h>

#include <QtEndian>

#include <utility>

namespace core::db {

namespace {

enum Kind : char { Null = 'n', Number = 'i', Text = 't', Bytes = 'b' };

void addNumber(QByteArray &bytes, qint64 number)
{
    char eight[sizeof number];
    qToLittleEndian(number, eight);
    bytes.append(eight, sizeof number);
}

void addPart(QByteArray &bytes, Kind kind, QByteArrayView part)
{
    bytes.append(kind);
    char four[sizeof(qint32)];
    qToLittleEndian(static_cast<qint32>(part.size()), four);
    bytes.append(four, sizeof four);
    bytes.append(part);
}

void add(QByteArray &bytes, sqlite3_value *value)
{
    const auto size = [value] { return static_cast<qsizetype>(sqlite3_value_bytes(value)); };
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        bytes.append(Number);
        addNumber(bytes, sqlite3_value_int64(value));
        break;
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
        addPart(bytes, Text, QByteArrayView(text, size()));
        break;
    }
    case SQLITE_BLOB: {
        const auto *blob = static_cast<const char *>(sqlite3_value_blob(value));
        addPart(bytes, Bytes, QByteArrayView(blob, size()));
        break;
    }
    default: bytes.append(Null);
    }
}

template<class Take>
QByteArray image(sqlite3 *connection, Take take)
{
    QByteArray bytes;
    const int columns = sqlite3_preupdate_count(connection);
    for (int column = 0; column < columns; ++column) {
        sqlite3_value *value = nullptr;
        take(connection, column, &value);
        value ? add(bytes, value) : void(bytes.append(Null));
    }
    return bytes;
}

} // namespace

QByteArray packed(const Row &row)
{
    QByteArray bytes;
    for (const QVariant &value : row) {
        if (!value.isValid()) {
            bytes.append(Null);
        } else if (value.typeId() == QMetaType::QString) {
            addPart(bytes, Text, value.toString().toUtf8());
        } else if (value.typeId() == QMetaType::QByteArray) {
            addPart(bytes, Bytes, value.toByteArray());
        } else {
            bytes.append(Number);
            addNumber(bytes, value.toLongLong());
        }
    }
    return bytes;
}

Row unpacked(const QByteArray &bytes)
{
    Row row;
    for (const char *at = bytes.constData(), *end = at + bytes.size(); at < end;) {
        const char kind = *at++;
        if (kind == Number) {
            row << qFromLittleEndian<qint64>(at);
            at += sizeof(qint64);
        } else if (kind == Null) {
            row << QVariant();
        } else {
            const auto size = qFromLittleEndian<qint32>(at);
            at += sizeof(qint32);
            // Never null: an empty text is not the same as none.
            row << (kind == Text ? QVariant(size > 0 ? QString::fromUtf8(at, size) : QString(QLatin1String("")))
                                 : QVariant(QByteArray(at, size)));
            at += size;
        }
    }
    return row;
}

qsizetype sizeOf(const Changes &changes)
{
    qsizetype size = 0;
    for (const RowChange &change : changes)
        size += change.before.size() + change.after.size();
    return size;
}

ChangeRecorder::ChangeRecorder(sqlite3 *connection, QByteArrayList ignored)
    : m_connection(connection), m_ignored(std::move(ignored))
{
    sqlite3_preupdate_hook(connection, &ChangeRecorder::heard, this);
}

ChangeRecorder::~ChangeRecorder() { sqlite3_preupdate_hook(m_connection, nullptr, nullptr); }

Changes ChangeRecorder::take()
{
    m_lastRow = 0;
    m_places.clear();
    return std::exchange(m_changes, {});
}

void ChangeRecorder::heard(void *self, sqlite3 *, int operation, const char *database, const char *table,
                           long long oldRow, long long newRow)
{
    if (qstrcmp(database, "main") == 0)
        static_cast<ChangeRecorder *>(self)->note(operation, table, oldRow, newRow);
}

void ChangeRecorder::note(int operation, const char *table, long long oldRow, long long newRow)
{
    const QByteArray name = QByteArray::fromRawData(table, static_cast<qsizetype>(qstrlen(table)));
    if (m_ignored.contains(name))
        return;
    const int depth = sqlite3_preupdate_depth(m_connection);
    const bool same = depth == 0 && !m_changes.isEmpty() && m_changes.last().table == name;
    if (operation == SQLITE_UPDATE && same && !m_changes.last().after.isEmpty() && m_lastRow == oldRow) {
        m_changes.last().after = image(m_connection, &sqlite3_preupdate_new);
        m_lastRow = newRow;
        return;
    }
    RowChange change{.table = same ? m_changes.last().table : QByteArray(table)};
    if (operation != SQLITE_INSERT)
        change.before = image(m_connection, &sqlite3_preupdate_old);
    if (operation != SQLITE_DELETE)
        change.after = image(m_connection, &sqlite3_preupdate_new);
    const qsizetype place = depth == 0 ? m_changes.size() : m_places.value(depth - 1);
    m_changes.insert(place, std::move(change));
    m_places.resize(depth + 1);
    for (qsizetype shallower = 0; shallower < depth; ++shallower)
        ++m_places[shallower]; // they all stand behind it
    m_places[depth] = place;
    m_lastRow = operation == SQLITE_DELETE ? oldRow : newRow;
}

} // namespace core::db
