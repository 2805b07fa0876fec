// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/calendar_rules.h"

#include "core/policy/rulebook.h"

#include <algorithm>

namespace core::policy {

using namespace Qt::Literals::StringLiterals;

namespace {

Findings checkPeriod(QDate from, QDate until)
{
    if (!from.isValid())
        return {finding("calendar.days-named"_L1, u"from"_s)};
    if (!until.isValid())
        return {finding("calendar.days-named"_L1, u"until"_s)};
    if (until < from)
        return {finding("calendar.days-ordered"_L1, u"until"_s, {{u"from"_s, from}, {u"until"_s, until}})};
    const qint64 count = from.daysTo(until) + 1;
    if (count > longestChange)
        return {finding("calendar.days-few"_L1, u"until"_s, {{u"count"_s, count}, {u"most"_s, longestChange}})};
    return {};
}

/// Off, or without service: what clause 3.3 asks a reason for.
bool takesServiceAway(const CalendarChange &change) { return change.kind == DayKind::Off || change.service == false; }

} // namespace

Findings checkYearsKnown(const Term &term, const CalendarLayers &layers)
{
    Findings found;
    for (const int year : unknownYears(term.starts, term.ends, layers))
        found << finding("calendar.year-known"_L1, {},
                         {{u"calendarYear"_s, year}, {u"fromDay"_s, std::max(term.starts, QDate(year, 1, 1))}});
    return found;
}

Findings checkMakeUps(const QList<CalendarDay> &days)
{
    Findings found;
    for (const CalendarDay &day : days)
        if (day.isOpen)
            found << finding("calendar.make-up-answered"_L1, {}, {{u"on"_s, day.date}, {u"name"_s, day.reason}});
    return found;
}

Findings checkExceptions(const QList<CalendarDay> &days)
{
    Findings found;
    for (const CalendarDay &day : days) {
        const bool givenFree = day.layer == CalendarLayer::School && day.kind == DayKind::Off;
        const bool unserved = day.isSchoolDay() && day.kind != DayKind::MakeUp && !day.service;
        if ((givenFree || unserved) && day.reason.trimmed().isEmpty())
            found << finding("schedule.exception-reasoned"_L1, u"reason"_s, {{u"on"_s, day.date}});
    }
    return found;
}

Findings checkFestivals(const QList<FestivalSuggestion> &open)
{
    Findings found;
    for (const FestivalSuggestion &one : open)
        found << finding("calendar.festival-settled"_L1, {},
                         {{u"festival"_s, static_cast<int>(one.festival)}, {u"on"_s, one.day}});
    return found;
}

Findings checkCalendar(const Term &term, const CalendarLayers &layers, const QList<CalendarDay> &days,
                       const QList<FestivalSuggestion> &open)
{
    return checkMakeUps(days) + checkExceptions(days) + checkFestivals(open) + checkYearsKnown(term, layers);
}

Findings checkCalendarChange(const CalendarChange &change, const QList<CalendarDay> &days)
{
    Findings found = checkPeriod(change.from, change.until);
    if (!found.isEmpty())
        return found;
    if (!change.kind && !change.service && change.follows == 0)
        return {finding("calendar.change-said"_L1, u"kind"_s)};
    if (takesServiceAway(change) && change.reason.trimmed().isEmpty() &&
        std::ranges::any_of(days,
                            [](const CalendarDay &day) { return day.isSchoolDay() && day.kind != DayKind::MakeUp; }))
        found << finding("schedule.exception-reasoned"_L1, u"reason"_s, {{u"on"_s, change.from}});
    const bool needsTimetable = change.service == true && change.kind != DayKind::Off && change.follows == 0;
    const auto onWeekend = std::ranges::find_if(days, [&change](const CalendarDay &day) {
        return day.date.dayOfWeek() >= 6 && (day.isSchoolDay() || change.kind.has_value());
    });
    if (needsTimetable && onWeekend != days.end())
        found << finding("calendar.timetable-chosen"_L1, u"follows"_s, {{u"on"_s, onWeekend->date}});
    if (change.kind != DayKind::School && std::ranges::none_of(days, &CalendarDay::isSchoolDay))
        found << finding("calendar.school-day-there"_L1, u"from"_s, {{u"from"_s, change.from}});
    return found;
}

Findings checkNoticeEntry(const NoticeEntry &entry)
{
    Findings found = checkPeriod(entry.from, entry.until);
    if (entry.name.trimmed().isEmpty())
        found << finding("calendar.notice-named"_L1, u"name"_s);
    if (entry.source.trimmed().isEmpty())
        found << finding("calendar.notice-sourced"_L1, u"source"_s);
    return found;
}

} // namespace core::policy
