// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/explanations.h"

#include "ui/words/labels.h"

#include <QCoreApplication>

namespace ui::words {

using namespace Qt::Literals::StringLiterals;
using core::allocation::Bar;
using core::allocation::Explanation;
using core::allocation::Reason;

namespace {

QString barWords(const Explanation &e, const WishNames &names)
{
    switch (e.bar) {
    case Bar::None:
    case Bar::Grade:
        //: %1 is a program, %2 its grades
        return QCoreApplication::translate("Explanations", "%1 is only for %2.").arg(names.program, names.grades);
    case Bar::NotListed:
        return QCoreApplication::translate(
                   "Explanations", "%1 gives its seats in the order of a published list; your child is not on it.")
            .arg(names.program);
    case Bar::Excluded:
        if (names.decision.isEmpty())
            return QCoreApplication::translate("Explanations",
                                               "The school decided before the draw not to give a seat in %1.")
                .arg(names.program);
        //: %2 is the recorded reason
        return QCoreApplication::translate("Explanations",
                                           "The school decided before the draw not to give a seat in %1: %2")
            .arg(names.program, names.decision);
    }
    return {};
}

QString clashWords(const Explanation &e, const WishNames &names)
{
    if (e.clashGiven)
        //: two programs
        return QCoreApplication::translate("Explanations",
                                           "%1 clashes with %2, where the school gave your child a seat.")
            .arg(names.program, names.clashing);
    //: two programs, then the number of a wish
    return QCoreApplication::translate("Explanations",
                                       "%1 clashes with %2, which your child has; you ranked %2 higher (wish %3).")
        .arg(names.program, names.clashing, QString::number(e.clashWish));
}

QString takenBefore(const Explanation &e, const WishNames &names)
{
    if (e.seats == 0)
        return QCoreApplication::translate("Explanations", "%1 has no seats.").arg(names.program);
    if (e.refusal.round <= 1)
        return QCoreApplication::translate("Explanations",
                                           "%1: the school had given all %2 seats before the draw, with recorded "
                                           "reasons.")
            .arg(names.program, QString::number(e.seats));
    //: a program, its seats, a round
    return QCoreApplication::translate("Explanations",
                                       "%1: all %2 seats went before round %3. A child's first seat comes before "
                                       "anybody's second.")
        .arg(names.program, QString::number(e.seats), QString::number(e.refusal.round));
}

/// What decided her place; tier and number say nothing where the offering has an order of its own.
QString standingWords(const Explanation &e)
{
    if (e.listed)
        return QCoreApplication::translate("Explanations", "by the published list");
    const QString number = publicNumber(e.number);
    if (e.tier == 0)
        //: in brackets after a child's place; only the child's own family reads it
        return QCoreApplication::translate("Explanations", "priority group, public number %1").arg(number);
    return QCoreApplication::translate("Explanations", "no priority group, public number %1").arg(number);
}

QString outrankedWords(const Explanation &e, const WishNames &names)
{
    if (e.open == 0)
        return takenBefore(e, names);
    const QString head =
        e.open == e.seats
            ? QCoreApplication::translate("Explanations", "%1 has %2 seats.")
                  .arg(names.program, QString::number(e.seats))
            : QCoreApplication::translate("Explanations", "%1 has %2 seats, %3 of them still open in round %4.")
                  .arg(names.program, QString::number(e.seats), QString::number(e.open),
                       QString::number(e.refusal.round));
    //: follows "Chess has 20 seats."; a round, children, the last place admitted, the child's place, what decided it
    const QString queue =
        QCoreApplication::translate("Explanations", "In round %1, %2 children asked for it and the seats went up to "
                                                    "place %3; your child was in place %4 (%5).")
            .arg(QString::number(e.refusal.round), QString::number(e.competing), QString::number(e.admitted),
                 QString::number(e.place), standingWords(e));
    //: two sentences, one after the other
    return QCoreApplication::translate("Explanations", "%1 %2").arg(head, queue);
}

} // namespace

QString words(const Explanation &e, const WishNames &names)
{
    switch (e.refusal.reason) {
    case Reason::NotEligible: return barWords(e, names);
    case Reason::Cancelled:
        //: a program, its children, the fewest it needs, the how-manieth program not to open
        return QCoreApplication::translate("Explanations",
                                           "%1 had %2 children, fewer than the %3 it needs, and does not open "
                                           "(adjustment %4).")
            .arg(names.program, QString::number(e.enrolled), QString::number(e.minimum), QString::number(e.step));
    case Reason::Outranked: return outrankedWords(e, names);
    case Reason::TimeClash: return clashWords(e, names);
    case Reason::Limit:
        return QCoreApplication::translate("Explanations",
                                           "Your child already has as many courses as it may (%1); all of them were "
                                           "wishes you ranked higher than %2.")
            .arg(QString::number(e.limit), names.program);
    }
    return {};
}

QString wonWords(int round)
{
    if (round == 0)
        return QCoreApplication::translate("Explanations", "Given by the school");
    return QCoreApplication::translate("Explanations", "Seat in round %1").arg(round);
}

QString publicNumber(int number) { return QString::number(number).rightJustified(4, u'0'); }

QString programWithDays(const core::Program &program)
{
    core::WeekdaySet days;
    for (const core::WeeklySlot &slot : program.times)
        days.bits |= core::WeekdaySet::of({slot.weekday}).bits;
    if (days.isEmpty())
        return program.title;
    //: a program and its weekdays: "Chess (Mon, Wed)"
    return QCoreApplication::translate("Explanations", "%1 (%2)").arg(program.title, weekdaysText(days));
}

} // namespace ui::words
