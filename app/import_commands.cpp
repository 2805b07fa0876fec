// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "core/exchange/csv.h"
#include "core/exchange/student_import.h"
#include "core/exchange/tables.h"
#include "core/exchange/xlsx_writer.h"
#include "core/office/school_book.h"
#include "ui/words/import_words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace app {

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

/// --sheet takes a name, or a number counted from 1 as people count sheets.
exchange::SheetChoice sheetChoice(const Arguments &arguments)
{
    const QString wanted = arguments.option(u"--sheet"_s);
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    if (isNumber && number >= 1)
        return {.index = number - 1};
    return {.name = wanted};
}

QJsonArray problemsJson(const exchange::ImportProblems &problems)
{
    QJsonArray array;
    for (const exchange::ImportProblem &problem : problems)
        array << QJsonObject{{u"row"_s, problem.row},
                             {u"column"_s, problem.column},
                             {u"code"_s, exchange::name(problem.code)},
                             {u"severity"_s, problem.severity == Severity::Refusal   ? u"refusal"_s
                                             : problem.severity == Severity::Warning ? u"warning"_s
                                                                                     : u"note"_s},
                             {u"text"_s, ui::words::words(problem)}};
    return array;
}

QStringList problemLines(const exchange::ImportProblems &problems)
{
    QStringList lines;
    for (const exchange::ImportProblem &problem : problems)
        lines << QCoreApplication::translate("CommandLine", "Row %1, %2: %3")
                     .arg(problem.row)
                     .arg(problem.column, ui::words::words(problem));
    return lines;
}

} // namespace

Exit showSheet(const Desk &desk)
{
    qsizetype next = 0;
    exchange::readRows(desk.arguments.place(0, u"TABLE"_s), sheetChoice(desk.arguments),
                       [&](qsizetype row, const exchange::CellRow &cells) {
                           for (; next < row; ++next) // blank rows keep their place
                               desk.out << u'\n';
                           desk.out << QString::fromUtf8(exchange::csvLine(cells));
                           ++next;
                       });
    return Exit::Done;
}

Exit importStudents(const Desk &desk)
{
    const QString path = desk.arguments.place(0, u"FILE"_s);
    const QString table = desk.arguments.place(1, u"TABLE"_s);
    const bool dry = desk.arguments.has(u"--dry-run"_s);
    const auto book =
        SchoolBook::open(path, desk.clock, shellActor(), dry ? db::Access::ReadOnly : db::Access::ReadWrite);

    const exchange::Sheet sheet = exchange::readTable(table, sheetChoice(desk.arguments));
    const exchange::ColumnMapping mapping = exchange::findHeader(sheet);
    if (!mapping.isFound())
        throw Failure(FailureCode::SheetUnreadable,
                      {{u"path"_s, table},
                       {u"reason"_s, QCoreApplication::translate(
                                         "CommandLine", "no row of headings was found in the first 15 rows")}});
    const exchange::ImportPlan plan = exchange::planImport(
        sheet, mapping, {.records = book->students.records(), .classes = book->school.classes()},
        book->students.schoolYear(), book->today(), {.makeClasses = desk.arguments.has(u"--make-classes"_s)});
    // The refused rows first: when they cannot be written, nothing has been imported yet.
    using enum exchange::RowKind;
    const int refused = plan.count(Refused);
    if (const QString target = desk.arguments.option(u"--rejects"_s); !target.isEmpty() && refused > 0)
        exchange::writeXlsx(
            exchange::rejectedRows(sheet, mapping, plan, QCoreApplication::translate("CommandLine", "Reason"),
                                   [](const exchange::ImportProblem &p) { return ui::words::words(p); }),
            target);
    if (!dry) {
        const Outcome<int> taken = book->students.take(intakeOf(plan, QFileInfo(table).fileName()));
        if (!taken) {
            desk.tell(taken.findings());
            return Exit::Refused;
        }
    }
    QStringList lines{QCoreApplication::translate(
                          "CommandLine", "%1 new, %2 changed, %3 unchanged, %4 refused, %5 missing from the table")
                          .arg(plan.count(New))
                          .arg(plan.count(Changed))
                          .arg(plan.count(Unchanged))
                          .arg(refused)
                          .arg(plan.missing.size())};
    desk.answer({{u"new"_s, plan.count(New)},
                 {u"changed"_s, plan.count(Changed)},
                 {u"unchanged"_s, plan.count(Unchanged)},
                 {u"missing"_s, plan.missing.size()},
                 {u"refused"_s, refused},
                 {u"blank_rows"_s, plan.blankRows},
                 {u"header_row"_s, plan.headerRow},
                 {u"problems"_s, problemsJson(plan.problems)}},
                lines << problemLines(plan.problems));
    return refused > 0 ? Exit::Attention : Exit::Done;
}

} // namespace app
