// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/findings.h"
#include "core/domain/term.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace core::policy {

/// One allowed step of a term.
struct TermMove {
    TermState from = TermState::Planning;
    TermState to = TermState::Planning;
    bool needsReason = false; ///< a step back
};
/// The one table of allowed steps of a term (3.4: the service is arranged by the term).
[[nodiscard]] const QList<TermMove> &allowedTermMoves();
[[nodiscard]] bool isAllowed(TermState from, TermState to);
[[nodiscard]] bool needsReason(TermState from, TermState to);

/// What is known when somebody takes a term a step further or back.
struct TermMoveFacts {
    Term term{};
    TermState to = TermState::Planning;
    QString reason{};
    QString actor{}; ///< the person at the desk
    QDate today{};
    bool planChecked = false;
    int openMakeUps = 0;
    int applications = 0;
    int waiting = 0; ///< applications that are neither approved nor settled
    int wishing = 0; ///< live applications that wish for a course
    bool hasSeats = false;
};
[[nodiscard]] Findings checkTermMove(const TermMoveFacts &facts);
/// Somebody stands by the plan of a term.
[[nodiscard]] Findings checkPlanMark(int programs, const QString &actor);
/// The day by which a step is due; invalid takes it away.
[[nodiscard]] Findings checkDue(const Term &term, QDate due);

} // namespace core::policy
