// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/program_words.h"

#include "ui/words/labels.h"

#include <QCoreApplication>

namespace ui::words {

using namespace Qt::Literals::StringLiterals;
using Code = core::exchange::ProgramProblemCode;
using core::Overlap;

namespace {

QString forWhom(const core::SeatBlock &block, const ClassNaming &classes)
{
    QStringList groups;
    for (const QString &group : block.favours)
        if (const QString label = groupLabel(group, classes); !label.isEmpty())
            groups << label;
    return listText(groups);
}

} // namespace

QString words(const core::exchange::ProgramProblem &problem)
{
    const QString value = problem.facts.value(u"value"_s).toString();
    const QString count = problem.facts.value(u"count"_s).toString();
    switch (problem.code) {
    case Code::TitleMissing: return QCoreApplication::translate("Programs", "The program has no title.");
    case Code::TitleTwice:
        return QCoreApplication::translate("Programs",
                                           "“%1” stands in row %2 already. Give each section a title of its own, "
                                           "such as %1(2), or put all its times into one row.")
            .arg(value, problem.facts.value(u"rows"_s).toString());
    case Code::ProgramAmbiguous:
        return QCoreApplication::translate("Programs",
                                           "%2 programs of this term are called “%1”; which one is meant, the "
                                           "table does not say. Give them different titles first.")
            .arg(value, count);
    case Code::ModeUnknown:
        return QCoreApplication::translate("Programs", "“%1” is neither inclusive care nor a personalised course.")
            .arg(value);
    case Code::CategoryUnknown:
        return QCoreApplication::translate("Programs", "“%1” is none of the contents that the plan names.").arg(value);
    case Code::GradesMissing: return QCoreApplication::translate("Programs", "It does not say for which grades it is.");
    case Code::GradesUnreadable:
        return QCoreApplication::translate("Programs", "“%1” cannot be read as grades. Write them like 1-3 or 3,5.")
            .arg(value);
    case Code::TimesMissing: return QCoreApplication::translate("Programs", "It does not say when it takes place.");
    case Code::TimesUnreadable:
        return QCoreApplication::translate("Programs",
                                           "“%1” cannot be read as a weekly time. Write it with the day, the "
                                           "beginning and the end.")
            .arg(value);
    case Code::TeacherUnknown:
        return QCoreApplication::translate("Programs",
                                           "Nobody called %1 is on the staff. Enter the person first, or correct "
                                           "the name.")
            .arg(value);
    case Code::TeacherAmbiguous:
        return QCoreApplication::translate("Programs",
                                           "%2 people on the staff are called %1. Leave the cell empty and choose "
                                           "the right one in the program.")
            .arg(value, count);
    case Code::NumberUnreadable:
        return QCoreApplication::translate("Programs", "“%1” is not a whole number.").arg(value);
    case Code::AmountUnreadable:
        return QCoreApplication::translate("Programs", "“%1” is not an amount of money.").arg(value);
    case Code::UnitUnknown:
        return QCoreApplication::translate("Programs", "“%1” is neither lesson, month nor term.").arg(value);
    case Code::CellError:
        return QCoreApplication::translate("Programs", "The cell holds a formula without a result (%1).").arg(value);
    case Code::HelperUnknown:
        return QCoreApplication::translate("Programs", "%1 is not on the staff and is kept as a helper from outside.")
            .arg(value);
    }
    return {};
}

QString groupLabel(const QString &group, const ClassNaming &classes)
{
    if (const auto priority = core::priorityGroupOf(group))
        return label(*priority);
    const auto schoolClass = core::classOfGroup(group);
    return schoolClass ? classes(*schoolClass) : QString();
}

QString seatsSentence(const core::Program &program, const ClassNaming &classes)
{
    if (program.mode == core::ProgramMode::InclusiveCare)
        return QCoreApplication::translate("Programs",
                                           "No limit of seats: no child who needs inclusive care is turned away "
                                           "(2.2).");
    if (program.reserves.isEmpty())
        return QCoreApplication::translate("Programs", "%n seats, open to all alike.", nullptr, program.seats);
    QStringList parts;
    bool open = false;
    for (const core::SeatBlock &block : core::seatBlocks(program)) {
        const QString who = forWhom(block, classes);
        if (block.favours.isEmpty())
            //: a part of "20 seats, given in this order: …"
            parts << QCoreApplication::translate("Programs", "%n for everyone", nullptr, block.seats);
        else if (open || program.reserved() >= program.seats)
            //: a part of "20 seats, given in this order: …"; %1 says for whom
            parts << QCoreApplication::translate("Programs", "%n extra for %1", nullptr, block.seats).arg(who);
        else
            //: a part of "20 seats, given in this order: …"; %1 says for whom
            parts << QCoreApplication::translate("Programs", "at least %n for %1", nullptr, block.seats).arg(who);
        open = open || block.favours.isEmpty();
    }
    //: %1 is a list of parts
    return QCoreApplication::translate("Programs",
                                       "%n seats, given in this order: %1. What a group does not take goes "
                                       "to the other children.",
                                       nullptr, program.seats)
        .arg(listText(parts));
}

QString feeText(const core::Program &program)
{
    if (program.fee.fen == 0)
        return QCoreApplication::translate("Programs", "free");
    //: an amount and what it is counted by: ¥300.00 / term
    return QCoreApplication::translate("Programs", "%1 / %2").arg(moneyText(program.fee), label(program.feeUnit));
}

QString clashWord(Overlap kind)
{
    switch (kind) {
    case Overlap::Place: return QCoreApplication::translate("Programs", "Place");
    case Overlap::Staff: return QCoreApplication::translate("Programs", "Teacher");
    case Overlap::Sections: return QCoreApplication::translate("Programs", "Sections");
    case Overlap::Care: return QCoreApplication::translate("Programs", "Care");
    }
    return {};
}

QString clashSentence(const core::TimetableClash &clash, const core::Program &one, const core::Program &other,
                      const QString &who)
{
    const QString when = slotText(one.times.value(clash.slot));
    switch (clash.kind) {
    case Overlap::Place:
        //: %1 and %2 are titles of programs, %3 a place, %4 a weekly time
        return QCoreApplication::translate("Programs", "“%1” and “%2” are both in %3 (%4).")
            .arg(one.title, other.title, other.place, when);
    case Overlap::Staff:
        //: %1 and %2 are titles of programs, %3 a person, %4 a weekly time
        return QCoreApplication::translate("Programs", "%3 is in “%1” and in “%2” at once (%4).")
            .arg(one.title, other.title, who, when);
    case Overlap::Sections:
        //: %1 and %2 are titles of programs, %3 a course, %4 a weekly time
        return QCoreApplication::translate("Programs",
                                           "“%1” and “%2”, sections of %3, run at one time (%4): who cannot come "
                                           "then has no other.")
            .arg(one.title, other.title, one.course, when);
    case Overlap::Care:
        //: %1 and %2 are titles of programs, %3 a grade, %4 a weekly time
        return QCoreApplication::translate("Programs", "“%1” and “%2” both take %3 into care (%4).")
            .arg(one.title, other.title, gradeLabel(clash.grade), when);
    }
    return {};
}

} // namespace ui::words
