// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/domain/name_variant.h"

#include <QJsonObject>

#include <optional>

namespace core::store {

/// Which spellings of names the school holds for one another.
class NameVariantStore
{
public:
    explicit NameVariantStore(db::Connection &connection) : m_db(connection) {}

    [[nodiscard]] QList<NameVariant> list() const;
    [[nodiscard]] std::optional<NameVariant> find(NameVariantId id) const;
    NameVariantId insert(const db::Transaction &write, const NameVariant &variant);
    [[nodiscard]] bool update(const db::Transaction &write, const NameVariant &variant);
    void remove(const db::Transaction &write, NameVariantId id);
    [[nodiscard]] static QJsonObject json(const NameVariant &variant);

private:
    db::Connection &m_db;
};

} // namespace core::store
