// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/domain/program.h"

#include <QJsonObject>

#include <optional>

namespace core::store {

/// Files kept with programs.
class ProgramDocumentStore
{
public:
    explicit ProgramDocumentStore(db::Connection &connection) : m_db(connection) {}

    /// Without their content, in the order in which they were added.
    [[nodiscard]] QList<ProgramDocument> list(ProgramId program) const;
    [[nodiscard]] std::optional<ProgramDocument> find(ProgramDocumentId id) const;
    [[nodiscard]] QByteArray content(ProgramDocumentId id) const;
    ProgramDocumentId insert(const db::Transaction &write, const ProgramDocument &document, const QByteArray &content);
    void remove(const db::Transaction &write, ProgramDocumentId id);

private:
    db::Connection &m_db;
};

} // namespace core::store
