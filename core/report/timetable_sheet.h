// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/timetable.h"
#include "core/report/form_frame.h"

namespace core::report {

/// Facts of the week timetable.
struct TimetableFacts {
    FormFrame frame{};
    QList<ProgramLine> programs{};
    TimetableBy by = TimetableBy::Grade;
};

/// 课程表: the week by grade, place or teacher, with what clashes below it.
[[nodiscard]] Document timetableSheet(const TimetableFacts &facts);
/// Its name in the catalogue.
[[nodiscard]] QString timetableName(TimetableBy by);

} // namespace core::report
