// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/notice_sentences.h"

#include <QCoreApplication>

namespace ui::words {

namespace {

constexpr FindingSentence notices[] = {
    {"notice.field-known",
     QT_TRANSLATE_NOOP("Findings", "Line %1: there is no field “%2”, or its braces are not closed. Choose a field from "
                                   "the list, or take it out."),
     {"line", "mergeField"}},
    {"notice.field-alone",
     QT_TRANSLATE_NOOP("Findings", "Line %1: “%2” becomes a table or a slip, so it needs a line of its own."),
     {"line", "mergeField"}},
    {"notice.boxes-open",
     QT_TRANSLATE_NOOP("Findings", "Line %1: a box is ticked already. Families choose themselves (2.2); write an open "
                                   "box."),
     {"line"}},
    {"notice.tells-all",
     QT_TRANSLATE_NOOP("Findings", "The notice says nothing of: %1. Families are told time, manner, content and fee "
                                   "standard before they apply (2.1)."),
     {"matters"}},
    {"notice.says-all",
     QT_TRANSLATE_NOOP("Findings", "The file has nothing to say in these places, so they stay open on paper: %1. Fill "
                                   "in the points of the notice and the programs first."),
     {"mergeFields"}},
    {"notice.dates-ordered",
     QT_TRANSLATE_NOOP("Findings", "Applications would end on %2, before they begin (%1). Correct one of the days."),
     {"starts", "ends"}},
    {"notice.dated", QT_TRANSLATE_NOOP("Findings", "The day of handing out is missing or lies ahead. Enter the day on "
                                                   "which the papers were given, today at the latest.")},
    {"notice.copies-counted",
     QT_TRANSLATE_NOOP("Findings", "There is no child on the roll of the class: nobody to hand papers to. Choose "
                                   "another class, or enter the children first.")},
    {"notice.slips-within-copies",
     QT_TRANSLATE_NOOP("Findings", "%1 slips would have come back, but only %2 papers were handed out. Count again."),
     {"count", "copies"}},
    {"enrolment.notice-first",
     QT_TRANSLATE_NOOP("Findings", "To %1 of %2 classes no notice was handed out: %3. Families are told before they "
                                   "apply (2.1)."),
     {"count", "total", "classes"}},
};

} // namespace

std::span<const FindingSentence> noticeSentences() { return notices; }

} // namespace ui::words
