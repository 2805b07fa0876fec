// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/domain/enrolment.h"
#include "core/domain/oversight.h"
#include "core/domain/place.h"
#include "core/domain/program.h"
#include "core/domain/seat.h"
#include "core/policy/notice_rules.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace core::policy {

/// Everything the scan of a term looks at, read at one moment: values, so that it can be looked through elsewhere.
struct ScanFacts {
    QDate today{};
    School school{};
    Term term{};
    QList<SchoolClass> classes{}; ///< at school in the term's year
    QList<StaffMember> staff{};
    QList<Program> programs{};
    QList<Place> places{};
    Findings calendar{};                      ///< what the calendar's own rules say of the term's days
    NoticeFirstFacts notices{};               ///< which classes were told before their families applied
    QHash<StudentId, StudentLine> children{}; ///< all of the school, grades by the term's year
    QList<Application> applications{};
    QHash<ApplicationId, QDate> since{}; ///< when it came to the step it is at
    QHash<StudentId, QList<PriorityClaim>> claims{};
    QHash<StudentId, QStringList> guardians{}; ///< the names on each child's record
    QList<Draw> draws{};                       ///< oldest first, without input and result
    QList<Seat> seats{};
    QSet<SeatId> notDue{}; ///< seats that the confirmed draw's own cut-offs do not give
    QList<Pin> pins{};
    QList<Acceptance> acceptances{};
};

/// The rules a scan asks, in the order in which it asks them.
[[nodiscard]] const QStringList &scannedRules();

/// Looks through a term: findings by whom they concern, the worst first, those that were accepted marked. Pure.
[[nodiscard]] ScanFindings scan(const ScanFacts &facts, const Progress &progress = {});

} // namespace core::policy
