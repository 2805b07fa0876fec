// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recycle_store.h"

#include "core/store/columns.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace core::store {

using db::Statement;

namespace {

QJsonArray parsed(const QString &content) { return QJsonDocument::fromJson(content.toUtf8()).array(); }

Recycled read(const Statement &s)
{
    Recycled recycled{.id = s.number(0),
                      .subject = s.at<Subject>(1),
                      .subjectId = s.number(2),
                      .title = s.text(3),
                      .at = s.at<QDateTime>(4),
                      .by = s.text(5)};
    for (const QJsonValue &change : parsed(s.text(6))) {
        const QJsonObject before = change[QLatin1String("before")].toObject();
        if (!before.isEmpty() && before.value(QLatin1String("id")).toInteger() != recycled.subjectId)
            ++recycled.parts[change[QLatin1String("table")].toString()];
    }
    return recycled;
}

constexpr auto columns = "select id, subject, subject_id, title, removed_at, removed_by, content from recycle_bin ";

} // namespace

QList<Recycled> RecycleStore::list() const
{
    Statement s(m_db, QByteArray(columns) + "order by id desc");
    QList<Recycled> list;
    while (s.step())
        list << read(s);
    return list;
}

std::optional<Recycled> RecycleStore::find(qint64 id) const
{
    Statement s(m_db, QByteArray(columns) + "where id = ?1");
    s.with(id);
    return s.step() ? std::optional<Recycled>(read(s)) : std::nullopt;
}

QJsonArray RecycleStore::content(qint64 id) const
{
    Statement s(m_db, "select content from recycle_bin where id = ?1");
    s.with(id);
    return s.step() ? parsed(s.text(0)) : QJsonArray();
}

void RecycleStore::keep(const db::Transaction &write, const Recycled &recycled, const QJsonArray &content)
{
    Statement(write.connection(),
              "insert into recycle_bin (id, subject, subject_id, title, removed_at, removed_by, content) "
              "values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        .with(write.newId(), recycled.subject, recycled.subjectId, recycled.title, recycled.at, recycled.by,
              QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact)))
        .run();
}

void RecycleStore::drop(const db::Transaction &write, qint64 id)
{
    Statement(write.connection(), "delete from recycle_bin where id = ?1").with(id).run();
}

void RecycleStore::removeStudent(const db::Transaction &write, StudentId id)
{
    Statement(write.connection(), "delete from pin where student = ?1").with(id).run();
    Statement(write.connection(), "delete from application where student = ?1").with(id).run();
    Statement(write.connection(), "delete from student where id = ?1").with(id).run();
}

void RecycleStore::removeStaff(const db::Transaction &write, StaffId id)
{
    Statement(write.connection(),
              "update school_class set homeroom_teacher = null, version = version + 1 where homeroom_teacher = ?1")
        .with(id)
        .run();
    Statement(write.connection(), "update program set teacher = null, version = version + 1 where teacher = ?1")
        .with(id)
        .run();
    Statement(write.connection(), "delete from program_staff where staff = ?1").with(id).run();
    Statement(write.connection(), "delete from staff where id = ?1").with(id).run();
}

void RecycleStore::removeApplication(const db::Transaction &write, ApplicationId id)
{
    Statement(write.connection(), "delete from application where id = ?1").with(id).run();
}

// Ids come from one sequence per file, so a quoted id in the input of a draw is this child and nothing else.
bool RecycleStore::isInDraw(StudentId id) const
{
    Statement s(m_db,
                "select exists (select 1 from seat where student = ?1) or exists (select 1 from seat_offer where "
                "student = ?1) or exists (select 1 from draw "
                "where instr(cast(input as text), '\"' || ?1 || '\"') > 0) or exists (select 1 from student_merged m "
                "join draw d on instr(cast(d.input as text), '\"' || m.gone || '\"') > 0 where m.kept = ?1) or exists "
                "(select 1 from public_serial p join draw d on d.term = p.term and d.public_ids = 1 and "
                "instr(cast(d.input as text), '\"' || p.serial || '\"') > 0 where p.student = ?1)");
    s.with(id);
    s.step();
    return s.at<bool>(0);
}

bool RecycleStore::isInDraw(StudentId id, TermId term) const
{
    Statement s(m_db,
                "select exists (select 1 from seat where student = ?1 and term = ?2) or exists (select 1 from "
                "draw where term = ?2 and instr(cast(input as text), '\"' || ?1 || '\"') > 0) or exists (select 1 "
                "from student_merged m join draw d on d.term = ?2 and "
                "instr(cast(d.input as text), '\"' || m.gone || '\"') > 0 where m.kept = ?1) or exists (select 1 "
                "from public_serial p join draw d on d.term = p.term and d.public_ids = 1 and "
                "instr(cast(d.input as text), '\"' || p.serial || '\"') > 0 where p.student = ?1 and p.term = ?2)");
    s.with(id, term);
    s.step();
    return s.at<bool>(0);
}

} // namespace core::store
