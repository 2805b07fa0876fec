// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/undo.h"

#include "ui/words/journal.h"
#include "ui/words/labels.h"
#include "ui/words/people.h"

#include <QCoreApplication>

namespace ui::words {

using namespace Qt::Literals::StringLiterals;
using core::ConflictKind;
using core::UndoBar;

namespace {

/// The record by its kind and name.
QString who(const core::UndoConflict &conflict)
{
    const QString kind = label(conflict.subject);
    //: a record: its kind, its name
    return conflict.name.isEmpty() ? kind : QCoreApplication::translate("Undo", "%1 “%2”").arg(kind, conflict.name);
}

/// What a column names, where it is gone.
QString missing(const QString &table)
{
    if (table == "school_class"_L1)
        return label(core::Subject::Class);
    if (table == "staff"_L1)
        return label(core::Subject::Staff);
    if (table == "program"_L1)
        return label(core::Subject::Program);
    if (table == "place"_L1)
        return label(core::Subject::Place);
    if (table == "term"_L1)
        return label(core::Subject::Term);
    return table == "student"_L1 ? label(core::Subject::Student) : label(core::Subject::Application);
}

} // namespace

QString actWords(const core::Act &act)
{
    const QString what = actionWords(act.action);
    if (!act.name.isEmpty())
        //: what was done, to whom or what
        return QCoreApplication::translate("Undo", "%1: %2").arg(what, act.name);
    if (act.count > 1)
        //: what was done, to how many records
        return QCoreApplication::translate("Undo", "%1 (%n records)", nullptr, act.count).arg(what);
    return what;
}

QString barWords(UndoBar bar)
{
    switch (bar) {
    case UndoBar::None: return {};
    case UndoBar::Draw:
        return QCoreApplication::translate(
            "Undo", "A draw is a public record: what was frozen, drawn, confirmed or published is not undone.");
    case UndoBar::DrawSince:
        return QCoreApplication::translate(
            "Undo", "A draw has been worked on since with what this action changed, so it is not undone.");
    case UndoBar::Unbalanced:
        return QCoreApplication::translate(
            "Undo", "This does not go back any more: a seat would be given twice, or a child would have two seats at "
                    "one time. Undo first what was done since.");
    case UndoBar::NotKept:
        return QCoreApplication::translate(
            "Undo", "This can no longer be undone: it was not done in this sitting, or it has been undone already.");
    }
    return {};
}

QString conflictWords(const core::UndoConflict &conflict)
{
    switch (conflict.kind) {
    case ConflictKind::Changed:
        return QCoreApplication::translate("Undo", "%1 was changed since. Undo the later change first, or correct the "
                                                   "record by hand.")
            .arg(who(conflict));
    case ConflictKind::Gone:
        return QCoreApplication::translate("Undo",
                                           "%1 was changed since: a part of the record is not there any more. Undo the "
                                           "later change first, or look in the recycle bin.")
            .arg(who(conflict));
    case ConflictKind::Taken:
        if (!conflict.value.isEmpty())
            return QCoreApplication::translate("Undo", "%1: another pupil has the number %2 now. Correct one of the "
                                                       "two numbers first.")
                .arg(who(conflict), maskedNumber(conflict.value));
        return QCoreApplication::translate("Undo", "%1: another record has its place now. Change that one first.")
            .arg(who(conflict));
    case ConflictKind::Named:
        return QCoreApplication::translate("Undo", "%1 is named elsewhere since: %2. Change or remove that first.")
            .arg(who(conflict), rowsWords(conflict.other, conflict.count));
    case ConflictKind::Orphaned:
        return QCoreApplication::translate("Undo", "%1 names something that is not there any more: %2. "
                                                   "Restore that first, or go on without it.")
            .arg(who(conflict), missing(conflict.other));
    }
    return {};
}

QString touchedWords(const core::UndoConflict &conflict)
{
    if (!conflict.at.isValid())
        return {};
    return u"%1 · %2"_s.arg(dateTimeText(conflict.at),
                            conflict.by.name.isEmpty() ? conflict.by.workstation : conflict.by.name);
}

QString rowsWords(const QString &table, int count)
{
    if (table == "student"_L1)
        return QCoreApplication::translate("Undo", "%n pupils", nullptr, count);
    if (table == "guardian"_L1)
        return QCoreApplication::translate("Undo", "%n guardians", nullptr, count);
    if (table == "priority_claim"_L1)
        return QCoreApplication::translate("Undo", "%n priority groups", nullptr, count);
    if (table == "application"_L1)
        return QCoreApplication::translate("Undo", "%n applications", nullptr, count);
    if (table == "application_wish"_L1)
        return QCoreApplication::translate("Undo", "%n wishes", nullptr, count);
    if (table == "application_move"_L1)
        return QCoreApplication::translate("Undo", "%n steps", nullptr, count);
    if (table == "pin"_L1)
        return QCoreApplication::translate("Undo", "%n settled seats", nullptr, count);
    if (table == "seat"_L1)
        return QCoreApplication::translate("Undo", "%n seats", nullptr, count);
    if (table == "program"_L1)
        return QCoreApplication::translate("Undo", "%n programs", nullptr, count);
    if (table == "program_time"_L1)
        return QCoreApplication::translate("Undo", "%n weekly times", nullptr, count);
    if (table == "program_staff"_L1)
        return QCoreApplication::translate("Undo", "%n further staff", nullptr, count);
    if (table == "seat_reserve"_L1)
        return QCoreApplication::translate("Undo", "%n reserves of seats", nullptr, count);
    if (table == "program_document"_L1)
        return QCoreApplication::translate("Undo", "%n documents", nullptr, count);
    if (table == "handout"_L1)
        return QCoreApplication::translate("Undo", "%n papers handed out", nullptr, count);
    if (table == "review_answer"_L1)
        return QCoreApplication::translate("Undo", "%n answers of class teachers", nullptr, count);
    if (table == "school_class"_L1)
        return QCoreApplication::translate("Undo", "%n classes", nullptr, count);
    return QCoreApplication::translate("Undo", "%n entries", nullptr, count);
}

} // namespace ui::words
