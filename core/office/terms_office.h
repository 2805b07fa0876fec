// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/office/desk.h"
#include "core/store/term_store.h"

namespace core {

/// The terms of the school, latest first.
class TermsOffice
{
public:
    explicit TermsOffice(Desk &desk) : m_desk(desk), m_store(desk.book) {}

    [[nodiscard]] QList<Term> terms() const { return m_store.list(); }
    [[nodiscard]] std::optional<Term> find(TermId id) const { return m_store.find(id); }
    /// Throws UnknownName for an id that is not there: for callers that were given one by a person or a script.
    [[nodiscard]] Term term(TermId id) const;
    /// What stands against a term among others; needs no file, so the first-run guide can ask too.
    [[nodiscard]] static Findings check(const Term &term, const QList<Term> &others = {});
    Outcome<TermId> enter(const Term &term);
    /// Everything but the state, which moves by the guide.
    Outcome<Done> change(const Term &draft);
    /// A term's state follows what happens in it; noted with what it was. Steps people take are the guide's office's.
    void moveWithin(const db::Transaction &write, TermId id, TermState state, const QString &reason = {});

private:
    Desk &m_desk;
    store::TermStore m_store;
};

} // namespace core
