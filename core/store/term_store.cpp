// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/term_store.h"

#include "core/db/mapping.h"
#include "core/store/columns.h"

namespace core::store {

namespace {

const db::Mapping<Term> &mapping()
{
    static const db::Mapping<Term> terms("term", {
                                                     {"school_year", &Term::schoolYear},
                                                     {"season", &Term::season},
                                                     {"starts", &Term::starts},
                                                     {"ends", &Term::ends},
                                                     {"policy", &Term::policy},
                                                     {"state", &Term::state},
                                                     {"most_courses", &Term::mostCourses},
                                                     {"one_course_a_day", &Term::oneCourseADay},
                                                 });
    return terms;
}

} // namespace

QList<Term> TermStore::list() const { return mapping().list(m_db, "order by starts desc"); }

std::optional<Term> TermStore::find(TermId id) const { return mapping().find(m_db, id); }

TermId TermStore::insert(const db::Transaction &write, const Term &term) { return mapping().insert(write, term); }

bool TermStore::update(const db::Transaction &write, const Term &term) { return mapping().update(write, term); }

QJsonObject TermStore::json(const Term &term) { return mapping().json(term); }

} // namespace core::store
