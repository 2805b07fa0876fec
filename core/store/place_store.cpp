// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/place_store.h"

#include "core/db/mapping.h"
#include "core/store/columns.h"

namespace core::store {

using db::Statement;

namespace {

const db::Mapping<Place> &places()
{
    static const db::Mapping<Place> mapping("place", {
                                                         {"name", &Place::name},
                                                         {"building", &Place::building},
                                                         {"capacity", &Place::capacity},
                                                         {"remark", &Place::remark},
                                                     });
    return mapping;
}

} // namespace

QList<Place> PlaceStore::list() const { return places().list(m_db, "order by building, name"); }

QList<PlaceLine> PlaceStore::lines() const
{
    Statement s(m_db, "select p." + QByteArray(places().columns()).replace(", ", ", p.") +
                          ", (select count(*) from program where venue = p.id) from place p "
                          "order by p.building, p.name");
    QList<PlaceLine> lines;
    while (s.step())
        lines << PlaceLine{.place = places().read(s), .programs = s.at<int>(6)};
    return lines;
}

std::optional<Place> PlaceStore::find(PlaceId id) const { return places().find(m_db, id); }

std::optional<Place> PlaceStore::find(const QString &name) const
{
    const QList<Place> found = places().list(m_db, "where name = ?1", name);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

PlaceId PlaceStore::insert(const db::Transaction &write, const Place &place) { return places().insert(write, place); }

bool PlaceStore::update(const db::Transaction &write, const Place &place)
{
    if (!places().update(write, place))
        return false;
    Statement(write.connection(),
              "update program set place = ?2, version = version + 1 where venue = ?1 and place <> ?2")
        .with(place.id, place.name)
        .run();
    return true;
}

void PlaceStore::remove(const db::Transaction &write, PlaceId id) { places().remove(write, id); }

int PlaceStore::programsIn(PlaceId id) const
{
    Statement s(m_db, "select count(*) from program where venue = ?1");
    s.with(id);
    s.step();
    return s.at<int>(0);
}

QJsonObject PlaceStore::json(const Place &place) { return places().json(place); }

void PlaceStore::take(Place &to, const Place &from, const QStringList &columns) { places().take(to, from, columns); }

} // namespace core::store
