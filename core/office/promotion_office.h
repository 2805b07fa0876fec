// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/promotion.h"
#include "core/office/life_office.h"

namespace core {

/// The step into another school year. Grades follow from the calendar; what is left to decide is who leaves, who goes
/// on, who repeats, which classes begin and who leads them.
class PromotionOffice
{
public:
    PromotionOffice(Desk &desk, SchoolOffice &school, const TermsOffice &terms, const StudentsOffice &students,
                    LifeOffice &life)
        : m_desk(desk), m_school(school), m_terms(terms), m_students(students), m_life(life), m_store(desk.book)
    {}

    /// The classes that were at school in the year before, and older ones in which children were left; grade by grade.
    [[nodiscard]] QList<ClassPromotion> classes(SchoolYearStart year) const;
    /// Has this school year been promoted to already?
    [[nodiscard]] bool isPromoted(SchoolYearStart year) const { return m_store.isPromoted(year); }
    /// Children on the roll in classes that have finished: more than none in a year that was not promoted asks for the
    /// review.
    [[nodiscard]] int finishedChildren(SchoolYearStart year) const;
    /// What usually happens: the last grade graduates, in a nine-year school the sixth goes on to the seventh, as many
    /// classes begin as the year before, teachers stay with their classes.
    [[nodiscard]] Promotion proposal(SchoolYearStart year) const;
    /// The classes that a stage would still need to begin the year with so many.
    [[nodiscard]] QList<SchoolClass> classesToMake(Stage stage, SchoolYearStart year, int wanted) const;
    /// What a promotion would change, and what stands against it or should be known before.
    [[nodiscard]] PromotionCounts counts(const Promotion &promotion) const;
    [[nodiscard]] Findings check(const Promotion &promotion) const;
    /// All of it, or none; one gesture.
    Outcome<PromotionCounts> promote(const Promotion &promotion, const Progress &progress = {});

private:
    /// What happens to one child.
    struct ChildStep {
        StudentId child{};
        AfterLastGrade then = AfterLastGrade::GoOn;
        ClassId to{};
    };
    [[nodiscard]] QList<ChildStep> steps(const Promotion &promotion, PromotionCounts &counts) const;
    Outcome<QList<ClassId>> prepareClasses(const db::Transaction &write, const Promotion &promotion);
    [[nodiscard]] QDate usualGraduation(SchoolYearStart year) const;

    Desk &m_desk;
    SchoolOffice &m_school;
    const TermsOffice &m_terms;
    const StudentsOffice &m_students;
    LifeOffice &m_life;
    store::SchoolStore m_store;
};

} // namespace core
