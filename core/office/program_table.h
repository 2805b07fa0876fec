// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/program_import.h"
#include "core/office/programs_office.h"
#include "core/office/read_table.h"

#include <functional>

namespace core {

class SchoolBook;

/// A table of programs on its way into a term: as it was read, and what it would do.
struct ProgramTable : ReadTable {
    exchange::ProgramColumns mapping{}; ///< as found, then as corrected by a person
    exchange::ProgramPlan plan{};
    QHash<int, Findings> findings{}; ///< by row: what the rules say of a program that could be read
};

/// Looks for the headings of a table that was read.
[[nodiscard]] ProgramTable programTable(ReadTable table);
/// The headings stand in another row than was found, 0 is the first.
void takeHeaderRow(ProgramTable &table, int row);
/// The columns as they are remembered with what was remembered before, and their recall (read_table.h).
[[nodiscard]] QString columnLayouts(const ProgramTable &table, const QString &earlier);
void recallColumns(ProgramTable &table, const QString &layouts);
/// Compares it with a term, and asks the rules; what they refuse stays out. A table without headings has a plan without
/// rows.
void planProgramTable(ProgramTable &table, const SchoolBook &book, TermId term, const Progress &progress = {});
/// What the office is to store.
[[nodiscard]] ProgramIntake programIntake(const ProgramTable &table);
/// An empty table with the headings that are known, for filling in.
void saveProgramTemplate(const QString &path, const QString &sheetName);
/// The refused rows with their reasons as a spreadsheet, for correcting and importing again.
void saveRefusedRows(const ProgramTable &table, const QString &reasonHeading,
                     const std::function<QStringList(const exchange::ProgramRow &)> &reasons, const QString &path);

} // namespace core
