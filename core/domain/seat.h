// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace core {

/// How far a draw is; it becomes immutable when confirmed (placement.md, run record).
enum class DrawState { Frozen, Drawn, Confirmed, Published };

/// One draw of a term: the frozen input, the seed, the result. Input and result are the JSON of cli.md, so that anyone
/// can recompute them.
struct Draw {
    DrawId id{};
    TermId term{};
    DrawState state = DrawState::Frozen;
    int children = 0; ///< applications in the frozen file
    QString inputHash{};
    QString seed{};
    QString witnesses{};
    QString resultHash{};
    QByteArray input{};  ///< canonical JSON
    QByteArray result{}; ///< canonical JSON, empty until drawn
    QDateTime frozenAt{};
    QDateTime drawnAt{};
    QString drawnBy{};
    int version = 0;
};

/// A child's seat in a program. Round 0 is given by the school (a pin).
struct Seat {
    SeatId id{};
    DrawId draw{};
    TermId term{};
    StudentId student{};
    ProgramId program{};
    int round = 1;
};

/// A seat or a refusal settled by the school before the draw, with its reason.
struct Pin {
    TermId term{};
    StudentId student{};
    ProgramId program{};
    bool excluded = false; ///< an exclusion instead of a seat
    QString reason{};
    QString actor{};
    QDateTime at{};
};

} // namespace core
