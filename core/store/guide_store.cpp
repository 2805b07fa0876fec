// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/guide_store.h"

#include "core/store/columns.h"

namespace core::store {

using db::Statement;

std::array<int, 7> GuideStore::steps(TermId term) const
{
    std::array<int, 7> counts{};
    Statement s(m_db, "select step, count(*) from application where term = ?1 group by step");
    s.with(term);
    while (s.step())
        counts[size_t(s.at<Step>(0))] = s.at<int>(1);
    return counts;
}

QHash<ClassId, int> GuideStore::waiting(TermId term) const
{
    QHash<ClassId, int> counts;
    Statement s(m_db, "select s.school_class, count(*) from application a join student s on s.id = a.student "
                      "where a.term = ?1 and a.step = 'applied' group by s.school_class");
    s.with(term);
    while (s.step())
        counts.insert(s.at<ClassId>(0), s.at<int>(1));
    return counts;
}

int GuideStore::wishing(TermId term) const
{
    Statement s(m_db,
                "select count(*) from application a where a.term = ?1 and a.step not in ('withdrawn', 'declined') "
                "and exists (select 1 from application_wish w where w.application = a.id)");
    s.with(term);
    return s.step() ? s.at<int>(0) : 0;
}

int GuideStore::seats(TermId term) const
{
    Statement s(m_db, "select count(*) from seat where term = ?1 and freed is null");
    s.with(term);
    return s.step() ? s.at<int>(0) : 0;
}

} // namespace core::store
