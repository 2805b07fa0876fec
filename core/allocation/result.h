// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>

namespace core::allocation {

/// Why a wish was not granted; exactly one applies (placement.md, explaining a refusal).
enum class Reason {
    NotEligible, ///< grade, explicit order, or a recorded decision
    Cancelled,   ///< the offering did not reach its minimum
    Outranked,   ///< in the round told
    TimeClash,   ///< with a seat of hers that she ranked higher, or that the school gave her
    Limit,       ///< she has as many seats as she may, all ranked higher
};

/// A seat a child holds; round 0 is given by the school.
struct SeatWon {
    int offering = 0;
    int round = 0;
    int block = 0;
    bool operator==(const SeatWon &) const = default;
};

/// A wish that was not granted.
struct Refusal {
    int offering = 0;
    Reason reason = Reason::Outranked;
    int round = 0;    ///< Outranked only
    int clashing = 0; ///< TimeClash only: the offering it clashes with
    bool operator==(const Refusal &) const = default;
};

/// A block in a round it had seats for.
struct Cutoff {
    int round = 0;
    int offering = 0;
    int block = 0;
    int before = 0;            ///< seats before the round
    int admitted = 0;          ///< seats given in it
    std::optional<int> last{}; ///< the last child admitted; none: seats were left
    bool operator==(const Cutoff &) const = default;
};

/// An offering that did not open.
struct Cancellation {
    int offering = 0;
    int enrolled = 0; ///< when it was cancelled
    bool operator==(const Cancellation &) const = default;
};

/// A seat that became free and was taken from the waiting list.
struct Move {
    int child = 0;
    int offering = 0;
    QList<int> givenUp{};
    bool operator==(const Move &) const = default;
};

/// What a draw comes to. Lists of lists are by child, in the order of the instance.
struct Result {
    QList<QList<SeatWon>> seats{};    ///< in the order they were won
    QList<QList<Refusal>> refusals{}; ///< in the order of her wishes
    QList<Cancellation> cancelled{};  ///< in the order of cancellation
    QList<Cutoff> cutoffs{};          ///< by round, offering, block
    QList<Move> moves{};              ///< after the events
    QList<QList<int>> seatsAfter{};   ///< after the events
    bool operator==(const Result &) const = default;
};

} // namespace core::allocation
