// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/merging_office.h"

#include "core/policy/rulebook.h"

namespace core {

using namespace Qt::Literals::StringLiterals;
using store::StudentStore;

namespace {

std::optional<Application> liveOf(const QList<Application> &applications)
{
    for (const Application &application : applications)
        if (application.step != Step::Withdrawn && application.step != Step::Declined)
            return application;
    return {};
}

} // namespace

QList<PossiblyTwice> MergingOffice::possiblyTwice(const QList<StudentLine> &children) const
{
    const QSet<std::pair<StudentId, StudentId>> apart = m_store.toldApart();
    QList<PossiblyTwice> pairs = policy::possiblyTwice(children, m_spellings.spellings());
    pairs.removeIf([&apart](const PossiblyTwice &pair) { return apart.contains({pair.one, pair.other}); });
    return pairs;
}

Outcome<Done> MergingOffice::tellApart(StudentId one, StudentId other)
{
    if (!m_students.find(one) || !m_students.find(other))
        changedMeanwhile(Subject::Student, one.value);
    db::Transaction write(m_desk.book);
    m_store.tellApart(write, one, other);
    for (const auto &[mine, theirs] : {std::pair(one, other), std::pair(other, one)})
        m_desk.note(write, u"students.told-apart"_s, Subject::Student, mine.value, {}, {{u"other"_s, theirs.value}});
    write.commit();
    m_desk.events.announce(Subject::Student, one.value);
    return Done{};
}

QList<ApplicationTwice> MergingOffice::applicationsTwice(StudentId kept, StudentId gone) const
{
    QList<ApplicationTwice> twice;
    for (const Term &term : m_terms.terms()) {
        const std::optional<Application> one = liveOf(m_enrolment.of(kept, term.id));
        const std::optional<Application> other = liveOf(m_enrolment.of(gone, term.id));
        if (one && other)
            twice << ApplicationTwice{.term = term, .ofKept = *one, .ofGone = *other};
    }
    return twice;
}

/// One live application per term and child: the other one is withdrawn, its seats become free.
Outcome<Done> MergingOffice::withdrawSecond(const db::Transaction &write, const Merging &merging)
{
    for (const ApplicationTwice &twice : applicationsTwice(merging.record.student.id, merging.gone)) {
        const ApplicationId stays = merging.stays.value(twice.term.id);
        if (stays != twice.ofKept.id && stays != twice.ofGone.id)
            return Outcome<Done>::refused(policy::finding(
                "merging.one-application"_L1, {},
                {{u"year"_s, twice.term.schoolYear}, {u"season"_s, static_cast<int>(twice.term.season)}}));
        const Application &other = stays == twice.ofKept.id ? twice.ofGone : twice.ofKept;
        if (Outcome<Done> moved = m_enrolment.moveWithin(write, other, Step::Withdrawn, merging.reason); !moved)
            return moved;
    }
    return Done{};
}

Outcome<Done> MergingOffice::merge(const Merging &merging)
{
    const StudentId kept = merging.record.student.id;
    const std::optional<StudentRecord> before = m_students.find(kept);
    const std::optional<StudentRecord> gone = m_students.find(merging.gone);
    if (!before || !gone || kept == merging.gone)
        changedMeanwhile(Subject::Student, merging.gone.value);
    db::Transaction write(m_desk.book);
    if (Outcome<Done> settled = withdrawSecond(write, merging); !settled)
        return settled;
    const QJsonObject moved = m_store.giveEverything(write, merging.gone, kept);
    // After the other record is gone its number is free. What the record is worth is checked like every change.
    Outcome<Done> changed = m_students.changeWithin(write, merging.record);
    if (!changed)
        return changed;
    const QJsonObject goneJson = StudentStore::json(*gone);
    QJsonObject after = StudentStore::json(merging.record);
    after.insert(u"merged"_s, QJsonObject{{u"id"_s, merging.gone.value}, {u"moved"_s, moved}});
    m_desk.note(write, u"student.merged"_s, Subject::Student, kept.value, goneJson, after);
    m_desk.note(write, u"student.removed"_s, Subject::Student, merging.gone.value, goneJson, {});
    write.commit();
    m_desk.events.announce(Subject::Student);
    m_desk.events.announce(Subject::Application);
    m_desk.events.announce(Subject::Seat);
    return changed;
}

} // namespace core
