// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/domain/seat.h"

#include <QJsonObject>

#include <optional>

namespace core::store {

/// Draws with their frozen input and result, the seats they gave, and what the school settled beforehand.
class SeatStore
{
public:
    explicit SeatStore(db::Connection &connection) : m_db(connection) {}

    /// The draws of a term, latest first.
    [[nodiscard]] QList<Draw> draws(TermId term) const;
    [[nodiscard]] std::optional<Draw> find(DrawId id) const;
    DrawId insert(const db::Transaction &write, const Draw &draw);
    [[nodiscard]] bool update(const db::Transaction &write, const Draw &draw);
    void remove(const db::Transaction &write, DrawId id);

    [[nodiscard]] QList<Seat> seats(TermId term) const;
    SeatId insert(const db::Transaction &write, const Seat &seat);
    /// Takes a child's seats of a term back and answers the programs they were in.
    [[nodiscard]] QList<ProgramId> release(const db::Transaction &write, TermId term, StudentId student);
    void removeSeats(const db::Transaction &write, DrawId draw);

    [[nodiscard]] QList<Pin> pins(TermId term) const;
    void keep(const db::Transaction &write, const Pin &pin);
    void remove(const db::Transaction &write, const Pin &pin);

    [[nodiscard]] static QJsonObject json(const Draw &draw);
    [[nodiscard]] static QJsonObject json(const Pin &pin);

private:
    db::Connection &m_db;
};

} // namespace core::store
