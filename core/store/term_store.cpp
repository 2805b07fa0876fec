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

std::optional<TermMark> TermStore::planMark(TermId id) const
{
    db::Statement s(m_db, "select at, actor, stamp from term_mark where term = ?1 and mark = 'plan-checked'");
    s.with(id);
    if (!s.step())
        return {};
    return TermMark{.at = s.at<QDateTime>(0), .actor = s.text(1), .stamp = s.text(2)};
}

void TermStore::markPlan(const db::Transaction &write, TermId id, const TermMark &mark)
{
    db::Statement(write.connection(),
                  "insert into term_mark (term, mark, at, actor, stamp) values (?1, 'plan-checked', ?2, ?3, ?4) "
                  "on conflict (term, mark) do update set at = excluded.at, actor = excluded.actor, "
                  "stamp = excluded.stamp")
        .with(id, mark.at, mark.actor, mark.stamp)
        .run();
}

void TermStore::unmarkPlan(const db::Transaction &write, TermId id)
{
    db::Statement(write.connection(), "delete from term_mark where term = ?1 and mark = 'plan-checked'").with(id).run();
}

QHash<GuideStep, QDate> TermStore::due(TermId id) const
{
    db::Statement s(m_db, "select step, due from term_due where term = ?1");
    s.with(id);
    QHash<GuideStep, QDate> days;
    while (s.step())
        days.insert(s.at<GuideStep>(0), s.at<QDate>(1));
    return days;
}

void TermStore::setDue(const db::Transaction &write, TermId id, GuideStep step, QDate due)
{
    if (!due.isValid()) {
        db::Statement(write.connection(), "delete from term_due where term = ?1 and step = ?2").with(id, step).run();
        return;
    }
    db::Statement(write.connection(), "insert into term_due (term, step, due) values (?1, ?2, ?3) "
                                      "on conflict (term, step) do update set due = excluded.due")
        .with(id, step, due)
        .run();
}

} // namespace core::store
