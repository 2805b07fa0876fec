// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/program.h"
#include "core/domain/seat.h"
#include "core/report/form_frame.h"

namespace core::report {

/// A course with those who hold a seat in it and those who wait for one.
struct CourseSeats {
    Program program{};
    bool cancelled = false;
    QList<int> byRound{}; ///< seats given by round; 0: by the school, before the draw
    QList<StudentLine> seated{};
    QStringList seatedSerials{};
    struct Waiting {
        QString serial{};
        int wish = 0;
        int keeps = 0; ///< seats besides it
        int number = 0;
        bool late = false;
        bool offered = false;
    };
    QList<Waiting> waiting{}; ///< in the order in which they are asked
};

/// Facts of every paper about a draw.
struct DrawPaperFacts {
    FormFrame frame{};
    std::optional<Draw> draw{}; ///< none: nothing is frozen
    QList<CourseSeats> courses{};
    int asking = 0;
    int withSeat = 0;
    int inCare = 0;
    bool families = false; ///< do children of one family draw one number?
};

/// 报名名单锁定公告: number and hash, where the seed will come from and when, who watches. It hangs out before the draw.
[[nodiscard]] Document freezeNotice(const DrawPaperFacts &facts);
/// 课程录取名单, by course, for teachers to tell families: not for a wall. The courses of a child are as good as her
/// serial, and the public record says under it who was placed first for need.
[[nodiscard]] Document seatsByCourse(const DrawPaperFacts &facts);
/// The same by class.
[[nodiscard]] Document seatsByClass(const DrawPaperFacts &facts);
/// 课程录取结果公示, the list for the notice board: by serial, as in the public record.
[[nodiscard]] Document seatsBySerial(const DrawPaperFacts &facts);
[[nodiscard]] Document waitingLists(const DrawPaperFacts &facts);
/// 抽签结果与核对办法: what was drawn and how anybody computes it again.
[[nodiscard]] Document drawVerification(const DrawPaperFacts &facts);

} // namespace core::report
