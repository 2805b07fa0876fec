// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/domain/program.h"

#include <QJsonObject>

#include <optional>

namespace core::store {

/// Programs with their weekly times, further staff and reserved seats.
class ProgramStore
{
public:
    explicit ProgramStore(db::Connection &connection) : m_db(connection) {}

    /// The programs of a term in the order they were entered.
    [[nodiscard]] QList<Program> list(TermId term) const;
    /// The same with teacher, wishes of live applications and confirmed seats counted.
    [[nodiscard]] QList<ProgramLine> lines(TermId term) const;
    [[nodiscard]] std::optional<Program> find(ProgramId id) const;
    ProgramId insert(const db::Transaction &write, const Program &program);
    [[nodiscard]] bool update(const db::Transaction &write, const Program &program);
    void remove(const db::Transaction &write, ProgramId id);
    /// Wishes, seats and pins that name the program: while there are any it is not removed.
    [[nodiscard]] int mentionsOf(ProgramId id) const;
    [[nodiscard]] static QJsonObject json(const Program &program);
    static void take(Program &to, const Program &from, const QStringList &columns);

private:
    void writeParts(const db::Transaction &write, ProgramId id, const Program &program);

    db::Connection &m_db;
};

} // namespace core::store
