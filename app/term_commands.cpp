// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "core/domain/codes.h"
#include "core/office/school_book.h"
#include "ui/words/labels.h"
#include "ui/words/term_words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace app {

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One of the words of a list; `allowed` is said when it is none.
template<class E>
E wordOption(const QString &name, const QString &typed)
{
    QStringList allowed;
    for (const auto &[value, text] : Words<E>::list) {
        if (typed == QLatin1String(text))
            return value;
        allowed << QString::fromLatin1(text);
    }
    throw UsageError{QCoreApplication::translate("CommandLine", "%1 is one of: %2.").arg(name, allowed.join(u", "_s))};
}

QJsonValue dayJson(QDate day) { return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(); }

QJsonObject termJson(const Term &term)
{
    return {{u"id"_s, term.id.text()},           {u"name"_s, ui::words::termLabel(term)},
            {u"starts"_s, dayJson(term.starts)}, {u"ends"_s, dayJson(term.ends)},
            {u"policy"_s, word(term.policy)},    {u"state"_s, word(term.state)}};
}

QJsonArray waitingJson(const TermGuideFacts &facts)
{
    QJsonArray waiting;
    for (const ClassWaiting &one : facts.waiting)
        waiting << QJsonObject{
            {u"class"_s, one.schoolClass.id.text()},
            {u"name"_s,
             ui::words::classLabel(one.schoolClass.stage,
                                   gradeOf(one.schoolClass.stage, one.schoolClass.entryYear, facts.term.schoolYear),
                                   one.schoolClass.number)},
            {u"teacher"_s, one.teacher},
            {u"count"_s, one.count}};
    return waiting;
}

void answerGuide(const Desk &desk, const SchoolBook &book, TermId id)
{
    const TermGuideFacts facts = book.guide.facts(id);
    QJsonArray steps;
    QStringList lines{u"%1 · %2"_s.arg(ui::words::termLabel(facts.term), ui::words::label(facts.term.state))};
    for (const GuideRow &row : guideOf(facts).rows) {
        const QString sentence = ui::words::guideSentence(row.step, facts);
        steps << QJsonObject{{u"step"_s, word(row.step)},
                             {u"state"_s, word(row.state)},
                             {u"late"_s, row.late},
                             {u"due"_s, dayJson(row.due)},
                             {u"sentence"_s, sentence}};
        const QString state =
            row.late ? QCoreApplication::translate("CommandLine", "late") : ui::words::label(row.state);
        lines << u"  %1 [%2] %3"_s.arg(ui::words::label(row.step), state, sentence);
    }
    desk.answer({{u"term"_s, termJson(facts.term)},
                 {u"service_days"_s, facts.days.total},
                 {u"steps"_s, steps},
                 {u"waiting"_s, waitingJson(facts)}},
                lines);
}

} // namespace

Exit addTerm(const Desk &desk)
{
    const Arguments &arguments = desk.arguments;
    const QString path = arguments.place(0, u"FILE"_s);
    for (const QString &needed : {u"--year"_s, u"--starts"_s, u"--ends"_s})
        (void)arguments.required(needed);
    Term term{.schoolYear = arguments.number(u"--year"_s, 0, 2000, 2100),
              .season = wordOption<Season>(u"--season"_s, arguments.required(u"--season"_s)),
              .starts = arguments.day(u"--starts"_s),
              .ends = arguments.day(u"--ends"_s)};
    term.policy = arguments.has(u"--policy"_s)
                      ? wordOption<PolicyVersion>(u"--policy"_s, arguments.option(u"--policy"_s))
                      : usualPolicy(term.starts);
    // Tried on a copy in memory first: what is refused leaves the file as it was.
    const Outcome<TermId> tried = SchoolBook::rehearse(path, desk.clock, shellActor())->terms.enter(term);
    desk.tell(tried.findings());
    if (!tried)
        return Exit::Refused;
    const auto book = SchoolBook::open(path, desk.clock, shellActor());
    const Outcome<TermId> entered = book->terms.enter(term);
    if (!entered)
        return Exit::Refused;
    const Term fresh = book->terms.term(entered.value());
    QJsonObject answer = termJson(fresh);
    const int days = book->calendar.serviceDays(fresh.id);
    answer.insert(u"service_days"_s, days);
    desk.answer(answer, {QCoreApplication::translate("CommandLine", "Entered %1 (%2), %n service days.", nullptr, days)
                             .arg(ui::words::termLabel(fresh), fresh.id.text())});
    return entered.findings().isEmpty() ? Exit::Done : Exit::Attention;
}

Exit showTerm(const Desk &desk)
{
    const Arguments &arguments = desk.arguments;
    const QString path = arguments.place(0, u"FILE"_s);
    (void)arguments.required(u"--term"_s);
    const TermId id{arguments.id(u"--term"_s)};
    const bool checked = arguments.has(u"--plan-checked"_s);
    const bool moves = arguments.has(u"--to"_s);
    const TermState to = moves ? wordOption<TermState>(u"--to"_s, arguments.option(u"--to"_s)) : TermState::Planning;
    const QString reason = arguments.option(u"--reason"_s);
    const auto act = [&](SchoolBook &book) {
        if (checked)
            if (Outcome<Done> marked = book.guide.markPlan(id); !marked || !moves)
                return marked;
        return book.guide.move(id, to, reason);
    };
    const bool writes = checked || moves;
    Findings findings;
    if (writes) { // on a copy in memory first, as above
        const Outcome<Done> tried = act(*SchoolBook::rehearse(path, desk.clock, shellActor()));
        findings = tried.findings();
        desk.tell(findings);
        if (!tried)
            return Exit::Refused;
    }
    const auto book =
        SchoolBook::open(path, desk.clock, shellActor(), writes ? db::Access::ReadWrite : db::Access::ReadOnly);
    (void)book->terms.term(id);
    if (writes && !act(*book))
        return Exit::Refused;
    answerGuide(desk, *book, id);
    return findings.isEmpty() ? Exit::Done : Exit::Attention;
}

Exit showCalendar(const Desk &desk)
{
    (void)desk.arguments.required(u"--term"_s);
    const TermId id{desk.arguments.id(u"--term"_s)};
    const auto book =
        SchoolBook::open(desk.arguments.place(0, u"FILE"_s), desk.clock, shellActor(), db::Access::ReadOnly);
    (void)book->terms.term(id);
    const QList<CalendarDay> days = book->calendar.days(id);
    const ServiceDays count = countDays(days);
    QJsonArray rows;
    QStringList lines;
    for (const CalendarDay &day : days) {
        rows << QJsonObject{{u"date"_s, dayJson(day.date)},
                            {u"kind"_s, word(day.kind)},
                            {u"service"_s, day.service},
                            {u"timetable"_s, day.timetable == 0 ? QJsonValue() : QJsonValue(day.timetable)},
                            {u"open"_s, day.isOpen},
                            {u"layer"_s, word(day.layer)},
                            {u"reason"_s, day.reason},
                            {u"source"_s, day.source}};
        if (day.layer != CalendarLayer::Week || day.changed)
            lines << u"%1  %2, %3"_s.arg(ui::words::dayLabel(day.date), ui::words::dayWords(day),
                                         ui::words::serviceWords(day));
    }
    QJsonArray months;
    for (const MonthCount &month : count.months)
        months << QJsonObject{{u"month"_s, u"%1-%2"_s.arg(month.year).arg(month.month, 2, 10, QLatin1Char('0'))},
                              {u"school_days"_s, month.schoolDays},
                              {u"service_days"_s, month.service}};
    QJsonArray weekdays;
    for (const int served : count.weekdays)
        weekdays << served;
    lines << QCoreApplication::translate("CommandLine", "%n service days.", nullptr, count.total);
    const Findings findings = book->calendar.check(id);
    desk.tell(findings);
    desk.answer({{u"term"_s, id.text()},
                 {u"days"_s, rows},
                 {u"service_days"_s, count.total},
                 {u"school_days"_s, count.schoolDays},
                 {u"open"_s, count.open},
                 {u"months"_s, months},
                 {u"weekdays"_s, weekdays}},
                lines);
    const bool attention = std::ranges::any_of(findings, [](const Finding &f) { return f.severity != Severity::Note; });
    return attention ? Exit::Attention : Exit::Done;
}

Exit importCalendar(const Desk &desk)
{
    const QString path = desk.arguments.place(0, u"FILE"_s);
    const QString source = desk.arguments.place(1, u"CALENDAR.json"_s);
    const QString typed = desk.arguments.required(u"--layer"_s);
    if (typed != u"national"_s && typed != u"lhasa"_s)
        throw UsageError{QCoreApplication::translate("CommandLine", "--layer is national or lhasa.")};
    const Outcome<QList<CalendarList>> read = CalendarOffice::read(readFile(source), fromWord<CalendarLayer>(typed));
    if (!read) {
        desk.tell(read.findings());
        return Exit::Refused;
    }
    const auto book = SchoolBook::open(path, desk.clock, shellActor());
    const Outcome<int> taken = book->calendar.take(read.value());
    desk.tell(taken.findings());
    if (!taken)
        return Exit::Refused;
    QJsonArray years;
    for (const CalendarList &list : read.value())
        years << list.year;
    desk.answer({{u"layer"_s, typed}, {u"years"_s, years}, {u"days"_s, taken.value()}},
                {QCoreApplication::translate("CommandLine", "Took %n days over from %1.", nullptr, taken.value())
                     .arg(QFileInfo(source).fileName())});
    return Exit::Done;
}

} // namespace app
