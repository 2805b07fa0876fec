// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/spellings_office.h"

#include "core/policy/spelling_rules.h"

namespace core {

using namespace Qt::Literals::StringLiterals;
using store::NameVariantStore;

namespace {

/// As the file keeps it: one separator, no spelling twice.
NameVariant tidy(NameVariant draft)
{
    QStringList list = draft.list();
    list.removeDuplicates();
    draft.spellings = list.join(QChar(0x3001));
    draft.suggested = false;
    return draft;
}

} // namespace

Outcome<NameVariantId> SpellingsOffice::enter(const NameVariant &draft)
{
    Findings findings = policy::checkSpellings(draft, m_store.list());
    if (refuses(findings))
        return Outcome<NameVariantId>::refused(std::move(findings));
    const NameVariant variant = tidy(draft);
    db::Transaction write(m_desk.book);
    const NameVariantId id = m_store.insert(write, variant);
    m_desk.note(write, u"spellings.entered"_s, Subject::NameVariant, id.value, {}, NameVariantStore::json(variant));
    write.commit();
    m_desk.events.announce(Subject::NameVariant, id.value);
    return {id, std::move(findings)};
}

Outcome<Done> SpellingsOffice::change(const NameVariant &draft)
{
    Findings findings = policy::checkSpellings(draft, m_store.list());
    if (refuses(findings))
        return Outcome<Done>::refused(std::move(findings));
    const NameVariant variant = tidy(draft);
    const std::optional<NameVariant> before = m_store.find(draft.id);
    db::Transaction write(m_desk.book);
    if (!before || !m_store.update(write, variant))
        changedMeanwhile(Subject::NameVariant, draft.id.value);
    m_desk.note(write, u"spellings.changed"_s, Subject::NameVariant, draft.id.value, NameVariantStore::json(*before),
                NameVariantStore::json(variant));
    write.commit();
    m_desk.events.announce(Subject::NameVariant, draft.id.value);
    return {Done{}, std::move(findings)};
}

Outcome<Done> SpellingsOffice::remove(NameVariantId id)
{
    const std::optional<NameVariant> before = m_store.find(id);
    if (!before)
        changedMeanwhile(Subject::NameVariant, id.value);
    db::Transaction write(m_desk.book);
    m_store.remove(write, id);
    m_desk.note(write, u"spellings.removed"_s, Subject::NameVariant, id.value, NameVariantStore::json(*before), {});
    write.commit();
    m_desk.events.announce(Subject::NameVariant, id.value);
    return Done{};
}

} // namespace core
