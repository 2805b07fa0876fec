// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "core/domain/codes.h"
#include "core/office/school_book.h"
#include "ui/words/findings.h"
#include "ui/words/review_words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace app {

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

TermId termOf(const Desk &desk, const SchoolBook &book)
{
    (void)desk.arguments.required(u"--term"_s);
    const TermId term{desk.arguments.id(u"--term"_s)};
    (void)book.terms.term(term); // throws UnknownName
    return term;
}

QJsonObject problemJson(const ReviewPlan &plan, int file, const ReviewProblem &problem, const ReviewLine *line)
{
    const QString text = line && problem.code == ReviewProblemCode::RuleRefuses && !line->findings.isEmpty()
                             ? ui::words::words(line->findings.first())
                             : ui::words::words(problem);
    QJsonObject object{{u"file"_s, QFileInfo(plan.files.at(file).path).fileName()},
                       {u"column"_s, problem.column},
                       {u"code"_s, word(problem.code)},
                       {u"text"_s, text}};
    if (line) {
        object.insert(u"row"_s, line->row);
        object.insert(u"name"_s, line->child);
        object.insert(u"state"_s, word(line->state));
    }
    return object;
}

QJsonArray problemsJson(const ReviewPlan &plan)
{
    QJsonArray array;
    for (int file = 0; file < plan.files.size(); ++file)
        for (const ReviewProblem &problem : plan.files[file].problems)
            array << problemJson(plan, file, problem, nullptr);
    for (const ReviewLine &line : plan.lines)
        for (const ReviewProblem &problem : line.problems)
            array << problemJson(plan, line.file, problem, &line);
    return array;
}

QJsonObject planJson(const ReviewPlan &plan)
{
    return {{u"files"_s, plan.files.size()},
            {u"new"_s, plan.count(ReviewState::Fresh)},
            {u"unchanged"_s, plan.count(ReviewState::Unchanged)},
            {u"blank"_s, plan.count(ReviewState::Blank)},
            {u"conflicts"_s, plan.count(ReviewState::Conflict)},
            {u"refused"_s, plan.count(ReviewState::Refused)},
            {u"problems"_s, problemsJson(plan)}};
}

bool needsAttention(const ReviewPlan &plan)
{
    return plan.count(ReviewState::Conflict) + plan.count(ReviewState::Refused) > 0 ||
           std::ranges::any_of(plan.files, [](const ReviewFile &file) { return !file.problems.isEmpty(); });
}

} // namespace

Exit writeReviewSheets(const Desk &desk)
{
    const QString folder = desk.arguments.place(1, u"OUTDIR"_s);
    const auto book = SchoolBook::open(desk.arguments.place(0, u"FILE"_s), desk.clock, shellActor());
    const TermId term = termOf(desk, *book);
    QList<ClassId> classes;
    if (const ClassId only{desk.arguments.id(u"--class"_s)}; only.isSet()) {
        if (!book->school.find(only))
            throw Failure(FailureCode::UnknownName, {{u"kind"_s, u"class"_s}, {u"name"_s, only.text()}});
        classes << only;
    }
    const Outcome<ReviewWritten> written = book->review.write(term, classes, folder);
    if (!written) {
        desk.tell(written.findings());
        return Exit::Refused;
    }
    QJsonArray files;
    for (const QString &path : written.value().files)
        files << path;
    desk.answer({{u"files"_s, files},
                 {u"children"_s, written.value().children},
                 {u"classes_without"_s, written.value().classesWithout}},
                {QCoreApplication::translate("CommandLine", "%1 workbooks with %2 applications; nothing waits in %3 "
                                                            "classes.")
                     .arg(written.value().files.size())
                     .arg(written.value().children)
                     .arg(written.value().classesWithout)});
    return Exit::Done;
}

Exit readReviewSheets(const Desk &desk)
{
    QStringList tables{desk.arguments.place(1, u"TABLE"_s)};
    for (int place = 2; place < desk.arguments.places(); ++place)
        tables << desk.arguments.place(place, u"TABLE"_s);
    const bool dry = desk.arguments.has(u"--dry-run"_s);
    const auto book = SchoolBook::open(desk.arguments.place(0, u"FILE"_s), desk.clock, shellActor(),
                                       dry ? db::Access::ReadOnly : db::Access::ReadWrite);
    const ReviewPlan plan = book->review.read(termOf(desk, *book), tables);
    QJsonObject answer = planJson(plan);
    if (!dry) {
        const Outcome<ReviewCounts> taken = book->review.take(plan);
        if (!taken) {
            desk.tell(taken.findings());
            return Exit::Refused;
        }
        answer.insert(u"agreed"_s, taken.value().agreed);
        answer.insert(u"returned"_s, taken.value().returned);
        answer.insert(u"turned_down"_s, taken.value().refused);
    }
    QStringList lines{QCoreApplication::translate("CommandLine",
                                                  "%1 new answers, %2 known, %3 without an answer, %4 to be decided, "
                                                  "%5 refused")
                          .arg(plan.count(ReviewState::Fresh))
                          .arg(plan.count(ReviewState::Unchanged))
                          .arg(plan.count(ReviewState::Blank))
                          .arg(plan.count(ReviewState::Conflict))
                          .arg(plan.count(ReviewState::Refused))};
    for (const QJsonValue &problem : answer.value(u"problems"_s).toArray()) {
        const QJsonObject one = problem.toObject();
        lines << QStringList{one.value(u"file"_s).toString(), QString::number(one.value(u"row"_s).toInt()),
                             one.value(u"name"_s).toString(), one.value(u"text"_s).toString()}
                     .join(u" · "_s);
    }
    desk.answer(answer, lines);
    return needsAttention(plan) ? Exit::Attention : Exit::Done;
}

} // namespace app
