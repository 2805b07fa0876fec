// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/merging.h"
#include "core/office/seats_office.h"
#include "core/office/spellings_office.h"
#include "core/policy/possibly_twice.h"
#include "core/store/merge_store.h"

namespace core {

using policy::PossiblyTwice;
using policy::TwiceSign;

/// Children who may be in the file twice: told apart for good, or merged so that nothing of either is lost.
class MergingOffice
{
public:
    MergingOffice(Desk &desk, const TermsOffice &terms, StudentsOffice &students, EnrolmentOffice &enrolment,
                  const SpellingsOffice &spellings)
        : m_desk(desk), m_terms(terms), m_students(students), m_enrolment(enrolment), m_spellings(spellings),
          m_store(desk.book)
    {}

    /// The pairs among these children, without those that were told apart.
    [[nodiscard]] QList<PossiblyTwice> possiblyTwice(const QList<StudentLine> &children) const;
    /// They are two children: not asked again.
    Outcome<Done> tellApart(StudentId one, StudentId other);

    /// The terms for which somebody must choose between two live applications.
    [[nodiscard]] QList<ApplicationTwice> applicationsTwice(StudentId kept, StudentId gone) const;
    /// One record, with the applications, seats and pins of both; the journal of the other one becomes part of its
    /// history.
    Outcome<Done> merge(const Merging &merging);

private:
    Outcome<Done> withdrawSecond(const db::Transaction &write, const Merging &merging);

    Desk &m_desk;
    const TermsOffice &m_terms;
    StudentsOffice &m_students;
    EnrolmentOffice &m_enrolment;
    const SpellingsOffice &m_spellings;
    store::MergeStore m_store;
};

} // namespace core
