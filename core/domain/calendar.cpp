// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendar.h"

#include <QHash>

#include <algorithm>

namespace core {

namespace {

bool isWeekend(QDate day) { return day.dayOfWeek() >= 6; }

/// One works on a Saturday for another day; on a Tuesday one simply works.
DayKind workingKind(QDate day) { return isWeekend(day) ? DayKind::MakeUp : DayKind::School; }

DayKind settled(DayKind kind, QDate day)
{
    const bool works = kind == DayKind::School || kind == DayKind::MakeUp;
    return works ? workingKind(day) : kind;
}

struct Said {
    DayKind kind = DayKind::Off;
    QString name{};
    QString source{};
};

/// Later years win, so that next year's list can change this December.
QHash<QDate, Said> saidBy(QList<CalendarList> lists)
{
    std::ranges::stable_sort(lists, {}, &CalendarList::year);
    QHash<QDate, Said> said;
    for (const CalendarList &list : std::as_const(lists))
        for (const ListedDay &day : list.days)
            said.insert(day.date, {day.kind, day.name, list.source.isEmpty() ? list.papers : list.source});
    return said;
}

void lay(CalendarDay &day, const Said &said, CalendarLayer layer)
{
    day.kind = settled(said.kind, day.date);
    day.reason = said.name;
    day.source = said.source;
    day.layer = layer;
}

void lay(CalendarDay &day, const SchoolDay &said)
{
    day.changed = true;
    if (!said.kind && said.reason.isEmpty())
        return; // only an answer: the notice below still says why
    if (said.kind)
        day.kind = settled(*said.kind, day.date);
    day.reason = said.reason;
    day.source = said.source;
    day.layer = CalendarLayer::School;
}

/// Service on every school day (3.3), unless the school says otherwise; on a make-up day only if it says so.
void serve(CalendarDay &day, const SchoolDay *said)
{
    const std::optional<bool> wanted = said ? said->service : std::nullopt;
    const bool makeUp = day.kind == DayKind::MakeUp;
    day.isOpen = makeUp && !wanted;
    day.service = day.isSchoolDay() && wanted.value_or(!makeUp);
    if (!day.isSchoolDay())
        return;
    if (said && said->follows != 0)
        day.timetable = said->follows;
    else if (!makeUp)
        day.timetable = isWeekend(day.date) ? 0 : day.date.dayOfWeek();
}

} // namespace

QList<CalendarDay> composeDays(QDate from, QDate until, const CalendarLayers &layers)
{
    QList<CalendarDay> days;
    if (!from.isValid() || !until.isValid())
        return days;
    const QHash<QDate, Said> national = saidBy(layers.national);
    const QHash<QDate, Said> lhasa = saidBy(layers.lhasa);
    QHash<QDate, const SchoolDay *> school;
    for (const SchoolDay &day : layers.school)
        school.insert(day.date, &day);
    for (QDate date = from; date <= until; date = date.addDays(1)) {
        CalendarDay day{.date = date, .kind = isWeekend(date) ? DayKind::Weekend : DayKind::School};
        if (const auto said = national.constFind(date); said != national.cend())
            lay(day, *said, CalendarLayer::National);
        if (const auto said = lhasa.constFind(date); said != lhasa.cend())
            lay(day, *said, CalendarLayer::Lhasa);
        const SchoolDay *own = school.value(date);
        if (own)
            lay(day, *own);
        serve(day, own);
        days << day;
    }
    return days;
}

ServiceDays countDays(const QList<CalendarDay> &days)
{
    ServiceDays count;
    for (const CalendarDay &day : days) {
        if (count.months.isEmpty() || count.months.last().month != day.date.month() ||
            count.months.last().year != day.date.year())
            count.months << MonthCount{.year = day.date.year(), .month = day.date.month()};
        MonthCount &month = count.months.last();
        month.schoolDays += day.isSchoolDay() ? 1 : 0;
        count.schoolDays += day.isSchoolDay() ? 1 : 0;
        count.open += day.isOpen ? 1 : 0;
        if (!day.service)
            continue;
        ++count.total;
        ++month.service;
        if (day.timetable >= 1 && day.timetable <= 7)
            ++count.weekdays[size_t(day.timetable - 1)];
    }
    return count;
}

QList<int> unknownYears(QDate from, QDate until, const CalendarLayers &layers)
{
    QList<int> years;
    for (int year = from.year(); year <= until.year(); ++year) {
        const bool known = std::ranges::any_of(
            layers.national, [year](const CalendarList &list) { return list.year == year && !list.days.isEmpty(); });
        if (!known)
            years << year;
    }
    return years;
}

} // namespace core
