// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/seats_office.h"

namespace core {

/// How children leave the school, asked once for all of them.
struct Leaving {
    StudentEventKind kind = StudentEventKind::Left; ///< left, transferred out or graduated
    QDate on{};                                     ///< from this day on the child is not on the roll
    QString remark{};                               ///< where to, why
    QString reason{};                               ///< what the withdrawn applications say
};

/// What children still have in terms that are not over on a day: leaving ends it.
struct Ties {
    int applications = 0;
    int seats = 0;
    int pins = 0;
};

/// A line of the journal in the life of a child: about the child, a record merged into it, or an application.
struct StoryLine {
    JournalEntry entry{};
    JournalEntry within{}; ///< the line that sums up the act it was part of (an import, a promotion); number 0: none
    TermId term{};         ///< of the application
};

/// What happens to a child's place at the school: leaving, another class, coming back; several children in one go.
class LifeOffice
{
public:
    LifeOffice(Desk &desk, const SchoolOffice &school, const TermsOffice &terms, StudentsOffice &students,
               EnrolmentOffice &enrolment, SeatsOffice &seats)
        : m_desk(desk), m_school(school), m_terms(terms), m_students(students), m_enrolment(enrolment), m_seats(seats)
    {
        students.leaveBy([this](const db::Transaction &write, const Leaver &leaver, const QString &why) {
            return leaveWithin(write, leaver.student, {.on = leaver.on, .reason = why});
        });
    }

    /// The life of a child's record with its applications, latest first.
    [[nodiscard]] QList<StoryLine> story(StudentId child) const;
    /// Counts what `leave` would end.
    [[nodiscard]] Ties ties(const QList<StudentId> &children, QDate on) const;
    /// Off the roll; live applications of terms that are not over are withdrawn, seats and pins given up. All or none.
    Outcome<int> leave(const QList<StudentId> &children, const Leaving &leaving);
    Outcome<int> changeClass(const QList<StudentId> &children, ClassId to, QDate on, const QString &remark = {});
    /// Onto the roll again, into a class; without one each into the class it left.
    Outcome<int> comeBack(const QList<StudentId> &children, ClassId to, QDate on, const QString &remark = {});

    /// The day, or that of the last thing recorded about the child, whichever is later.
    [[nodiscard]] QDate notBefore(StudentId child, QDate day) const;
    /// The same within the transaction of another office (the promotion).
    Outcome<Done> leaveWithin(const db::Transaction &write, StudentId child, const Leaving &leaving);
    Outcome<Done> changeClassWithin(const db::Transaction &write, StudentId child, ClassId to, QDate on,
                                    const QString &remark);

private:
    using Act = std::function<Outcome<Done>(const db::Transaction &write, StudentId child)>;
    Outcome<int> forAll(const QList<StudentId> &children, const Act &act);
    [[nodiscard]] StudentRecord require(StudentId child) const;
    [[nodiscard]] Findings check(const StudentRecord &record, const StudentEvent &event) const;
    [[nodiscard]] QList<Term> termsAfter(QDate day) const;
    Outcome<Done> write(const db::Transaction &write, StudentRecord record, const StudentEvent &event);

    Desk &m_desk;
    const SchoolOffice &m_school;
    const TermsOffice &m_terms;
    StudentsOffice &m_students;
    EnrolmentOffice &m_enrolment;
    SeatsOffice &m_seats;
};

} // namespace core
