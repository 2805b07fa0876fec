// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"

#include <QMap>
#include <QString>

namespace core::exchange {

/// What a column of a table of programs may hold.
enum class ProgramField {
    Title,
    Course,
    Mode,
    Category,
    Grades,
    Times,    ///< days and hours in one cell
    Weekdays, ///< days alone; hours stand in From and Until
    From,
    Until,
    Place,
    Teacher,
    Assistants,
    Seats,
    Minimum,
    Fee,
    FeeUnit,
    FeeDocument,
    Description,
    Bring,
};

/// Which column holds which field.
struct ProgramColumns {
    int headerRow = -1; ///< 0 is the first row; -1: no header was found
    QMap<ProgramField, int> columns{};

    [[nodiscard]] bool isFound() const { return headerRow >= 0; }
    [[nodiscard]] bool has(ProgramField field) const { return columns.contains(field); }
    bool operator==(const ProgramColumns &) const = default;
};

/// The fields that the headings mean by the alias table.
[[nodiscard]] ProgramColumns mapProgramHeadings(const CellRow &headings);

/// Looks for the row of headings in the first 15 rows: the one with most known headings, a title and two more at least.
[[nodiscard]] ProgramColumns findProgramColumns(const Sheet &sheet);
/// The heading under which a field is written into a table of ours and found again.
[[nodiscard]] QString usualHeading(ProgramField field);
/// The field as scripts and saved mappings say it ("fee-unit").
[[nodiscard]] QString name(ProgramField field);
/// Every field in the order in which a person expects them.
[[nodiscard]] QList<ProgramField> programFields();

} // namespace core::exchange
