// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "core/domain/codes.h"
#include "core/exchange/sheet_choice.h"
#include "core/office/program_table.h"
#include "core/office/school_book.h"
#include "ui/words/findings.h"
#include "ui/words/program_words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace app {

using namespace core;
using namespace Qt::Literals::StringLiterals;
using exchange::ProgramRowKind;

namespace {

/// What is wrong with a row: what could not be read, then what the rules say.
QJsonArray problemsJson(const ProgramTable &table)
{
    QJsonArray array;
    const auto add = [&array](int row, const QString &column, const QString &code, Severity severity,
                              const QString &text) {
        array << QJsonObject{{u"row"_s, row},
                             {u"column"_s, column},
                             {u"code"_s, code},
                             {u"severity"_s, word(severity)},
                             {u"text"_s, text}};
    };
    for (const exchange::ProgramRow &row : table.plan.rows) {
        for (const exchange::ProgramProblem &problem : table.plan.problemsOf(row.row))
            add(row.row, problem.column, exchange::name(problem.code), problem.severity, ui::words::words(problem));
        for (const Finding &finding : table.findings.value(row.row))
            add(row.row, {}, finding.rule, finding.severity, ui::words::words(finding));
    }
    return array;
}

QStringList reasonsOf(const ProgramTable &table, const exchange::ProgramRow &row)
{
    QStringList reasons;
    for (const exchange::ProgramProblem &problem : table.plan.problemsOf(row.row))
        reasons << ui::words::words(problem);
    for (const Finding &finding : table.findings.value(row.row))
        reasons << ui::words::words(finding);
    return reasons;
}

} // namespace

Exit importPrograms(const Desk &desk)
{
    const QString path = desk.arguments.place(0, u"FILE"_s);
    const bool dry = desk.arguments.has(u"--dry-run"_s);
    const TermId term{desk.arguments.id(u"--term"_s)};
    ProgramTable table = readProgramTable(desk.arguments.place(1, u"TABLE"_s), sheetChoice(desk.arguments));
    const auto book =
        SchoolBook::open(path, desk.clock, shellActor(), dry ? db::Access::ReadOnly : db::Access::ReadWrite);
    (void)book->terms.term(term); // says so when there is none
    planProgramTable(table, *book, term);
    if (table.plan.headerRow == 0)
        throw Failure(FailureCode::SheetUnreadable,
                      {{u"path"_s, table.path},
                       {u"reason"_s, QCoreApplication::translate(
                                         "CommandLine", "no row of headings was found in the first 15 rows")}});
    const int refused = table.plan.count(ProgramRowKind::Refused);
    // The refused rows first: when they cannot be written, nothing has been imported yet.
    if (const QString target = desk.arguments.option(u"--rejects"_s); !target.isEmpty() && refused > 0)
        saveRefusedPrograms(
            table, QCoreApplication::translate("CommandLine", "Reason"),
            [&table](const exchange::ProgramRow &row) { return reasonsOf(table, row); }, target);
    if (!dry)
        if (const Outcome<int> taken = book->programs.take(programIntake(table)); !taken) {
            desk.tell(taken.findings());
            return Exit::Refused;
        }
    const QJsonArray problems = problemsJson(table);
    QStringList lines{QCoreApplication::translate("CommandLine", "%1 new, %2 changed, %3 unchanged, %4 refused")
                          .arg(table.plan.count(ProgramRowKind::New))
                          .arg(table.plan.count(ProgramRowKind::Changed))
                          .arg(table.plan.count(ProgramRowKind::Unchanged))
                          .arg(refused)};
    for (const QJsonValue &problem : problems) {
        const QString column = problem[u"column"].toString(); // what the rules say belongs to no column
        lines << (column.isEmpty()
                      ? QCoreApplication::translate("CommandLine", "Row %1: %2")
                            .arg(QString::number(problem[u"row"].toInt()), problem[u"text"].toString())
                      : QCoreApplication::translate("CommandLine", "Row %1, %2: %3")
                            .arg(QString::number(problem[u"row"].toInt()), column, problem[u"text"].toString()));
    }
    desk.answer({{u"new"_s, table.plan.count(ProgramRowKind::New)},
                 {u"changed"_s, table.plan.count(ProgramRowKind::Changed)},
                 {u"unchanged"_s, table.plan.count(ProgramRowKind::Unchanged)},
                 {u"refused"_s, refused},
                 {u"blank_rows"_s, table.plan.blankRows},
                 {u"header_row"_s, table.plan.headerRow},
                 {u"problems"_s, problems}},
                lines);
    return refused > 0 ? Exit::Attention : Exit::Done;
}

} // namespace app
