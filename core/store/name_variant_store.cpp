// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/name_variant_store.h"

#include "core/db/mapping.h"
#include "core/store/columns.h"

namespace core::store {

namespace {

const db::Mapping<NameVariant> &variants()
{
    static const db::Mapping<NameVariant> mapping("name_variant", {
                                                                      {"spellings", &NameVariant::spellings},
                                                                      {"whole_name", &NameVariant::wholeName},
                                                                      {"suggested", &NameVariant::suggested},
                                                                  });
    return mapping;
}

} // namespace

QList<NameVariant> NameVariantStore::list() const { return variants().list(m_db, "order by id"); }

std::optional<NameVariant> NameVariantStore::find(NameVariantId id) const { return variants().find(m_db, id); }

NameVariantId NameVariantStore::insert(const db::Transaction &write, const NameVariant &variant)
{
    return variants().insert(write, variant);
}

bool NameVariantStore::update(const db::Transaction &write, const NameVariant &variant)
{
    return variants().update(write, variant);
}

void NameVariantStore::remove(const db::Transaction &write, NameVariantId id) { variants().remove(write, id); }

QJsonObject NameVariantStore::json(const NameVariant &variant) { return variants().json(variant); }

} // namespace core::store
