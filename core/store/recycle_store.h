// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/domain/recycling.h"
#include "core/domain/student.h"

#include <QJsonArray>

#include <optional>

namespace core::store {

/// The recycle bin, and the rows that do not go with a record by themselves.
class RecycleStore
{
public:
    explicit RecycleStore(db::Connection &connection) : m_db(connection) {}

    /// Latest first.
    [[nodiscard]] QList<Recycled> list() const;
    [[nodiscard]] std::optional<Recycled> find(qint64 id) const;
    /// What the removal did to the rows.
    [[nodiscard]] QJsonArray content(qint64 id) const;
    void keep(const db::Transaction &write, const Recycled &recycled, const QJsonArray &content);
    void drop(const db::Transaction &write, qint64 id);

    /// With applications and settled seats; guardians, claims and what else belongs to the child go along by themselves.
    void removeStudent(const db::Transaction &write, StudentId id);
    /// Classes and programs that the person led are left without.
    void removeStaff(const db::Transaction &write, StaffId id);
    void removeApplication(const db::Transaction &write, ApplicationId id);
    /// Has the child, or had, a seat from a draw; or is the child in a draw that was frozen or drawn?
    [[nodiscard]] bool isInDraw(StudentId id) const;
    /// The same of the draws of one term.
    [[nodiscard]] bool isInDraw(StudentId id, TermId term) const;

private:
    db::Connection &m_db;
};

} // namespace core::store
