// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/term.h"

#include <QDate>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace core {

/// What a day is for a school.
enum class DayKind {
    School,  ///< Monday to Friday, or a weekday that a later layer makes a school day again
    Weekend, ///< Saturday or Sunday that nobody speaks of
    Off,     ///< a holiday, or a day the school gives free
    Half,    ///< school for a part of the day
    MakeUp   ///< a Saturday or Sunday on which one works for a day off
};

/// Who says what a day is; a later one wins (data-conventions.md 3.5).
enum class CalendarLayer { Week, National, Lhasa, School };

/// The two festivals whose days off the town sets anew each year.
enum class Festival { Losar, Shoton };

/// What a notice says of one day: off, worked for another, or an ordinary school day again.
struct ListedDay {
    QDate date{};
    DayKind kind = DayKind::Off;
    QString name{}; ///< 春节
    bool operator==(const ListedDay &) const = default;
};

/// The days of one year as a notice sets them. A national list may speak of the December before and of the January
/// after; the list of the later year wins there.
struct CalendarList {
    CalendarListId id{};
    CalendarLayer layer = CalendarLayer::National;
    int year = 0;
    QString source{}; ///< the notice: its name and number
    QString papers{}; ///< where it can be read, one address a line
    QList<ListedDay> days{};
    int version = 0;
};

/// What the school itself says of a day. What is empty stays as the layers below have it.
struct SchoolDay {
    SchoolDayId id{};
    QDate date{};
    std::optional<DayKind> kind{};
    std::optional<bool> service{};
    Weekday follows = 0; ///< the weekday whose timetable is used; 0: its own
    QString reason{};
    QString source{}; ///< the document that says so, when there is one
    int version = 0;
};

/// All that is known of the days of a term.
struct CalendarLayers {
    QList<CalendarList> national{};
    QList<CalendarList> lhasa{};
    QList<SchoolDay> school{};
};

/// One day as it counts: the layers put together.
struct CalendarDay {
    QDate date{};
    DayKind kind = DayKind::School;
    bool service = false;
    Weekday timetable = 0; ///< the weekday whose programs run; 0: none
    QString reason{};
    QString source{};
    CalendarLayer layer = CalendarLayer::Week; ///< the latest that speaks of the kind of the day
    bool changed = false;                      ///< the school says something of it
    bool isOpen = false;                       ///< a make-up day: whether there is service is still to be said

    [[nodiscard]] bool isSchoolDay() const
    {
        return kind == DayKind::School || kind == DayKind::Half || kind == DayKind::MakeUp;
    }
    bool operator==(const CalendarDay &) const = default;
};

/// The days from one to another, both included.
[[nodiscard]] QList<CalendarDay> composeDays(QDate from, QDate until, const CalendarLayers &layers);

/// Counts of a month, or of what of it lies in the term.
struct MonthCount {
    int year = 0;
    int month = 0;
    int schoolDays = 0;
    int service = 0;
    bool operator==(const MonthCount &) const = default;
};

/// How often there is service: in all, by month, and by the weekday whose timetable is used (Monday first).
struct ServiceDays {
    int total = 0;
    int schoolDays = 0;
    int open = 0; ///< make-up days nobody has answered yet: not counted
    std::array<int, 7> weekdays{};
    QList<MonthCount> months{};
};
[[nodiscard]] ServiceDays countDays(const QList<CalendarDay> &days);

/// The years of a period for which no national list is known yet.
[[nodiscard]] QList<int> unknownYears(QDate from, QDate until, const CalendarLayers &layers);

/// What the Tibetan calendar suggests for a festival: never days off until the school has taken them over.
struct FestivalSuggestion {
    Festival festival = Festival::Losar;
    int year = 0;
    QDate day{};            ///< the first day of Losar, the opening of Shoton
    bool uncertain = false; ///< a leap month makes a second day possible
    QDate from{};           ///< the days off as the town usually sets them
    QDate until{};
    bool operator==(const FestivalSuggestion &) const = default;
};

/// What is to become of days in the layer of the school.
struct CalendarChange {
    QDate from{};
    QDate until{};
    std::optional<DayKind> kind{};
    std::optional<bool> service{};
    Weekday follows = 0;
    QString reason{};
    QString source{};
};

/// A notice of the town, written down: these days are off, worked, or ordinary school days.
struct NoticeEntry {
    QDate from{};
    QDate until{};
    DayKind kind = DayKind::Off;
    QString name{};
    QString source{};
};

/// What is wrong with a calendar file, each once in words.
enum class CalendarFault { NotJson, NotACalendar, Year, Layer, Date, Order, Kind, FarFromYear, Twice, TooMany };

/// A fault with its place in the file: "days[3].date".
struct CalendarProblem {
    CalendarFault fault = CalendarFault::NotJson;
    QString path{};
    QString value{};
    bool operator==(const CalendarProblem &) const = default;
};

} // namespace core
