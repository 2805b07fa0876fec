// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/review.h"
#include "core/office/enrolment_office.h"
#include "core/report/review_sheet.h"
#include "core/store/review_store.h"

namespace core {

namespace exchange {
struct ReviewFacts;
}

/// The class review by teachers who have no Kehou (3.4): workbooks go out, come back and are read, and the register says
/// which class is late.
class ReviewOffice
{
public:
    ReviewOffice(Desk &desk, const SchoolOffice &school, const TermsOffice &terms, const StudentsOffice &students,
                 const ProgramsOffice &programs, EnrolmentOffice &enrolment)
        : m_desk(desk), m_school(school), m_terms(terms), m_students(students), m_programs(programs),
          m_enrolment(enrolment), m_store(desk.book)
    {}

    /// Tells this school's file from every other, and stays the same in its copies.
    [[nodiscard]] QString schoolKey() const;
    /// Form F03 of the classes named (none: all), in class order. `waiting`: only what waits for the class, and only the
    /// classes where something does; otherwise every application that is not withdrawn.
    [[nodiscard]] QList<report::ReviewSheet> sheets(TermId term, const QList<ClassId> &classes, bool waiting) const;
    /// Writes a workbook for each class in which something waits, all or none, beside older ones of the same name, and
    /// enters them in the register. Throws FolderMissing, CannotWrite, DiskFull and Cancelled.
    Outcome<ReviewWritten> write(TermId term, const QList<ClassId> &classes, const QString &folder,
                                 const Progress &progress = {});
    /// What came back, set beside the file; nothing is changed. A file that cannot be read says so in the plan.
    [[nodiscard]] ReviewPlan read(TermId term, const QStringList &paths, const Progress &progress = {}) const;
    /// Takes the rows of a plan that are to be taken, all or none, and notes the reading.
    Outcome<ReviewCounts> take(const ReviewPlan &plan, const Progress &progress = {});
    /// How far each class is, in class order.
    [[nodiscard]] QList<ReviewProgress> progress(TermId term) const;

private:
    [[nodiscard]] exchange::ReviewFacts facts(TermId term) const;
    void applyRules(ReviewPlan &plan) const;
    [[nodiscard]] Outcome<bool> takeLine(const db::Transaction &write, const ReviewPlan &plan, const ReviewLine &line);
    void noteReading(const db::Transaction &write, const ReviewPlan &plan, int file);

    Desk &m_desk;
    const SchoolOffice &m_school;
    const TermsOffice &m_terms;
    const StudentsOffice &m_students;
    const ProgramsOffice &m_programs;
    EnrolmentOffice &m_enrolment;
    store::ReviewStore m_store;
};

} // namespace core
