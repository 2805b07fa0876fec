// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/application_intake.h"

#include <QStringList>

namespace core {

class SchoolBook;

/// A table of applications on its way into the school: as it was read, and what its columns are taken to mean.
struct ApplicationTable {
    QString path{};
    QStringList sheets{}; ///< the visible sheets of the file
    int sheetIndex = 0;
    exchange::Sheet sheet{};
    exchange::ApplicationMapping mapping{}; ///< as found, then as corrected by a person
};

/// Reads a sheet and looks for its headings. Throws what exchange::readTable throws.
[[nodiscard]] ApplicationTable readApplications(const QString &path, int sheetIndex, const Progress &progress = {});
/// A block copied from a spreadsheet.
[[nodiscard]] ApplicationTable pastedApplications(const QString &text);
/// The headings stand in another row than was found, 0 is the first.
void takeHeaderRow(ApplicationTable &table, int row);

/// Everything a comparison needs, taken from the school file at once, so that it can be made away from it.
[[nodiscard]] exchange::ApplicationBook applicationBook(const SchoolBook &book, TermId term, const QString &source);

/// Which heading means which field, as this school corrected it: one layout per set of headings, the latest first.
[[nodiscard]] QString columnLayouts(const ApplicationTable &table, const QString &earlier);
/// Finds a remembered layout again; of another table's layout, what has the same headings.
void recallColumns(ApplicationTable &table, const QString &layouts);

void saveRefusedRows(const ApplicationTable &table, const exchange::ApplicationPlan &plan, const QString &reasonHeading,
                     const std::function<QString(const exchange::ImportProblem &)> &words, const QString &path);

} // namespace core
