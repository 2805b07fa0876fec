// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/labels.h"
#include "ui/words/term_words.h"

#include <QCoreApplication>

namespace ui::words {

using namespace Qt::Literals::StringLiterals;
using core::GuideStep;
using core::Step;
using core::TermGuideFacts;

namespace {

constexpr qsizetype namedAtMost = 4; ///< classes named in a sentence; the rest are counted

int at(const TermGuideFacts &facts, Step step) { return facts.steps[size_t(step)]; }

QString said(const char *text) { return QCoreApplication::translate("Guide", text); }

QString classesWaiting(const TermGuideFacts &facts)
{
    QStringList names;
    for (qsizetype i = 0; i < std::min(namedAtMost, facts.waiting.size()); ++i) {
        const core::ClassWaiting &one = facts.waiting.at(i);
        const int grade = core::gradeOf(one.schoolClass.stage, one.schoolClass.entryYear, facts.term.schoolYear);
        //: %1 is a class, %2 how many of its applications wait
        names << QCoreApplication::translate("Guide", "%1: %2")
                     .arg(classLabel(one.schoolClass.stage, grade, one.schoolClass.number))
                     .arg(one.count);
    }
    const QString list = listText(names);
    const int more = static_cast<int>(facts.waiting.size() - names.size());
    //: %1 is a list of classes, %n more classes follow
    return more > 0 ? QCoreApplication::translate("Guide", "%1 and %n more classes", nullptr, more).arg(list) : list;
}

QString calendarSentence(const TermGuideFacts &facts)
{
    if (!facts.term.id.isSet())
        return said(QT_TRANSLATE_NOOP("Guide", "First and last day, days off, make-up days."));
    QStringList parts{QCoreApplication::translate("Guide", "%n service days", nullptr, facts.days.total)};
    const int questions = static_cast<int>(facts.openMakeUps.size());
    const int suggestions = static_cast<int>(facts.suggestions.size());
    if (questions > 0)
        parts << QCoreApplication::translate("Guide", "%n make-up days to be answered", nullptr, questions);
    if (suggestions > 0)
        parts << QCoreApplication::translate("Guide", "%n festivals to be settled", nullptr, suggestions);
    for (const int year : facts.unknownYears)
        parts << QCoreApplication::translate("Guide", "days off of %1 not announced yet").arg(year);
    return listText(parts);
}

QString planSentence(const TermGuideFacts &facts)
{
    const QString open = facts.planFindings > 0 ? QCoreApplication::translate("Guide", "%n findings in the week",
                                                                              nullptr, facts.planFindings)
                                                : said(QT_TRANSLATE_NOOP("Guide", "the week agrees with the plan"));
    if (!facts.planChecked)
        //: %1 says how many findings there are
        return QCoreApplication::translate("Guide", "Not checked yet: %1").arg(open);
    const QString when = dateText(facts.planChecked->at.date());
    if (!facts.isPlanFresh())
        //: %1 is a person, %2 a date
        return QCoreApplication::translate("Guide", "Changed since %1 checked it on %2")
            .arg(facts.planChecked->actor, when);
    //: %1 is a person, %2 a date, %3 says how many findings there are
    return QCoreApplication::translate("Guide", "Checked by %1 on %2, %3").arg(facts.planChecked->actor, when, open);
}

QString reviewSentence(const TermGuideFacts &facts)
{
    if (facts.applications() == 0)
        return said(QT_TRANSLATE_NOOP("Guide", "Class teachers read the forms of their class."));
    const int waiting = at(facts, Step::Applied);
    const int returned = at(facts, Step::Returned);
    if (waiting == 0 && returned == 0)
        return said(QT_TRANSLATE_NOOP("Guide", "All are reviewed."));
    if (waiting == 0)
        return QCoreApplication::translate("Guide", "%n applications lie with the families again", nullptr, returned);
    //: %1 of %2 applications wait; %3 names the classes with their numbers
    return QCoreApplication::translate("Guide", "%1 of %2 wait for the class teachers: %3")
        .arg(waiting)
        .arg(facts.applications())
        .arg(classesWaiting(facts));
}

QString approvalSentence(const TermGuideFacts &facts)
{
    if (facts.applications() == 0)
        return said(QT_TRANSLATE_NOOP("Guide", "The school's leader approves the lists."));
    //: numbers of applications
    return QCoreApplication::translate("Guide", "%1 wait for the school, %2 approved")
        .arg(at(facts, Step::ClassReviewed))
        .arg(facts.approved());
}

QString drawSentence(const TermGuideFacts &facts)
{
    if (facts.hasSeats())
        return QCoreApplication::translate("Guide", "%n seats given", nullptr, facts.seats);
    if (facts.wishing == 0 && facts.applications() > 0)
        return said(QT_TRANSLATE_NOOP("Guide", "Nobody wishes for a course: nothing to draw."));
    if (!facts.draw)
        return QCoreApplication::translate("Guide", "%n applications wish for a course", nullptr, facts.wishing);
    return facts.draw->state == core::DrawState::Frozen
               ? said(QT_TRANSLATE_NOOP("Guide", "Frozen; the seed comes next."))
               : said(QT_TRANSLATE_NOOP("Guide", "Drawn; to be looked at and confirmed."));
}

QString publicationSentence(const TermGuideFacts &facts)
{
    if (facts.draw && facts.draw->state == core::DrawState::Published)
        return said(QT_TRANSLATE_NOOP("Guide", "Families can look the result up."));
    if (facts.printed.isValid())
        return QCoreApplication::translate("Guide", "Lists last printed or saved on %1").arg(dateText(facts.printed));
    return said(QT_TRANSLATE_NOOP("Guide", "Record for the notice board, lists, slips."));
}

QString runningSentence(const TermGuideFacts &facts)
{
    if (facts.today < facts.term.starts)
        return QCoreApplication::translate("Guide", "Begins on %1").arg(dateText(facts.term.starts));
    //: numbers of service days
    return QCoreApplication::translate("Guide", "%1 of %2 service days are over")
        .arg(facts.servedDays)
        .arg(facts.days.total);
}

QString closingSentence(const TermGuideFacts &facts)
{
    if (facts.term.state == core::TermState::Closed)
        return said(QT_TRANSLATE_NOOP("Guide", "The term is closed."));
    return QCoreApplication::translate("Guide", "The term ends on %1.").arg(dateText(facts.term.ends));
}

} // namespace

QString guideSentence(GuideStep step, const TermGuideFacts &facts)
{
    switch (step) {
    case GuideStep::School:
        return facts.classes == 0 ? said(QT_TRANSLATE_NOOP("Guide", "Classes and the term are entered first."))
                                  : said(QT_TRANSLATE_NOOP("Guide", "The term is still missing."));
    case GuideStep::Roster: return said(QT_TRANSLATE_NOOP("Guide", "Import the pupils from a spreadsheet."));
    case GuideStep::Calendar: return calendarSentence(facts);
    case GuideStep::Programs:
        if (facts.care + facts.courses == 0)
            return said(QT_TRANSLATE_NOOP("Guide", "Inclusive care and courses, with times and places."));
        //: numbers of programs
        return QCoreApplication::translate("Guide", "Inclusive care: %1, courses: %2")
            .arg(facts.care)
            .arg(facts.courses);
    case GuideStep::Plan:
        return facts.care + facts.courses == 0
                   ? said(QT_TRANSLATE_NOOP("Guide", "Somebody looks through the week and stands by it."))
                   : planSentence(facts);
    case GuideStep::Notice:
        //: numbers of classes
        return QCoreApplication::translate("Guide", "Handed out to %1 of %2 classes, %3 have the slips back")
            .arg(facts.noticesOut)
            .arg(facts.noticeClasses.value_or(0))
            .arg(facts.noticesBack);
    case GuideStep::Applications:
        return facts.applications() == 0
                   ? said(QT_TRANSLATE_NOOP("Guide", "Entered from the paper forms."))
                   : QCoreApplication::translate("Guide", "%n applications", nullptr, facts.applications());
    case GuideStep::Review: return reviewSentence(facts);
    case GuideStep::Approval: return approvalSentence(facts);
    case GuideStep::Draw: return drawSentence(facts);
    case GuideStep::Publication: return publicationSentence(facts);
    case GuideStep::Running: return runningSentence(facts);
    case GuideStep::Closing: return closingSentence(facts);
    }
    return {};
}

QString guideVerb(GuideStep step, const TermGuideFacts &facts)
{
    switch (step) {
    case GuideStep::School: return QCoreApplication::translate("Guide", "Set up the school");
    case GuideStep::Roster: return QCoreApplication::translate("Guide", "Import the roster");
    case GuideStep::Calendar:
        return facts.openMakeUps.isEmpty() ? QCoreApplication::translate("Guide", "Look at the calendar")
                                           : QCoreApplication::translate("Guide", "Answer the make-up days");
    case GuideStep::Programs: return QCoreApplication::translate("Guide", "Enter programs");
    case GuideStep::Plan: return QCoreApplication::translate("Guide", "Check the plan");
    case GuideStep::Notice: return QCoreApplication::translate("Guide", "Hand out the notice");
    case GuideStep::Applications:
        return facts.term.state == core::TermState::Planning
                   ? QCoreApplication::translate("Guide", "Open the applications")
                   : QCoreApplication::translate("Guide", "Enter applications");
    case GuideStep::Review: return QCoreApplication::translate("Guide", "Review applications");
    case GuideStep::Approval: return QCoreApplication::translate("Guide", "Approve applications");
    case GuideStep::Draw: return QCoreApplication::translate("Guide", "Go to the draw");
    case GuideStep::Publication: return QCoreApplication::translate("Guide", "Publish the result");
    case GuideStep::Running: return QCoreApplication::translate("Guide", "Look at the calendar");
    case GuideStep::Closing: return QCoreApplication::translate("Guide", "Close the term");
    }
    return {};
}

} // namespace ui::words
