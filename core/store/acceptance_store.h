// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/domain/oversight.h"

#include <QJsonObject>

#include <optional>

namespace core::store {

/// Warnings that were accepted.
class AcceptanceStore
{
public:
    explicit AcceptanceStore(db::Connection &connection) : m_db(connection) {}

    [[nodiscard]] QList<Acceptance> list(TermId term) const;
    [[nodiscard]] std::optional<Acceptance> find(AcceptanceId id) const;
    AcceptanceId insert(const db::Transaction &write, const Acceptance &acceptance);
    void remove(const db::Transaction &write, AcceptanceId id);
    [[nodiscard]] static QJsonObject json(const Acceptance &acceptance);

private:
    db::Connection &m_db;
};

} // namespace core::store
