// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/office/desk.h"
#include "core/store/place_store.h"

namespace core {

/// The register of places.
class PlacesOffice
{
public:
    explicit PlacesOffice(Desk &desk) : m_desk(desk), m_store(desk.book) {}

    [[nodiscard]] QList<Place> places() const { return m_store.list(); }
    [[nodiscard]] QList<PlaceLine> lines() const { return m_store.lines(); }
    [[nodiscard]] std::optional<Place> find(PlaceId id) const { return m_store.find(id); }
    [[nodiscard]] std::optional<Place> find(const QString &name) const { return m_store.find(name); }
    Outcome<PlaceId> enter(const Place &draft);
    /// Programs follow a new name.
    Outcome<Done> change(const Place &draft);
    /// Refused while programs take place there.
    Outcome<Done> remove(PlaceId id);
    /// The place of this name, entered when there is none: for offices that need it within their own transaction.
    PlaceId ensureWithin(const db::Transaction &write, const QString &name);

    /// The fields of a record, to be set beside those of another state of it.
    [[nodiscard]] static QJsonObject texts(const Place &record) { return store::PlaceStore::json(record); }
    /// `mine` with the fields of the file where they were chosen: a change of what the file holds.
    [[nodiscard]] static Place settled(Place mine, const Place &file, const QStringList &fromFile)
    {
        store::PlaceStore::take(mine, file, fromFile);
        return mine;
    }

private:
    Desk &m_desk;
    store::PlaceStore m_store;
};

} // namespace core
