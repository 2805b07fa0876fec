// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/invented_school.h"
#include "core/domain/codes.h"
#include "ui/words/file_words.h"
#include "ui/words/labels.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace app {

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

QString said(const char *text) { return QCoreApplication::translate("CommandLine", text); }

} // namespace

QJsonObject countsJson(const BookCounts &counts)
{
    return {{u"pupils"_s, counts.pupils},    {u"classes"_s, counts.classes},   {u"staff"_s, counts.staff},
            {u"terms"_s, counts.terms},      {u"programs"_s, counts.programs}, {u"applications"_s, counts.applications},
            {u"enrolments"_s, counts.seats}, {u"journal"_s, counts.journal}};
}

Actor shellActor() { return {.name = workstationName(), .workstation = workstationName()}; }

Exit makeNew(const Desk &desk)
{
    const QString path = desk.arguments.place(0, u"FILE"_s);
    const QString stage = desk.arguments.required(u"--stage"_s);
    School school{.name = desk.arguments.required(u"--name"_s),
                  .code = desk.arguments.option(u"--code"_s),
                  .county = desk.arguments.option(u"--county"_s, u"540102"_s),
                  .stage = fromWord<SchoolStage>(stage),
                  .yearTurns = QDate(2000, 8, 1)};
    if (word(school.stage) != stage)
        throw UsageError{said(QT_TRANSLATE_NOOP("CommandLine", "--stage is primary, junior or nine-year."))};
    const Findings findings = SchoolBook::check(school);
    desk.tell(findings);
    if (refuses(findings))
        return Exit::Refused;
    (void)SchoolBook::create(path, school, desk.clock, shellActor());
    desk.answer({{u"file"_s, path}, {u"school"_s, school.name}},
                {said(QT_TRANSLATE_NOOP("CommandLine", "Made %1 for %2.")).arg(path, school.name)});
    return Exit::Done;
}

Exit makeDemo(const Desk &desk)
{
    const QString path = desk.arguments.place(0, u"FILE"_s);
    const InventedSchool made = inventSchool({.pupils = desk.arguments.number(u"--pupils"_s, 600, 6, 20000),
                                              .terms = desk.arguments.number(u"--terms"_s, 2, 1, 6),
                                              .seed = static_cast<quint64>(desk.arguments.number(u"--seed"_s, 1, 0)),
                                              .clean = desk.arguments.has(u"--clean"_s)},
                                             path);
    QJsonArray planted;
    for (const Planted &fault : made.planted)
        planted << QJsonObject{
            {u"rule"_s, fault.rule}, {u"subject"_s, word(fault.subject)}, {u"subject_id"_s, QString::number(fault.id)}};
    desk.answer({{u"file"_s, path}, {u"counts"_s, countsJson(made.counts)}, {u"planted"_s, planted}},
                {said(QT_TRANSLATE_NOOP("CommandLine", "Made an invented school in %1.")).arg(path),
                 ui::words::countsWords(made.counts)});
    return Exit::Done;
}

Exit showInfo(const Desk &desk)
{
    const auto book =
        SchoolBook::open(desk.arguments.place(0, u"FILE"_s), desk.clock, shellActor(), db::Access::ReadOnly);
    const BookCounts counts = book->counts();
    QJsonArray terms;
    QStringList lines{book->school.school().name, ui::words::countsWords(counts)};
    QList<Term> inOrder = book->terms.terms(); // the window shows the latest first, a script reads in the order of time
    std::ranges::reverse(inOrder);
    for (const Term &term : std::as_const(inOrder)) {
        const QString name = ui::words::termLabel(term);
        terms << QJsonObject{{u"id"_s, term.id.text()},
                             {u"name"_s, name},
                             {u"starts"_s, term.starts.toString(Qt::ISODate)},
                             {u"ends"_s, term.ends.toString(Qt::ISODate)},
                             {u"state"_s, word(term.state)}};
        lines << u"%1  %2  %3 – %4  %5"_s.arg(term.id.text(), name, term.starts.toString(Qt::ISODate),
                                              term.ends.toString(Qt::ISODate), ui::words::label(term.state));
    }
    desk.answer({{u"school"_s, book->school.school().name},
                 {u"schema"_s, book->schema()},
                 {u"program"_s, QCoreApplication::applicationVersion()},
                 {u"counts"_s, countsJson(counts)},
                 {u"terms"_s, terms}},
                lines);
    return Exit::Done;
}

} // namespace app
