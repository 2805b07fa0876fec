// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/spelling_rules.h"

#include "core/base/person_name.h"
#include "core/policy/rulebook.h"

namespace core::policy {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList compared(const NameVariant &variant)
{
    QStringList list;
    for (const QString &spelling : variant.list())
        list << matchingName(spelling);
    list.removeDuplicates();
    return list;
}

} // namespace

Findings checkSpellings(const NameVariant &draft, const QList<NameVariant> &others)
{
    const QStringList own = compared(draft);
    if (own.size() < 2)
        return {finding("spellings.two"_L1, u"spellings"_s)};
    for (const NameVariant &other : others) {
        if (other.id == draft.id || other.wholeName != draft.wholeName)
            continue;
        for (const QString &spelling : compared(other))
            if (own.contains(spelling))
                return {finding("spellings.one-group"_L1, u"spellings"_s,
                                {{u"spelling"_s, spelling}, {u"others"_s, other.spellings}})};
    }
    return {};
}

} // namespace core::policy
