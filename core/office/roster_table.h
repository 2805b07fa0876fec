// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/office/roster_intake.h"

#include <QStringList>

namespace core {

class SchoolBook;

/// A roster file on its way into the school: the table as it was read and what its columns are taken to mean.
struct RosterTable {
    QString path{};
    QStringList sheets{}; ///< the visible sheets of the file
    int sheetIndex = 0;
    exchange::Sheet sheet{};
    exchange::ColumnMapping mapping{}; ///< as found, then as corrected by a person
};

/// Everything a comparison needs, taken from the school file at once, so that it can be made away from it.
struct RosterState {
    exchange::Roster roster{};
    SchoolYearStart year = 0;
    QDate today{};
};

/// Reads a sheet and looks for its headings. Throws what exchange::readTable throws.
[[nodiscard]] RosterTable readRoster(const QString &path, int sheetIndex, const Progress &progress = {});
[[nodiscard]] RosterState rosterState(const SchoolBook &book);
[[nodiscard]] exchange::ImportPlan planRoster(const RosterTable &table, const RosterState &state, bool makeClasses,
                                              const Progress &progress = {});

/// Which heading means which field, as this school corrected it last; a heading is compared without its blanks.
[[nodiscard]] QString columnChoices(const RosterTable &table);
/// Lays remembered choices over what was found, where the headings are the same.
void recallColumns(RosterTable &table, const QString &choices);

/// The refused rows with their reasons as a spreadsheet, for correcting and importing again.
void saveRefusedRows(const RosterTable &table, const exchange::ImportPlan &plan, const QString &reasonHeading,
                     const std::function<QString(const exchange::ImportProblem &)> &words, const QString &path);

} // namespace core
