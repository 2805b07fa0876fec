// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "core/domain/codes.h"
#include "core/exchange/tables.h"
#include "core/office/application_table.h"
#include "core/office/school_book.h"
#include "ui/words/findings.h"
#include "ui/words/import_words.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace app {

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject planJson(const exchange::ApplicationPlan &plan)
{
    using enum exchange::RowKind;
    return {{u"new"_s, plan.count(New)},
            {u"changed"_s, plan.count(Changed)},
            {u"unchanged"_s, plan.count(Unchanged)},
            {u"missing"_s, 0}, // who has not answered is no error of a table
            {u"refused"_s, plan.count(Refused) + plan.count(Doubtful)},
            {u"doubtful"_s, plan.count(Doubtful)},
            {u"left_out"_s, plan.count(LeftOut)},
            {u"blank_rows"_s, plan.blankRows},
            {u"header_row"_s, plan.headerRow},
            {u"problems"_s, problemsJson(plan.problems)}};
}

/// The steps before a step, from which a whole class goes there at once. Withdrawing is the family's own act, and seats
/// are arranged by the draw.
QList<Step> stepsBefore(Step to)
{
    switch (to) {
    case Step::ClassReviewed: return {Step::Applied};
    case Step::SchoolApproved: return {Step::ClassReviewed};
    case Step::Returned:
    case Step::Declined: return {Step::Applied, Step::ClassReviewed};
    case Step::Applied: return {Step::Returned};
    default: return {};
    }
}

} // namespace

Exit importApplications(const Desk &desk)
{
    const QString path = desk.arguments.place(0, u"FILE"_s);
    (void)desk.arguments.required(u"--term"_s);
    const TermId term{desk.arguments.id(u"--term"_s)};
    const bool dry = desk.arguments.has(u"--dry-run"_s);
    // The table first: one that cannot be read leaves an older file as it is.
    ApplicationTable table{.path = desk.arguments.place(1, u"TABLE"_s)};
    table.sheet = exchange::readTable(table.path, sheetChoice(desk.arguments));
    table.mapping = exchange::findApplicationHeader(table.sheet);
    const auto book =
        SchoolBook::open(path, desk.clock, shellActor(), dry ? db::Access::ReadOnly : db::Access::ReadWrite);
    (void)book->terms.term(term);
    recallColumns(table, book->school.remembered(u"import-columns-applications"_s));
    if (!table.mapping.isFound())
        throw Failure(FailureCode::SheetUnreadable,
                      {{u"path"_s, table.path},
                       {u"reason"_s, QCoreApplication::translate(
                                         "CommandLine", "no row of headings was found in the first 15 rows")}});
    const QString source = QFileInfo(table.path).fileName();
    const exchange::ApplicationPlan plan =
        exchange::planApplications(table.sheet, table.mapping, applicationBook(*book, term, source));
    const QJsonObject answer = planJson(plan);
    const int refused = answer.value(u"refused"_s).toInt();
    if (const QString target = desk.arguments.option(u"--rejects"_s); !target.isEmpty() && refused > 0)
        saveRefusedRows(
            table, plan, QCoreApplication::translate("CommandLine", "Reason"),
            [](const exchange::ImportProblem &p) { return ui::words::words(p); }, target);
    if (!dry) {
        if (const Outcome<int> taken = book->enrolment.take(intakeOf(plan, source)); !taken) {
            desk.tell(taken.findings());
            return Exit::Refused;
        }
    }
    const QStringList lines{
        QCoreApplication::translate("CommandLine", "%1 new, %2 changed, %3 unchanged, %4 refused, %5 left out")
            .arg(plan.count(exchange::RowKind::New))
            .arg(plan.count(exchange::RowKind::Changed))
            .arg(plan.count(exchange::RowKind::Unchanged))
            .arg(refused)
            .arg(plan.count(exchange::RowKind::LeftOut))};
    desk.answer(answer, lines + problemLines(plan.problems));
    return refused > 0 ? Exit::Attention : Exit::Done;
}

Exit moveApplications(const Desk &desk)
{
    const QString path = desk.arguments.place(0, u"FILE"_s);
    (void)desk.arguments.required(u"--term"_s);
    const TermId term{desk.arguments.id(u"--term"_s)};
    const QString wanted = desk.arguments.required(u"--to"_s);
    const Step to = fromWord<Step>(wanted);
    const QList<Step> from = stepsBefore(to);
    if (word(to) != wanted || from.isEmpty())
        throw UsageError{QCoreApplication::translate(
            "CommandLine", "--to takes class-reviewed, school-approved, returned, applied or declined.")};
    const ClassId schoolClass{desk.arguments.id(u"--class"_s)};
    const auto book = SchoolBook::open(path, desk.clock, shellActor());
    (void)book->terms.term(term);
    if (schoolClass.isSet() && !book->school.find(schoolClass))
        throw Failure(FailureCode::UnknownName, {{u"kind"_s, u"class"_s}, {u"name"_s, schoolClass.text()}});
    QList<ApplicationId> ids;
    int skipped = 0;
    for (const ApplicationLine &line : book->enrolment.lines(term)) {
        if (schoolClass.isSet() && line.student.schoolClass != schoolClass)
            continue;
        if (from.contains(line.application.step))
            ids << line.application.id;
        else
            ++skipped;
    }
    const Outcome<int> moved = book->enrolment.move(ids, to, desk.arguments.option(u"--reason"_s));
    if (!moved) {
        desk.tell(moved.findings());
        return Exit::Refused;
    }
    QJsonArray findings;
    for (const Finding &finding : moved.findings())
        findings << QJsonObject{{u"rule"_s, finding.rule}, {u"text"_s, ui::words::words(finding)}};
    desk.answer({{u"moved"_s, moved.value()}, {u"skipped"_s, skipped}, {u"step"_s, wanted}, {u"findings"_s, findings}},
                {QCoreApplication::translate("CommandLine", "%1 moved, %2 stay where they are")
                     .arg(moved.value())
                     .arg(skipped)});
    return Exit::Done;
}

} // namespace app
