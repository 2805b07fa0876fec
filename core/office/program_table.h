// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/program_import.h"
#include "core/exchange/sheet_choice.h"
#include "core/office/programs_office.h"

namespace core {

class SchoolBook;

/// A table of programs on its way into a term: as it was read, and what it would do.
struct ProgramTable {
    QString path{};
    exchange::Sheet sheet{};
    exchange::ProgramPlan plan{};
    QHash<int, Findings> findings{}; ///< by row: what the rules say of a program that could be read
};

/// Reads a sheet. Throws what exchange::readTable throws; a table without headings has a plan without rows.
[[nodiscard]] ProgramTable readProgramTable(const QString &path, const exchange::SheetChoice &choice,
                                            const Progress &progress = {});
/// Compares it with a term, and asks the rules; what they refuse stays out.
void planProgramTable(ProgramTable &table, const SchoolBook &book, TermId term, const Progress &progress = {});
/// What the office is to store.
[[nodiscard]] ProgramIntake programIntake(const ProgramTable &table);
/// An empty table with the headings that are known, for filling in.
void saveProgramTemplate(const QString &path, const QString &sheetName);
void saveRefusedPrograms(const ProgramTable &table, const QString &reasonHeading,
                         const std::function<QStringList(const exchange::ProgramRow &)> &reasons, const QString &path);

} // namespace core
