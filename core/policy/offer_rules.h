// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/findings.h"
#include "core/domain/program.h"
#include "core/domain/seat.h"
#include "core/domain/term.h"

namespace core::policy {

/// What is known when a free seat is about to be offered to the first of the waiting list.
struct OfferFacts {
    SeatOffer offer{}; ///< without a child: nobody waits
    QString program{};
    int seats = 0;
    int held = 0;
    int open = 0; ///< seats offered already and not answered
    QDate today{};
};
[[nodiscard]] Findings checkOffer(const OfferFacts &facts);

/// What is known when a family has answered.
struct AnswerFacts {
    SeatOffer offer{}; ///< as it stands in the file
    QString program{};
    bool accepts = false;
    QString answeredBy{};
    bool stillBetter = true; ///< may she still have it, and would she not lose by it?
    QDate from{};            ///< first day in the new seat
    QDate free{};            ///< the first day on which she can sit there; invalid: every seat is held
    Term term{};
};
[[nodiscard]] Findings checkAnswer(const AnswerFacts &facts);

/// What is known when a seat is given up, or changed for another, from a day on.
struct SeatChangeFacts {
    std::optional<Seat> seat{};
    Term term{};
    QDate from{}; ///< the first day without the seat, or in the new one
    QString reason{};
    QString actor{};
};
[[nodiscard]] Findings checkSeatChange(const SeatChangeFacts &facts);

/// What is known of the seat she would change to.
struct ChangeTarget {
    QString program{};
    bool open = true; ///< a course of the term that opens and serves her grade
    bool clashes = false;
    int free = 0;
    int waiting = 0;  ///< children who wait for it
    QDate from{};     ///< first day in the new seat
    QDate freeFrom{}; ///< the first day on which she can sit there
};
[[nodiscard]] Findings checkChangeTarget(const ChangeTarget &facts);

} // namespace core::policy
