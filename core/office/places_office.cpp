// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/places_office.h"

#include "core/office/recycle_office.h"
#include "core/policy/offering_rules.h"
#include "core/policy/rulebook.h"

namespace core {

using namespace Qt::Literals::StringLiterals;
using store::PlaceStore;

namespace {

Place tidy(Place draft)
{
    draft.name = draft.name.trimmed();
    draft.building = draft.building.trimmed();
    draft.remark = draft.remark.trimmed();
    return draft;
}

} // namespace

Outcome<PlaceId> PlacesOffice::enter(const Place &draft)
{
    Findings findings = policy::checkPlace(draft, m_store.list());
    if (refuses(findings))
        return Outcome<PlaceId>::refused(std::move(findings));
    const Place place = tidy(draft);
    db::Transaction write(m_desk.book);
    const PlaceId id = m_store.insert(write, place);
    m_desk.note(write, u"place.entered"_s, Subject::Place, id.value, {}, PlaceStore::json(place));
    write.commit();
    m_desk.events.announce(Subject::Place, id.value);
    return {id, std::move(findings)};
}

Outcome<Done> PlacesOffice::change(const Place &draft)
{
    Findings findings = policy::checkPlace(draft, m_store.list());
    if (refuses(findings))
        return Outcome<Done>::refused(std::move(findings));
    const Place place = tidy(draft);
    const std::optional<Place> before = m_store.find(place.id);
    db::Transaction write(m_desk.book);
    if (!before || !m_store.update(write, place))
        changedMeanwhile(Subject::Place, place.id.value);
    m_desk.note(write, u"place.changed"_s, Subject::Place, place.id.value, PlaceStore::json(*before),
                PlaceStore::json(place));
    write.commit();
    m_desk.events.announce(Subject::Place, place.id.value);
    if (before->name != place.name)
        m_desk.events.announce(Subject::Program);
    return {Done{}, std::move(findings)};
}

Outcome<Done> PlacesOffice::remove(PlaceId id)
{
    const std::optional<Place> before = m_store.find(id);
    if (!before)
        changedMeanwhile(Subject::Place, id.value);
    if (const int count = m_store.programsIn(id); count > 0)
        return Outcome<Done>::refused(
            policy::finding("place.unused-to-remove"_L1, {}, {{u"place"_s, before->name}, {u"count"_s, count}}));
    db::Transaction write(m_desk.book);
    m_store.remove(write, id);
    putIntoBin(m_desk, write, Subject::Place, id.value, before->name);
    m_desk.note(write, u"place.removed"_s, Subject::Place, id.value, PlaceStore::json(*before), {});
    write.commit();
    m_desk.events.announce(Subject::Place, id.value);
    return Done{};
}

PlaceId PlacesOffice::ensureWithin(const db::Transaction &write, const QString &name)
{
    if (const std::optional<Place> known = m_store.find(name))
        return known->id;
    const Place place{.name = name};
    const PlaceId id = m_store.insert(write, place);
    m_desk.note(write, u"place.entered"_s, Subject::Place, id.value, {}, PlaceStore::json(place));
    return id;
}

} // namespace core
