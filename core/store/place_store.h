// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/domain/place.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace core::store {

/// The register of places.
class PlaceStore
{
public:
    explicit PlaceStore(db::Connection &connection) : m_db(connection) {}

    /// In the order of building and name.
    [[nodiscard]] QList<Place> list() const;
    /// The same with the programs of all terms counted.
    [[nodiscard]] QList<PlaceLine> lines() const;
    [[nodiscard]] std::optional<Place> find(PlaceId id) const;
    [[nodiscard]] std::optional<Place> find(const QString &name) const;
    PlaceId insert(const db::Transaction &write, const Place &place);
    /// Programs follow a new name.
    [[nodiscard]] bool update(const db::Transaction &write, const Place &place);
    void remove(const db::Transaction &write, PlaceId id);
    [[nodiscard]] int programsIn(PlaceId id) const;
    [[nodiscard]] static QJsonObject json(const Place &place);
    static void take(Place &to, const Place &from, const QStringList &columns);

private:
    db::Connection &m_db;
};

} // namespace core::store
