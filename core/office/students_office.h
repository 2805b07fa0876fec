// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/base/progress.h"
#include "core/domain/term.h"
#include "core/office/desk.h"
#include "core/office/roster_intake.h"
#include "core/office/school_office.h"
#include "core/store/student_store.h"

#include <functional>

namespace core {

/// The children, their guardians and claims, and what happens to their places at the school.
class StudentsOffice
{
public:
    StudentsOffice(Desk &desk, SchoolOffice &school) : m_desk(desk), m_school(school), m_store(desk.book) {}

    /// Every child; grades by the school year of the day.
    [[nodiscard]] QList<StudentLine> lines() const;
    /// As a term sees them: its school year, and every claim that holds on a day of it, so that nothing changes between
    /// the freeze and the confirmation.
    [[nodiscard]] QList<StudentLine> lines(const Term &term) const;
    [[nodiscard]] std::optional<StudentRecord> find(StudentId id) const { return m_store.find(id); }
    [[nodiscard]] QList<StudentRecord> records() const { return m_store.records(); }
    [[nodiscard]] int count() const { return m_store.count(); }
    /// How many children of each class are on the roll.
    [[nodiscard]] QHash<ClassId, int> presentByClass() const { return m_store.presentByClass(); }
    /// Of those present, the children who live at home.
    [[nodiscard]] int dayPupils() const { return m_store.dayPupils(); }
    [[nodiscard]] SchoolYearStart schoolYear() const;
    /// Month and day on which the school year turns.
    [[nodiscard]] QDate dayOfTurn() const;

    [[nodiscard]] Findings check(const StudentRecord &draft) const;
    Outcome<StudentId> enter(const StudentRecord &draft);
    Outcome<Done> change(const StudentRecord &draft);
    /// Several records at once, all or none: the number of records written. A refusal names the child.
    Outcome<int> changeAll(const QList<StudentRecord> &drafts, const Progress &progress = {});
    /// How a child leaves within the transaction of an import: the life office ends what was under way.
    using Leave = std::function<Outcome<Done>(const db::Transaction &write, const Leaver &leaver, const QString &why)>;
    void leaveBy(Leave leave) { m_leave = std::move(leave); }
    /// All of it, or none: the number of records written.
    Outcome<int> take(const RosterIntake &intake, const Progress &progress = {});
    /// For offices that change a child within their own transaction.
    Outcome<Done> changeWithin(const db::Transaction &write, const StudentRecord &draft)
    {
        return changeWithin(write, draft, m_school.classes());
    }
    /// The fields of a record, to be set beside those of another state of it.
    [[nodiscard]] static QJsonObject texts(const StudentRecord &record) { return store::StudentStore::json(record); }
    /// `mine` with the fields of the file where they were chosen: a change of what the file holds.
    [[nodiscard]] static StudentRecord settled(StudentRecord mine, const StudentRecord &file,
                                               const QStringList &fromFile)
    {
        store::StudentStore::take(mine, file, fromFile);
        return mine;
    }
    /// The life of a record and of those that were merged into it, latest first.
    [[nodiscard]] QList<JournalEntry> history(StudentId id) const;

private:
    Outcome<StudentId> enterWithin(const db::Transaction &write, const StudentRecord &draft,
                                   const QList<SchoolClass> &classes);
    Outcome<Done> changeWithin(const db::Transaction &write, const StudentRecord &draft,
                               const QList<SchoolClass> &classes);
    [[nodiscard]] QDate usualEntry(const SchoolClass &schoolClass) const;
    [[nodiscard]] StudentRecord withItsLife(const StudentRecord &before, const StudentRecord &draft) const;

    Desk &m_desk;
    SchoolOffice &m_school;
    store::StudentStore m_store;
    Leave m_leave{};
};

} // namespace core
