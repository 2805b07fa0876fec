// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/term_words.h"

#include "ui/words/labels.h"

#include <QCoreApplication>

namespace ui::words {

using namespace Qt::Literals::StringLiterals;

namespace {

QString said(const char *text) { return QCoreApplication::translate("Term", text); }

} // namespace

QString label(core::DayKind kind)
{
    switch (kind) {
    //: kind of a day: an ordinary day of school
    case core::DayKind::School: return QCoreApplication::translate("Term", "school day");
    //: kind of a day
    case core::DayKind::Weekend: return QCoreApplication::translate("Term", "weekend");
    //: kind of a day: no school
    case core::DayKind::Off: return QCoreApplication::translate("Term", "day off");
    //: kind of a day: school for a part of it
    case core::DayKind::Half: return QCoreApplication::translate("Term", "half day");
    //: kind of a day: a Saturday or Sunday worked for a day off
    case core::DayKind::MakeUp: return QCoreApplication::translate("Term", "make-up day");
    }
    return {};
}

QString label(core::CalendarLayer layer)
{
    switch (layer) {
    //: who says what a day is: nobody, it follows from the week
    case core::CalendarLayer::Week: return QCoreApplication::translate("Term", "the week");
    //: who says what a day is: the nation's notice
    case core::CalendarLayer::National: return QCoreApplication::translate("Term", "national");
    //: who says what a day is: the notice of Lhasa City
    case core::CalendarLayer::Lhasa: return QCoreApplication::translate("Term", "Lhasa");
    //: who says what a day is: the school itself
    case core::CalendarLayer::School: return QCoreApplication::translate("Term", "school");
    }
    return {};
}

QString label(core::Festival festival)
{
    switch (festival) {
    case core::Festival::Losar: return QCoreApplication::translate("Term", "Losar");
    case core::Festival::Shoton: return QCoreApplication::translate("Term", "Shoton");
    }
    return {};
}

QString label(core::GuideStep step)
{
    switch (step) {
    //: step of the term guide
    case core::GuideStep::School: return QCoreApplication::translate("Term", "School and term");
    //: step of the term guide
    case core::GuideStep::Roster: return QCoreApplication::translate("Term", "Roster");
    //: step of the term guide
    case core::GuideStep::Calendar: return QCoreApplication::translate("Term", "Calendar");
    //: step of the term guide
    case core::GuideStep::Programs: return QCoreApplication::translate("Term", "Programs");
    //: step of the term guide: somebody has looked through the plan
    case core::GuideStep::Plan: return QCoreApplication::translate("Term", "Plan checked");
    //: step of the term guide: the notice to parents
    case core::GuideStep::Notice: return QCoreApplication::translate("Term", "Parent notice");
    //: step of the term guide
    case core::GuideStep::Applications: return QCoreApplication::translate("Term", "Applications");
    //: step of the term guide
    case core::GuideStep::Review: return QCoreApplication::translate("Term", "Class review");
    //: step of the term guide
    case core::GuideStep::Approval: return QCoreApplication::translate("Term", "School approval");
    //: step of the term guide
    case core::GuideStep::Draw: return QCoreApplication::translate("Term", "Draw");
    //: step of the term guide: families are told the result
    case core::GuideStep::Publication: return QCoreApplication::translate("Term", "Publication");
    //: step of the term guide: the service goes on
    case core::GuideStep::Running: return QCoreApplication::translate("Term", "Service");
    //: step of the term guide: the term is closed
    case core::GuideStep::Closing: return QCoreApplication::translate("Term", "Closing");
    }
    return {};
}

QString label(core::GuideState state)
{
    switch (state) {
    //: state of a step
    case core::GuideState::Done: return QCoreApplication::translate("Term", "done");
    //: state of a step: this is what comes next
    case core::GuideState::Next: return QCoreApplication::translate("Term", "next");
    //: state of a step: begun, or left behind undone
    case core::GuideState::Open: return QCoreApplication::translate("Term", "open");
    //: state of a step
    case core::GuideState::Later: return QCoreApplication::translate("Term", "to come");
    }
    return {};
}

QString dayWords(const core::CalendarDay &day)
{
    const QString kind = label(day.kind);
    //: a day: what it is, and why ("day off: National Day")
    return day.reason.isEmpty() ? kind : QCoreApplication::translate("Term", "%1: %2").arg(kind, day.reason);
}

QString serviceWords(const core::CalendarDay &day)
{
    if (day.isOpen)
        return said(QT_TRANSLATE_NOOP("Term", "service not settled yet"));
    if (!day.service)
        return said(QT_TRANSLATE_NOOP("Term", "no service"));
    if (day.timetable == day.date.dayOfWeek() || day.timetable == 0)
        return said(QT_TRANSLATE_NOOP("Term", "service"));
    //: there is service; %1 is the weekday whose timetable is used
    return QCoreApplication::translate("Term", "service, as on %1").arg(weekday(day.timetable));
}

QString monthLabel(int year, int month)
{
    //: how a month is written: yyyy stands for the year, MM or M for the month
    return QDate(year, month, 1).toString(QCoreApplication::translate("Term", "yyyy-MM"));
}

QString dayLabel(QDate day)
{
    //: a day: %1 is the weekday, %2 the date
    return QCoreApplication::translate("Term", "%1 %2").arg(weekday(day.dayOfWeek()), dateText(day));
}

} // namespace ui::words
