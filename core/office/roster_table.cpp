// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/roster_table.h"

#include "core/exchange/xlsx_writer.h"
#include "core/office/school_book.h"
#include "core/policy/record_rules.h"

namespace core {

using exchange::StudentField;

RosterTable readRoster(const QString &path, int sheetIndex, const Progress &progress, exchange::ImportPurpose purpose)
{
    RosterTable table{readTable(path, sheetIndex, progress)};
    takePurpose(table, purpose);
    return table;
}

void takePurpose(RosterTable &table, exchange::ImportPurpose purpose)
{
    table.purpose = purpose;
    table.mapping = exchange::findHeader(table.sheet, purpose);
    if (!table.mapping.isFound() && table.path.isEmpty())
        table.mapping.headless = true; // a pasted block often has none
}

void takeHeaderRow(RosterTable &table, int row)
{
    table.mapping =
        row < 0 ? exchange::ColumnMapping{} : exchange::mapHeadings(table.sheet.rows.value(row), table.purpose);
    table.mapping.headerRow = row;
    table.mapping.headless = row < 0;
}

RosterState rosterState(const SchoolBook &book)
{
    const auto mayMake = [school = book.school.school(), classes = book.school.classes()](const SchoolClass &meant) {
        return !refuses(policy::checkClass(meant, school, classes));
    };
    return {.roster = {.records = book.students.records(),
                       .classes = book.school.classes(),
                       .staff = book.school.staff(),
                       .mayMake = mayMake},
            .year = book.students.schoolYear(),
            .today = book.today()};
}

exchange::ImportPlan planRoster(const RosterTable &table, const RosterState &state,
                                const exchange::ImportOptions &options, const Progress &progress)
{
    return exchange::planImport(table.sheet, table.mapping, state.roster, state.year, state.today, options, progress);
}

QString columnLayouts(const RosterTable &table, const QString &earlier)
{
    return rememberedLayouts(table.sheet, namedColumns(table.mapping.headerRow, table.mapping.columns), earlier);
}

void recallColumns(RosterTable &table, const QString &layouts)
{
    const QList<StudentField> fields = exchange::studentFields(table.purpose);
    const auto recalled = recalledColumns(table.sheet, namedColumns(table.mapping.headerRow, table.mapping.columns),
                                          namesOf(fields), layouts);
    if (!recalled)
        return;
    if (recalled->headerRow != table.mapping.headerRow)
        takeHeaderRow(table, recalled->headerRow); // the headings say whose a guardian's telephone is
    table.mapping.columns = columnsOf(*recalled, fields);
}

void saveRefusedRows(const RosterTable &table, const exchange::ImportPlan &plan, const QString &reasonHeading,
                     const std::function<QString(const exchange::ImportProblem &)> &words, const QString &path)
{
    exchange::writeXlsx(exchange::rejectedRows(table.sheet, table.mapping, plan, reasonHeading, words), path);
}

} // namespace core
