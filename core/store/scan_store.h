// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/enrolment.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace core::store {

/// What the policy scan reads of a whole school at once, no more columns than it looks at.
class ScanStore
{
public:
    explicit ScanStore(db::Connection &connection) : m_db(connection) {}

    /// Every child with class, grade in a school year, residence, standing and first guardian.
    [[nodiscard]] QHash<StudentId, StudentLine> children(SchoolYearStart year) const;
    [[nodiscard]] QHash<StudentId, QList<PriorityClaim>> claims() const;
    /// The names of the guardians on each child's record.
    [[nodiscard]] QHash<StudentId, QStringList> guardians() const;
    /// The classes that got the notice to parents in a term.
    [[nodiscard]] QSet<ClassId> classesTold(TermId term) const;
    /// The day on which each application of a term came to the step it is at; those that never moved are not in it.
    [[nodiscard]] QHash<ApplicationId, QDate> atStepSince(TermId term) const;

private:
    db::Connection &m_db;
};

} // namespace core::store
