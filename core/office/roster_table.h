// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/read_table.h"
#include "core/office/roster_intake.h"

namespace core {

class SchoolBook;

/// A roster file on its way into the school: the table as it was read and what its columns are taken to mean.
struct RosterTable : ReadTable {
    exchange::ImportPurpose purpose = exchange::ImportPurpose::Pupils;
    exchange::ColumnMapping mapping{}; ///< as found, then as corrected by a person
};

/// Everything a comparison needs, taken from the school file at once, so that it can be made away from it.
struct RosterState {
    exchange::Roster roster{};
    SchoolYearStart year = 0;
    QDate today{};
};

/// Reads a sheet and looks for its headings. Throws what exchange::readTable throws.
[[nodiscard]] RosterTable readRoster(const QString &path, int sheetIndex, const Progress &progress = {},
                                     exchange::ImportPurpose purpose = exchange::ImportPurpose::Pupils);
/// Looks for the headings of what the table is taken for. A pasted block that has none is taken without.
void takePurpose(RosterTable &table, exchange::ImportPurpose purpose);
/// The headings stand in another row than was found, 0 is the first; -1: there are none.
void takeHeaderRow(RosterTable &table, int row);

[[nodiscard]] RosterState rosterState(const SchoolBook &book);
[[nodiscard]] exchange::ImportPlan planRoster(const RosterTable &table, const RosterState &state,
                                              const exchange::ImportOptions &options, const Progress &progress = {});

/// The columns as they are remembered with what was remembered before, and their recall (read_table.h).
[[nodiscard]] QString columnLayouts(const RosterTable &table, const QString &earlier);
void recallColumns(RosterTable &table, const QString &layouts);

/// The refused rows with their reasons as a spreadsheet, for correcting and importing again.
void saveRefusedRows(const RosterTable &table, const exchange::ImportPlan &plan, const QString &reasonHeading,
                     const std::function<QString(const exchange::ImportProblem &)> &words, const QString &path);

} // namespace core
