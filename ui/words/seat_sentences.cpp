// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/seat_sentences.h"

#include <QCoreApplication>

namespace ui::words {

namespace {

constexpr FindingSentence sentences[] = {
    {"seats.seed-announced",
     QT_TRANSLATE_NOOP("Findings", "Nobody has written down where the seed will come from. Name the source and its day "
                                   "before the numbers are known; otherwise the draw can be doubted.")},
    {"seats.seed-large",
     QT_TRANSLATE_NOOP(
         "Findings",
         "The seed has only %1 digits, so few results are possible. Join two 3D numbers, or throw more dice."),
     {"digits"}},
    {"seats.publicity-ordered",
     QT_TRANSLATE_NOOP(
         "Findings",
         "The days of publicity are not in order. Enter the first day and a last day that is not before it.")},
    {"seats.rules-before-freeze",
     QT_TRANSLATE_NOOP("Findings", "The applications were frozen on %1; what counts in the draw stays as it is now. "
                                   "Thaw them first if they are not drawn yet."),
     {"on"}},
    {"seats.held",
     QT_TRANSLATE_NOOP("Findings", "This seat is not held any more. Load the list anew and choose another one.")},
    {"seats.dated-in-term",
     QT_TRANSLATE_NOOP("Findings", "The day is not in the term. Enter a day from %1 to %2."),
     {"starts", "ends"}},
    {"seats.change-reasoned",
     QT_TRANSLATE_NOOP("Findings", "The change has no reason. Write one sentence that the family may read.")},
    {"seats.change-signed",
     QT_TRANSLATE_NOOP(
         "Findings",
         "Nobody is named at the desk. Choose at the top who you are; a change of seats is recorded with a name.")},
    {"seats.change-has-room",
     QT_TRANSLATE_NOOP("Findings", "“%1” has no free seat. Choose another course, or wait until a seat is free."),
     {"program"}},
    {"seats.change-fits",
     QT_TRANSLATE_NOOP(
         "Findings",
         "“%1” is not open to this child, or it clashes with another seat of hers. Choose a course that fits."),
     {"program"}},
    {"seats.change-passes-nobody",
     QT_TRANSLATE_NOOP("Findings", "%2 children wait for a seat in “%1”. Offer it to them first."),
     {"program", "waiting"}},
    {"seats.late-none",
     QT_TRANSLATE_NOOP("Findings", "Nobody has been approved since the draw. Approve the late applications first.")},
    {"offers.after-confirming",
     QT_TRANSLATE_NOOP("Findings", "No draw of this term has given seats yet. Confirm the draw first.")},
    {"offers.seat-free",
     QT_TRANSLATE_NOOP("Findings", "“%1” has no free seat: it has %2 seats, and %3 are offered and not answered yet. "
                                   "Wait for an answer, or let overdue offers lapse."),
     {"program", "seats", "open"}},
    {"offers.somebody-waits",
     QT_TRANSLATE_NOOP("Findings",
                       "Nobody waits for a seat in “%1”. It stays free: late applicants can still be put on the list."),
     {"program"}},
    {"offers.deadline-ahead",
     QT_TRANSLATE_NOOP("Findings", "The deadline is missing or over. Enter today or a later day.")},
    {"offers.still-open",
     QT_TRANSLATE_NOOP("Findings",
                       "This offer was answered or taken back on %1. Load the list anew; it cannot be answered twice."),
     {"on"}},
    {"offers.answer-named",
     QT_TRANSLATE_NOOP("Findings", "Nobody is named as having answered. Enter which guardian answered, and how.")},
    {"offers.still-better",
     QT_TRANSLATE_NOOP("Findings", "A seat in “%1” would no longer be better for the child than what she has. Decline "
                                   "the offer, or take it back."),
     {"program"}},
    {"offers.none-overdue",
     QT_TRANSLATE_NOOP("Findings", "No open offer is overdue. Wait for the deadlines, or take an offer back.")},
    {"offers.seat-left",
     QT_TRANSLATE_NOOP("Findings",
                       "Every seat in “%1” is held now. Take the offer back, or give the course more seats."),
     {"program"}},
    {"offers.from-when-free",
     QT_TRANSLATE_NOOP("Findings", "A seat in “%1” was given up with days to go, or the child still goes elsewhere at "
                                   "that time. Enter %2 or a later day."),
     {"program", "free"}},
    {"seats.names-inside",
     QT_TRANSLATE_NOOP("Findings", "Hang out the list by serials. Lists of courses with names stay with the teachers: "
                                   "beside the public record they would tell who was placed first for need.")},
    {"seats.term-open",
     QT_TRANSLATE_NOOP("Findings", "The term is closed, so its seats stay as they are. Take the term up again first, "
                                   "with a reason, if something must be corrected.")},
};

} // namespace

std::span<const FindingSentence> seatSentences() { return sentences; }

} // namespace ui::words
