// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/allocation/explain.h"
#include "core/office/enrolment_office.h"
#include "core/store/seat_store.h"

namespace core {

/// How full a program is by a draw.
struct DrawFill {
    Program program{};
    int wishes = 0;      ///< children who asked for it
    int firstWishes = 0; ///< … as their first wish
    int seated = 0;
    bool cancelled = false; ///< did not reach its minimum
};

/// What became of one wish.
struct WishOutcome {
    ProgramId program{};
    int wish = 0;                          ///< 1: most wanted; 0: given by the school without a wish
    int round = -1;                        ///< the round in which it was won, 0 given by the school; -1: not won
    allocation::Explanation explanation{}; ///< why not, when it was not won
    ProgramId clashing{};                  ///< for a time clash: the program she has instead
};

/// What a draw means for one child.
struct ChildOutcome {
    Application application{};
    StudentLine student{};
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
    int firstWish = 0;     ///< children who got their first wish
    int inCare = 0;        ///< children granted inclusive care, all who asked
    QList<int> disputed{}; ///< children whose reasons the checker does not confirm: must be empty
};

/// Seats by a public draw: freeze, seed, draw, look, confirm, publish.
class SeatsOffice
{
public:
    SeatsOffice(Desk &desk, TermsOffice &terms, const StudentsOffice &students, const ProgramsOffice &programs,
                EnrolmentOffice &enrolment)
        : m_desk(desk), m_terms(terms), m_students(students), m_programs(programs), m_enrolment(enrolment),
          m_store(desk.book)
    {
        watchLeaving();
    }

    [[nodiscard]] QList<Draw> draws(TermId term) const { return m_store.draws(term); }
    [[nodiscard]] std::optional<Draw> find(DrawId id) const { return m_store.find(id); }
    /// The draw that gave the seats of a term, if it has been confirmed.
    [[nodiscard]] std::optional<Draw> confirmed(TermId term) const;
    [[nodiscard]] QList<Seat> seats(TermId term) const { return m_store.seats(term); }

    /// The instance the approved applications of a term make: pupils by id, programs by id.
    [[nodiscard]] allocation::Instance instanceOf(TermId term) const;

    /// Freezes the approved applications: their number and hash can be published from now on.
    Outcome<DrawId> freeze(TermId term);
    /// Takes a frozen file back, before any number was drawn.
    Outcome<Done> thaw(DrawId id);
    /// One draw per application file, with witnesses; every attempt is in the journal.
    Outcome<Done> draw(DrawId id, const QString &seed, const QString &witnesses);
    /// Gives the seats: the applications become arranged and the term runs. Immutable from here on.
    Outcome<Done> confirm(DrawId id, const Progress &progress = {});
    Outcome<Done> publish(DrawId id);
    /// What else is asked before a draw is published: the policy office keeps the door (3.3).
    using Permit = std::function<Findings(TermId term)>;
    void publishOnlyIf(Permit permit) { m_permit = std::move(permit); }
    /// The draw with every reason; needs no more than the stored record.
    [[nodiscard]] DrawView view(DrawId id) const;
    /// The run record of cli.md, which anyone can recompute.
    [[nodiscard]] QByteArray record(DrawId id) const;

    [[nodiscard]] QList<Pin> pins(TermId term) const { return m_store.pins(term); }
    /// A seat, or an exclusion, settled by the school with its reason.
    Outcome<Done> pin(const Pin &pin);
    Outcome<Done> unpin(const Pin &pin);
    /// For offices that end a child's stay within their own transaction.
    void unpinWithin(const db::Transaction &write, const Pin &pin);

private:
    [[nodiscard]] Draw require(DrawId id) const;
    [[nodiscard]] Findings unchangedSince(const Draw &draw, const allocation::Instance &now) const;
    [[nodiscard]] Findings pinsWithoutRoom(TermId term) const;
    void watchLeaving();
    void keep(const db::Transaction &write, const Draw &before, const Draw &after, const QString &action);

    Desk &m_desk;
    TermsOffice &m_terms;
    const StudentsOffice &m_students;
    const ProgramsOffice &m_programs;
    EnrolmentOffice &m_enrolment;
    store::SeatStore m_store;
    Permit m_permit{};
};

} // namespace core
