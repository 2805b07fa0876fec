// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/program.h"
#include "core/domain/timetable.h"
#include "core/exchange/program_problems.h"

#include <functional>

namespace ui::words {

/// A problem of a row of a table of programs, as a sentence.
[[nodiscard]] QString words(const core::exchange::ProgramProblem &problem);

/// How a class is called: "3.2".
using ClassNaming = std::function<QString(core::ClassId)>;
/// A group that seats are reserved for; empty for one that is not known any more.
[[nodiscard]] QString groupLabel(const QString &group, const ClassNaming &classes);
/// What the seats of a program mean, in one sentence: "at least" and "extra", never just "reserved".
[[nodiscard]] QString seatsSentence(const core::Program &program, const ClassNaming &classes);
/// "¥300.00 / term"; "free" without a fee.
[[nodiscard]] QString feeText(const core::Program &program);

/// One word for a clash: what is taken twice.
[[nodiscard]] QString clashWord(core::Overlap kind);
/// A clash in a sentence; `who` is the name of the person in both.
[[nodiscard]] QString clashSentence(const core::TimetableClash &clash, const core::Program &one,
                                    const core::Program &other, const QString &who);

} // namespace ui::words
