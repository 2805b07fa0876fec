// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/application_intake.h"
#include "core/office/read_table.h"

namespace core {

class SchoolBook;

/// A table of applications on its way into the school: as it was read, and what its columns are taken to mean.
struct ApplicationTable : ReadTable {
    exchange::ApplicationMapping mapping{}; ///< as found, then as corrected by a person
};

/// Looks for the headings of a table that was read.
[[nodiscard]] ApplicationTable applicationTable(ReadTable table);
/// The headings stand in another row than was found, 0 is the first.
void takeHeaderRow(ApplicationTable &table, int row);

/// Everything a comparison needs, taken from the school file at once, so that it can be made away from it.
[[nodiscard]] exchange::ApplicationBook applicationBook(const SchoolBook &book, TermId term, const QString &source);

/// The columns as a person chose them. Tells whether they differ from those before.
bool takeColumns(ApplicationTable &table, const NamedColumns &columns);
/// The columns as they are remembered with what was remembered before, and their recall (read_table.h).
[[nodiscard]] QString columnLayouts(const ApplicationTable &table, const QString &earlier);
void recallColumns(ApplicationTable &table, const QString &layouts);

void saveRefusedRows(const ApplicationTable &table, const exchange::ApplicationPlan &plan, const QString &reasonHeading,
                     const std::function<QString(const exchange::ImportProblem &)> &words, const QString &path);

} // namespace core
