// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/domain/recycling.h"
#include "core/domain/undo.h"
#include "core/office/enrolment_office.h"
#include "core/store/recycle_store.h"

namespace core {

/// Puts into the bin what the transaction has removed from its change number `from` on.
void putIntoBin(Desk &desk, const db::Transaction &write, Subject subject, qint64 id, const QString &title,
                qsizetype from = 0);

/// Removes records entered by mistake, and brings them back with everything that belonged to them. Whoever was in a
/// draw stays: a draw is a public record.
class RecycleOffice
{
public:
    RecycleOffice(Desk &desk, SchoolOffice &school, const StudentsOffice &students, const EnrolmentOffice &enrolment)
        : m_desk(desk), m_school(school), m_students(students), m_enrolment(enrolment), m_store(desk.book)
    {}

    /// What lies in the bin, the latest first.
    [[nodiscard]] QList<Recycled> removed() const { return m_store.list(); }
    /// What would keep these children from being removed.
    [[nodiscard]] Findings check(const QList<StudentId> &ids) const;
    /// Children with guardians, claims, applications and settled seats: all of them or none.
    Outcome<int> remove(const QList<StudentId> &ids);
    Outcome<Done> remove(StaffId id);
    Outcome<Done> remove(ApplicationId id);

    /// The record comes back with its id and everything that belonged to it, or what stands in the way is told. A class
    /// or program that has got another teacher meanwhile keeps the new one.
    UndoResult restore(qint64 id, const Mending &mending = {});
    /// Out of the bin and not to be had back: only the journal still tells of them.
    Outcome<int> purge(const QList<qint64> &ids);

private:
    Desk &m_desk;
    SchoolOffice &m_school;
    const StudentsOffice &m_students;
    const EnrolmentOffice &m_enrolment;
    store::RecycleStore m_store;
};

} // namespace core
