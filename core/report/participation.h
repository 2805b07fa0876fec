// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/enrolment.h"
#include "core/domain/seat.h"

#include <QHash>

namespace core::report {

/// Was the application approved by the school (and perhaps arranged since)?
[[nodiscard]] bool isApproved(Step step);

/// Which programs a child sits in and on which weekdays it comes: by days of care and by its seats.
class Participation
{
public:
    Participation(const QList<ProgramLine> &programs, const QList<Seat> &seats);

    /// The child's seats in the order in which they were given.
    [[nodiscard]] QList<const Program *> programsOf(StudentId child) const;
    [[nodiscard]] int coursesOf(StudentId child) const; ///< seats in personalised courses
    [[nodiscard]] WeekdaySet daysOf(const Application &application) const;
    /// 普惠托管 when days of care were approved, 个性化课程 when there is a seat or, before the draw, a wish.
    [[nodiscard]] QList<ProgramMode> modesOf(const Application &application) const;

private:
    QHash<ProgramId, Program> m_programs{};
    QHash<StudentId, QList<ProgramId>> m_seats{};
    bool m_drawn = false;
};

} // namespace core::report
