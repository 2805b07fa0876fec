// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/person_name.h"
#include "core/domain/codes.h"
#include "core/office/enrolment_office.h"
#include "core/policy/enrolment_rules.h"
#include "core/policy/rulebook.h"

#include <algorithm>

// How applications come into the file and change: typed in, brought by a table, amended, withdrawn.
namespace core {

using namespace Qt::Literals::StringLiterals;
using store::EnrolmentStore;

namespace {

bool isOver(Step step) { return step == Step::Withdrawn || step == Step::Declined; }

} // namespace

Outcome<ApplicationId> EnrolmentOffice::enterWithin(const db::Transaction &write, const Application &draft)
{
    Findings findings = check(draft);
    if (refuses(findings))
        return Outcome<ApplicationId>::refused(std::move(findings));
    Application fresh = draft;
    fresh.step = Step::Applied;
    fresh.enteredAt = m_desk.clock.now();
    fresh.enteredBy = m_desk.actor.name;
    fresh.consentAt = fresh.enteredAt;
    fresh.late = policy::latenessOf(policy::sentOn(fresh), m_store.closes(fresh.term), m_store.drawOf(fresh.term),
                                    m_terms.term(fresh.term).state);
    if (fresh.late != Lateness::No)
        fresh.lateOn = fresh.late == Lateness::AfterClosing ? policy::sentOn(fresh) : m_desk.clock.today();
    const ApplicationId id = m_store.insert(write, fresh);
    m_desk.note(write, u"application.entered"_s, Subject::Application, id.value, {}, EnrolmentStore::json(fresh));
    if (m_terms.term(draft.term).state == TermState::Planning)
        m_terms.moveWithin(write, draft.term, TermState::Applying);
    return {id, std::move(findings)};
}

Outcome<ApplicationId> EnrolmentOffice::enter(const Application &draft)
{
    db::Transaction write(m_desk.book);
    Outcome<ApplicationId> entered = enterWithin(write, draft);
    if (entered) {
        write.commit();
        m_desk.events.announce(Subject::Application, entered.value().value);
    }
    return entered;
}

Outcome<Done> EnrolmentOffice::changeWithin(const db::Transaction &write, const Application &before,
                                            const Application &draft)
{
    Findings findings = check(draft);
    if (refuses(findings))
        return Outcome<Done>::refused(std::move(findings));
    Application after = draft;
    after.step = before.step;
    if (after.consentBy != before.consentBy || after.consentOn != before.consentOn ||
        after.consentForm != before.consentForm)
        after.consentAt = m_desk.clock.now();
    if (!m_store.update(write, after))
        changedMeanwhile(Subject::Application, draft.id.value);
    m_desk.note(write, u"application.changed"_s, Subject::Application, draft.id.value, EnrolmentStore::json(before),
                EnrolmentStore::json(after));
    return {Done{}, std::move(findings)};
}

Outcome<Done> EnrolmentOffice::change(const Application &draft)
{
    const std::optional<Application> before = m_store.find(draft.id);
    if (!before)
        changedMeanwhile(Subject::Application, draft.id.value);
    if (before->step != Step::Applied && before->step != Step::Returned)
        return Outcome<Done>::refused(
            policy::finding("enrolment.open-to-change"_L1, {}, {{u"step"_s, static_cast<int>(before->step)}}));
    db::Transaction write(m_desk.book);
    Outcome<Done> changed = changeWithin(write, *before, draft);
    if (changed) {
        write.commit();
        m_desk.events.announce(Subject::Application, draft.id.value);
    }
    return changed;
}

/// Approved by the school: the class's agreement stays. Reviewed by the class: it is reviewed again.
Outcome<Done> EnrolmentOffice::amendWithin(const db::Transaction &write, const Application &before,
                                           const Application &draft, const QString &reason)
{
    const auto stepIs = [&before](Step step) { return before.step == step; };
    if (stepIs(Step::Applied) || stepIs(Step::Returned))
        return changeWithin(write, before, draft);
    if (!stepIs(Step::ClassReviewed) && !stepIs(Step::SchoolApproved))
        return Outcome<Done>::refused(
            policy::finding(stepIs(Step::Arranged) ? "enrolment.seated-stays"_L1 : "enrolment.open-to-change"_L1, {},
                            {{u"step"_s, static_cast<int>(before.step)}}));
    const Step back = stepIs(Step::SchoolApproved) ? Step::ClassReviewed : Step::Returned;
    if (Outcome<Done> moved = moveWithin(write, before, back, reason); !moved)
        return moved;
    Application between = before;
    between.step = back;
    ++between.version;
    Application after = draft;
    after.version = between.version;
    Outcome<Done> changed = changeWithin(write, between, after);
    if (!changed || back != Step::Returned)
        return changed;
    after.step = back;
    ++after.version;
    if (Outcome<Done> again = moveWithin(write, after, Step::Applied, {}); !again)
        return again;
    return changed;
}

Outcome<Done> EnrolmentOffice::amend(const Application &draft, const QString &reason)
{
    const std::optional<Application> before = m_store.find(draft.id);
    if (!before || before->version != draft.version)
        changedMeanwhile(Subject::Application, draft.id.value);
    db::Transaction write(m_desk.book);
    Outcome<Done> amended = amendWithin(write, *before, draft, reason);
    if (amended) {
        write.commit();
        m_desk.events.announce(Subject::Application, draft.id.value);
    }
    return amended;
}

Outcome<Done> EnrolmentOffice::withdrawWithin(const db::Transaction &write, const Application &before, QDate lastDay,
                                              const QString &reason)
{
    Application leaving = before;
    leaving.endsOn = lastDay.isValid() ? lastDay : m_desk.clock.today();
    if (!m_store.update(write, leaving))
        changedMeanwhile(Subject::Application, before.id.value);
    ++leaving.version;
    return moveWithin(write, leaving, Step::Withdrawn, reason);
}

Outcome<Done> EnrolmentOffice::withdraw(ApplicationId id, QDate lastDay, const QString &reason)
{
    const std::optional<Application> before = m_store.find(id);
    if (!before)
        changedMeanwhile(Subject::Application, id.value);
    const std::optional<StudentRecord> child = m_students.find(before->student);
    Findings wrong = policy::checkLastDay(lastDay, m_terms.term(before->term), child ? child->student.name : QString());
    if (refuses(wrong))
        return Outcome<Done>::refused(std::move(wrong));
    db::Transaction write(m_desk.book);
    Outcome<Done> moved = withdrawWithin(write, *before, lastDay, reason);
    if (moved) {
        write.commit();
        m_desk.events.announce(Subject::Application, id.value);
    }
    return moved;
}

Outcome<int> EnrolmentOffice::take(const ApplicationIntake &intake, const Progress &progress)
{
    const qint64 total = intake.fresh.size() + intake.changed.size() + intake.withdrawn.size();
    qint64 done = 0;
    const auto named = [this](Findings findings, StudentId child) {
        const std::optional<StudentRecord> record = m_students.find(child);
        for (Finding &finding : findings)
            finding.facts.insert(u"student"_s, record ? record->student.name : QString());
        return Outcome<int>::refused(std::move(findings));
    };
    db::Transaction write(m_desk.book);
    for (const Application &fresh : intake.fresh) {
        progress.at(done++, total);
        if (const auto entered = enterWithin(write, fresh); !entered)
            return named(entered.findings(), fresh.student);
    }
    for (const Application &changed : intake.changed) {
        progress.at(done++, total);
        const std::optional<Application> before = m_store.find(changed.id);
        if (!before || before->version != changed.version)
            changedMeanwhile(Subject::Application, changed.id.value);
        if (const auto amended = amendWithin(write, *before, changed, intake.reason); !amended)
            return named(amended.findings(), changed.student);
    }
    for (const Application &leaving : intake.withdrawn) {
        progress.at(done++, total);
        if (const auto left = withdrawWithin(write, leaving, {}, intake.reason); !left)
            return named(left.findings(), leaving.student);
    }
    QJsonObject sum{
        {u"source"_s, intake.source}, {u"new"_s, intake.fresh.size()}, {u"changed"_s, intake.changed.size()}};
    if (!intake.withdrawn.isEmpty())
        sum.insert(u"withdrawn"_s, intake.withdrawn.size());
    m_desk.note(write, u"applications.imported"_s, Subject::School, 1, {}, sum);
    write.commit();
    m_desk.events.announce(Subject::Application);
    return static_cast<int>(total);
}

Outcome<Done> EnrolmentOffice::setCloses(TermId term, QDate day)
{
    const Term of = m_terms.term(term);
    if (day.isValid() && day > of.ends)
        return Outcome<Done>::refused(
            policy::finding("enrolment.closes-before-term-ends"_L1, u"closes"_s, {{u"ends"_s, of.ends}}));
    const QDate before = m_store.closes(term);
    db::Transaction write(m_desk.book);
    m_store.setCloses(write, term, day);
    m_desk.note(write, u"applications.closing-set"_s, Subject::Term, term.value,
                {{u"closes"_s, before.toString(Qt::ISODate)}}, {{u"closes"_s, day.toString(Qt::ISODate)}});
    write.commit();
    m_desk.events.announce(Subject::Term, term.value);
    return Done{};
}

policy::CompulsionFacts EnrolmentOffice::compulsionFacts(TermId term) const
{
    const Term of = m_terms.term(term);
    policy::CompulsionFacts facts;
    QHash<StudentId, QStringList> guardians;
    for (const StudentRecord &record : m_students.records())
        for (const Guardian &guardian : record.guardians)
            guardians[record.student.id] << matchingName(guardian.name);
    QHash<ClassId, policy::ClassShare> classes;
    QHash<StudentId, StudentLine> children;
    for (const StudentLine &child : m_students.lines(of)) {
        children.insert(child.id, child);
        if (child.standing != Standing::Present || child.residence != Residence::Day)
            continue;
        policy::ClassShare &share = classes[child.schoolClass];
        share.schoolClass = child.schoolClass;
        share.grade = child.grade;
        share.classNumber = child.classNumber;
        ++share.dayPupils;
    }
    facts.classes = classes.values();
    std::ranges::sort(facts.classes, {}, [](const policy::ClassShare &c) { return c.grade * 1000 + c.classNumber; });
    for (const Application &application : m_store.list(term)) {
        const StudentLine child = children.value(application.student);
        if (isOver(application.step) || child.residence != Residence::Day)
            continue;
        facts.applications << policy::ConsentFacts{
            .application = application,
            .schoolClass = child.schoolClass,
            .grade = child.grade,
            .classNumber = child.classNumber,
            .guardianOnRecord = guardians.value(application.student).contains(matchingName(application.consentBy))};
    }
    return facts;
}

Findings EnrolmentOffice::compulsion(TermId term) const { return policy::compulsionSignals(compulsionFacts(term)); }

} // namespace core
