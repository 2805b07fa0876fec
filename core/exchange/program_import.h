// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/domain/program.h"
#include "core/domain/school.h"
#include "core/exchange/program_columns.h"
#include "core/exchange/program_problems.h"
#include "core/exchange/table_rows.h"

namespace core::exchange {

/// What a table of programs is compared with.
struct ProgramState {
    TermId term{};
    GradeSet grades{};         ///< of the school
    QList<Program> programs{}; ///< of the term
    QList<StaffMember> staff{};
};

struct ProgramRow {
    int row = 0; ///< 1 is the first row of the spreadsheet
    RowKind kind = RowKind::New;
    Program program{}; ///< a stored one with the row's values laid over it; empty cells change nothing
    Program before{};  ///< the stored one; without an id: none is known
};

/// What an import of programs would do.
using ProgramPlan = TablePlan<ProgramRow, ProgramProblem>;

/// A program is known by its title within the term.
[[nodiscard]] ProgramPlan planPrograms(const Sheet &sheet, const ProgramColumns &columns, const ProgramState &state,
                                       const Progress &progress = {});

} // namespace core::exchange
