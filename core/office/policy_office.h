// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/office/calendar_office.h"
#include "core/office/places_office.h"
#include "core/office/seats_office.h"
#include "core/policy/compulsion_signals.h"
#include "core/policy/scan.h"
#include "core/store/acceptance_store.h"
#include "core/store/scan_store.h"

namespace core {

/// What the rules notice when a whole term is looked through, and the warnings that somebody has accepted.
class PolicyOffice
{
public:
    PolicyOffice(Desk &desk, const SchoolOffice &school, const TermsOffice &terms, const ProgramsOffice &programs,
                 const EnrolmentOffice &enrolment, SeatsOffice &seats, const CalendarOffice &calendar,
                 const PlacesOffice &places);

    /// Everything the scan looks at, in a few queries: values, so that the scan itself may run in a job.
    [[nodiscard]] policy::ScanFacts facts(TermId term) const;
    /// Needs no file.
    [[nodiscard]] static ScanFindings scan(const policy::ScanFacts &facts, const Progress &progress = {});
    [[nodiscard]] ScanFindings scan(TermId term) const { return scan(facts(term)); }
    /// A signal of compulsion (2.2): a question for the principal and whom the principal named, for nobody else.
    [[nodiscard]] static bool isForPrincipal(const ScanFinding &found) { return policy::isSignal(found.finding.rule); }
    /// What a scan looks at, as rules: for a page that says so when it found nothing.
    [[nodiscard]] static const QStringList &scannedRules() { return policy::scannedRules(); }

    /// Why the seats of a term may not be published yet: gaps of the plan that nobody has accepted (3.3).
    [[nodiscard]] Findings checkPublishing(TermId term) const;

    [[nodiscard]] QList<Acceptance> acceptances(TermId term) const { return m_store.list(term); }
    /// Warnings accepted together for one reason, by the person at the desk: all or none. The number accepted.
    Outcome<int> accept(TermId term, const ScanFindings &findings, const QString &reason, QDate until);
    /// The warnings stand open again, all in one act. The number withdrawn.
    Outcome<int> withdraw(const QList<AcceptanceId> &ids);

private:
    [[nodiscard]] QDate today() const;
    [[nodiscard]] policy::NoticeFirstFacts notices(const policy::ScanFacts &facts) const;
    [[nodiscard]] QSet<SeatId> seatsNotDue(const Draw &draw, const QList<Seat> &seats) const;

    Desk &m_desk;
    const SchoolOffice &m_school;
    const TermsOffice &m_terms;
    const ProgramsOffice &m_programs;
    const EnrolmentOffice &m_enrolment;
    SeatsOffice &m_seats;
    const CalendarOffice &m_calendar;
    const PlacesOffice &m_places;
    store::AcceptanceStore m_store;
    store::ScanStore m_scan;
};

} // namespace core
