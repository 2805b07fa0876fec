// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/allocation/explain.h"
#include "core/office/enrolment_office.h"
#include "core/office/what_if.h"
#include "core/store/offer_store.h"
#include "core/store/seat_store.h"

#include <QSet>

namespace core {

/// How full a program is by a draw.
struct DrawFill {
    Program program{};
    int wishes = 0;      ///< children who asked for it
    int firstWishes = 0; ///< … as their first wish
    int seated = 0;
    QList<int> byRound{};   ///< seats by round; 0: given by the school, or held before
    bool cancelled = false; ///< did not reach its minimum
    int cancelStep = 0;     ///< it was the how-manieth to be cancelled
    int enrolledThen = 0;   ///< children it had when it was cancelled
};

/// How a group of children fared.
struct GroupServed {
    std::optional<PriorityGroup> group{}; ///< none: lower and middle grades
    int asking = 0;                       ///< with at least one wish
    int withSeat = 0;
    int firstWish = 0;
    int inCare = 0;
};

/// What became of one wish.
struct WishOutcome {
    ProgramId program{};
    int wish = 0;   ///< 1: most wanted on the application, whatever was given up since; 0: given without a wish
    int round = -1; ///< the round in which it was won, 0 given by the school; -1: not won
    allocation::Explanation explanation{}; ///< why not, when it was not won
    ProgramId clashing{};                  ///< for a time clash: the program she has instead
};

/// What a draw means for one child.
struct ChildOutcome {
    Application application{};
    StudentLine student{};
    QString serial{};  ///< under which the child stands in the record; empty in files of before 2027
    QString drawnAs{}; ///< the token of the family, when its children draw one number
    int number = 0;    ///< drawn: 0 is first
    bool need = false; ///< on the first rung of the ladder when frozen
    QList<WishOutcome> wishes{};
    [[nodiscard]] int won() const
    {
        return static_cast<int>(std::ranges::count_if(wishes, [](const WishOutcome &w) { return w.round >= 0; }));
    }
};

/// A draw as the seats page shows it.
struct DrawView {
    Draw draw{};
    QList<DrawFill> fills{};        ///< in the order of the programs
    QList<ChildOutcome> children{}; ///< in class order
    int asking = 0;                 ///< children with at least one wish
    int withSeat = 0;
    int firstWish = 0;           ///< children who got their first wish
    int inCare = 0;              ///< children granted inclusive care, all who asked
    QList<int> careByDay{};      ///< children in care from Monday to Sunday
    QList<GroupServed> groups{}; ///< the recorded groups of the plan, then the lower and middle grades
    QList<int> disputed{};       ///< children whose reasons the checker does not confirm: must be empty
};

/// Seats by a public draw: freeze, seed, draw, look, confirm, publish.
class SeatsOffice
{
    struct Published;

public:
    SeatsOffice(Desk &desk, TermsOffice &terms, const StudentsOffice &students, const ProgramsOffice &programs,
                EnrolmentOffice &enrolment)
        : m_desk(desk), m_terms(terms), m_students(students), m_programs(programs), m_enrolment(enrolment),
          m_store(desk.book), m_offers(desk.book)
    {
        watchLeaving();
    }

    [[nodiscard]] QList<Draw> draws(TermId term) const { return m_store.draws(term); }
    [[nodiscard]] std::optional<Draw> find(DrawId id) const { return m_store.find(id); }
    /// The draw that gave the seats of a term, if it has been confirmed.
    [[nodiscard]] std::optional<Draw> confirmed(TermId term) const;
    [[nodiscard]] QList<Seat> seats(TermId term) const { return m_store.seats(term); }

    /// The instance the approved applications of a term make: pupils by id, programs by id.
    /// While a file is frozen or drawn nobody joins it.
    [[nodiscard]] allocation::Instance instanceOf(TermId term) const;
    /// The same with everybody who was approved since, for the waiting lists.
    [[nodiscard]] allocation::Instance everybodyOf(TermId term) const { return gathered(term, {}); }

    /// The same as it would be frozen now: children under their public serials.
    [[nodiscard]] allocation::Instance publicInstanceOf(TermId term) const;
    /// Public serials by child, those given so far.
    [[nodiscard]] QHash<StudentId, QString> serials(TermId term) const { return m_offers.serials(term); }

    /// What counts between need and number.
    [[nodiscard]] DrawRules rules(TermId term) const { return m_store.rules(term); }
    /// Not once a file is frozen or drawn.
    Outcome<Done> setRules(const DrawRules &rules);
    /// Enters a settled seat for every child who holds a seat in the same course at the end of the last term and wishes
    /// for it again; answers how many.
    Outcome<int> settleContinuing(TermId term, const QString &reason);

    /// Freezes the approved applications: their number and hash can be published from now on. After a confirmed draw
    /// it is a second sign-up period: all present seats are given beforehand.
    Outcome<DrawId> freeze(TermId term, const FreezeNotice &notice = {}, const Progress &progress = {});
    /// Takes a frozen file back, before any number was drawn.
    Outcome<Done> thaw(DrawId id);
    /// One draw per application file, with witnesses; every attempt is in the journal.
    Outcome<Done> draw(DrawId id, const QString &seed, const QString &witnesses, const Progress &progress = {});
    /// Gives the seats: the applications become arranged and the term runs. Immutable from here on.
    Outcome<Done> confirm(DrawId id, const Progress &progress = {});
    /// The result hangs out from the day on; without days: from today for a week.
    Outcome<Done> publish(DrawId id, const Publicity &publicity = {});
    /// What else is asked before a draw is published: the policy office keeps the door (3.3).
    using Permit = std::function<Findings(TermId term)>;
    void publishOnlyIf(Permit permit) { m_permit = std::move(permit); }
    /// The draw with every reason; needs no more than the stored record.
    [[nodiscard]] DrawView view(DrawId id) const;
    /// Questions beside a drawn result; of a file that is frozen or of none yet, beside sample lotteries.
    [[nodiscard]] WhatIf whatIf(TermId term) const;
    /// The run record of cli.md, which anyone can recompute.
    [[nodiscard]] QByteArray record(DrawId id) const;
    /// The child behind each row of a draw's input.
    [[nodiscard]] QList<StudentId> childrenOf(const Draw &draw, const allocation::Instance &instance) const;
    /// Every seat of the term with the days on which it holds, those that ended too.
    [[nodiscard]] QList<Seat> everySeat(TermId term) const { return m_store.everySeat(term); }
    /// Who sits where on a day.
    [[nodiscard]] QList<Seat> seatsOn(TermId term, QDate day) const;

    [[nodiscard]] QList<Pin> pins(TermId term) const { return m_store.pins(term); }
    /// A seat, or an exclusion, settled by the school with its reason.
    Outcome<Done> pin(const Pin &pin);
    Outcome<Done> unpin(const Pin &pin);
    /// For offices that end a child's stay within their own transaction.
    void unpinWithin(const db::Transaction &write, const Pin &pin);

private:
    [[nodiscard]] Draw require(DrawId id) const;
    [[nodiscard]] Published publishedNow(TermId term) const;
    [[nodiscard]] allocation::Instance inputNow(const Draw &draw) const;
    [[nodiscard]] Findings unchangedSince(const Draw &draw, const allocation::Instance &now) const;
    [[nodiscard]] Findings mayFreeze(TermId term) const;
    [[nodiscard]] allocation::Instance gathered(TermId term, const std::optional<QSet<StudentId>> &only) const;
    [[nodiscard]] std::optional<QSet<StudentId>> inFileUnderWay(TermId term) const;
    [[nodiscard]] QList<Pin> standingPins(TermId term) const;
    void addDecided(allocation::Instance &instance, TermId term, const QHash<StudentId, int> &childAt,
                    const QHash<ProgramId, int> &offeringAt) const;
    [[nodiscard]] static QString courseOf(const Program &program);
    [[nodiscard]] QHash<StudentId, QSet<QString>> continuing(TermId term) const;
    [[nodiscard]] QHash<StudentId, QSet<ProgramId>> declined(TermId term) const;
    void giveSeats(const db::Transaction &write, const Draw &draw, const allocation::Instance &instance,
                   const allocation::Result &result);
    [[nodiscard]] Findings pinsWithoutRoom(TermId term) const;
    void watchLeaving();
    void keep(const db::Transaction &write, const Draw &before, const Draw &after, const QString &action);

    Desk &m_desk;
    TermsOffice &m_terms;
    const StudentsOffice &m_students;
    const ProgramsOffice &m_programs;
    EnrolmentOffice &m_enrolment;
    store::SeatStore m_store;
    store::OfferStore m_offers;
    Permit m_permit{};
};

} // namespace core
