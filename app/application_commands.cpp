// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_answer.h"
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
    (void)desk.arguments.required(u"--term"_s);
    const TermId term{desk.arguments.id(u"--term"_s)};
    // The table and its headings first: what cannot be read leaves an older file as it is.
    const QString path = desk.arguments.place(1, u"TABLE"_s);
    ApplicationTable table =
        applicationTable({.path = path, .sheet = exchange::readTable(path, sheetChoice(desk.arguments))});
    recallColumns(table, rememberedColumns(desk, u"import-columns-applications"_s, term));
    requireHeadings(table.mapping.isFound(), path);
    const auto book = bookOf(desk);
    const QString source = QFileInfo(path).fileName();
    const exchange::ApplicationPlan plan =
        exchange::planApplications(table.sheet, table.mapping, applicationBook(*book, term, source));
    PlannedImport planned = plannedFrom(plan);
    planned.more = {{u"missing"_s, 0}, // who has not answered is no error of a table
                    {u"doubtful"_s, plan.count(exchange::RowKind::Doubtful)},
                    {u"left_out"_s, plan.count(exchange::RowKind::LeftOut)}};
    const int leftOut = plan.count(exchange::RowKind::LeftOut);
    if (leftOut > 0)
        planned.moreLines = {QCoreApplication::translate("CommandLine", "%n rows are left out.", nullptr, leftOut)};
    planned.problems = told(plan.problems);
    planned.saveRefused = [&](const QString &target) {
        saveRefusedRows(
            table, plan, QCoreApplication::translate("CommandLine", "Reason"),
            [](const exchange::ImportProblem &p) { return ui::words::words(p); }, target);
    };
    planned.write = [&] { return book->enrolment.take(intakeOf(plan, source)); };
    return finish(desk, planned);
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
