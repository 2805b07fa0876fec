// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/take_back.h"

#include "core/db/statement.h"

#include <QHash>
#include <QSet>

namespace core::db {

namespace {

struct Reference {
    QByteArray table{};  ///< the table that names
    QByteArray column{}; ///< with this column
};

/// What has to be known of a table to find its rows again.
struct Shape {
    QByteArrayList columns{};
    QList<int> key{};
    int version = -1;
    QList<Reference> namedBy{};
    QByteArray select{};
    QByteArray insert{};
    QByteArray remove{};
};

Row rowAt(const Statement &s, const Shape &shape)
{
    Row row;
    for (int column = 0; column < shape.columns.size(); ++column)
        row << s.value(column);
    return row;
}

/// Works through changes from the last to the first, and remembers what stood in the way.
class WayBack
{
public:
    explicit WayBack(const Transaction &write) : m_db(write.connection()) {}

    void undo(const RowChange &change);
    void lookForOrphans();
    QList<RowClash> clashes{};

private:
    const Shape &shapeOf(const QByteArray &table);
    void readReferences(Shape &shape, const QByteArray &table);
    [[nodiscard]] std::optional<Row> find(const Shape &shape, const Row &like);
    [[nodiscard]] bool isKnown(const Shape &shape, const QByteArray &table, const Row &row);
    void clash(ClashKind kind, const Shape &shape, const QByteArray &table, const Row &row);
    void removeAgain(const Shape &shape, const QByteArray &table, const Row &row);
    void enterAgain(const Shape &shape, const QByteArray &table, Row row);
    void changeBack(const Shape &shape, const QByteArray &table, const Row &before, const Row &after);
    static bool isSame(const Shape &shape, const Row &one, const Row &other);

    Connection &m_db;
    QHash<QByteArray, Shape> m_shapes{};
    QSet<QByteArray> m_touched{};
    QSet<QByteArray> m_told{}; ///< rows that stand in the way already
};

QByteArray conditionOf(const Shape &shape)
{
    QByteArray condition = " where ";
    for (qsizetype i = 0; i < shape.key.size(); ++i)
        condition +=
            (i ? " and " : "") + shape.columns.at(shape.key.at(i)) + " is ?" + QByteArray::number(shape.key.at(i) + 1);
    return condition;
}

void bindKey(Statement &s, const Shape &shape, const Row &row)
{
    for (const int column : shape.key)
        s.bindValue(column + 1, row.value(column));
}

QVariantMap named(const Shape &shape, const Row &row)
{
    QVariantMap values;
    for (qsizetype i = 0; i < row.size() && i < shape.columns.size(); ++i)
        values.insert(QString::fromLatin1(shape.columns.at(i)), row.at(i));
    return values;
}

void WayBack::readReferences(Shape &shape, const QByteArray &table)
{
    QByteArrayList tables;
    for (Statement s(m_db, "select name from sqlite_schema where type = 'table' order by name"); s.step();)
        tables << s.text(0).toLatin1();
    for (const QByteArray &other : std::as_const(tables)) {
        Statement s(m_db, R"(select "from" from pragma_foreign_key_list(?1) where "table" = ?2)");
        s.with(QString::fromLatin1(other), QString::fromLatin1(table));
        while (s.step())
            shape.namedBy << Reference{other, s.text(0).toLatin1()};
    }
}

const Shape &WayBack::shapeOf(const QByteArray &table)
{
    const auto known = m_shapes.constFind(table);
    if (known != m_shapes.constEnd())
        return *known;
    Shape shape;
    QByteArray marks;
    Statement s(m_db, "select name, pk from pragma_table_info(?1) order by cid");
    s.with(QString::fromLatin1(table));
    for (int column = 0; s.step(); ++column) {
        shape.columns << s.text(0).toLatin1();
        if (s.number(1) > 0)
            shape.key << column;
        if (shape.columns.last() == "version")
            shape.version = column;
        marks += (column ? ", ?" : "?") + QByteArray::number(column + 1);
    }
    readReferences(shape, table);
    const QByteArray condition = conditionOf(shape);
    shape.select = "select " + shape.columns.join(", ") + " from " + table + condition;
    shape.insert = "insert or ignore into " + table + " (" + shape.columns.join(", ") + ") values (" + marks + ")";
    shape.remove = "delete from " + table + condition;
    return *m_shapes.insert(table, shape);
}

std::optional<Row> WayBack::find(const Shape &shape, const Row &like)
{
    Statement s(m_db, shape.select);
    bindKey(s, shape, like);
    return s.step() ? std::optional<Row>(rowAt(s, shape)) : std::nullopt;
}

bool WayBack::isSame(const Shape &shape, const Row &one, const Row &other)
{
    for (int column = 0; column < shape.columns.size(); ++column)
        if (column != shape.version && one.value(column) != other.value(column))
            return false;
    return true;
}

/// A row that clashed once is told once, whatever else the changes did to it before.
bool WayBack::isKnown(const Shape &shape, const QByteArray &table, const Row &row)
{
    Row key;
    for (const int column : shape.key)
        key << row.value(column);
    return m_told.contains(table + ':' + packed(key));
}

void WayBack::clash(ClashKind kind, const Shape &shape, const QByteArray &table, const Row &row)
{
    Row key;
    for (const int column : shape.key)
        key << row.value(column);
    m_told.insert(table + ':' + packed(key));
    clashes << RowClash{.kind = kind, .table = table, .row = named(shape, row)};
}

void WayBack::removeAgain(const Shape &shape, const QByteArray &table, const Row &row)
{
    const std::optional<Row> found = find(shape, row);
    if (!found)
        return clash(ClashKind::Gone, shape, table, row);
    if (!isSame(shape, *found, row))
        return clash(ClashKind::Changed, shape, table, row);
    for (const Reference &reference : shape.namedBy) {
        Statement s(m_db, "select count(*) from " + reference.table + " where " + reference.column + " = ?1");
        s.bindValue(1, row.value(shape.key.first()));
        s.step();
        if (const int count = s.at<int>(0); count > 0) {
            clash(ClashKind::Named, shape, table, row);
            clashes.last().by = reference.table;
            clashes.last().column = QString::fromLatin1(reference.column);
            clashes.last().count = count;
            return;
        }
    }
    Statement s(m_db, shape.remove);
    bindKey(s, shape, row);
    s.run();
}

void WayBack::enterAgain(const Shape &shape, const QByteArray &table, Row row)
{
    if (shape.version >= 0) // a form that still shows the row of before must not overwrite this one
        row[shape.version] = row.value(shape.version).toLongLong() + 1;
    Statement s(m_db, shape.insert);
    for (int column = 0; column < shape.columns.size(); ++column)
        s.bindValue(column + 1, row.value(column));
    s.run();
    if (m_db.changes() == 0)
        clash(ClashKind::Taken, shape, table, row);
}

void WayBack::changeBack(const Shape &shape, const QByteArray &table, const Row &before, const Row &after)
{
    const std::optional<Row> found = find(shape, after);
    if (!found)
        return clash(ClashKind::Gone, shape, table, after);
    if (!isSame(shape, *found, after))
        return clash(ClashKind::Changed, shape, table, after);
    QByteArray sets;
    QList<int> changed;
    for (int column = 0; column < shape.columns.size(); ++column)
        if (column != shape.version && before.value(column) != after.value(column)) {
            sets += (sets.isEmpty() ? "" : ", ") + shape.columns.at(column) + " = ?" +
                    QByteArray::number(shape.columns.size() + 1 + changed.size());
            changed << column;
        }
    if (changed.isEmpty())
        return;
    if (shape.version >= 0)
        sets += ", version = version + 1";
    Statement s(m_db, "update or ignore " + table + " set " + sets + conditionOf(shape));
    bindKey(s, shape, after);
    int index = static_cast<int>(shape.columns.size());
    for (const int column : std::as_const(changed))
        s.bindValue(++index, before.value(column));
    s.run();
    if (m_db.changes() == 0)
        clash(ClashKind::Taken, shape, table, before);
}

void WayBack::undo(const RowChange &change)
{
    const Shape &shape = shapeOf(change.table);
    const Row before = unpacked(change.before);
    const Row after = unpacked(change.after);
    m_touched.insert(change.table);
    if (isKnown(shape, change.table, after.isEmpty() ? before : after))
        return;
    if (before.isEmpty())
        removeAgain(shape, change.table, after);
    else if (after.isEmpty())
        enterAgain(shape, change.table, before);
    else
        changeBack(shape, change.table, before, after);
}

/// A row that came back may name one that has gone for good meanwhile.
void WayBack::lookForOrphans()
{
    for (const QByteArray &table : std::as_const(m_touched)) {
        const Shape &shape = shapeOf(table);
        Statement s(m_db, R"(select c.rowid, c.parent, f."from", not t."notnull" from pragma_foreign_key_check(?1) c )"
                          R"(join pragma_foreign_key_list(?1) f on f.id = c.fkid )"
                          R"(join pragma_table_info(?1) t on t.name = f."from")");
        s.with(QString::fromLatin1(table));
        while (s.step()) {
            Statement row(m_db, "select " + shape.columns.join(", ") + " from " + table + " where rowid = ?1");
            row.with(s.number(0));
            if (!row.step())
                continue;
            const qsizetype names = shape.columns.indexOf(s.text(2).toLatin1());
            if (m_told.contains(s.text(1).toLatin1() + ':' + packed({row.value(static_cast<int>(names))})))
                continue; // what it names stands in the way itself
            clashes << RowClash{.kind = ClashKind::Orphaned,
                                .table = table,
                                .row = named(shape, rowAt(row, shape)),
                                .by = s.text(1).toLatin1(),
                                .column = s.text(2),
                                .mayBeEmpty = s.at<bool>(3)};
        }
    }
}

} // namespace

QList<RowClash> takeBack(const Transaction &write, const Changes &changes, const Progress &progress)
{
    // Backwards a child may come before the parent it was taken along with; what is missing in the end is looked for.
    write.connection().execute("pragma defer_foreign_keys=on");
    WayBack way(write);
    const qsizetype total = changes.size();
    for (qsizetype i = total; i-- > 0;) {
        progress.at(total - 1 - i, total);
        way.undo(changes.at(i));
    }
    way.lookForOrphans();
    return way.clashes;
}

QStringList columnsOf(Connection &connection, const QByteArray &table)
{
    QStringList names;
    Statement s(connection, "select name from pragma_table_info(?1) order by cid");
    s.with(QString::fromLatin1(table));
    while (s.step())
        names << s.text(0);
    return names;
}

} // namespace core::db
