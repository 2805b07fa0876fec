// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/calendar_office.h"
#include "core/office/notices_office.h"
#include "core/office/offers_office.h"
#include "core/office/review_office.h"
#include "core/office/seats_office.h"
#include "core/report/coverage.h"
#include "core/report/document.h"
#include "core/report/form_frame.h"

namespace core {

/// Which report of which part of the school.
struct ReportWish {
    QString name{}; ///< as in the catalogue: F01, F04-public, timetable …
    TermId term{};
    ClassId schoolClass{};    ///< F01-F04, slips: only this class
    StudentId student{};      ///< slips: only this child
    ProgramId program{};      ///< F06, lists of a draw: only this program
    QDate on{};               ///< F04-F06, coverage: as it is on this day; today when none is named
    bool forPublic = false;   ///< F04 as it hangs on the wall
    bool teacherCopy = false; ///< F06 with health hints, for the responsible teacher alone
};

/// Gathers what a form needs from the other offices and has it built. Reads only.
class ReportsOffice
{
public:
    ReportsOffice(const Desk &desk, const SchoolOffice &school, const TermsOffice &terms,
                  const StudentsOffice &students, const ProgramsOffice &programs, const EnrolmentOffice &enrolment,
                  const SeatsOffice &seats, const OffersOffice &offers, const CalendarOffice &calendar,
                  const NoticesOffice &notices, const ReviewOffice &review)
        : m_desk(desk), m_school(school), m_terms(terms), m_students(students), m_programs(programs),
          m_enrolment(enrolment), m_seats(seats), m_offers(offers), m_calendar(calendar), m_notices(notices),
          m_review(review)
    {}

    /// Throws UnknownName for a report, term, class or program that is not there.
    [[nodiscard]] report::Document make(const ReportWish &wish) const;
    /// How far each priority group of clause 3.1 is served, with the children behind each number, as it is printed today;
    /// pupils and applications of the term as they have been read already.
    [[nodiscard]] report::Coverage coverageOf(const Term &term, const QList<StudentLine> &pupils,
                                              const QList<ApplicationLine> &applications) const;

private:
    [[nodiscard]] report::FormFrame frame(const Term &term) const;
    [[nodiscard]] QString healthOf(const ApplicationLine &line) const;
    [[nodiscard]] report::Document approvals(const ReportWish &wish, const Term &term) const;
    [[nodiscard]] report::Document reviews(const ReportWish &wish, const Term &term) const;
    [[nodiscard]] report::Document statistics(const Term &term, QDate day) const;
    [[nodiscard]] report::Document coverage(const Term &term, bool forPublic, QDate day) const;
    [[nodiscard]] report::Coverage coverageOn(const Term &term, QDate day) const;
    [[nodiscard]] QDate dayIn(const Term &term, QDate asked) const;
    [[nodiscard]] QList<ApplicationLine> linesOn(TermId term, QDate day) const;
    [[nodiscard]] QList<ApplicationLine> asOn(QList<ApplicationLine> lines, QDate day) const;
    [[nodiscard]] QList<Seat> seatsFrom(TermId term, QDate day) const;
    [[nodiscard]] report::Document serviceClasses(const ReportWish &wish, const Term &term) const;

    const Desk &m_desk;
    const SchoolOffice &m_school;
    const TermsOffice &m_terms;
    const StudentsOffice &m_students;
    const ProgramsOffice &m_programs;
    const EnrolmentOffice &m_enrolment;
    const SeatsOffice &m_seats;
    const OffersOffice &m_offers;
    const CalendarOffice &m_calendar;
    const NoticesOffice &m_notices;
    const ReviewOffice &m_review;
};

} // namespace core
