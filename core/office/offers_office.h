// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/seats_office.h"
#include "core/store/offer_store.h"

namespace core {

class StandingSeats;

/// A child on the waiting list of a program.
struct WaitingChild {
    StudentLine student{};
    QString serial{};
    int place = 0;                    ///< 1 is asked first
    int wish = 0;                     ///< the program was her n-th wish
    int keeps = 0;                    ///< seats she would have besides it: who has fewer comes first
    bool need = false;                ///< on the first rung of the ladder; for the school's eyes only
    int number = 0;                   ///< drawn, or behind those for who came late
    bool late = false;                ///< approved after the draw
    QList<ProgramId> givesUp{};       ///< seats she would give up for it
    std::optional<SeatOffer> offer{}; ///< one is open
};

/// A course after the draw: its seats, and who waits for one.
struct VacancyLine {
    Program program{};
    int held = 0;
    int offered = 0;  ///< offers not answered yet
    qint64 freed = 0; ///< counts up: which seat became free first; 0: none did since the draw
    bool cancelled = false;
    QList<WaitingChild> waiting{};
    [[nodiscard]] int free() const { return cancelled ? 0 : std::max(0, program.seats - held - offered); }
    /// Can a seat be offered to somebody?
    [[nodiscard]] bool isOfferable() const
    {
        return free() > 0 && std::ranges::any_of(waiting, [](const WaitingChild &child) { return !child.offer; });
    }
};

/// The time after the draw as one screen shows it.
struct AfterDraw {
    std::optional<Draw> draw{};     ///< the one that gave the seats; none: nothing to see yet
    QList<VacancyLine> vacancies{}; ///< in the order of the programs
    QList<SeatOffer> offers{};      ///< oldest first
    QHash<OfferId, QDate>
        firstDays{};           ///< of each open offer: when the child can sit there, not before today and the term
    QList<Seat> seats{};       ///< those that ended too
    QList<StudentLine> late{}; ///< approved since the draw, not yet behind the others on the waiting lists
    /// The program whose seat became free first, among those that can be offered; nothing: nobody waits for a free seat.
    [[nodiscard]] const VacancyLine *next() const;
};

/// What a family answered to an offer.
struct OfferAnswer {
    bool accepts = false;
    QString by{}; ///< which guardian, and how
    QDate from{}; ///< first day in the new seat
    QString note{};
};

/// Seats after the draw: waiting lists, offers with a deadline, withdrawals, changes from a day on. Nobody loses by any
/// of it but who gives up.
class OffersOffice
{
public:
    OffersOffice(Desk &desk, const TermsOffice &terms, const StudentsOffice &students, const ProgramsOffice &programs,
                 EnrolmentOffice &enrolment, const SeatsOffice &seats)
        : m_desk(desk), m_terms(terms), m_students(students), m_programs(programs), m_enrolment(enrolment),
          m_seats(seats), m_store(desk.book), m_seatStore(desk.book)
    {}

    [[nodiscard]] QList<SeatOffer> offers(TermId term) const { return m_store.offers(term); }
    [[nodiscard]] AfterDraw afterDraw(TermId term) const;
    /// The children as the term sees them.
    [[nodiscard]] QHash<StudentId, StudentLine> pupils(TermId term) const;

    /// Offers a free seat to the first of the waiting list who has no offer of it yet.
    Outcome<OfferId> offer(TermId term, ProgramId program, QDate deadline);
    /// The first day, not before another, on which the child of an offer can sit there: seats that were given up may
    /// run on for a while, that of another child there and her own elsewhere. Invalid: no seat is left.
    [[nodiscard]] QDate firstDay(OfferId id, QDate from) const;
    /// Accepting gives the seat from a day on; what she gives up for it is free from then.
    Outcome<Done> answer(OfferId id, const OfferAnswer &answer);
    /// The open offers whose deadline is over: the next children can be asked. Answers how many.
    Outcome<int> lapse(TermId term);
    /// An offer made by mistake; the child waits as before.
    Outcome<Done> takeBack(OfferId id, const QString &reason);
    /// The family gives a seat up from a day on; the child is not asked for it again.
    Outcome<Done> withdraw(SeatId id, QDate from, const QString &reason);
    /// Another section or course from a day on, by the school: only into a free seat nobody waits for.
    Outcome<SeatId> change(SeatId id, ProgramId to, QDate from, const QString &reason);
    /// Puts those approved since the draw on the waiting lists, behind everybody else. Answers how many.
    Outcome<int> appendLate(TermId term);

private:
    [[nodiscard]] SeatOffer require(OfferId id) const;
    [[nodiscard]] QList<WaitingChild> waitingFor(const StandingSeats &standing, ProgramId program,
                                                 const QHash<StudentId, StudentLine> &pupils,
                                                 const QList<SeatOffer> &offers,
                                                 const QHash<StudentId, QString> &serials) const;
    [[nodiscard]] QList<StudentLine> lateOf(TermId term, const QHash<StudentId, QString> &serials) const;
    [[nodiscard]] QDate firstDay(const StandingSeats *standing, StudentId child, ProgramId program, QDate from) const;
    void endSeat(const db::Transaction &write, const Seat &seat, QDate from, SeatEnd why, const QString &reason);
    SeatId giveSeat(const db::Transaction &write, Seat seat);
    void keep(const db::Transaction &write, const SeatOffer &before, const SeatOffer &after, const QString &action);

    Desk &m_desk;
    const TermsOffice &m_terms;
    const StudentsOffice &m_students;
    const ProgramsOffice &m_programs;
    EnrolmentOffice &m_enrolment;
    const SeatsOffice &m_seats;
    store::OfferStore m_store;
    store::SeatStore m_seatStore;
};

} // namespace core
