// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merge_store.h"

#include "core/store/columns.h"

#include <QJsonArray>

namespace core::store {

using db::Statement;

namespace {

/// The ids, or the programs, of the rows of a child, as the journal keeps them.
QJsonArray numbers(db::Connection &connection, const QByteArray &query, StudentId of)
{
    Statement s(connection, query);
    s.with(of);
    QJsonArray list;
    while (s.step())
        list << s.number(0);
    return list;
}

} // namespace

QList<StudentId> MergeStore::mergedInto(StudentId kept) const
{
    Statement s(m_db, "select gone from student_merged where kept = ?1 order by gone");
    s.with(kept);
    QList<StudentId> ids;
    while (s.step())
        ids << s.at<StudentId>(0);
    return ids;
}

QHash<StudentId, StudentId> MergeStore::livesOn() const
{
    QHash<StudentId, StudentId> now;
    for (Statement s(m_db, "select gone, kept from student_merged"); s.step();)
        now.insert(s.at<StudentId>(0), s.at<StudentId>(1));
    return now;
}

QSet<std::pair<StudentId, StudentId>> MergeStore::toldApart() const
{
    QSet<std::pair<StudentId, StudentId>> pairs;
    for (Statement s(m_db, "select one, other from two_children"); s.step();)
        pairs.insert({s.at<StudentId>(0), s.at<StudentId>(1)});
    return pairs;
}

void MergeStore::tellApart(const db::Transaction &write, StudentId one, StudentId other)
{
    Statement(write.connection(), "insert or ignore into two_children (one, other) values (min(?1, ?2), max(?1, ?2))")
        .with(one, other)
        .run();
}

QJsonObject MergeStore::giveEverything(const db::Transaction &write, StudentId gone, StudentId kept)
{
    db::Connection &book = write.connection();
    QJsonObject moved{
        {QStringLiteral("applications"), numbers(book, "select id from application where student = ?1", gone)},
        {QStringLiteral("seats"), numbers(book, "select id from seat where student = ?1", gone)},
        {QStringLiteral("pins"), numbers(book, "select program from pin where student = ?1", gone)}};
    Statement(book, "update application set student = ?2, version = version + 1 where student = ?1")
        .with(gone, kept)
        .run();
    Statement(book, "update or ignore seat set student = ?2 where student = ?1").with(gone, kept).run();
    Statement(book, "delete from seat where student = ?1").with(gone).run();
    Statement(book, "update or ignore seat_offer set student = ?2 where student = ?1").with(gone, kept).run();
    Statement(book, "delete from seat_offer where student = ?1").with(gone).run();
    Statement(book, "update public_serial set student = ?2 where student = ?1").with(gone, kept).run();
    Statement(book, "update or ignore pin set student = ?2 where student = ?1").with(gone, kept).run();
    Statement(book, "delete from pin where student = ?1").with(gone).run();
    Statement(book, "update student_merged set kept = ?2 where kept = ?1").with(gone, kept).run();
    Statement(book, "delete from student where id = ?1").with(gone).run();
    Statement(book, "insert into student_merged (gone, kept) values (?1, ?2)").with(gone, kept).run();
    return moved;
}

} // namespace core::store
