// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/term_guide.h"
#include "core/office/calendar_office.h"
#include "core/office/notices_office.h"
#include "core/office/programs_office.h"
#include "core/office/school_office.h"
#include "core/office/seats_office.h"

namespace core {

/// The way of a term: how far it is, who is late, and the steps people take it forward or back.
class GuideOffice
{
public:
    GuideOffice(Desk &desk, const SchoolOffice &school, TermsOffice &terms, const StudentsOffice &students,
                const ProgramsOffice &programs, const SeatsOffice &seats, const CalendarOffice &calendar,
                const NoticesOffice &notices)
        : m_desk(desk), m_school(school), m_terms(terms), m_students(students), m_programs(programs), m_seats(seats),
          m_calendar(calendar), m_notices(notices), m_store(desk.book)
    {}

    /// A term that is not there gives what is known before the first term.
    [[nodiscard]] TermGuideFacts facts(TermId term) const;
    [[nodiscard]] TermGuide guide(TermId term) const { return guideOf(facts(term)); }

    /// What stands against a step of the term, before it is taken.
    [[nodiscard]] Findings checkMove(TermId term, TermState to, const QString &reason = {}) const;
    /// Takes the term a step forward, or back with a reason. What is only asked in principle comes with the answer.
    Outcome<Done> move(TermId term, TermState to, const QString &reason = {});

    /// Notes that the person at the desk has looked through calendar and programs and stands by them.
    Outcome<Done> markPlan(TermId term);
    Outcome<Done> unmarkPlan(TermId term);
    /// The days by which the school wants steps done; an invalid day takes one away.
    Outcome<Done> setDue(TermId term, const QHash<GuideStep, QDate> &due);

private:
    void countCalendar(TermGuideFacts &facts) const;
    void countNotices(TermGuideFacts &facts) const;
    void countEnrolment(TermGuideFacts &facts) const;
    [[nodiscard]] QString planStamp(const Term &term) const;

    Desk &m_desk;
    const SchoolOffice &m_school;
    TermsOffice &m_terms;
    const StudentsOffice &m_students;
    const ProgramsOffice &m_programs;
    const SeatsOffice &m_seats;
    const CalendarOffice &m_calendar;
    const NoticesOffice &m_notices;
    store::TermStore m_store;
};

} // namespace core
