// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/seat.h"

#include <algorithm>

namespace core {

int mostHeld(const QList<Seat> &seats, ProgramId program, QDate from)
{
    QList<QDate> days{from}; // more of them hold than the day before only where one begins
    for (const Seat &seat : seats)
        if (seat.program == program && seat.from > from && !days.contains(seat.from))
            days << seat.from;
    qsizetype most = 0;
    for (const QDate day : std::as_const(days))
        most = std::max<qsizetype>(most, std::ranges::count_if(seats, [&](const Seat &seat) {
                                       return seat.program == program && seat.holdsOn(day);
                                   }));
    return static_cast<int>(most);
}

QDate freeFrom(const QList<Seat> &seats, ProgramId program, int places, QDate from)
{
    QList<QDate> days{from};
    for (const Seat &seat : seats)
        if (seat.program == program && seat.until.isValid() && seat.until >= from)
            days << seat.until.addDays(1);
    std::ranges::sort(days);
    for (const QDate day : std::as_const(days))
        if (mostHeld(seats, program, day) < places)
            return day;
    return {};
}

} // namespace core
