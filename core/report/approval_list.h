// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/enrolment.h"
#include "core/domain/seat.h"
#include "core/report/form_frame.h"

namespace core::report {

/// What a child's family pays for the approved items, when fees are known.
struct ApprovalFee {
    Money due{};
    QString waiver{}; ///< 全免, 减半 …
};

/// Facts of form F04. Every application of the term may be given: only approved and arranged ones are listed.
struct ApprovalFacts {
    FormFrame frame{};
    QList<ApplicationLine> applications{};
    QList<ProgramLine> programs{}; ///< of the term
    QList<Seat> seats{};           ///< confirmed ones, those that begin later too; none before the draw
    QDate on{};                    ///< the day the list is about
    QHash<StudentId, ApprovalFee> fees{};
    QDate meetingOn{}; ///< of the review meeting; an invalid day leaves room to write
};

/// F04 学校核准名单, for the school's own files.
[[nodiscard]] Document approvalList(const ApprovalFacts &facts);

/// F04 as it hangs on the wall (公示名单): class, name and item, nothing else about a child (data-conventions 3.10).
[[nodiscard]] Document publicApprovalList(const ApprovalFacts &facts);

} // namespace core::report
