// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/findings.h"
#include "core/domain/enrolment.h"
#include "core/domain/program.h"
#include "core/domain/school.h"
#include "core/domain/seat.h"
#include "core/domain/student.h"

#include <QDate>
#include <QHash>
#include <QList>

namespace core::policy {

inline constexpr int mostDaysAtAStep = 7; ///< then somebody is asked why

/// Clause 4.1: the service answers to the county or district of its school.
[[nodiscard]] Findings checkCounty(const School &school);

/// Clause 4.3: somebody who works here leads the program. `leader`: nullptr when nobody is named.
[[nodiscard]] Findings checkLeader(const Program &program, const StaffMember *leader);
/// Clause 4.2: the school's own people lead at least half of the weekly sessions. Facts: own, total.
[[nodiscard]] Findings checkOwnShare(const QList<Program> &programs, const QHash<StaffId, StaffMember> &staff);

/// The applications of a class that lie at one step.
struct WaitingStack {
    Step step = Step::Applied;
    int grade = 0;
    int classNumber = 0;
    int count = 0; ///< those that have waited too long
    QDate since{}; ///< the oldest of them
};
[[nodiscard]] bool waitsTooLong(Step step, QDate since, QDate today);
/// Clause 3.4: no application lies. Facts: grade, number (of the class), step, count, since.
[[nodiscard]] Findings checkWaiting(const WaitingStack &stack);

/// Clause 3.1: a group that counts in the term's draw holds on the day of the draw. Facts: name, group, on.
[[nodiscard]] Findings checkClaimsOnDrawDay(const QList<PriorityClaim> &claims, const DatePeriod &term, QDate day,
                                            const QString &name);

/// A seat beside what the published ladder gives, and beside the application it rests on.
struct SeatFacts {
    QString name{}; ///< of the child
    QString program{};
    bool isDue = true;          ///< the draw's own cut-offs give it, or the school settled it with a reason
    std::optional<Step> step{}; ///< of the child's application; none: there is none
};
[[nodiscard]] Findings checkSeat(const SeatFacts &facts);

/// Clause 3.3 at the moment of publishing: gaps of the plan that nobody has accepted. Fact: count.
[[nodiscard]] Findings checkGapsAccepted(int openGaps);
/// Is this one of the findings that publishing waits for?
[[nodiscard]] bool isGap(const Finding &finding);

} // namespace core::policy
