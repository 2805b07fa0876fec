// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/students_office.h"

#include "core/domain/student_life.h"
#include "core/policy/record_rules.h"
#include "core/store/merge_store.h"

#include <algorithm>

namespace core {

using namespace Qt::Literals::StringLiterals;
using store::StudentStore;

QDate StudentsOffice::dayOfTurn() const
{
    const QDate turns = m_school.school().yearTurns;
    return turns.isValid() ? turns : QDate(2000, 8, 1);
}

SchoolYearStart StudentsOffice::schoolYear() const { return schoolYearOf(m_desk.clock.today(), dayOfTurn()); }

QList<StudentLine> StudentsOffice::lines() const
{
    const QDate today = m_desk.clock.today();
    return m_store.lines(schoolYear(), {today, today});
}

QList<StudentLine> StudentsOffice::lines(const Term &term) const
{
    return m_store.lines(term.schoolYear, {term.starts, term.ends});
}

Findings StudentsOffice::check(const StudentRecord &draft) const
{
    return policy::checkStudent(draft, m_school.classes(), m_desk.clock.today());
}

QDate StudentsOffice::usualEntry(const SchoolClass &schoolClass) const
{
    return firstDayOf(std::max(schoolYear(), schoolClass.entryYear), dayOfTurn());
}

Outcome<StudentId> StudentsOffice::enterWithin(const db::Transaction &write, const StudentRecord &draft,
                                               const QList<SchoolClass> &classes)
{
    Findings findings = policy::checkStudent(draft, classes, m_desk.clock.today());
    if (refuses(findings))
        return Outcome<StudentId>::refused(std::move(findings));
    StudentRecord fresh = draft;
    const auto in = std::ranges::find(classes, draft.student.schoolClass, &SchoolClass::id);
    if (fresh.events.isEmpty() && fresh.student.standing == Standing::Present && in != classes.end())
        fresh.events << StudentEvent{
            .kind = StudentEventKind::Enrolled, .on = usualEntry(*in), .toClass = fresh.student.schoolClass};
    const StudentId id = m_store.insert(write, fresh);
    m_desk.note(write, u"student.entered"_s, Subject::Student, id.value, {}, StudentStore::json(fresh));
    return {id, std::move(findings)};
}

/// Whoever says nothing about the child's life, as the form, the import and the batch edit, lets the change speak for
/// itself: it counts from today, or from the last event when that lies ahead.
StudentRecord StudentsOffice::withItsLife(const StudentRecord &before, const StudentRecord &draft) const
{
    StudentRecord after = draft;
    if (!isSameLife(before.events, draft.events))
        return after;
    const QDate last = before.events.isEmpty() ? QDate() : before.events.last().on;
    const QDate day = std::max(m_desk.clock.today(), last);
    for (const StudentEvent &event : eventsBetween(before.student, draft.student, day))
        addEvent(after.events, event);
    return after;
}

Outcome<Done> StudentsOffice::changeWithin(const db::Transaction &write, const StudentRecord &draft,
                                           const QList<SchoolClass> &classes)
{
    Findings findings = policy::checkStudent(draft, classes, m_desk.clock.today());
    if (refuses(findings))
        return Outcome<Done>::refused(std::move(findings));
    const StudentId id = draft.student.id;
    const std::optional<StudentRecord> before = m_store.find(id);
    if (!before)
        changedMeanwhile(Subject::Student, id.value);
    const StudentRecord after = withItsLife(*before, draft);
    if (!m_store.update(write, after))
        changedMeanwhile(Subject::Student, id.value);
    m_desk.note(write, u"student.changed"_s, Subject::Student, id.value, StudentStore::json(*before),
                StudentStore::json(after));
    return {Done{}, std::move(findings)};
}

Outcome<StudentId> StudentsOffice::enter(const StudentRecord &draft)
{
    db::Transaction write(m_desk.book);
    Outcome<StudentId> entered = enterWithin(write, draft, m_school.classes());
    if (entered) {
        write.commit();
        m_desk.events.announce(Subject::Student, entered.value().value);
    }
    return entered;
}

Outcome<Done> StudentsOffice::change(const StudentRecord &draft)
{
    const Outcome<int> changed = changeAll({draft});
    return changed ? Outcome<Done>(Done{}, changed.findings()) : Outcome<Done>::refused(changed.findings());
}

Outcome<int> StudentsOffice::changeAll(const QList<StudentRecord> &drafts, const Progress &progress)
{
    const QList<SchoolClass> classes = m_school.classes();
    Findings findings;
    db::Transaction write(m_desk.book);
    for (qsizetype i = 0; i < drafts.size(); ++i) {
        progress.at(i, drafts.size());
        const Outcome<Done> changed = changeWithin(write, drafts.at(i), classes);
        if (!changed)
            return Outcome<int>::refused(changed.findings());
        findings << changed.findings();
    }
    write.commit();
    m_desk.events.announce(Subject::Student, drafts.size() == 1 ? drafts.first().student.id.value : 0);
    return {static_cast<int>(drafts.size()), std::move(findings)};
}

Outcome<int> StudentsOffice::take(const RosterIntake &intake, const Progress &progress)
{
    db::Transaction write(m_desk.book);
    QList<ClassId> made;
    for (const SchoolClass &schoolClass : intake.classes) {
        const Outcome<ClassId> entered = m_school.enterWithin(write, schoolClass);
        if (!entered)
            return Outcome<int>::refused(entered.findings());
        made << entered.value();
    }
    const QList<SchoolClass> classes = m_school.classes();
    const qint64 total = intake.fresh.size() + intake.changed.size() + intake.left.size();
    qint64 done = 0;
    const auto settled = [&made](StudentRecord record) {
        if (record.student.schoolClass.value < 0)
            record.student.schoolClass = made.at(-record.student.schoolClass.value - 1);
        return record;
    };
    for (const StudentRecord &record : intake.fresh) {
        progress.at(++done, total);
        if (const auto entered = enterWithin(write, settled(record), classes); !entered)
            return Outcome<int>::refused(entered.findings());
    }
    for (const StudentRecord &record : intake.changed) {
        progress.at(++done, total);
        if (const auto changed = changeWithin(write, settled(record), classes); !changed)
            return Outcome<int>::refused(changed.findings());
    }
    for (const Leaver &leaver : intake.left) {
        progress.at(++done, total);
        if (const auto left = m_leave(write, leaver, intake.leavingReason); !left)
            return Outcome<int>::refused(left.findings());
    }
    m_desk.note(write, u"students.imported"_s, Subject::School, 1, {},
                {{u"source"_s, intake.source},
                 {u"new"_s, intake.fresh.size()},
                 {u"changed"_s, intake.changed.size()},
                 {u"left"_s, intake.left.size()},
                 {u"classes"_s, intake.classes.size()}});
    write.commit();
    if (!made.isEmpty())
        m_desk.events.announce(Subject::Class);
    m_desk.events.announce(Subject::Student);
    if (!intake.left.isEmpty())
        for (const Subject ended : {Subject::Application, Subject::Seat})
            m_desk.events.announce(ended);
    return static_cast<int>(total);
}

QList<JournalEntry> StudentsOffice::history(StudentId id) const
{
    QList<JournalEntry> entries = m_desk.journal.about(Subject::Student, id.value);
    for (const StudentId gone : store::MergeStore(m_desk.book).mergedInto(id))
        entries << m_desk.journal.about(Subject::Student, gone.value);
    std::ranges::sort(entries, std::ranges::greater(), &JournalEntry::number);
    return entries;
}

} // namespace core
