// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

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
    bool publicIds = false; ///< children stand in it under their public serials; files of before 2027 had record ids
    QString seedSource{};   ///< where the seed will come from, written down before it is known
    QDate seedDue{};        ///< the day on which it will be known
    QDate publishedOn{};
    QDate publishedUntil{}; ///< last day of publicity
    QString publishedBy{};
    int version = 0;
};

/// What a term's draw counts between need and number; the school decides it before the freeze.
struct DrawRules {
    TermId term{};
    bool continuingFirst = false;  ///< a child of last term's course comes before her equals
    bool siblingsTogether = false; ///< children of one family draw one number
};

/// What is announced when the applications are frozen.
struct FreezeNotice {
    QString seedSource{};
    QDate seedDue{};
    QString witnesses{}; ///< who is asked to watch; may still change until the draw
};

/// When and how long the result hangs out.
struct Publicity {
    QDate on{};
    QDate until{};
};

/// How a seat came about.
enum class SeatOrigin { Draw, Offer, Change };
/// Why a seat is held no more.
enum class SeatEnd {
    Not,       ///< it is held
    Withdrawn, ///< given up by the family
    Swapped,   ///< given up for a seat that was wanted more
    Moved,     ///< for another section or course, by the school
    Left,      ///< the child left what was arranged
};

/// A child's seat in a program, with the days on which it holds. Round 0 is given by the school (a pin).
struct Seat {
    SeatId id{};
    DrawId draw{};
    TermId term{};
    StudentId student{};
    ProgramId program{};
    int round = 1;
    SeatOrigin origin = SeatOrigin::Draw;
    QDate from{};
    QDate until{}; ///< last day; none while it is held: then to the end of the term
    SeatEnd end = SeatEnd::Not;
    std::optional<qint64> freed{}; ///< counts up: which seat became free first
    QString reason{};              ///< why it ended, or why it was given by hand
    int version = 0;

    [[nodiscard]] bool isHeld() const { return end == SeatEnd::Not; }
    [[nodiscard]] bool holdsOn(QDate day) const { return day >= from && (!until.isValid() || day <= until); }
};

/// The most children who hold a seat of the program on one day, on a day or later; a seat may have ended and still run.
[[nodiscard]] int mostHeld(const QList<Seat> &seats, ProgramId program, QDate from);
/// The first day, not before another, from which one of so many places stays free; invalid: none ever does.
[[nodiscard]] QDate freeFrom(const QList<Seat> &seats, ProgramId program, int places, QDate from);

/// How far an offer of a seat is. A lapsed one counts as declined: the next child is asked.
enum class OfferState { Open, Accepted, Declined, Lapsed, TakenBack };

/// A free seat offered to the first child of the waiting list, with the day by which the family answers.
struct SeatOffer {
    OfferId id{};
    TermId term{};
    ProgramId program{};
    StudentId student{};
    QDateTime offeredAt{};
    QString offeredBy{};
    QDate deadline{}; ///< last day to answer
    OfferState state = OfferState::Open;
    QString
        givesUp{}; ///< programs whose seats she gives up for it, by id; as they were when it was offered or accepted
    QDateTime answeredAt{};
    QString answeredBy{}; ///< which guardian, and how
    QString recordedBy{};
    QString note{};
    int version = 0;

    [[nodiscard]] bool isOverdue(QDate today) const { return state == OfferState::Open && today > deadline; }
    [[nodiscard]] QList<ProgramId> programsGivenUp() const
    {
        QList<ProgramId> programs;
        for (const QString &one : givesUp.split(u' ', Qt::SkipEmptyParts))
            programs << ProgramId{one.toLongLong()};
        return programs;
    }
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
