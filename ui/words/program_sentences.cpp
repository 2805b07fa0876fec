// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/program_sentences.h"

#include <QCoreApplication>

namespace ui::words {

namespace {

constexpr FindingSentence sentences[] = {
    {"program.fits-place",
     QT_TRANSLATE_NOOP("Findings",
                       "“%1” has %2 seats, but %3 holds %4 children. Choose a larger place or fewer seats."),
     {"program", "seats", "place", "capacity"}},
    {"program.quota-within-seats",
     QT_TRANSLATE_NOOP("Findings", "%1 seats are reserved, more than the %2 there are. Reserve fewer, or enter more "
                                   "seats in all."),
     {"reserved", "seats"}},
    {"program.quota-named",
     QT_TRANSLATE_NOOP("Findings", "A reserve says neither how many seats it has nor for whom. Complete it, or take it "
                                   "out.")},
    {"program.sections-alike",
     QT_TRANSLATE_NOOP("Findings", "“%1” and “%2” are sections of one course, but differ in content, grades or fee. "
                                   "Families choose between sections by the time alone; check both."),
     {"program", "other"}},
    {"program.document-size",
     QT_TRANSLATE_NOOP("Findings", "“%1” has about %2 MB; %3 MB is the most that is kept with a program. Save it "
                                   "smaller, or keep it in a folder."),
     {"name", "size", "most"}},
    {"program.seated-stay-within-seats",
     QT_TRANSLATE_NOOP("Findings", "%2 children have a seat in “%1”, so it cannot have %3 seats. A given seat is kept; "
                                   "seats are given up child by child on the seats page."),
     {"program", "count", "seats"}},
    {"program.seated-stay-in-grades",
     QT_TRANSLATE_NOOP("Findings", "%1 (%2) has a seat here, so this grade stays. A given seat is kept; give it up on "
                                   "the seats page first."),
     {"name", "grade"}},
    {"program.seated-stay-free",
     QT_TRANSLATE_NOOP("Findings", "At the new time %1 has a seat in “%2”. Choose another time, or settle that seat on "
                                   "the seats page first."),
     {"name", "other"}},
    {"program.seated-told",
     QT_TRANSLATE_NOOP("Findings", "%2 children have a seat in “%1”, and its time changes for them. Tell their "
                                   "families."),
     {"program", "count"}},
    {"fees.care-is-free",
     QT_TRANSLATE_NOOP("Findings", "“%1” is inclusive care, for which families pay nothing: the county bears its cost. "
                                   "Take the fee out."),
     {"program"}},
    {"fees.approved-standard",
     QT_TRANSLATE_NOOP("Findings", "The fee of “%1” names no document that approved it. Nothing may be charged before "
                                   "the standard is approved and publicised; enter the number of the document."),
     {"program"}},
    {"place.named", QT_TRANSLATE_NOOP("Findings", "The place has no name. Enter it as it stands on the door.")},
    {"place.once",
     QT_TRANSLATE_NOOP("Findings", "There is a place “%1” already. Choose that one, or enter another name."),
     {"place"}},
    {"place.unused-to-remove",
     QT_TRANSLATE_NOOP("Findings", "%2 programs take place in “%1”, so it cannot be removed. Give them another place "
                                   "first."),
     {"place", "count"}},
};

} // namespace

std::span<const FindingSentence> programSentences() { return sentences; }

} // namespace ui::words
