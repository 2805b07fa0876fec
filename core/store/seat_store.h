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

    /// The seats that are held, without those that ended.
    [[nodiscard]] QList<Seat> seats(TermId term) const;
    /// Those that ended too, in the order in which they came about.
    [[nodiscard]] QList<Seat> everySeat(TermId term) const;
    [[nodiscard]] std::optional<Seat> find(SeatId id) const;
    SeatId insert(const db::Transaction &write, const Seat &seat);
    /// Ends a seat after a day: it is the latest to become free. False when somebody changed it meanwhile.
    [[nodiscard]] bool end(const db::Transaction &write, const Seat &seat, QDate lastDay, SeatEnd why,
                           const QString &reason);

    /// Nothing counts unless the school has decided so.
    [[nodiscard]] DrawRules rules(TermId term) const;
    void keep(const db::Transaction &write, const DrawRules &rules);

    [[nodiscard]] QList<Pin> pins(TermId term) const;
    void keep(const db::Transaction &write, const Pin &pin);
    void remove(const db::Transaction &write, const Pin &pin);

    [[nodiscard]] static QJsonObject json(const Draw &draw);
    [[nodiscard]] static QJsonObject json(const Seat &seat);
    [[nodiscard]] static QJsonObject json(const Pin &pin);

private:
    db::Connection &m_db;
};

} // namespace core::store
