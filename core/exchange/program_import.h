// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/domain/program.h"
#include "core/domain/school.h"
#include "core/exchange/program_columns.h"
#include "core/exchange/program_problems.h"

#include <functional>

namespace core::exchange {

/// What a table of programs is compared with.
struct ProgramState {
    TermId term{};
    GradeSet grades{};         ///< of the school
    QList<Program> programs{}; ///< of the term
    QList<StaffMember> staff{};
};

enum class ProgramRowKind { New, Changed, Unchanged, Refused };

struct ProgramRow {
    int row = 0; ///< 1 is the first row of the spreadsheet
    ProgramRowKind kind = ProgramRowKind::New;
    Program program{}; ///< a stored one with the row's values laid over it; empty cells change nothing
};

/// What an import of programs would do. Nothing is written until an office stores it.
struct ProgramPlan {
    int headerRow = 0; ///< 1 is the first row of the spreadsheet; 0: none was found
    int blankRows = 0;
    QList<ProgramRow> rows{};
    QList<ProgramProblem> problems{};

    [[nodiscard]] int count(ProgramRowKind kind) const;
    [[nodiscard]] QList<ProgramProblem> problemsOf(int row) const;
};

/// A program is known by its title within the term.
[[nodiscard]] ProgramPlan planPrograms(const Sheet &sheet, const ProgramColumns &columns, const ProgramState &state,
                                       const Progress &progress = {});

/// The refused rows as they stood, with a last column that says why, for correcting and importing again.
[[nodiscard]] Sheet refusedPrograms(const Sheet &sheet, const ProgramPlan &plan, const QString &reasonHeading,
                                    const std::function<QStringList(const ProgramRow &)> &reasons);

} // namespace core::exchange
