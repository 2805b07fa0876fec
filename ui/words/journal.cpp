// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/journal.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ui::words {

namespace {

struct Action {
    const char *name;
    const char *words;
};

constexpr std::array actions{
    Action{"school.entered", QT_TRANSLATE_NOOP("Journal", "School file set up")},
    Action{"school.changed", QT_TRANSLATE_NOOP("Journal", "School changed")},
    Action{"class.entered", QT_TRANSLATE_NOOP("Journal", "Class entered")},
    Action{"class.changed", QT_TRANSLATE_NOOP("Journal", "Class changed")},
    Action{"class.removed", QT_TRANSLATE_NOOP("Journal", "Class removed")},
    Action{"staff.entered", QT_TRANSLATE_NOOP("Journal", "Staff member entered")},
    Action{"staff.changed", QT_TRANSLATE_NOOP("Journal", "Staff member changed")},
    Action{"staff.removed", QT_TRANSLATE_NOOP("Journal", "Staff member removed")},
    Action{"term.entered", QT_TRANSLATE_NOOP("Journal", "Term entered")},
    Action{"term.changed", QT_TRANSLATE_NOOP("Journal", "Term changed")},
    Action{"term.removed", QT_TRANSLATE_NOOP("Journal", "Term removed")},
    Action{"term.moved", QT_TRANSLATE_NOOP("Journal", "Term taken a step further or back")},
    Action{"term.plan-checked", QT_TRANSLATE_NOOP("Journal", "Plan of the term checked")},
    Action{"term.plan-unchecked", QT_TRANSLATE_NOOP("Journal", "Check of the plan taken back")},
    Action{"term.due-set", QT_TRANSLATE_NOOP("Journal", "Due days of the steps set")},
    Action{"calendar.changed", QT_TRANSLATE_NOOP("Journal", "School days changed")},
    Action{"calendar.answered", QT_TRANSLATE_NOOP("Journal", "Make-up day settled")},
    Action{"calendar.given-back", QT_TRANSLATE_NOOP("Journal", "Changes of school days taken away")},
    Action{"calendar.notice-entered", QT_TRANSLATE_NOOP("Journal", "Days of a Lhasa notice entered")},
    Action{"calendar.notice-removed", QT_TRANSLATE_NOOP("Journal", "Days of a Lhasa notice removed")},
    Action{"calendar.list-taken", QT_TRANSLATE_NOOP("Journal", "Calendar file taken over")},
    Action{"festival.adopted", QT_TRANSLATE_NOOP("Journal", "Suggested festival days taken over")},
    Action{"festival.set-aside", QT_TRANSLATE_NOOP("Journal", "Suggested festival days set aside")},
    Action{"student.entered", QT_TRANSLATE_NOOP("Journal", "Pupil entered")},
    Action{"student.changed", QT_TRANSLATE_NOOP("Journal", "Pupil changed")},
    Action{"student.removed", QT_TRANSLATE_NOOP("Journal", "Pupil removed")},
    Action{"student.restored", QT_TRANSLATE_NOOP("Journal", "Pupil taken back from the recycle bin")},
    Action{"staff.imported", QT_TRANSLATE_NOOP("Journal", "Staff list imported")},
    Action{"students.imported", QT_TRANSLATE_NOOP("Journal", "Roster imported")},
    Action{"student.merged", QT_TRANSLATE_NOOP("Journal", "Two records of one pupil merged")},
    Action{"students.told-apart", QT_TRANSLATE_NOOP("Journal", "Two pupils told apart")},
    Action{"year.promoted", QT_TRANSLATE_NOOP("Journal", "Promotion to the next school year")},
    Action{"program.entered", QT_TRANSLATE_NOOP("Journal", "Program entered")},
    Action{"program.changed", QT_TRANSLATE_NOOP("Journal", "Program changed")},
    Action{"program.removed", QT_TRANSLATE_NOOP("Journal", "Program removed")},
    Action{"program.document-added", QT_TRANSLATE_NOOP("Journal", "Document added to a program")},
    Action{"program.document-removed", QT_TRANSLATE_NOOP("Journal", "Document of a program removed")},
    Action{"programs.imported", QT_TRANSLATE_NOOP("Journal", "Programs imported")},
    Action{"programs.taken-over", QT_TRANSLATE_NOOP("Journal", "Programs taken over from another term")},
    Action{"place.entered", QT_TRANSLATE_NOOP("Journal", "Place entered")},
    Action{"place.changed", QT_TRANSLATE_NOOP("Journal", "Place changed")},
    Action{"place.removed", QT_TRANSLATE_NOOP("Journal", "Place removed")},
    Action{"application.entered", QT_TRANSLATE_NOOP("Journal", "Application entered")},
    Action{"application.changed", QT_TRANSLATE_NOOP("Journal", "Application changed")},
    Action{"application.removed", QT_TRANSLATE_NOOP("Journal", "Application removed")},
    Action{"application.moved", QT_TRANSLATE_NOOP("Journal", "Application taken a step further or back")},
    Action{"applications.imported", QT_TRANSLATE_NOOP("Journal", "Applications imported")},
    Action{"signals.reader-named", QT_TRANSLATE_NOOP("Journal", "May see what is for the principal")},
    Action{"signals.reader-unnamed", QT_TRANSLATE_NOOP("Journal", "May no longer see what is for the principal")},
    Action{"applications.closing-set", QT_TRANSLATE_NOOP("Journal", "Closing day of applications set")},
    Action{"seats.released", QT_TRANSLATE_NOOP("Journal", "Seats became free")},
    Action{"pin.entered", QT_TRANSLATE_NOOP("Journal", "Seat settled before the draw")},
    Action{"pin.changed", QT_TRANSLATE_NOOP("Journal", "Settled seat changed")},
    Action{"pin.removed", QT_TRANSLATE_NOOP("Journal", "Settled seat given up")},
    Action{"pin.rules", QT_TRANSLATE_NOOP("Journal", "Rules of the draw decided")},
    Action{"pin.continuing", QT_TRANSLATE_NOOP("Journal", "Seats settled for continuing children")},
    Action{"draw.frozen", QT_TRANSLATE_NOOP("Journal", "Applications frozen for the draw")},
    Action{"draw.drawn", QT_TRANSLATE_NOOP("Journal", "Draw made")},
    Action{"draw.attempted", QT_TRANSLATE_NOOP("Journal", "Draw asked for and refused")},
    Action{"draw.confirmed", QT_TRANSLATE_NOOP("Journal", "Draw confirmed")},
    Action{"draw.published", QT_TRANSLATE_NOOP("Journal", "Draw published")},
    Action{"draw.withdrawn", QT_TRANSLATE_NOOP("Journal", "Draw withdrawn")},
    Action{"seat.given", QT_TRANSLATE_NOOP("Journal", "Seat given")},
    Action{"seat.given-up", QT_TRANSLATE_NOOP("Journal", "Seat given up")},
    Action{"offer.made", QT_TRANSLATE_NOOP("Journal", "Free seat offered")},
    Action{"offer.accepted", QT_TRANSLATE_NOOP("Journal", "Offered seat accepted")},
    Action{"offer.declined", QT_TRANSLATE_NOOP("Journal", "Offered seat declined")},
    Action{"offer.lapsed", QT_TRANSLATE_NOOP("Journal", "Offer lapsed without an answer")},
    Action{"offer.taken-back", QT_TRANSLATE_NOOP("Journal", "Offer taken back")},
    Action{"late.appended", QT_TRANSLATE_NOOP("Journal", "Late applicant put on the waiting lists")},
    Action{"spellings.entered", QT_TRANSLATE_NOOP("Journal", "Name spellings entered")},
    Action{"spellings.changed", QT_TRANSLATE_NOOP("Journal", "Name spellings changed")},
    Action{"spellings.removed", QT_TRANSLATE_NOOP("Journal", "Name spellings removed")},
    Action{"finding.accepted", QT_TRANSLATE_NOOP("Journal", "Warning accepted")},
    Action{"finding.reopened", QT_TRANSLATE_NOOP("Journal", "Acceptance of a warning withdrawn")},
    Action{"record.planted", QT_TRANSLATE_NOOP("Journal", "Planted in an invented school")},
    Action{"notice.text-changed", QT_TRANSLATE_NOOP("Journal", "Text for parents changed")},
    Action{"notice.points-changed", QT_TRANSLATE_NOOP("Journal", "Points of the notice changed")},
    Action{"notice.handed-out", QT_TRANSLATE_NOOP("Journal", "Papers handed out to parents")},
    Action{"notice.slips-counted", QT_TRANSLATE_NOOP("Journal", "Slips from parents counted")},
    Action{"notice.handout-removed", QT_TRANSLATE_NOOP("Journal", "Handing out of papers removed")},
    Action{"review.sheet-written", QT_TRANSLATE_NOOP("Journal", "Review workbook of a class written")},
    Action{"review.sheets-written", QT_TRANSLATE_NOOP("Journal", "Review workbooks written")},
    Action{"review.sheet-read", QT_TRANSLATE_NOOP("Journal", "Review workbook of a class read")},
    Action{"review.read", QT_TRANSLATE_NOOP("Journal", "Class reviews read from workbooks")},
    Action{"record.restored", QT_TRANSLATE_NOOP("Journal", "Taken back from the recycle bin")},
    Action{"record.purged", QT_TRANSLATE_NOOP("Journal", "Removed for good")},
    Action{"gesture.undone", QT_TRANSLATE_NOOP("Journal", "Action undone")},
    Action{"gesture.redone", QT_TRANSLATE_NOOP("Journal", "Action done again")},
    Action{"record.undone", QT_TRANSLATE_NOOP("Journal", "Change undone")},
    Action{"record.redone", QT_TRANSLATE_NOOP("Journal", "Change done again")},
};

} // namespace

QString actionWords(const QString &action)
{
    const auto known =
        std::ranges::find_if(actions, [&action](const Action &a) { return action == QLatin1String(a.name); });
    return known == actions.end() ? action : QCoreApplication::translate("Journal", known->words);
}

QStringList knownActions()
{
    QStringList names;
    for (const Action &action : actions)
        names << QString::fromLatin1(action.name);
    return names;
}

} // namespace ui::words
