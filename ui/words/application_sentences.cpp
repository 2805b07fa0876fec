// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/application_sentences.h"

#include <QCoreApplication>

namespace ui::words {

namespace {

constexpr std::array sentences{
    //: %1 is a pupil's name, %2 a day
    FindingSentence{"enrolment.late",
                    QT_TRANSLATE_NOOP("Findings",
                                      "Applications closed on %2; the one of %1 comes late. It is accepted, "
                                      "and marked as late."),
                    {"name", "on"}},
    FindingSentence{"enrolment.late-for-round",
                    QT_TRANSLATE_NOOP("Findings", "The round of applications of this term is over; the one of %1 comes "
                                                  "late. It is accepted, and marked as late."),
                    {"name"}},
    FindingSentence{"enrolment.late-for-draw",
                    QT_TRANSLATE_NOOP("Findings",
                                      "The application file for the draw is closed; %1 comes late. Inclusive care is "
                                      "granted with the approval, the courses go to the waiting list."),
                    {"name"}},
    FindingSentence{"enrolment.closes-before-term-ends",
                    QT_TRANSLATE_NOOP("Findings", "The term ends on %1; the closing day of applications lies after it. "
                                                  "Choose an earlier day."),
                    {"ends"}},
    FindingSentence{
        "enrolment.last-day-in-term",
        QT_TRANSLATE_NOOP("Findings", "The last day of %1 does not lie within the term. Enter a day from %2 to %3."),
        {"name", "starts", "ends"}},
    FindingSentence{"enrolment.seated-stays",
                    QT_TRANSLATE_NOOP("Findings", "This child holds what was arranged. Change it on the seats page, or "
                                                  "withdraw the application first.")},
    //: %1 is a grade, %2 the number of a class, %3 a number of children
    FindingSentence{"compulsion.whole-class",
                    QT_TRANSLATE_NOOP("Findings", "In %1 class %2 all %3 day pupils have applied. That may be the wish "
                                                  "of every family; the principal may ask some of them whether they "
                                                  "felt free to say no."),
                    {"grade", "number", "count"}},
    FindingSentence{"compulsion.one-guardian",
                    QT_TRANSLATE_NOOP("Findings", "%1 consented for %2 children without being on record as their "
                                                  "guardian. Look whether the families know of it, or complete the "
                                                  "records."),
                    {"name", "count"}},
    //: %1 is a number of consents, %2 a moment
    FindingSentence{"compulsion.one-minute",
                    QT_TRANSLATE_NOOP("Findings", "%1 consents came within one minute (%2). A class that fills in the "
                                                  "form together does that too; look whether each family answered for "
                                                  "itself."),
                    {"count", "at"}},
    FindingSentence{"compulsion.same-words",
                    QT_TRANSLATE_NOOP("Findings",
                                      "In %1 class %2 the same sentence stands in %3 applications: “%4”. "
                                      "Perhaps it was dictated; look whether each family wrote for itself."),
                    {"grade", "number", "count", "text"}},
};

} // namespace

std::span<const FindingSentence> applicationSentences() { return sentences; }

} // namespace ui::words
