// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/office/desk.h"
#include "core/office/terms_office.h"
#include "core/store/calendar_store.h"

namespace core {

/// The days of a term: what the nation, Lhasa and the school say of them. Whoever shows or counts service days asks
/// here, so that the number is the same everywhere.
class CalendarOffice
{
public:
    CalendarOffice(Desk &desk, const TermsOffice &terms) : m_desk(desk), m_terms(terms), m_store(desk.book) {}

    /// Every day of a term in order, and its counts.
    [[nodiscard]] QList<CalendarDay> days(TermId term) const;
    [[nodiscard]] QList<CalendarDay> days(QDate from, QDate until) const;
    [[nodiscard]] ServiceDays count(TermId term) const { return countDays(days(term)); }
    [[nodiscard]] int serviceDays(TermId term) const { return count(term).total; }
    /// For a term that is only being entered.
    [[nodiscard]] int serviceDays(QDate from, QDate until) const { return countDays(days(from, until)).total; }
    /// The layers a period rests on: the program's own national lists where the file has none of the year.
    [[nodiscard]] CalendarLayers layers(QDate from, QDate until) const;

    /// What stands open or unexplained in the calendar of a term.
    [[nodiscard]] Findings check(TermId term) const;
    /// Make-up days without an answer, and festivals nobody has settled, that touch the term.
    [[nodiscard]] QList<CalendarDay> openMakeUps(TermId term) const;
    [[nodiscard]] QList<FestivalSuggestion> suggestions(TermId term) const;

    /// The school's own word on days, over what it said before; the number of days it changes. In a period only school
    /// days are touched when it takes something away. Taken back as one act.
    [[nodiscard]] Findings check(const CalendarChange &change) const;
    Outcome<int> change(const CalendarChange &change);
    /// "Does Saturday have service? Which weekday's timetable?", remembered.
    Outcome<Done> answer(QDate day, bool service, Weekday follows);
    /// The days are again what the notices say; the number of days that changed.
    Outcome<int> giveBack(QDate from, QDate until);
    /// What the school itself says of a day.
    [[nodiscard]] std::optional<SchoolDay> schoolDay(QDate day) const { return m_store.schoolDay(day); }

    /// The days of a notice of the town, written into the list of their year.
    Outcome<int> enterNotice(const NoticeEntry &entry);
    /// Takes days out of the lists of Lhasa again.
    Outcome<int> removeNotice(QDate from, QDate until);
    /// A suggestion becomes days off by the notice of the town, or is set aside for its year.
    Outcome<int> adopt(const FestivalSuggestion &suggestion, const NoticeEntry &entry);
    Outcome<Done> setAside(Festival festival, int year);

    /// Lists this file holds; for the nation also those the program brings along.
    [[nodiscard]] QList<CalendarList> lists(CalendarLayer layer) const;
    /// Known lists of Lhasa that can be taken over.
    [[nodiscard]] static QList<CalendarList> knownLhasaLists();
    /// What a file holds, or every fault in words' codes.
    [[nodiscard]] static Outcome<QList<CalendarList>> read(const QByteArray &bytes, CalendarLayer layer);
    /// The days of a term as they would be with these lists.
    [[nodiscard]] QList<CalendarDay> daysWith(TermId term, const QList<CalendarList> &lists) const;
    /// Takes lists over, each in the place of the one of its year; the number of days in them.
    Outcome<int> take(const QList<CalendarList> &lists);
    /// The town's lists of the years of a term as a file for another school; empty when there are none.
    [[nodiscard]] QByteArray exportedLhasa(TermId term) const;

private:
    [[nodiscard]] QList<CalendarDay> daysBelow(QDate from, QDate until) const;
    [[nodiscard]] QJsonObject listedNow(QDate from, QDate until) const;
    int write(const db::Transaction &write, const NoticeEntry &entry);

    Desk &m_desk;
    const TermsOffice &m_terms;
    store::CalendarStore m_store;
};

} // namespace core
