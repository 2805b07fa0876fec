// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_answer.h"
#include "core/exchange/csv.h"
#include "core/exchange/tables.h"
#include "core/office/roster_table.h"
#include "core/office/school_book.h"
#include "ui/words/import_words.h"

#include <QCoreApplication>
#include <QFileInfo>

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
    const QString path = desk.arguments.place(1, u"TABLE"_s);
    RosterTable table{{.path = path, .sheet = exchange::readTable(path, sheetChoice(desk.arguments))}};
    takePurpose(table, purpose);
    requireHeadings(table.mapping.isFound(), path);
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

Exit importTable(const Desk &desk, exchange::ImportPurpose purpose)
{
    // The table first: one that cannot be read leaves an older file as it is.
    const RosterTable table = tableOf(desk, purpose);
    const auto book = bookOf(desk);
    const RosterState state = rosterState(*book);
    exchange::ImportOptions options{.purpose = purpose, .makeClasses = desk.arguments.has(u"--make-classes"_s)};
    exchange::ImportPlan plan = planRoster(table, state, options);
    if (desk.arguments.has(u"--accept-renumbered"_s)) {
        options.decisions = renumberedConfirmed(plan);
        plan = planRoster(table, state, options);
    }
    PlannedImport planned = plannedFrom(plan);
    planned.more = {{u"missing"_s, plan.missing.size()},
                    {u"doubtful"_s, plan.count(exchange::RowKind::Doubtful)},
                    {u"repeated"_s, plan.count(exchange::RowKind::LeftOut)},
                    {u"renumbered"_s, plan.renumbered()}};
    const int missing = static_cast<int>(plan.missing.size());
    if (missing > 0)
        planned.moreLines = {QCoreApplication::translate("CommandLine", "%n pupils of the school are not in the table.",
                                                         nullptr, missing)};
    planned.problems = told(plan.problems);
    planned.saveRefused = [&](const QString &path) {
        saveRefusedRows(
            table, plan, QCoreApplication::translate("CommandLine", "Reason"),
            [](const exchange::ImportProblem &p) { return ui::words::words(p); }, path);
    };
    planned.write = [&] {
        const QString source = QFileInfo(table.path).fileName();
        return purpose == exchange::ImportPurpose::Staff ? book->school.take(staffIntakeOf(plan, source))
                                                         : book->students.take(intakeOf(plan, source));
    };
    return finish(desk, planned);
}

} // namespace

Exit importStudents(const Desk &desk) { return importTable(desk, exchange::ImportPurpose::Pupils); }
Exit importGuardians(const Desk &desk) { return importTable(desk, exchange::ImportPurpose::GuardianPhones); }
Exit importStaff(const Desk &desk) { return importTable(desk, exchange::ImportPurpose::Staff); }

} // namespace app
