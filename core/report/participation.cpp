// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/participation.h"

#include <algorithm>

namespace core::report {

bool isApproved(Step step) { return step == Step::SchoolApproved || step == Step::Arranged; }

Participation::Participation(const QList<ProgramLine> &programs, const QList<Seat> &seats) : m_drawn(!seats.isEmpty())
{
    for (const ProgramLine &line : programs)
        m_programs.insert(line.program.id, line.program);
    QList<Seat> ordered = seats;
    std::ranges::stable_sort(ordered, {}, &Seat::round);
    for (const Seat &seat : std::as_const(ordered))
        m_seats[seat.student] << seat.program;
}

QList<const Program *> Participation::programsOf(StudentId child) const
{
    QList<const Program *> list;
    const auto seats = m_seats.constFind(child);
    if (seats == m_seats.cend())
        return list;
    for (const ProgramId id : *seats)
        if (const auto program = m_programs.constFind(id); program != m_programs.cend())
            list << &*program;
    return list;
}

int Participation::coursesOf(StudentId child) const
{
    const QList<const Program *> seats = programsOf(child);
    return static_cast<int>(std::ranges::count(seats, ProgramMode::PersonalisedCourse, &Program::mode));
}

WeekdaySet Participation::daysOf(const Application &application) const
{
    WeekdaySet days = application.care;
    for (const Program *program : programsOf(application.student))
        for (const WeeklySlot &slot : program->times)
            days.bits |= 1 << (slot.weekday - 1);
    return days;
}

QList<ProgramMode> Participation::modesOf(const Application &application) const
{
    QList<ProgramMode> modes;
    if (!application.care.isEmpty())
        modes << ProgramMode::InclusiveCare;
    const bool courses = m_drawn ? coursesOf(application.student) > 0 : !application.wishes.isEmpty();
    if (courses)
        modes << ProgramMode::PersonalisedCourse;
    return modes;
}

} // namespace core::report
