// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<Command> fileCommands()
{
    return {
        {u"new"_s,
         u"new FILE --name NAME --stage primary|junior|nine-year [--code CODE] [--county CODE]"_s,
         QT_TRANSLATE_NOOP("CommandLine", "Makes an empty school file."),
         {},
         {u"--name"_s, u"--stage"_s, u"--code"_s, u"--county"_s},
         makeNew},
        {u"demo"_s,
         u"demo FILE [--pupils 600] [--terms 2] [--seed 1] [--clean]"_s,
         QT_TRANSLATE_NOOP("CommandLine",
                           "Makes a file with an invented school; the same arguments make the same school."),
         {u"--clean"_s},
         {u"--pupils"_s, u"--terms"_s, u"--seed"_s},
         makeDemo},
        {u"info"_s,
         u"info FILE"_s,
         QT_TRANSLATE_NOOP("CommandLine", "Says what is in a school file."),
         {},
         {},
         showInfo},
    };
}

QList<Command> tableCommands()
{
    return {
        {u"sheet"_s,
         u"sheet TABLE [--sheet N]"_s,
         QT_TRANSLATE_NOOP("CommandLine", "Prints a sheet of a spreadsheet as the importer sees it, as CSV."),
         {},
         {u"--sheet"_s},
         showSheet},
        {u"import-students"_s,
         u"import-students FILE TABLE [--sheet N] [--dry-run] [--make-classes] [--accept-renumbered] "
         u"[--rejects OUT.xlsx]"_s,
         QT_TRANSLATE_NOOP("CommandLine",
                           "Imports a roster. Doubtful rows are refused; --accept-renumbered takes those "
                           "in which only a temporary number has become a real one."),
         {u"--dry-run"_s, u"--make-classes"_s, u"--accept-renumbered"_s},
         {u"--sheet"_s, u"--rejects"_s},
         importStudents},
        {u"import-guardians"_s,
         u"import-guardians FILE TABLE [--sheet N] [--dry-run] [--rejects OUT.xlsx]"_s,
         QT_TRANSLATE_NOOP("CommandLine", "Imports guardians' telephones of children whom the school knows."),
         {u"--dry-run"_s},
         {u"--sheet"_s, u"--rejects"_s},
         importGuardians},
        {u"import-staff"_s,
         u"import-staff FILE TABLE [--sheet N] [--dry-run] [--rejects OUT.xlsx]"_s,
         QT_TRANSLATE_NOOP("CommandLine", "Imports a staff list."),
         {u"--dry-run"_s},
         {u"--sheet"_s, u"--rejects"_s},
         importStaff},
        {u"import-programs"_s,
         u"import-programs FILE TABLE --term ID [--sheet N] [--dry-run] [--rejects OUT.xlsx]"_s,
         QT_TRANSLATE_NOOP("CommandLine", "Imports a table of programs into a term."),
         {u"--dry-run"_s},
         {u"--term"_s, u"--sheet"_s, u"--rejects"_s},
         importPrograms},
        {u"import-applications"_s,
         u"import-applications FILE TABLE --term ID [--sheet N] [--dry-run] [--rejects OUT.xlsx]"_s,
         QT_TRANSLATE_NOOP("CommandLine",
                           "Imports the table of a questionnaire, or the clerk's own, as applications of a term. "
                           "Doubtful rows are refused."),
         {u"--dry-run"_s},
         {u"--term"_s, u"--sheet"_s, u"--rejects"_s},
         importApplications},
        {u"move-applications"_s,
         u"move-applications FILE --term ID --to class-reviewed|school-approved|returned|applied|declined "
         u"[--class ID] [--reason TEXT]"_s,
         QT_TRANSLATE_NOOP("CommandLine", "Takes every application of a term, or of a class, that stands one step "
                                          "before to that step, all or none."),
         {},
         {u"--term"_s, u"--to"_s, u"--class"_s, u"--reason"_s},
         moveApplications},
    };
}

QList<Command> termCommands()
{
    return {
        {u"check"_s,
         u"check FILE [--term ID] [--for-principal]"_s,
         QT_TRANSLATE_NOOP("CommandLine",
                           "Looks through a term, or all of them, with the rules of the plan. Signals of compulsion "
                           "(2.2) are for the principal alone: they are told and counted with --for-principal only."),
         {u"--for-principal"_s},
         {u"--term"_s},
         checkFile},
        {u"place"_s,
         u"place INSTANCE.json [-o RESULT.json]"_s,
         QT_TRANSLATE_NOOP("CommandLine", "Solves a stand-alone placement instance."),
         {},
         {u"-o"_s},
         placeInstance},
        {u"place-term"_s,
         u"place-term FILE --term ID --seed TEXT [--witnesses NAMES] [--source TEXT] [--dry-run] [--publish] "
         u"[--record RECORD.json]"_s,
         QT_TRANSLATE_NOOP("CommandLine", "Draws and places a term."),
         {u"--dry-run"_s, u"--publish"_s},
         {u"--term"_s, u"--seed"_s, u"--witnesses"_s, u"--source"_s, u"--record"_s},
         placeTerm},
        {u"verify-record"_s,
         u"verify-record RECORD.json"_s,
         QT_TRANSLATE_NOOP("CommandLine", "Recomputes a placement record and compares."),
         {},
         {},
         verifyRecord},
        {u"review-sheets"_s,
         u"review-sheets FILE --term ID OUTDIR [--class ID]"_s,
         QT_TRANSLATE_NOOP("CommandLine", "Writes a review workbook (F03) for each class in which something waits."),
         {},
         {u"--term"_s, u"--class"_s},
         writeReviewSheets},
        {u"read-reviews"_s,
         u"read-reviews FILE TABLE… --term ID [--dry-run]"_s,
         QT_TRANSLATE_NOOP("CommandLine", "Reads review workbooks that came back. Rows to be decided are left alone."),
         {u"--dry-run"_s},
         {u"--term"_s},
         readReviewSheets},
        {u"waiting-list"_s,
         u"waiting-list FILE --term ID [--program ID]"_s,
         QT_TRANSLATE_NOOP("CommandLine", "Lists free seats, who waits for them, by serial, and the open offers."),
         {},
         {u"--term"_s, u"--program"_s},
         showWaitingLists},
        {u"offer"_s,
         u"offer FILE --term ID --program ID --deadline DAY"_s,
         QT_TRANSLATE_NOOP("CommandLine", "Offers a free seat to the first of the waiting list."),
         {},
         {u"--term"_s, u"--program"_s, u"--deadline"_s},
         offerSeat},
        {u"answer-offer"_s,
         u"answer-offer FILE --offer ID --accept|--decline --by TEXT [--from DAY]"_s,
         QT_TRANSLATE_NOOP("CommandLine", "Writes down what a family answered to an offer."),
         {u"--accept"_s, u"--decline"_s},
         {u"--offer"_s, u"--by"_s, u"--from"_s},
         answerOffer},
        {u"reports"_s, u"reports"_s, QT_TRANSLATE_NOOP("CommandLine", "Lists the reports."), {}, {}, listReports},
        {u"report"_s,
         u"report FILE NAME [--term ID] [--class ID] [--student ID] [--program ID] [--on DAY] [--public] [--teacher] -o OUT.pdf|.xlsx|.csv"_s,
         QT_TRANSLATE_NOOP("CommandLine", "Writes a report."),
         {u"--public"_s, u"--teacher"_s},
         {u"--term"_s, u"--month"_s, u"--class"_s, u"--student"_s, u"--program"_s, u"--on"_s, u"-o"_s},
         writeReport},
    };
}

QList<Command> calendarCommands()
{
    return {
        {u"add-term"_s,
         u"add-term FILE --season autumn|spring --year N --starts DAY --ends DAY [--policy lhasa-2021|national-2023]"_s,
         QT_TRANSLATE_NOOP("CommandLine", "Enters a term; --year is the one in which its school year begins."),
         {},
         {u"--season"_s, u"--year"_s, u"--starts"_s, u"--ends"_s, u"--policy"_s},
         addTerm},
        {u"term"_s,
         u"term FILE --term ID [--plan-checked] [--to planning|applying|arranging|running|closed] [--reason TEXT]"_s,
         QT_TRANSLATE_NOOP("CommandLine", "Shows how far a term is; --plan-checked notes that somebody has looked "
                                          "through its plan, --to takes it a step further, or back with a reason."),
         {u"--plan-checked"_s},
         {u"--term"_s, u"--to"_s, u"--reason"_s},
         showTerm},
        {u"calendar"_s,
         u"calendar FILE --term ID"_s,
         QT_TRANSLATE_NOOP("CommandLine", "Lists the days of a term and counts its service days."),
         {},
         {u"--term"_s},
         showCalendar},
        {u"import-calendar"_s,
         u"import-calendar FILE CALENDAR.json --layer national|lhasa"_s,
         QT_TRANSLATE_NOOP("CommandLine", "Takes days off and make-up days over from a calendar file."),
         {},
         {u"--layer"_s},
         importCalendar},
        {u"answer-make-up"_s,
         u"answer-make-up FILE --day DAY --as-on 1|2|3|4|5 | --no-service"_s,
         QT_TRANSLATE_NOOP("CommandLine", "Answers whether a make-up day has service: by the timetable of a weekday "
                                          "(1 is Monday), or with --no-service not at all."),
         {u"--no-service"_s},
         {u"--day"_s, u"--as-on"_s},
         answerMakeUp},
        {u"hand-out"_s,
         u"hand-out FILE --term ID [--paper F01|F02] [--class ID] [--day DAY]"_s,
         QT_TRANSLATE_NOOP("CommandLine", "Records that the notice to parents, or the form, was handed out to a class "
                                          "or to all of them, a copy for each child."),
         {},
         {u"--term"_s, u"--paper"_s, u"--class"_s, u"--day"_s},
         handOut},
    };
}

QList<Command> copyCommands()
{
    return {
        {u"backup"_s,
         u"backup FILE OUT"_s,
         QT_TRANSLATE_NOOP("CommandLine", "Makes a checked copy of a school file, also while it is in use."),
         {},
         {},
         backUp},
        {u"restore"_s,
         u"restore BACKUP FILE"_s,
         QT_TRANSLATE_NOOP("CommandLine",
                           "Puts a copy in the place of a school file after examining it; the file replaced is kept."),
         {},
         {},
         restoreFile},
        {u"verify"_s,
         u"verify FILE"_s,
         QT_TRANSLATE_NOOP("CommandLine", "Checks integrity, references and the journal of a school file."),
         {},
         {},
         verifyFile},
    };
}

} // namespace

const QList<Command> &commands()
{
    static const QList<Command> all =
        fileCommands() + tableCommands() + termCommands() + calendarCommands() + copyCommands();
    return all;
}

} // namespace app
