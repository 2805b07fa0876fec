// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/programs_office.h"

#include "core/office/recycle_office.h"
#include "core/policy/offering_rules.h"
#include "core/policy/plan_rules.h"
#include "core/policy/program_rules.h"
#include "core/policy/rulebook.h"
#include "core/store/school_store.h"
#include "core/store/seat_store.h"

#include <QCryptographicHash>

#include <algorithm>

namespace core {

using namespace Qt::Literals::StringLiterals;
using store::ProgramStore;

Findings ProgramsOffice::check(const Program &draft) const
{
    const Term term = m_terms.term(draft.term);
    const QList<Program> others = m_store.list(draft.term);
    Findings findings = policy::checkProgram(draft, term, others);
    findings << policy::checkReserves(draft) << policy::sectionsAlike(draft, others) << policy::checkFee(draft);
    const auto place = draft.venue.isSet() ? m_places.find(draft.venue) : m_places.find(draft.place.trimmed());
    if (place)
        findings << policy::fitsPlace(draft, *place);
    return findings << checkSeats(draft, term);
}

/// Only once seats are confirmed: until then nothing was given to anybody.
Findings ProgramsOffice::checkSeats(const Program &draft, const Term &term) const
{
    if (!draft.id.isSet())
        return {};
    QHash<StudentId, QList<ProgramId>> held;
    for (const Seat &seat : store::SeatStore(m_desk.book).seats(draft.term))
        held[seat.student] << seat.program;
    const std::optional<Program> before = held.isEmpty() ? std::nullopt : m_store.find(draft.id);
    if (!before)
        return {};
    QHash<ProgramId, Program> programs;
    for (const Program &program : m_store.list(draft.term))
        programs.insert(program.id, program);
    policy::SeatedFacts facts{.before = *before, .draft = draft, .oneCourseADay = term.oneCourseADay};
    for (const StudentLine &pupil : m_students.lines(term)) {
        const QList<ProgramId> seats = held.value(pupil.id);
        if (!seats.contains(draft.id))
            continue;
        policy::SeatedChild child{.name = pupil.name, .grade = pupil.grade};
        for (const ProgramId seat : seats)
            if (seat != draft.id)
                child.others << programs.value(seat);
        facts.children << child;
    }
    return policy::checkSeated(facts);
}

/// A place that is only named is looked up in the register, or entered there.
Program ProgramsOffice::settledPlace(const db::Transaction &write, Program program)
{
    program.place = program.place.trimmed();
    if (!program.venue.isSet() && !program.place.isEmpty())
        program.venue = m_places.ensureWithin(write, program.place);
    else if (program.venue.isSet())
        program.place = m_places.find(program.venue).value_or(Place{.name = program.place}).name;
    return program;
}

Outcome<ProgramId> ProgramsOffice::enterWithin(const db::Transaction &write, const Program &draft)
{
    Findings findings = check(draft);
    if (refuses(findings))
        return Outcome<ProgramId>::refused(std::move(findings));
    const Program program = settledPlace(write, draft);
    const ProgramId id = m_store.insert(write, program);
    m_desk.note(write, u"program.entered"_s, Subject::Program, id.value, {}, ProgramStore::json(program));
    return {id, std::move(findings)};
}

Outcome<Done> ProgramsOffice::changeWithin(const db::Transaction &write, const Program &draft)
{
    Findings findings = check(draft);
    if (refuses(findings))
        return Outcome<Done>::refused(std::move(findings));
    const std::optional<Program> before = m_store.find(draft.id);
    const Program program = settledPlace(write, draft);
    if (!before || !m_store.update(write, program))
        changedMeanwhile(Subject::Program, program.id.value);
    m_desk.note(write, u"program.changed"_s, Subject::Program, program.id.value, ProgramStore::json(*before),
                ProgramStore::json(program));
    return {Done{}, std::move(findings)};
}

Outcome<ProgramId> ProgramsOffice::enter(const Program &program)
{
    db::Transaction write(m_desk.book);
    Outcome<ProgramId> entered = enterWithin(write, program);
    if (!entered)
        return entered;
    write.commit();
    m_desk.events.announce(Subject::Program, entered.value().value);
    return entered;
}

Outcome<ProgramId> ProgramsOffice::enterSection(const Program &program, ProgramId of)
{
    db::Transaction write(m_desk.book);
    Outcome<ProgramId> entered = enterWithin(write, program);
    if (!entered)
        return entered;
    std::optional<Program> first = m_store.find(of);
    if (first && first->course != program.course) {
        first->course = program.course;
        if (const Outcome<Done> named = changeWithin(write, *first); !named)
            return Outcome<ProgramId>::refused(named.findings());
    }
    write.commit();
    m_desk.events.announce(Subject::Program);
    return entered;
}

Outcome<Done> ProgramsOffice::change(const Program &program)
{
    db::Transaction write(m_desk.book);
    Outcome<Done> changed = changeWithin(write, program);
    if (!changed)
        return changed;
    write.commit();
    m_desk.events.announce(Subject::Program, program.id.value);
    return changed;
}

Outcome<int> ProgramsOffice::take(const ProgramIntake &intake, const Progress &progress)
{
    const qsizetype all = intake.fresh.size() + intake.changed.size();
    qint64 done = 0;
    const auto named = [](Findings findings, const Program &program) {
        for (Finding &finding : findings)
            finding.facts.insert(u"title"_s, program.title);
        return Outcome<int>::refused(std::move(findings));
    };
    db::Transaction write(m_desk.book);
    for (const Program &program : intake.changed) {
        progress.at(++done, all);
        if (const Outcome<Done> changed = changeWithin(write, program); !changed)
            return named(changed.findings(), program);
    }
    for (const Program &program : intake.fresh) {
        progress.at(++done, all);
        if (const Outcome<ProgramId> entered = enterWithin(write, program); !entered)
            return named(entered.findings(), program);
    }
    if (all > 0)
        m_desk.note(
            write, intake.action, Subject::School, 1, {},
            {{u"source"_s, intake.source}, {u"new"_s, intake.fresh.size()}, {u"changed"_s, intake.changed.size()}});
    write.commit();
    m_desk.events.announce(Subject::Program);
    return static_cast<int>(all);
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

Program ProgramsOffice::forTerm(const Program &program, TermId term, const QList<StaffMember> &staff) const
{
    const auto isHere = [&staff](StaffId who) {
        return std::ranges::any_of(staff, [who](const StaffMember &m) { return m.id == who && m.active; });
    };
    Program draft = program;
    draft.id = {};
    draft.version = 0;
    draft.term = term;
    if (!isHere(draft.teacher))
        draft.teacher = {};
    draft.assistants.removeIf([&isHere](StaffId who) { return !isHere(who); });
    // Classes are other children in another term; groups of need stay what they are.
    draft.reserves.removeIf([](const SeatReserve &reserve) {
        return std::ranges::any_of(reserve.favours,
                                   [](const QString &group) { return classOfGroup(group).has_value(); });
    });
    return draft;
}

Outcome<ProgramDocumentId> ProgramsOffice::attach(ProgramId program, const QString &name, const QByteArray &content)
{
    const std::optional<Program> of = m_store.find(program);
    if (!of)
        changedMeanwhile(Subject::Program, program.value);
    const QByteArray digest = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    const ProgramDocument document{.program = program,
                                   .name = name,
                                   .size = content.size(),
                                   .sha256 = QString::fromLatin1(digest),
                                   .addedAt = m_desk.clock.now(),
                                   .addedBy =
                                       m_desk.actor.name.isEmpty() ? m_desk.actor.workstation : m_desk.actor.name};
    if (Findings findings = policy::checkDocument(document); refuses(findings))
        return Outcome<ProgramDocumentId>::refused(std::move(findings));
    db::Transaction write(m_desk.book);
    // Never null: an empty file is kept, too.
    const ProgramDocumentId id = m_documents.insert(write, document, content.isNull() ? QByteArray("") : content);
    m_desk.note(write, u"program.document-added"_s, Subject::Program, program.value, {},
                {{u"title"_s, of->title}, {u"document"_s, name}, {u"sha256"_s, document.sha256}});
    write.commit();
    m_desk.events.announce(Subject::Program, program.value);
    return id;
}

Outcome<Done> ProgramsOffice::removeDocument(ProgramDocumentId id)
{
    const std::optional<ProgramDocument> document = m_documents.find(id);
    if (!document)
        changedMeanwhile(Subject::Program, id.value);
    const Program of = m_store.find(document->program).value_or(Program{});
    db::Transaction write(m_desk.book);
    m_documents.remove(write, id);
    m_desk.note(write, u"program.document-removed"_s, Subject::Program, document->program.value,
                {{u"title"_s, of.title}, {u"document"_s, document->name}, {u"sha256"_s, document->sha256}},
                {{u"title"_s, of.title}});
    write.commit();
    m_desk.events.announce(Subject::Program, document->program.value);
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
