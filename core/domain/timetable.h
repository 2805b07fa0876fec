// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/program.h"

namespace core {

/// Why two programs do not go together at one time.
enum class Overlap {
    Place,    ///< both take place in one place
    Staff,    ///< somebody leads or helps in both
    Sections, ///< sections of one course: who cannot come then has no other
    Care,     ///< inclusive care of one grade stands there twice
};

/// Two weekly times that overlap and have something in common; programs by their index.
struct TimetableClash {
    Overlap kind = Overlap::Place;
    qsizetype one = 0;
    qsizetype slot = 0; ///< of `one`
    qsizetype other = 0;
    qsizetype otherSlot = 0;
    StaffId who{};
    int grade = 0;
    bool operator==(const TimetableClash &) const = default;
};

/// All clashes of these programs, each pair of times once for each reason; in the order of the week.
[[nodiscard]] QList<TimetableClash> clashesOf(const QList<Program> &programs);

/// What stands at the left of the week.
enum class TimetableBy { Grade, Place, Teacher };

/// A line of the week: a grade, a place or a person. Nobody and nowhere have an empty name.
struct TimetableRow {
    int grade = 0;
    PlaceId place{};
    StaffId staff{};
    QString name{};
    int lanes = 1; ///< how many programs run at once, at most
};

/// One weekly time of a program on one line.
struct TimetableBlock {
    qsizetype program = 0; ///< by index
    qsizetype slot = 0;
    qsizetype row = 0;
    WeeklySlot time{};
    int lane = 0; ///< from the top of its line
};

/// The week of a term, ready to be painted or printed.
struct Timetable {
    TimetableBy by = TimetableBy::Grade;
    QList<TimetableRow> rows{};
    QList<TimetableBlock> blocks{}; ///< by row, day, time
    int days = 5;                   ///< 7 when something happens at the weekend
    int from = 16 * 60;             ///< whole half hours around everything that happens
    int until = 19 * 60;
};

/// A program stands on every line that it belongs to: each grade, its place, everyone who leads or helps.
/// `more` are lines on which nothing happens yet.
[[nodiscard]] Timetable timetableOf(const QList<ProgramLine> &programs, TimetableBy by,
                                    const QList<TimetableRow> &more = {});

} // namespace core
