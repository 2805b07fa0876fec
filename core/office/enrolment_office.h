// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/office/application_intake.h"
#include "core/office/programs_office.h"
#include "core/office/students_office.h"
#include "core/policy/compulsion_signals.h"
#include "core/store/enrolment_store.h"

#include <functional>

namespace core {

/// Applications on their way: parents apply, the class reviews, the school approves, seats are arranged (3.4).
class EnrolmentOffice
{
public:
    EnrolmentOffice(Desk &desk, const SchoolOffice &school, TermsOffice &terms, const StudentsOffice &students,
                    const ProgramsOffice &programs)
        : m_desk(desk), m_school(school), m_terms(terms), m_students(students), m_programs(programs), m_store(desk.book)
    {}

    [[nodiscard]] QList<Application> applications(TermId term) const { return m_store.list(term); }
    [[nodiscard]] QList<Application> of(StudentId child, TermId term) const { return m_store.of(child, term); }
    /// A child's applications of every term, oldest first, without their wishes.
    [[nodiscard]] QList<Application> inBrief(StudentId child) const { return m_store.inBrief(child); }
    /// Every application of a term with its child, in class order.
    [[nodiscard]] QList<ApplicationLine> lines(TermId term) const;
    [[nodiscard]] std::optional<Application> find(ApplicationId id) const { return m_store.find(id); }
    [[nodiscard]] QList<ApplicationMove> moves(ApplicationId id) const { return m_store.moves(id); }
    [[nodiscard]] int count(TermId term) const { return m_store.count(term); }
    /// When applications of a term were withdrawn or declined.
    [[nodiscard]] QHash<ApplicationId, QDateTime> endedAt(TermId term) const { return m_store.endedAt(term); }
    /// When they were last typed in or changed at the desk, not by a table.
    [[nodiscard]] QHash<ApplicationId, QDateTime> changedAtDesk(TermId term) const
    {
        return m_store.changedAtDesk(term);
    }

    /// How many courses form F02 has room for.
    [[nodiscard]] static int mostWishes();
    [[nodiscard]] Findings check(const Application &draft) const;
    /// A new application; it opens the term for applications if it was only planned.
    Outcome<ApplicationId> enter(const Application &draft);
    /// Only while nobody has approved it: an approved application is returned first, or amended.
    Outcome<Done> change(const Application &draft);
    /// Changes what the class or the school has agreed to: the application goes one step back and both states stay in
    /// its history. Not once the child has seats: those are changed where they were given.
    Outcome<Done> amend(const Application &draft, const QString &reason);
    /// A family leaves, at any time (2.2); the last day may lie ahead within the term. Invalid: at once.
    Outcome<Done> withdraw(ApplicationId id, QDate lastDay, const QString &reason = {});
    /// A table of applications: all of it, or none; the number of applications entered, changed and withdrawn.
    Outcome<int> take(const ApplicationIntake &intake, const Progress &progress = {});

    /// The last day on which applications of a term are in time; invalid: none is set.
    [[nodiscard]] QDate closes(TermId term) const { return m_store.closes(term); }
    Outcome<Done> setCloses(TermId term, QDate day);
    /// How far the latest draw of a term is: what an application comes late for.
    [[nodiscard]] std::optional<DrawState> drawOf(TermId term) const { return m_store.drawOf(term); }
    /// What can look like compulsion in disguise (2.2): for the principal only.
    [[nodiscard]] Findings compulsion(TermId term) const;
    [[nodiscard]] policy::CompulsionFacts compulsionFacts(TermId term) const;
    /// The only door from one step to the next.
    Outcome<Done> move(ApplicationId id, Step to, const QString &reason = {});
    /// A class list at once, all or none; a refusal names the child.
    Outcome<int> move(const QList<ApplicationId> &ids, Step to, const QString &reason = {},
                      const Progress &progress = {});
    /// For the seats office, within its own transaction.
    Outcome<Done> moveWithin(const db::Transaction &write, const Application &application, Step to,
                             const QString &reason, const QString &reviewer = {});
    /// What else happens, in the same transaction, when a child leaves what was arranged: the seats office frees seats.
    using Leaving = std::function<void(const db::Transaction &write, const Application &application)>;
    void whenLeaving(Leaving leaving) { m_leaving = std::move(leaving); }
    /// The fields of a record, to be set beside those of another state of it.
    [[nodiscard]] static QJsonObject texts(const Application &record) { return store::EnrolmentStore::json(record); }
    /// `mine` with the fields of the file where they were chosen: a change of what the file holds.
    [[nodiscard]] static Application settled(Application mine, const Application &file, const QStringList &fromFile)
    {
        store::EnrolmentStore::take(mine, file, fromFile);
        return mine;
    }
    [[nodiscard]] QList<JournalEntry> history(ApplicationId id) const;

private:
    [[nodiscard]] int gradeIn(const Term &term, const Student &student) const;
    Outcome<ApplicationId> enterWithin(const db::Transaction &write, const Application &draft);
    Outcome<Done> changeWithin(const db::Transaction &write, const Application &before, const Application &draft);
    Outcome<Done> withdrawWithin(const db::Transaction &write, const Application &before, QDate lastDay,
                                 const QString &reason);
    Outcome<Done> amendWithin(const db::Transaction &write, const Application &before, const Application &draft,
                              const QString &reason);

    Desk &m_desk;
    const SchoolOffice &m_school;
    TermsOffice &m_terms;
    const StudentsOffice &m_students;
    const ProgramsOffice &m_programs;
    store::EnrolmentStore m_store;
    Leaving m_leaving{};
};

} // namespace core
