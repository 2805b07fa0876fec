// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/program_document_store.h"

#include "core/store/columns.h"

namespace core::store {

using db::Statement;

namespace {

constexpr auto columns = "select id, program, name, size, sha256, added_at, added_by from program_document ";

ProgramDocument read(const Statement &s)
{
    return {.id = s.at<ProgramDocumentId>(0),
            .program = s.at<ProgramId>(1),
            .name = s.text(2),
            .size = s.number(3),
            .sha256 = s.text(4),
            .addedAt = s.at<QDateTime>(5),
            .addedBy = s.text(6)};
}

} // namespace

QList<ProgramDocument> ProgramDocumentStore::list(ProgramId program) const
{
    Statement s(m_db, QByteArray(columns) + "where program = ?1 order by id");
    s.with(program);
    QList<ProgramDocument> documents;
    while (s.step())
        documents << read(s);
    return documents;
}

std::optional<ProgramDocument> ProgramDocumentStore::find(ProgramDocumentId id) const
{
    Statement s(m_db, QByteArray(columns) + "where id = ?1");
    s.with(id);
    return s.step() ? std::optional<ProgramDocument>(read(s)) : std::nullopt;
}

QByteArray ProgramDocumentStore::content(ProgramDocumentId id) const
{
    Statement s(m_db, "select content from program_document where id = ?1");
    s.with(id);
    return s.step() ? s.bytes(0) : QByteArray();
}

ProgramDocumentId ProgramDocumentStore::insert(const db::Transaction &write, const ProgramDocument &document,
                                               const QByteArray &content)
{
    const ProgramDocumentId id{write.newId()};
    Statement(write.connection(),
              "insert into program_document (id, program, name, size, sha256, added_at, added_by, content) "
              "values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
        .with(id, document.program, document.name, document.size, document.sha256, document.addedAt, document.addedBy,
              content)
        .run();
    return id;
}

void ProgramDocumentStore::remove(const db::Transaction &write, ProgramDocumentId id)
{
    Statement(write.connection(), "delete from program_document where id = ?1").with(id).run();
}

} // namespace core::store
