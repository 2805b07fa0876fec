// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/students_office.h"

#include "core/policy/record_rules.h"

namespace core {

using namespace Qt::Literals::StringLiterals;
using store::StudentStore;

SchoolYearStart StudentsOffice::schoolYear() const
{
    const QDate turns = m_school.school().yearTurns;
    return schoolYearOf(m_desk.clock.today(), turns.isValid() ? turns : QDate(2000, 8, 1));
}

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

Outcome<StudentId> StudentsOffice::enterWithin(const db::Transaction &write, const StudentRecord &draft,
                                               const QList<SchoolClass> &classes)
{
    Findings findings = policy::checkStudent(draft, classes, m_desk.clock.today());
    if (refuses(findings))
        return Outcome<StudentId>::refused(std::move(findings));
    const StudentId id = m_store.insert(write, draft);
    m_desk.note(write, u"student.entered"_s, Subject::Student, id.value, {}, StudentStore::json(draft));
    return {id, std::move(findings)};
}

Outcome<Done> StudentsOffice::changeWithin(const db::Transaction &write, const StudentRecord &draft,
                                           const QList<SchoolClass> &classes)
{
    Findings findings = policy::checkStudent(draft, classes, m_desk.clock.today());
    if (refuses(findings))
        return Outcome<Done>::refused(std::move(findings));
    const StudentId id = draft.student.id;
    const std::optional<StudentRecord> before = m_store.find(id);
    if (!before || !m_store.update(write, draft))
        changedMeanwhile(Subject::Student, id.value);
    m_desk.note(write, u"student.changed"_s, Subject::Student, id.value, StudentStore::json(*before),
                StudentStore::json(draft));
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
        std::optional<StudentRecord> record = m_store.find(leaver.student);
        if (!record)
            changedMeanwhile(Subject::Student, leaver.student.value);
        record->student.standing = Standing::Left;
        if (const auto changed = changeWithin(write, *record, classes); !changed)
            return Outcome<int>::refused(changed.findings());
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
    return static_cast<int>(total);
}

QList<JournalEntry> StudentsOffice::history(StudentId id) const
{
    return m_desk.journal.about(Subject::Student, id.value);
}

} // namespace core
