// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_answer.h"
#include "core/exchange/tables.h"
#include "core/office/program_table.h"
#include "core/office/school_book.h"
#include "ui/words/findings.h"
#include "ui/words/program_words.h"

#include <QCoreApplication>

namespace app {

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What is wrong with a row: what could not be read, then what the rules say.
QList<ToldProblem> toldOf(const ProgramTable &table, const exchange::ProgramRow &row)
{
    QList<ToldProblem> list;
    for (const exchange::ProgramProblem &problem : table.plan.problemsOf(row.row))
        list << ToldProblem{row.row, problem.column, exchange::name(problem.code), problem.severity,
                            ui::words::words(problem)};
    for (const Finding &finding : table.findings.value(row.row))
        list << ToldProblem{row.row, {}, finding.rule, finding.severity, ui::words::words(finding)};
    return list;
}

} // namespace

Exit importPrograms(const Desk &desk)
{
    const TermId term{desk.arguments.id(u"--term"_s)};
    const QString path = desk.arguments.place(1, u"TABLE"_s);
    ProgramTable table = programTable({.path = path, .sheet = exchange::readTable(path, sheetChoice(desk.arguments))});
    recallColumns(table, rememberedColumns(desk, u"import-columns-programs"_s, term));
    requireHeadings(table.mapping.isFound(), path);
    const auto book = bookOf(desk);
    planProgramTable(table, *book, term);
    PlannedImport planned = plannedFrom(table.plan);
    for (const exchange::ProgramRow &row : table.plan.rows)
        planned.problems << toldOf(table, row);
    planned.saveRefused = [&table](const QString &target) {
        const auto reasons = [&table](const exchange::ProgramRow &row) {
            QStringList texts;
            for (const ToldProblem &problem : toldOf(table, row))
                texts << problem.text;
            return texts;
        };
        saveRefusedRows(table, QCoreApplication::translate("CommandLine", "Reason"), reasons, target);
    };
    planned.write = [&] { return book->programs.take(programIntake(table)); };
    return finish(desk, planned);
}

} // namespace app
