// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/program_table.h"

#include "core/exchange/tables.h"
#include "core/exchange/xlsx_writer.h"
#include "core/office/school_book.h"

#include <QFileInfo>

namespace core {

using namespace Qt::Literals::StringLiterals;
using exchange::ProgramRowKind;

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

ProgramTable readProgramTable(const QString &path, const exchange::SheetChoice &choice, const Progress &progress)
{
    return {.path = path, .sheet = exchange::readTable(path, choice, progress)};
}

void planProgramTable(ProgramTable &table, const SchoolBook &book, TermId term, const Progress &progress)
{
    const exchange::ProgramState state{.term = term,
                                       .grades = gradesOf(book.school.school().stage),
                                       .programs = book.programs.programs(term),
                                       .staff = book.school.staff()};
    table.plan = exchange::planPrograms(table.sheet, exchange::findProgramColumns(table.sheet), state, progress);
    table.findings.clear();
    for (exchange::ProgramRow &row : table.plan.rows) {
        if (row.kind == ProgramRowKind::Refused || row.kind == ProgramRowKind::Unchanged)
            continue;
        const Findings findings = book.programs.check(row.program);
        if (!findings.isEmpty())
            table.findings.insert(row.row, findings);
        if (refuses(findings))
            row.kind = ProgramRowKind::Refused;
    }
}

ProgramIntake programIntake(const ProgramTable &table)
{
    ProgramIntake intake{.action = u"programs.imported"_s, .source = QFileInfo(table.path).fileName()};
    for (const exchange::ProgramRow &row : table.plan.rows)
        if (row.kind == ProgramRowKind::New)
            intake.fresh << row.program;
        else if (row.kind == ProgramRowKind::Changed)
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

void saveRefusedPrograms(const ProgramTable &table, const QString &reasonHeading,
                         const std::function<QStringList(const exchange::ProgramRow &)> &reasons, const QString &path)
{
    exchange::writeXlsx(exchange::refusedPrograms(table.sheet, table.plan, reasonHeading, reasons), path);
}

} // namespace core
