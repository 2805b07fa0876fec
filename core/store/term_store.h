// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/domain/term.h"

#include <QJsonObject>

#include <optional>

namespace core::store {

/// The terms, latest first.
class TermStore
{
public:
    explicit TermStore(db::Connection &connection) : m_db(connection) {}

    [[nodiscard]] QList<Term> list() const;
    [[nodiscard]] std::optional<Term> find(TermId id) const;
    TermId insert(const db::Transaction &write, const Term &term);
    [[nodiscard]] bool update(const db::Transaction &write, const Term &term);
    [[nodiscard]] static QJsonObject json(const Term &term);

private:
    db::Connection &m_db;
};

} // namespace core::store
