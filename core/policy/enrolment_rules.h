// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/findings.h"
#include "core/domain/enrolment.h"
#include "core/domain/program.h"
#include "core/domain/seat.h"
#include "core/domain/student.h"
#include "core/domain/term.h"

#include <QDate>
#include <QList>

#include <optional>

namespace core::policy {

inline constexpr int mostWishes = 10; ///< ranked wishes on form F02

/// What is known when a family's application is entered or changed.
struct ApplicationFacts {
    Application application{};
    Student student{};
    int grade = 0;           ///< in the term's school year
    QList<Program> wished{}; ///< the programs named in application.wishes
    Term term{};
    QList<Application> othersOfTerm{}; ///< of the same child in the same term
    QDate today{};
    QDate closes{};                  ///< the last day on which applications are in time; invalid: none is set
    std::optional<DrawState> draw{}; ///< how far the term's draw is
};
[[nodiscard]] Findings checkApplication(const ApplicationFacts &facts);

/// Whether an application that comes now comes late: against the draw by how far that is, against the round of
/// applications by the state of the term and by the closing day, on which the family must have sent it.
[[nodiscard]] Lateness latenessOf(QDate sentOn, QDate closes, std::optional<DrawState> draw,
                                  TermState state = TermState::Applying);
/// The day on which the family sent it, as far as anybody knows.
[[nodiscard]] QDate sentOn(const Application &application);

/// Who usually takes a step (3.4: parents apply, the class reviews, the school approves, seats are arranged).
enum class Role { Family, HomeroomTeacher, Leader, Office };

/// One allowed step.
struct Move {
    Step from = Step::Applied;
    Step to = Step::Applied;
    bool needsReason = false;
    Role role = Role::Office;
};
/// The one table of allowed steps.
[[nodiscard]] const QList<Move> &allowedMoves();
[[nodiscard]] bool isAllowed(Step from, Step to);
[[nodiscard]] bool needsReason(Step from, Step to);

/// Clause 2.2: a child who belongs to the service and needs care gets it; too many children is the school's question.
[[nodiscard]] Findings checkRejection(const Application &application, const Student &child, int grade);

/// What is known when somebody moves an application.
struct MoveFacts {
    Application application{};
    Student student{};
    int grade = 0;
    Step to = Step::Applied;
    QString reason{};
    QString actor{}; ///< the person at the desk
};
[[nodiscard]] Findings checkMove(const MoveFacts &facts);
/// Clause 2.2: a family may leave at any time; the last day lies within the term.
[[nodiscard]] Findings checkLastDay(QDate lastDay, const Term &term, const QString &name);

} // namespace core::policy
