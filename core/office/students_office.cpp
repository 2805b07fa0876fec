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

Outcome<StudentId> StudentsOffice::enter(const StudentRecord &draft)
{
    Findings findings = check(draft);
    if (refuses(findings))
        return Outcome<StudentId>::refused(std::move(findings));

    db::Transaction write(m_desk.book);
    const StudentId id = m_store.insert(write, draft);
    m_desk.note(write, u"student.entered"_s, Subject::Student, id.value, {}, StudentStore::json(draft));
    write.commit();

    m_desk.events.announce(Subject::Student, id.value);
    return {id, std::move(findings)};
}

Outcome<Done> StudentsOffice::change(const StudentRecord &draft)
{
    Findings findings = check(draft);
    if (refuses(findings))
        return Outcome<Done>::refused(std::move(findings));
    const StudentId id = draft.student.id;
    const std::optional<StudentRecord> before = m_store.find(id);
    db::Transaction write(m_desk.book);
    if (!before || !m_store.update(write, draft))
        changedMeanwhile(Subject::Student, id.value);
    m_desk.note(write, u"student.changed"_s, Subject::Student, id.value, StudentStore::json(*before),
                StudentStore::json(draft));
    write.commit();
    m_desk.events.announce(Subject::Student, id.value);
    return {Done{}, std::move(findings)};
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
    const qint64 total = intake.fresh.size() + intake.changed.size();
    qint64 done = 0;
    const auto settled = [&made](StudentRecord record) {
        if (record.student.schoolClass.value < 0)
            record.student.schoolClass = made.at(-record.student.schoolClass.value - 1);
        return record;
    };
    for (const bool fresh : {true, false}) {
        for (const StudentRecord &raw : fresh ? intake.fresh : intake.changed) {
            progress.at(++done, total);
            const StudentRecord record = settled(raw);
            Findings findings = policy::checkStudent(record, classes, m_desk.clock.today());
            if (refuses(findings))
                return Outcome<int>::refused(std::move(findings));
            StudentId id = record.student.id;
            QJsonObject before;
            if (fresh)
                id = m_store.insert(write, record);
            else if (const auto old = m_store.find(id); old && m_store.update(write, record))
                before = StudentStore::json(*old);
            else
                changedMeanwhile(Subject::Student, id.value);
            m_desk.note(write, fresh ? u"student.entered"_s : u"student.changed"_s, Subject::Student, id.value, before,
                        StudentStore::json(record));
        }
    }
    m_desk.note(write, u"students.imported"_s, Subject::School, 1, {},
                {{u"source"_s, intake.source},
                 {u"new"_s, intake.fresh.size()},
                 {u"changed"_s, intake.changed.size()},
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
