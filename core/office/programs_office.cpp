// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/programs_office.h"

#include "core/office/recycle_office.h"
#include "core/policy/plan_rules.h"
#include "core/policy/program_rules.h"
#include "core/policy/rulebook.h"
#include "core/store/school_store.h"

namespace core {

using namespace Qt::Literals::StringLiterals;
using store::ProgramStore;

Findings ProgramsOffice::check(const Program &draft) const
{
    return policy::checkProgram(draft, m_terms.term(draft.term), m_store.list(draft.term));
}

Outcome<ProgramId> ProgramsOffice::enter(const Program &program)
{
    Findings findings = check(program);
    if (refuses(findings))
        return Outcome<ProgramId>::refused(std::move(findings));
    db::Transaction write(m_desk.book);
    const ProgramId id = m_store.insert(write, program);
    m_desk.note(write, u"program.entered"_s, Subject::Program, id.value, {}, ProgramStore::json(program));
    write.commit();
    m_desk.events.announce(Subject::Program, id.value);
    return {id, std::move(findings)};
}

Outcome<Done> ProgramsOffice::change(const Program &program)
{
    Findings findings = check(program);
    if (refuses(findings))
        return Outcome<Done>::refused(std::move(findings));
    const std::optional<Program> before = m_store.find(program.id);
    db::Transaction write(m_desk.book);
    if (!before || !m_store.update(write, program))
        changedMeanwhile(Subject::Program, program.id.value);
    m_desk.note(write, u"program.changed"_s, Subject::Program, program.id.value, ProgramStore::json(*before),
                ProgramStore::json(program));
    write.commit();
    m_desk.events.announce(Subject::Program, program.id.value);
    return {Done{}, std::move(findings)};
}

Outcome<Done> ProgramsOffice::remove(ProgramId id)
{
    const std::optional<Program> before = m_store.find(id);
    if (!before)
        changedMeanwhile(Subject::Program, id.value);
    if (const int mentions = m_store.mentionsOf(id); mentions > 0)
        return Outcome<Done>::refused(
            policy::finding("program.unused-to-remove"_L1, {}, {{u"title"_s, before->title}, {u"count"_s, mentions}}));
    db::Transaction write(m_desk.book);
    m_store.remove(write, id);
    putIntoBin(m_desk, write, Subject::Program, id.value, before->title);
    m_desk.note(write, u"program.removed"_s, Subject::Program, id.value, ProgramStore::json(*before), {});
    write.commit();
    m_desk.events.announce(Subject::Program, id.value);
    return Done{};
}

GradeSet ProgramsOffice::gradesFor(ContentCategory category) { return policy::gradesFor(category); }

Findings ProgramsOffice::checkPlan(TermId term) const
{
    const Term of = m_terms.term(term);
    const QList<SchoolClass> classes = store::SchoolStore(m_desk.book).classes();
    return policy::checkTermPlan(of, m_store.list(term), policy::gradesAtSchool(classes, of.schoolYear));
}

} // namespace core
