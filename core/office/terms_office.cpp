// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/terms_office.h"

#include "core/domain/codes.h"
#include "core/policy/record_rules.h"

namespace core {

using namespace Qt::Literals::StringLiterals;
using store::TermStore;

Term TermsOffice::term(TermId id) const
{
    const std::optional<Term> found = m_store.find(id);
    if (!found)
        throw Failure(FailureCode::UnknownName, {{u"kind"_s, u"term"_s}, {u"name"_s, id.text()}});
    return *found;
}

Findings TermsOffice::check(const Term &term, const QList<Term> &others) { return policy::checkTerm(term, others); }

Outcome<TermId> TermsOffice::enter(const Term &term)
{
    Findings findings = policy::checkTerm(term, m_store.list());
    if (refuses(findings))
        return Outcome<TermId>::refused(std::move(findings));
    db::Transaction write(m_desk.book);
    const TermId id = m_store.insert(write, term);
    m_desk.note(write, u"term.entered"_s, Subject::Term, id.value, {}, TermStore::json(term));
    write.commit();
    m_desk.events.announce(Subject::Term, id.value);
    return {id, std::move(findings)};
}

Outcome<Done> TermsOffice::change(const Term &draft)
{
    const std::optional<Term> before = m_store.find(draft.id);
    if (!before)
        changedMeanwhile(Subject::Term, draft.id.value);
    Term term = draft;
    term.state = before->state; // the guide alone moves a term from one state to the next
    Findings findings = policy::checkTerm(term, m_store.list());
    if (refuses(findings))
        return Outcome<Done>::refused(std::move(findings));
    db::Transaction write(m_desk.book);
    if (!m_store.update(write, term))
        changedMeanwhile(Subject::Term, term.id.value);
    m_desk.note(write, u"term.changed"_s, Subject::Term, term.id.value, TermStore::json(*before),
                TermStore::json(term));
    write.commit();
    m_desk.events.announce(Subject::Term, term.id.value);
    return {Done{}, std::move(findings)};
}

void TermsOffice::moveWithin(const db::Transaction &write, TermId id, TermState state, const QString &reason)
{
    const Term before = term(id);
    if (before.state == state)
        return;
    Term after = before;
    after.state = state;
    if (!m_store.update(write, after))
        changedMeanwhile(Subject::Term, id.value);
    m_desk.note(write, u"term.moved"_s, Subject::Term, id.value, {{u"state"_s, word(before.state)}},
                {{u"state"_s, word(state)}, {u"reason"_s, reason}});
}

} // namespace core
