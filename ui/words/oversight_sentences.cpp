// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/finding_sentences.h"

#include <QtGlobal>

namespace ui::words {

namespace {

constexpr FindingSentence oversight[] = {
    {"school.county-known",
     QT_TRANSLATE_NOOP("Findings", "The school belongs to no county or district here. The county's education office is "
                                   "in charge of the service; choose it in the settings.")},
    {"care.offered",
     QT_TRANSLATE_NOOP("Findings", "On %1, %2 children of %3 ask for inclusive care and none is offered. Nobody who "
                                   "needs it is turned away: open a group for these grades."),
     {"day", "count", "grades"}},
    {"care.granted",
     QT_TRANSLATE_NOOP("Findings", "Seats were given, but the application of %1, who asks for inclusive care, is still "
                                   "at “%2”. Decide it now: care is granted to everyone who asks."),
     {"name", "step"}},
    {"care.room",
     QT_TRANSLATE_NOOP("Findings", "On %1, %2 children of %3 ask for inclusive care; its places hold %4. Nobody is "
                                   "turned away: find another place or open another group."),
     {"day", "count", "grades", "room"}},
    {"enrolment.waits",
     QT_TRANSLATE_NOOP("Findings", "Applications that lie at “%2” for a week or longer: %1, the oldest since %3. Take "
                                   "them a step further, or ask who holds them up."),
     {"count", "step", "since"}},
    {"claim.on-draw-day",
     QT_TRANSLATE_NOOP("Findings", "“%2” of %1 counts in the draw of this term, but does not hold on %3. See the paper "
                                   "again and correct the days, or take the group out."),
     {"name", "group", "on"}},
    {"program.led",
     QT_TRANSLATE_NOOP("Findings", "Nobody is named who leads “%1”. Teachers of the school are its main staff; choose "
                                   "one."),
     {"program"}},
    {"staff.still-here",
     QT_TRANSLATE_NOOP("Findings", "%2 does not work here any more, but leads “%1”. Choose another person."),
     {"program", "name"}},
    {"staff.own-share",
     QT_TRANSLATE_NOOP("Findings", "The school's own staff lead %1 of %2 weekly sessions, less than half. Own staff "
                                   "come first; name more of them, or give the reason."),
     {"own", "total"}},
    {"seats.priority-first",
     QT_TRANSLATE_NOOP("Findings", "%1 holds a seat in “%2” that the draw did not give: others who stand before the "
                                   "child wait for it. Find out how it came about, and take it back."),
     {"name", "program"}},
    {"seats.rest-on-applications",
     QT_TRANSLATE_NOOP("Findings", "%1 holds a seat in “%2” without an arranged application behind it. Take the seat "
                                   "back, or enter what the family applied for."),
     {"name", "program"}},
    {"seats.gaps-accepted",
     QT_TRANSLATE_NOOP("Findings", "The week's plan has gaps that nobody has accepted: %1. Close them, or accept each "
                                   "with a reason on the page of the policy check; then publish."),
     {"count"}},
    {"acceptance.warnings-only",
     QT_TRANSLATE_NOOP("Findings", "Only a caution can be accepted; what the plan forbids cannot, and a note needs no "
                                   "acceptance. Change what it is about.")},
    {"acceptance.reasoned",
     QT_TRANSLATE_NOOP("Findings", "Accepting needs a reason. Write one sentence that the bureau may read.")},
    {"acceptance.signed",
     QT_TRANSLATE_NOOP("Findings", "Nobody is named at the desk. Choose at the top who you are; a warning is accepted "
                                   "by a named person.")},
    {"acceptance.until",
     QT_TRANSLATE_NOOP("Findings", "An acceptance holds until a day from %1 to %2. Enter one; the warning then comes "
                                   "back by itself."),
     {"on", "last"}},
};

} // namespace

std::span<const FindingSentence> oversightSentences() { return oversight; }

} // namespace ui::words
