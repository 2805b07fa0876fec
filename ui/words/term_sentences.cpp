// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/term_sentences.h"

#include <QCoreApplication>

namespace ui::words {

namespace {

constexpr FindingSentence sentences[] = {
    {"calendar.year-known",
     QT_TRANSLATE_NOOP("Findings", "The national days off of %1 are not announced yet. From %2 on days are counted by "
                                   "the ordinary week; import the list when it is out, usually in November."),
     {"calendarYear", "fromDay"}},
    {"calendar.make-up-answered",
     QT_TRANSLATE_NOOP("Findings", "%1 is worked for a day off (%2). Say whether there is service and which weekday's "
                                   "timetable it follows; until then the day is not counted."),
     {"on", "name"}},
    {"calendar.festival-settled",
     QT_TRANSLATE_NOOP("Findings", "By the Tibetan calendar %1 falls on %2. Take the days off over from the town's "
                                   "notice, or set the suggestion aside."),
     {"festival", "on"}},
    {"schedule.exception-reasoned",
     QT_TRANSLATE_NOOP("Findings", "%1 is a school day without service, and no reason is written down. Write one: the "
                                   "service is for every school day."),
     {"on"}},
    {"calendar.days-named", QT_TRANSLATE_NOOP("Findings", "A day is missing. Enter the first and the last day.")},
    {"calendar.days-ordered",
     QT_TRANSLATE_NOOP("Findings", "The last day (%2) lies before the first (%1). Correct one of them."),
     {"from", "until"}},
    {"calendar.days-few",
     QT_TRANSLATE_NOOP("Findings", "%1 days at once are too many; at most %2 are changed together. Check the year."),
     {"count", "most"}},
    {"calendar.change-said",
     QT_TRANSLATE_NOOP("Findings", "Nothing is changed. Say what the day is, whether there is service, or whose "
                                   "timetable it follows.")},
    {"calendar.timetable-chosen",
     QT_TRANSLATE_NOOP("Findings", "On %1 there is service, but no weekday is chosen whose timetable it follows. "
                                   "Choose one."),
     {"on"}},
    {"calendar.school-day-there",
     QT_TRANSLATE_NOOP("Findings", "There is no school day in this period, so there is nothing to change. Choose other "
                                   "days, or make them school days.")},
    {"calendar.notice-named",
     QT_TRANSLATE_NOOP("Findings", "The days have no name. Enter what they are off for, for example the festival.")},
    {"calendar.notice-sourced",
     QT_TRANSLATE_NOOP("Findings", "Enter the town's notice that says so: its title or number.")},
    {"calendar.make-up-there",
     QT_TRANSLATE_NOOP("Findings", "%1 is not a Saturday or Sunday that is worked for a day off. Look at the calendar "
                                   "again."),
     {"on"}},
    {"calendar.file-json",
     QT_TRANSLATE_NOOP("Findings", "The file cannot be read as JSON: it breaks off near character %1. Fetch it again."),
     {"value"}},
    {"calendar.file-known",
     QT_TRANSLATE_NOOP("Findings", "The file is not a calendar: “%1” is missing or is not a list. Choose a calendar "
                                   "file of Kehou or of holiday-cn."),
     {"path"}},
    {"calendar.file-layer",
     QT_TRANSLATE_NOOP("Findings", "%1: the file is for “%2”, which is another layer than the one chosen. Choose the "
                                   "layer that the file says."),
     {"path", "value"}},
    {"calendar.file-year",
     QT_TRANSLATE_NOOP("Findings", "%1: “%2” is not a year. Write it with four digits, for example 2027."),
     {"path", "value"}},
    {"calendar.file-date",
     QT_TRANSLATE_NOOP("Findings", "%1: “%2” is not a day. Write it as 2026-02-15."),
     {"path", "value"}},
    {"calendar.file-order",
     QT_TRANSLATE_NOOP("Findings", "%1: the period up to %2 ends before it begins, or is longer than 31 days. Correct "
                                   "its days."),
     {"path", "value"}},
    {"calendar.file-kind",
     QT_TRANSLATE_NOOP("Findings", "%1: “%2” is not a kind of day. Write off, make-up or school."),
     {"path", "value"}},
    {"calendar.file-near-year",
     QT_TRANSLATE_NOOP("Findings", "%1: %2 does not belong to the year of the list. Correct the day or the year."),
     {"path", "value"}},
    {"calendar.file-once",
     QT_TRANSLATE_NOOP("Findings", "%1: %2 stands in the file twice. Leave one of the two out."),
     {"path", "value"}},
    {"calendar.file-size",
     QT_TRANSLATE_NOOP("Findings", "%1: %2 entries are more than a year has. Choose the file of one year."),
     {"path", "value"}},
    {"calendar.file-announced",
     QT_TRANSLATE_NOOP("Findings", "The file holds no days: its year is not announced yet. Nothing was taken over.")},
    {"term.move-allowed",
     QT_TRANSLATE_NOOP("Findings", "A term does not go from “%1” to “%2” in one step. Take the steps one after the "
                                   "other."),
     {"termFrom", "termTo"}},
    {"term.move-reasoned",
     QT_TRANSLATE_NOOP("Findings", "The term goes a step back, from “%1” to “%2”. Write down why; it is kept in the "
                                   "journal."),
     {"termFrom", "termTo"}},
    {"term.move-signed",
     QT_TRANSLATE_NOOP("Findings", "Nobody is named at the desk. Choose at the top who you are; the step is recorded "
                                   "with a name.")},
    {"term.plan-checked",
     QT_TRANSLATE_NOOP("Findings", "Nobody has checked the plan as it is now. Look through the week and the findings, "
                                   "then note that it is checked.")},
    {"term.calendar-settled",
     QT_TRANSLATE_NOOP("Findings", "%1 make-up days have no answer in the calendar yet. Answer them, so that families "
                                   "are told the right number of days."),
     {"count"}},
    {"term.somebody-applied",
     QT_TRANSLATE_NOOP("Findings", "No family has applied yet. Make sure that every form is entered.")},
    {"term.nobody-waits",
     QT_TRANSLATE_NOOP("Findings", "%1 applications are not approved yet. A family that needs the service must not be "
                                   "forgotten; bring them to an end first."),
     {"count"}},
    {"term.seats-confirmed",
     QT_TRANSLATE_NOOP("Findings", "%1 applications wish for a course, and no draw is confirmed. Draw and confirm "
                                   "first."),
     {"count"}},
    {"term.over",
     QT_TRANSLATE_NOOP("Findings", "The term runs until %1. Once it is closed, nobody can apply any more."),
     {"ends"}},
    {"term.plan-there", QT_TRANSLATE_NOOP("Findings", "There is no program to check yet. Enter the programs first.")},
    {"term.due-near", QT_TRANSLATE_NOOP("Findings", "%1 lies far from the term. Check the year of the day."), {"due"}},
};

} // namespace

std::span<const FindingSentence> termSentences() { return sentences; }

} // namespace ui::words
