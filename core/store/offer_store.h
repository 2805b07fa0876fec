// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/domain/seat.h"

#include <QHash>
#include <QJsonObject>

#include <optional>

namespace core::store {

/// Offers of free seats, and the public serials under which children stand in what a school publishes.
class OfferStore
{
public:
    explicit OfferStore(db::Connection &connection) : m_db(connection) {}

    /// All offers of a term, oldest first.
    [[nodiscard]] QList<SeatOffer> offers(TermId term) const;
    [[nodiscard]] std::optional<SeatOffer> find(OfferId id) const;
    OfferId insert(const db::Transaction &write, const SeatOffer &offer);
    [[nodiscard]] bool update(const db::Transaction &write, const SeatOffer &offer);

    /// Serial → child. A child whose records became one may have two.
    [[nodiscard]] QHash<QString, StudentId> childBySerial(TermId term) const;
    /// Child → her first serial.
    [[nodiscard]] QHash<StudentId, QString> serials(TermId term) const;
    void giveSerial(const db::Transaction &write, TermId term, StudentId student, const QString &serial);

    [[nodiscard]] static QJsonObject json(const SeatOffer &offer);

private:
    db::Connection &m_db;
};

} // namespace core::store
