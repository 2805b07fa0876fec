// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_answer.h"

#include "core/domain/codes.h"
#include "core/office/school_book.h"
#include "ui/words/import_words.h"

#include <QCoreApplication>

namespace app {

using namespace core;
using namespace Qt::Literals::StringLiterals;

QList<ToldProblem> told(const exchange::ImportProblems &problems)
{
    QList<ToldProblem> list;
    for (const exchange::ImportProblem &problem : problems)
        list << ToldProblem{problem.row, problem.column, exchange::name(problem.code), problem.severity,
                            ui::words::words(problem)};
    return list;
}

std::unique_ptr<SchoolBook> bookOf(const Desk &desk)
{
    const bool dry = desk.arguments.has(u"--dry-run"_s);
    return SchoolBook::open(desk.arguments.place(0, u"FILE"_s), desk.clock, shellActor(),
                            dry ? db::Access::ReadOnly : db::Access::ReadWrite);
}

QString rememberedColumns(const Desk &desk, const QString &under, TermId term)
{
    const auto book =
        SchoolBook::open(desk.arguments.place(0, u"FILE"_s), desk.clock, shellActor(), db::Access::ReadOnly);
    (void)book->terms.term(term);
    return book->school.remembered(under);
}

void requireHeadings(bool found, const QString &path)
{
    if (!found)
        throw Failure(FailureCode::SheetUnreadable,
                      {{u"path"_s, path},
                       {u"reason"_s, QCoreApplication::translate(
                                         "CommandLine", "no row of headings was found in the first 15 rows")}});
}

Exit finish(const Desk &desk, const PlannedImport &planned)
{
    // The refused rows first: when they cannot be written, nothing has been imported yet.
    if (const QString target = desk.arguments.option(u"--rejects"_s); !target.isEmpty() && planned.out > 0)
        planned.saveRefused(target);
    if (!desk.arguments.has(u"--dry-run"_s))
        if (const Outcome<int> taken = planned.write(); !taken) {
            desk.tell(taken.findings());
            return Exit::Refused;
        }
    QJsonArray problems;
    QStringList lines{QCoreApplication::translate("CommandLine", "%1 new, %2 changed, %3 unchanged, %4 refused")
                          .arg(planned.fresh)
                          .arg(planned.changed)
                          .arg(planned.unchanged)
                          .arg(planned.out)};
    lines << planned.moreLines;
    for (const ToldProblem &problem : planned.problems) {
        problems << QJsonObject{{u"row"_s, problem.row},
                                {u"column"_s, problem.column},
                                {u"code"_s, problem.code},
                                {u"severity"_s, word(problem.severity)},
                                {u"text"_s, problem.text}};
        lines << (problem.column.isEmpty()
                      ? QCoreApplication::translate("CommandLine", "Row %1: %2").arg(problem.row).arg(problem.text)
                      : QCoreApplication::translate("CommandLine", "Row %1, %2: %3")
                            .arg(problem.row)
                            .arg(problem.column, problem.text));
    }
    QJsonObject answer{
        {u"new"_s, planned.fresh},   {u"changed"_s, planned.changed},      {u"unchanged"_s, planned.unchanged},
        {u"refused"_s, planned.out}, {u"blank_rows"_s, planned.blankRows}, {u"header_row"_s, planned.headerRow},
        {u"problems"_s, problems}};
    for (auto it = planned.more.begin(); it != planned.more.end(); ++it)
        answer.insert(it.key(), it.value());
    desk.answer(answer, lines);
    return planned.out > 0 ? Exit::Attention : Exit::Done;
}

} // namespace app
