// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is settled before families apply: make-up days, and what was handed out to them.
#include "app/command.h"
#include "core/office/school_book.h"
#include "ui/words/labels.h"
#include "ui/words/term_words.h"

#include <QCoreApplication>

namespace app {

using namespace core;
using namespace Qt::Literals::StringLiterals;

Exit answerMakeUp(const Desk &desk)
{
    const Arguments &arguments = desk.arguments;
    (void)arguments.required(u"--day"_s);
    const QDate day = arguments.day(u"--day"_s);
    const bool service = !arguments.has(u"--no-service"_s);
    if (service == !arguments.has(u"--as-on"_s))
        throw UsageError{QCoreApplication::translate("CommandLine", "Say either --as-on or --no-service.")};
    const Weekday follows = arguments.number(u"--as-on"_s, 0, 1, 5);
    const auto book = SchoolBook::open(arguments.place(0, u"FILE"_s), desk.clock, shellActor());
    const Outcome<Done> answered = book->calendar.answer(day, service, follows);
    desk.tell(answered.findings());
    if (!answered)
        return Exit::Refused;
    const QString which = ui::words::dayLabel(day);
    desk.answer({{u"date"_s, day.toString(Qt::ISODate)}, {u"service"_s, service}, {u"timetable"_s, follows}},
                {service ? QCoreApplication::translate("CommandLine", "%1 has service, as on %2.")
                               .arg(which, ui::words::weekday(follows))
                         : QCoreApplication::translate("CommandLine", "%1 has no service.").arg(which)});
    return Exit::Done;
}

Exit handOut(const Desk &desk)
{
    const Arguments &arguments = desk.arguments;
    (void)arguments.required(u"--term"_s);
    const TermId term{arguments.id(u"--term"_s)};
    const QString paper = arguments.option(u"--paper"_s, u"F01"_s);
    if (paper != u"F01"_s && paper != u"F02"_s)
        throw UsageError{QCoreApplication::translate("CommandLine", "--paper is F01 or F02.")};
    const ClassId only{arguments.id(u"--class"_s)};
    const QDate day = arguments.day(u"--day"_s, desk.clock.today());
    const auto book = SchoolBook::open(arguments.place(0, u"FILE"_s), desk.clock, shellActor());
    (void)book->terms.term(term);
    if (only.isSet() && !book->school.find(only))
        throw Failure(FailureCode::UnknownName, {{u"kind"_s, u"class"_s}, {u"name"_s, only.text()}});
    QList<ClassId> classes;
    for (const NoticeClassLine &line : book->notices.classes(term))
        if (line.children > 0 && (!only.isSet() || line.schoolClass == only))
            classes << line.schoolClass;
    const Outcome<int> given = book->notices.handOut(term, classes, paper, day);
    desk.tell(given.findings());
    if (!given)
        return Exit::Refused;
    const int count = given.value();
    desk.answer(
        {{u"paper"_s, paper}, {u"classes"_s, count}, {u"day"_s, day.toString(Qt::ISODate)}},
        {QCoreApplication::translate("CommandLine", "Recorded: %1 was handed out to %n classes.", nullptr, count)
             .arg(paper)});
    return given.findings().isEmpty() ? Exit::Done : Exit::Attention;
}

} // namespace app
