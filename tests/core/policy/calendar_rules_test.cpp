// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/calendar_rules.h"

#include "tests/support/qstring_maker.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace core::policy;
using namespace Qt::Literals::StringLiterals;

namespace {

QDate on(const char *day) { return QDate::fromString(QString::fromLatin1(day), Qt::ISODate); }

void add(CalendarList &list, const char *from, const char *until, DayKind kind, const QString &name)
{
    for (QDate day = on(from); day <= on(until); day = day.addDays(1))
        list.days << ListedDay{.date = day, .kind = kind, .name = name};
}

/// The national list of 2026 as far as the cases below need it.
CalendarList nation2026()
{
    CalendarList list{.year = 2026, .source = u"国办2026"_s};
    add(list, "2026-01-01", "2026-01-03", DayKind::Off, u"元旦"_s);
    add(list, "2026-01-04", "2026-01-04", DayKind::MakeUp, u"元旦"_s);
    add(list, "2026-02-14", "2026-02-14", DayKind::MakeUp, u"春节"_s);
    add(list, "2026-02-15", "2026-02-23", DayKind::Off, u"春节"_s);
    add(list, "2026-02-28", "2026-02-28", DayKind::MakeUp, u"春节"_s);
    return list;
}

CalendarList lhasa(int year) { return {.layer = CalendarLayer::Lhasa, .year = year, .source = u"拉政办"_s}; }

CalendarDay dayOf(const char *day, const CalendarLayers &layers)
{
    return composeDays(on(day), on(day), layers).first();
}

Term termOf(const char *starts, const char *ends) { return {.id = {1}, .starts = on(starts), .ends = on(ends)}; }

QStringList rulesOf(const Findings &findings)
{
    QStringList rules;
    for (const Finding &finding : findings)
        rules << finding.rule;
    return rules;
}

} // namespace

TEST_CASE("without any notice a week has five school days with service by their own timetable", "[policy][calendar]")
{
    const QList<CalendarDay> week = composeDays(on("2026-09-07"), on("2026-09-13"), {});
    REQUIRE(week.size() == 7);
    for (int day = 0; day < 5; ++day) {
        CHECK(week[day].kind == DayKind::School);
        CHECK(week[day].service);
        CHECK(week[day].timetable == day + 1);
    }
    CHECK(week[5].kind == DayKind::Weekend);
    CHECK_FALSE(week[5].service);
    CHECK(countDays(week).total == 5);
}

TEST_CASE("Lhasa 2023: the town works on a weekend that the nation leaves free", "[policy][calendar]")
{
    CalendarLayers layers;
    CalendarList town = lhasa(2023);
    add(town, "2023-02-20", "2023-02-26", DayKind::Off, u"藏历新年"_s);
    add(town, "2023-02-18", "2023-02-19", DayKind::MakeUp, u"藏历新年"_s);
    layers.lhasa = {town};
    CHECK(dayOf("2023-02-17", layers).kind == DayKind::School);
    for (const char *day : {"2023-02-18", "2023-02-19"}) {
        const CalendarDay worked = dayOf(day, layers);
        CHECK(worked.kind == DayKind::MakeUp);
        CHECK(worked.isOpen);
        CHECK_FALSE(worked.service);
        CHECK(worked.layer == CalendarLayer::Lhasa);
    }
    CHECK(countDays(composeDays(on("2023-02-20"), on("2023-02-26"), layers)).total == 0);
    CHECK(dayOf("2023-02-22", layers).source == u"拉政办"_s);
    CHECK(dayOf("2023-02-27", layers).service);
}

TEST_CASE("Lhasa 2025: six days of Losar, nothing worked for them", "[policy][calendar]")
{
    CalendarLayers layers;
    CalendarList town = lhasa(2025);
    add(town, "2025-02-27", "2025-03-04", DayKind::Off, u"藏历新年"_s);
    layers.lhasa = {town};
    const QList<CalendarDay> days = composeDays(on("2025-02-24"), on("2025-03-09"), layers);
    CHECK(countDays(days).total == 6); // Mon to Wed before, Wed to Fri after
    CHECK(checkMakeUps(days).isEmpty());
    CHECK(dayOf("2025-03-04", layers).kind == DayKind::Off);
    CHECK(dayOf("2025-03-05", layers).kind == DayKind::School);
}

TEST_CASE("Lhasa 2026: Spring Festival and Losar joined end later than the nation says", "[policy][calendar]")
{
    CalendarLayers layers{.national = {nation2026()}};
    CHECK(dayOf("2026-02-24", layers).service);
    CalendarList town = lhasa(2026);
    add(town, "2026-02-14", "2026-02-14", DayKind::MakeUp, u"春节、藏历新年"_s);
    add(town, "2026-02-15", "2026-02-26", DayKind::Off, u"春节、藏历新年"_s);
    add(town, "2026-02-28", "2026-02-28", DayKind::MakeUp, u"春节、藏历新年"_s);
    layers.lhasa = {town};
    for (const char *day : {"2026-02-24", "2026-02-25", "2026-02-26"}) {
        const CalendarDay off = dayOf(day, layers);
        CHECK(off.kind == DayKind::Off);
        CHECK(off.layer == CalendarLayer::Lhasa);
        CHECK(off.reason == u"春节、藏历新年"_s);
    }
    CHECK(dayOf("2026-02-23", layers).layer == CalendarLayer::Lhasa);
    CHECK(dayOf("2026-02-27", layers).service);
    CHECK(dayOf("2026-02-28", layers).kind == DayKind::MakeUp);
}

TEST_CASE("a December day is what next year's list makes of it", "[policy][calendar]")
{
    CalendarList old{.year = 2022};
    add(old, "2022-12-31", "2022-12-31", DayKind::MakeUp, u"元旦"_s);
    CalendarList next{.year = 2023};
    add(next, "2022-12-30", "2022-12-31", DayKind::Off, u"元旦"_s);
    // Whatever the order in which they are known.
    for (const QList<CalendarList> &lists : {QList{old, next}, QList{next, old}}) {
        const CalendarLayers layers{.national = lists};
        CHECK(dayOf("2022-12-30", layers).kind == DayKind::Off);
        CHECK(dayOf("2022-12-31", layers).kind == DayKind::Off);
    }
    CHECK(dayOf("2022-12-31", {.national = {old}}).kind == DayKind::MakeUp);
}

TEST_CASE("a term over the turn of the year counts by month and by weekday", "[policy][calendar]")
{
    const CalendarLayers layers{.national = {nation2026()}};
    const ServiceDays count = countDays(composeDays(on("2025-12-29"), on("2026-01-09"), layers));
    CHECK(count.months == QList<MonthCount>{{2025, 12, 3, 3}, {2026, 1, 6, 5}});
    CHECK(count.total == 8);
    CHECK(count.open == 1); // Sunday 4 January is worked, and nobody has said whether there is service
    CHECK(count.weekdays == std::array{2, 2, 2, 1, 1, 0, 0});
}

TEST_CASE("a make-up Saturday counts with the timetable the school chose for it", "[policy][calendar]")
{
    CalendarLayers layers{.national = {nation2026()}};
    layers.school = {{.date = on("2026-02-14"), .service = true, .follows = 4}};
    const CalendarDay day = dayOf("2026-02-14", layers);
    CHECK(day.service);
    CHECK(day.timetable == 4);
    CHECK_FALSE(day.isOpen);
    CHECK(day.reason == u"春节"_s); // an answer does not hide why the day is worked
    CHECK(day.layer == CalendarLayer::National);
    layers.school.first().service = false;
    CHECK_FALSE(dayOf("2026-02-14", layers).service);
    CHECK_FALSE(dayOf("2026-02-14", layers).isOpen);
}

TEST_CASE("an answer about a make-up day falls away when a later notice makes the day free", "[policy][calendar]")
{
    CalendarLayers layers{.national = {nation2026()}};
    layers.school = {{.date = on("2026-02-14"), .service = true, .follows = 4}};
    CalendarList town = lhasa(2026);
    add(town, "2026-02-14", "2026-02-14", DayKind::Off, u"藏历新年"_s);
    layers.lhasa = {town};
    CHECK(dayOf("2026-02-14", layers).kind == DayKind::Off);
    CHECK_FALSE(dayOf("2026-02-14", layers).service);
}

TEST_CASE("the school has the last word: a snow day, a half day, a Saturday made a school day", "[policy][calendar]")
{
    CalendarLayers layers;
    layers.school = {{.date = on("2026-11-10"), .kind = DayKind::Off, .reason = u"大雪"_s},
                     {.date = on("2026-11-11"), .kind = DayKind::Half, .reason = u"期中考试"_s},
                     {.date = on("2026-11-14"), .kind = DayKind::School, .service = true, .follows = 2}};
    CHECK(dayOf("2026-11-10", layers).kind == DayKind::Off);
    CHECK(dayOf("2026-11-10", layers).layer == CalendarLayer::School);
    CHECK(dayOf("2026-11-11", layers).kind == DayKind::Half);
    CHECK(dayOf("2026-11-11", layers).service);
    const CalendarDay saturday = dayOf("2026-11-14", layers);
    CHECK(saturday.kind == DayKind::MakeUp);
    CHECK(saturday.timetable == 2);
}

TEST_CASE("calendar.year-known - a term into a year without a national list says from when it guesses", "[policy][3.3]")
{
    const CalendarList empty{.year = 2027};
    const Findings found = checkYearsKnown(termOf("2026-09-01", "2027-01-08"), {.national = {nation2026(), empty}});
    REQUIRE(rulesOf(found) == QStringList{u"calendar.year-known"_s});
    CHECK(found.first().facts.value(u"calendarYear"_s) == 2027);
    CHECK(found.first().facts.value(u"fromDay"_s) == QDate(2027, 1, 1));
    CHECK(found.first().severity == Severity::Note);
    CHECK(checkYearsKnown(termOf("2026-03-01", "2026-07-08"), {.national = {nation2026()}}).isEmpty());
}

TEST_CASE("calendar.make-up-answered warns once for every make-up day without an answer", "[policy][3.3]")
{
    CalendarLayers layers{.national = {nation2026()}};
    layers.school = {{.date = on("2026-02-28"), .service = false}};
    const Findings found = checkMakeUps(composeDays(on("2026-01-01"), on("2026-03-10"), layers));
    REQUIRE(found.size() == 2);
    CHECK(found.first().facts.value(u"on"_s) == QDate(2026, 1, 4));
    CHECK(found.last().facts.value(u"on"_s) == QDate(2026, 2, 14));
    CHECK(found.first().severity == Severity::Warning);
}

TEST_CASE("schedule.exception-reasoned - a school day without service needs its reason", "[policy][3.3]")
{
    CalendarLayers layers;
    layers.school = {{.date = on("2026-11-10"), .service = false},
                     {.date = on("2026-11-11"), .service = false, .reason = u"停电"_s},
                     {.date = on("2026-11-12"), .kind = DayKind::Off}};
    const Findings found = checkExceptions(composeDays(on("2026-11-09"), on("2026-11-13"), layers));
    REQUIRE(found.size() == 2);
    CHECK(found.first().facts.value(u"on"_s) == QDate(2026, 11, 10));
    CHECK(refuses(found));

    const QList<CalendarDay> below = composeDays(on("2026-11-10"), on("2026-11-10"), {});
    CalendarChange change{.from = on("2026-11-10"), .until = on("2026-11-10"), .service = false};
    CHECK(rulesOf(checkCalendarChange(change, below)) == QStringList{u"schedule.exception-reasoned"_s});
    change.reason = u"停电"_s;
    CHECK(checkCalendarChange(change, below).isEmpty());
}

TEST_CASE("calendar.festival-settled notes every suggestion that is still open", "[policy][3.3]")
{
    const FestivalSuggestion shoton{.festival = Festival::Shoton, .year = 2026, .day = on("2026-08-12")};
    CHECK(rulesOf(checkFestivals({shoton})) == QStringList{u"calendar.festival-settled"_s});
    CHECK(checkFestivals({}).isEmpty());
    CHECK(checkCalendar(termOf("2026-08-10", "2026-08-14"), {.national = {nation2026()}}, {}, {shoton}).size() == 1);
}

TEST_CASE("calendar.days-named - calendar.days-ordered and calendar.days-few guard the period", "[policy][calendar]")
{
    CalendarChange change{.kind = DayKind::Off, .reason = u"大雪"_s};
    CHECK(rulesOf(checkCalendarChange(change, {})) == QStringList{u"calendar.days-named"_s});
    change.from = on("2026-11-10");
    change.until = on("2026-11-09");
    CHECK(rulesOf(checkCalendarChange(change, {})) == QStringList{u"calendar.days-ordered"_s});
    change.until = on("2027-11-09");
    CHECK(rulesOf(checkCalendarChange(change, {})) == QStringList{u"calendar.days-few"_s});
}

TEST_CASE("calendar.change-said refuses a change that says nothing", "[policy][calendar]")
{
    const QList<CalendarDay> below = composeDays(on("2026-11-10"), on("2026-11-10"), {});
    CHECK(rulesOf(checkCalendarChange({.from = on("2026-11-10"), .until = on("2026-11-10")}, below)) ==
          QStringList{u"calendar.change-said"_s});
}

TEST_CASE("calendar.timetable-chosen - service on a Saturday follows a weekday", "[policy][3.3]")
{
    const QList<CalendarDay> below = composeDays(on("2026-11-14"), on("2026-11-14"), {});
    CalendarChange change{
        .from = on("2026-11-14"), .until = on("2026-11-14"), .kind = DayKind::School, .service = true};
    CHECK(rulesOf(checkCalendarChange(change, below)) == QStringList{u"calendar.timetable-chosen"_s});
    change.follows = 4;
    CHECK(checkCalendarChange(change, below).isEmpty());
}

TEST_CASE("calendar.school-day-there - nothing is taken away from a weekend", "[policy][calendar]")
{
    const QList<CalendarDay> below = composeDays(on("2026-11-14"), on("2026-11-15"), {});
    const CalendarChange change{
        .from = on("2026-11-14"), .until = on("2026-11-15"), .kind = DayKind::Off, .reason = u"大雪"_s};
    CHECK(rulesOf(checkCalendarChange(change, below)) == QStringList{u"calendar.school-day-there"_s});
}

TEST_CASE("calendar.notice-named and calendar.notice-sourced - a notice has a name and a paper", "[policy][calendar]")
{
    NoticeEntry entry{.from = on("2026-08-12"), .until = on("2026-08-18")};
    CHECK(rulesOf(checkNoticeEntry(entry)) == QStringList{u"calendar.notice-named"_s, u"calendar.notice-sourced"_s});
    entry.name = u"雪顿节"_s;
    entry.source = u"拉政办发〔2026〕1号"_s;
    CHECK(checkNoticeEntry(entry).isEmpty());
}
