// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/acceptance_store.h"

#include "core/db/mapping.h"
#include "core/store/columns.h"

namespace core::store {

namespace {

const db::Mapping<Acceptance> &acceptances()
{
    static const db::Mapping<Acceptance> mapping("acceptance", {
                                                                   {"term", &Acceptance::term},
                                                                   {"rule", &Acceptance::rule},
                                                                   {"subject", &Acceptance::subject},
                                                                   {"subject_id", &Acceptance::subjectId},
                                                                   {"facts", &Acceptance::facts},
                                                                   {"reason", &Acceptance::reason},
                                                                   {"actor", &Acceptance::actor},
                                                                   {"at", &Acceptance::at},
                                                                   {"until_day", &Acceptance::until},
                                                               });
    return mapping;
}

} // namespace

QList<Acceptance> AcceptanceStore::list(TermId term) const
{
    return acceptances().list(m_db, "where term = ?1 order by id", term);
}

std::optional<Acceptance> AcceptanceStore::find(AcceptanceId id) const { return acceptances().find(m_db, id); }

AcceptanceId AcceptanceStore::insert(const db::Transaction &write, const Acceptance &acceptance)
{
    return acceptances().insert(write, acceptance);
}

void AcceptanceStore::remove(const db::Transaction &write, AcceptanceId id) { acceptances().remove(write, id); }

QJsonObject AcceptanceStore::json(const Acceptance &acceptance) { return acceptances().json(acceptance); }

} // namespace core::store
