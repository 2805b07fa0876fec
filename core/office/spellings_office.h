// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/office/desk.h"
#include "core/store/name_variant_store.h"

namespace core {

/// Which spellings of names the school holds for one another (data-conventions 3.6). Searching finds by them; matching
/// proposes by them; nothing is ever joined by them.
class SpellingsOffice
{
public:
    explicit SpellingsOffice(Desk &desk) : m_desk(desk), m_store(desk.book) {}

    [[nodiscard]] QList<NameVariant> variants() const { return m_store.list(); }
    /// All of them, for core::spellingsOf, sameBySpelling, spellingKey and searchText.
    [[nodiscard]] NameSpellings spellings() const { return nameSpellings(m_store.list()); }
    Outcome<NameVariantId> enter(const NameVariant &draft);
    /// A suggestion that is changed is the school's own from then on.
    Outcome<Done> change(const NameVariant &draft);
    Outcome<Done> remove(NameVariantId id);

private:
    Desk &m_desk;
    store::NameVariantStore m_store;
};

} // namespace core
