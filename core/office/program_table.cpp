// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/program_table.h"

#include "core/exchange/xlsx_writer.h"
#include "core/office/school_book.h"

#include <QFileInfo>

#include <utility>

namespace core {

using namespace Qt::Literals::StringLiterals;
using exchange::RowKind;

namespace {

GradeSet gradesOf(SchoolStage stage)
{
    switch (stage) {
    case SchoolStage::Primary: return GradeSet::range(1, 6);
    case SchoolStage::Junior: return GradeSet::range(7, 9);
    case SchoolStage::NineYear: return GradeSet::range(1, 9);
    }
    return {};
}

} // namespace

ProgramTable programTable(ReadTable table)
{
    ProgramTable made{std::move(table)};
    made.mapping = exchange::findProgramColumns(made.sheet);
    return made;
}

void takeHeaderRow(ProgramTable &table, int row)
{
    table.mapping = row < 0 ? exchange::ProgramColumns{} : exchange::mapProgramHeadings(table.sheet.rows.value(row));
    table.mapping.headerRow = row;
}

QString columnLayouts(const ProgramTable &table, const QString &earlier)
{
    return rememberedLayouts(table.sheet, namedColumns(table.mapping.headerRow, table.mapping.columns), earlier);
}

void recallColumns(ProgramTable &table, const QString &layouts)
{
    const QList<exchange::ProgramField> fields = exchange::programFields();
    const NamedColumns found = namedColumns(table.mapping.headerRow, table.mapping.columns);
    if (const auto recalled = recalledColumns(table.sheet, found, namesOf(fields), layouts))
        table.mapping = {.headerRow = recalled->headerRow, .columns = columnsOf(*recalled, fields)};
}

void planProgramTable(ProgramTable &table, const SchoolBook &book, TermId term, const Progress &progress)
{
    const exchange::ProgramState state{.term = term,
                                       .grades = gradesOf(book.school.school().stage),
                                       .programs = book.programs.programs(term),
                                       .staff = book.school.staff()};
    table.plan = exchange::planPrograms(table.sheet, table.mapping, state, progress);
    table.findings.clear();
    for (exchange::ProgramRow &row : table.plan.rows) {
        if (row.kind == RowKind::Refused || row.kind == RowKind::Unchanged)
            continue;
        const Findings findings = book.programs.check(row.program);
        if (!findings.isEmpty())
            table.findings.insert(row.row, findings);
        if (refuses(findings))
            row.kind = RowKind::Refused;
    }
}

ProgramIntake programIntake(const ProgramTable &table)
{
    ProgramIntake intake{.action = u"programs.imported"_s, .source = QFileInfo(table.path).fileName()};
    for (const exchange::ProgramRow &row : table.plan.rows)
        if (row.kind == RowKind::New)
            intake.fresh << row.program;
        else if (row.kind == RowKind::Changed)
            intake.changed << row.program;
    return intake;
}

void saveProgramTemplate(const QString &path, const QString &sheetName)
{
    exchange::Sheet sheet{.name = sheetName};
    exchange::CellRow heads;
    for (const exchange::ProgramField field : exchange::programFields())
        heads << exchange::Cell{.text = exchange::usualHeading(field), .kind = exchange::CellKind::Text};
    sheet.rows << heads;
    exchange::writeXlsx(sheet, path);
}

void saveRefusedRows(const ProgramTable &table, const QString &reasonHeading,
                     const std::function<QStringList(const exchange::ProgramRow &)> &reasons, const QString &path)
{
    QList<int> rows;
    QHash<int, QStringList> said;
    for (const exchange::ProgramRow &row : table.plan.rows)
        if (row.kind == RowKind::Refused) {
            rows << row.row;
            said.insert(row.row, reasons(row));
        }
    exchange::writeXlsx(exchange::rowsWithReasons(table.sheet, table.mapping.headerRow, reasonHeading, rows, said),
                        path);
}

} // namespace core
