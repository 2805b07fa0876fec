// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "core/domain/codes.h"
#include "core/exchange/csv.h"
#include "core/exchange/tables.h"
#include "core/office/roster_table.h"
#include "core/office/school_book.h"
#include "ui/words/import_words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace app {

using namespace core;
using namespace Qt::Literals::StringLiterals;

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
                             {u"severity"_s, word(problem.severity)},
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

namespace {

/// A table and what its columns mean. There is nobody here to correct them.
RosterTable tableOf(const Desk &desk, exchange::ImportPurpose purpose)
{
    RosterTable table{.path = desk.arguments.place(1, u"TABLE"_s)};
    table.sheet = exchange::readTable(table.path, sheetChoice(desk.arguments));
    takePurpose(table, purpose);
    if (!table.mapping.isFound())
        throw Failure(FailureCode::SheetUnreadable,
                      {{u"path"_s, table.path},
                       {u"reason"_s, QCoreApplication::translate(
                                         "CommandLine", "no row of headings was found in the first 15 rows")}});
    return table;
}

/// The rows in which nothing but a temporary number (L) is doubtful, and only one child is meant, are confirmed.
exchange::ImportDecisions renumberedConfirmed(const exchange::ImportPlan &plan)
{
    exchange::ImportDecisions decisions;
    for (const exchange::ImportRow &row : plan.rows) {
        if (row.kind != exchange::RowKind::Doubtful || row.candidates.size() != 1)
            continue;
        const exchange::ImportProblems problems = plan.problemsOf(row.row);
        const bool onlyNumber = std::ranges::all_of(problems, [](const exchange::ImportProblem &problem) {
            return !exchange::asks(problem.code) || (problem.code == exchange::ProblemCode::PupilPossible &&
                                                     problem.facts.value(u"renumbered"_s).toBool());
        });
        if (onlyNumber)
            decisions.rows.insert(row.row, {.choice = exchange::RowChoice::Confirm});
    }
    return decisions;
}

QJsonObject planJson(const exchange::ImportPlan &plan)
{
    using enum exchange::RowKind;
    return {{u"new"_s, plan.count(New)},
            {u"changed"_s, plan.count(Changed)},
            {u"unchanged"_s, plan.count(Unchanged)},
            {u"missing"_s, plan.missing.size()},
            {u"refused"_s, plan.count(Refused) + plan.count(Doubtful)}, // nobody is here to decide
            {u"doubtful"_s, plan.count(Doubtful)},
            {u"repeated"_s, plan.count(LeftOut)},
            {u"renumbered"_s, plan.renumbered()},
            {u"blank_rows"_s, plan.blankRows},
            {u"header_row"_s, plan.headerRow},
            {u"problems"_s, problemsJson(plan.problems)}};
}

Exit importTable(const Desk &desk, exchange::ImportPurpose purpose)
{
    const QString path = desk.arguments.place(0, u"FILE"_s);
    const bool dry = desk.arguments.has(u"--dry-run"_s);
    const RosterTable table =
        tableOf(desk, purpose); // first: a table that cannot be read leaves an older file as it is
    const auto book =
        SchoolBook::open(path, desk.clock, shellActor(), dry ? db::Access::ReadOnly : db::Access::ReadWrite);
    const RosterState state = rosterState(*book);
    exchange::ImportOptions options{.purpose = purpose, .makeClasses = desk.arguments.has(u"--make-classes"_s)};
    exchange::ImportPlan plan = planRoster(table, state, options);
    if (desk.arguments.has(u"--accept-renumbered"_s)) {
        options.decisions = renumberedConfirmed(plan);
        plan = planRoster(table, state, options);
    }
    // The refused rows first: when they cannot be written, nothing has been imported yet.
    const QJsonObject answer = planJson(plan);
    const int refused = answer.value(u"refused"_s).toInt();
    if (const QString target = desk.arguments.option(u"--rejects"_s); !target.isEmpty() && refused > 0)
        saveRefusedRows(
            table, plan, QCoreApplication::translate("CommandLine", "Reason"),
            [](const exchange::ImportProblem &p) { return ui::words::words(p); }, target);
    if (!dry) {
        const QString source = QFileInfo(table.path).fileName();
        const Outcome<int> taken = purpose == exchange::ImportPurpose::Staff
                                       ? book->school.take(staffIntakeOf(plan, source))
                                       : book->students.take(intakeOf(plan, source));
        if (!taken) {
            desk.tell(taken.findings());
            return Exit::Refused;
        }
    }
    const QStringList lines{
        QCoreApplication::translate("CommandLine",
                                    "%1 new, %2 changed, %3 unchanged, %4 refused, %5 missing from the table")
            .arg(plan.count(exchange::RowKind::New))
            .arg(plan.count(exchange::RowKind::Changed))
            .arg(plan.count(exchange::RowKind::Unchanged))
            .arg(refused)
            .arg(plan.missing.size())};
    desk.answer(answer, lines + problemLines(plan.problems));
    return refused > 0 ? Exit::Attention : Exit::Done;
}

} // namespace

Exit importStudents(const Desk &desk) { return importTable(desk, exchange::ImportPurpose::Pupils); }
Exit importGuardians(const Desk &desk) { return importTable(desk, exchange::ImportPurpose::GuardianPhones); }
Exit importStaff(const Desk &desk) { return importTable(desk, exchange::ImportPurpose::Staff); }

} // namespace app
