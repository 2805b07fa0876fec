// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/enrolment_office.h"

#include "core/domain/codes.h"
#include "core/policy/enrolment_rules.h"
#include "core/policy/rulebook.h"

namespace core {

using namespace Qt::Literals::StringLiterals;
using store::EnrolmentStore;

QList<ApplicationLine> EnrolmentOffice::lines(TermId term) const
{
    const Term of = m_terms.term(term);
    QHash<StudentId, QList<Application>> byChild;
    for (const Application &application : m_store.list(term))
        byChild[application.student] << application;
    const QHash<ApplicationId, store::StepsInShort> steps = m_store.stepsInShort(term);
    QList<ApplicationLine> lines;
    for (const StudentLine &student : m_students.lines(of))
        for (const Application &application : byChild.value(student.id)) {
            const store::StepsInShort taken = steps.value(application.id);
            lines << ApplicationLine{.application = application,
                                     .student = student,
                                     .lastReason = taken.lastReason,
                                     .approvedOn = taken.approvedOn};
        }
    return lines;
}

int EnrolmentOffice::gradeIn(const Term &term, const Student &student) const
{
    const std::optional<SchoolClass> of = m_school.find(student.schoolClass);
    return of ? gradeOf(of->stage, of->entryYear, term.schoolYear) : 0;
}

int EnrolmentOffice::mostWishes() { return policy::mostWishes; }

Findings EnrolmentOffice::check(const Application &draft) const
{
    const Term term = m_terms.term(draft.term);
    const std::optional<StudentRecord> record = m_students.find(draft.student);
    policy::ApplicationFacts facts{.application = draft,
                                   .term = term,
                                   .today = m_desk.clock.today(),
                                   .closes = m_store.closes(term.id),
                                   .draw = m_store.drawOf(term.id)};
    if (record) {
        facts.student = record->student;
        facts.grade = gradeIn(term, record->student);
    }
    for (const ProgramId wish : draft.wishes)
        if (const std::optional<Program> program = m_programs.find(wish))
            facts.wished << *program;
    for (const Application &other : m_store.of(draft.student, draft.term))
        if (other.id != draft.id)
            facts.othersOfTerm << other;
    return policy::checkApplication(facts);
}

Outcome<Done> EnrolmentOffice::moveWithin(const db::Transaction &write, const Application &application, Step to,
                                          const QString &reason, const QString &reviewer)
{
    const std::optional<StudentRecord> record = m_students.find(application.student);
    const Student student = record ? record->student : Student{};
    Findings findings = policy::checkMove({.application = application,
                                           .student = student,
                                           .grade = gradeIn(m_terms.term(application.term), student),
                                           .to = to,
                                           .reason = reason,
                                           .actor = m_desk.actor.name});
    const auto isLive = [](Step step) { return step != Step::Withdrawn && step != Step::Declined; };
    if (!isLive(application.step) && isLive(to))
        for (const Application &other : m_store.of(application.student, application.term))
            if (other.id != application.id && isLive(other.step))
                findings << policy::finding("enrolment.one-application"_L1);
    if (refuses(findings)) {
        for (Finding &finding : findings)
            finding.facts.insert(u"student"_s, student.name);
        return Outcome<Done>::refused(std::move(findings));
    }
    const ApplicationMove move{.application = application.id,
                               .from = application.step,
                               .to = to,
                               .at = m_desk.clock.now(),
                               .actor = m_desk.actor.name,
                               .reason = reason,
                               .reviewer = reviewer};
    if (!m_store.move(write, application, move))
        changedMeanwhile(Subject::Application, application.id.value);
    // The last day stands in the file only as long as the application is withdrawn; the journal keeps it.
    const QString lastDay = application.endsOn.toString(Qt::ISODate);
    if (move.from == Step::Withdrawn && application.endsOn.isValid()) {
        Application again = application; // taken up again, it has no last day any more
        again.endsOn = {};
        again.step = to;
        ++again.version;
        if (!m_store.update(write, again))
            changedMeanwhile(Subject::Application, application.id.value);
    }
    if (move.from == Step::Arranged && m_leaving)
        m_leaving(write, application);
    QJsonObject after{{u"step"_s, word(to)}, {u"reason"_s, reason}};
    if (!reviewer.isEmpty())
        after.insert(u"reviewer"_s, reviewer);
    QJsonObject before{{u"step"_s, word(move.from)}};
    if (to == Step::Withdrawn && !lastDay.isEmpty())
        after.insert(u"ends_on"_s, lastDay);
    if (move.from == Step::Withdrawn && !lastDay.isEmpty())
        before.insert(u"ends_on"_s, lastDay);
    m_desk.note(write, u"application.moved"_s, Subject::Application, application.id.value, before, after);
    return {Done{}, std::move(findings)};
}

Outcome<Done> EnrolmentOffice::move(ApplicationId id, Step to, const QString &reason)
{
    const Outcome<int> moved = move(QList{id}, to, reason);
    return moved ? Outcome<Done>(Done{}, moved.findings()) : Outcome<Done>::refused(moved.findings());
}

Outcome<int> EnrolmentOffice::move(const QList<ApplicationId> &ids, Step to, const QString &reason,
                                   const Progress &progress)
{
    Findings findings;
    db::Transaction write(m_desk.book);
    qint64 taken = 0;
    for (const ApplicationId id : ids) {
        progress.at(taken++, ids.size());
        const std::optional<Application> application = m_store.find(id);
        if (!application)
            changedMeanwhile(Subject::Application, id.value);
        const Outcome<Done> moved = moveWithin(write, *application, to, reason);
        findings << moved.findings();
        if (!moved)
            return Outcome<int>::refused(std::move(findings));
    }
    write.commit();
    m_desk.events.announce(Subject::Application, ids.size() == 1 ? ids.first().value : 0);
    return {static_cast<int>(ids.size()), std::move(findings)};
}

QList<JournalEntry> EnrolmentOffice::history(ApplicationId id) const
{
    return m_desk.journal.about(Subject::Application, id.value);
}

} // namespace core
