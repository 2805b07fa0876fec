// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/allocation/ladder.h"
#include "core/allocation/result.h"

#include <QVarLengthArray>

namespace core::allocation {

/// Which rule keeps a child from an offering.
enum class Bar {
    None,
    Grade,     ///< the offering is for other grades
    NotListed, ///< the offering has an explicit order and she is not in it
    Excluded,  ///< a decision of the school, recorded with its reason
};

/// A child's stand in the queue of one block, in the round in which its last seat went.
struct Standing {
    int block = 0;
    int seats = 0;     ///< before the round
    int competing = 0; ///< children who asked for it in the round
    int place = 0;     ///< hers among them, 1 is first
    int admitted = 0;  ///< the last place admitted
};

/// A refused wish with every number that its sentence needs.
struct Explanation {
    Refusal refusal{};
    int wish = 0; ///< 1 = most wanted

    Bar bar = Bar::None; ///< NotEligible

    int enrolled = 0; ///< Cancelled: children it had then
    int minimum = 0;  ///< Cancelled: fewest it needs
    int step = 0;     ///< Cancelled: it was the step-th to be cancelled

    bool clashGiven = false; ///< TimeClash: the school gave her that seat
    int clashWish = 0;       ///< TimeClash: that seat was her n-th wish; 0: not among them

    int limit = 0; ///< Limit: seats she may have

    int seats = 0;     ///< Outranked: of the offering
    int open = 0;      ///< Outranked: left before the round; 0: all went in earlier rounds, or were given by the school
    int competing = 0; ///< Outranked with open seats: children who asked for it in the round
    int place = 0;     ///< … hers among them: those admitted stand first
    int admitted = 0;  ///< … the last place admitted
    int number = 0;    ///< her public number, 0 is first
    int tier = 0;      ///< her own tier: for her own family only
    bool listed = false;                   ///< the offering has an explicit order: number and tier do not count in it
    QVarLengthArray<Standing, 1> blocks{}; ///< … and her stand in each block that had seats
};

/// Turns the refusals of a result into numbers; never tells anything of another child.
class Explainer
{
public:
    /// Instance, ladder and result must outlive it.
    Explainer(const Instance &instance, const Ladder &ladder, const Result &result);

    /// Why the child does not hold the offering; none if she holds it or did not wish for it.
    [[nodiscard]] std::optional<Explanation> explain(int child, int offering) const;
    /// All refused wishes of a child, most wanted first.
    [[nodiscard]] QList<Explanation> explain(int child) const;

private:
    struct BlockQueue {
        int before = 0;
        int admitted = 0;
        std::vector<quint64> keys{}; ///< of all who asked for it in the filling round, sorted
    };

    /// What every explanation asks of an offering, close together.
    struct Facts {
        int seats = 0;
        int fillingRound = 0; ///< the round in which its last seat went; 0: in none
        int step = 0;         ///< of its cancellation; 0: none
        bool listed = false;
    };

    void tell(int child, int wish, const Refusal &refusal, Explanation &e) const;
    [[nodiscard]] Bar bar(int child, int offering) const;
    void findFillingRounds();
    void fillQueues();
    void ask(int child, int offering, int lastBlock);
    void rank(int child, Explanation &explanation) const;

    const Instance &m_instance;
    const Ladder &m_ladder;
    const Result &m_result;
    std::vector<Facts> m_facts{};       ///< by offering
    std::vector<BlockQueue> m_queues{}; ///< by block, of the filling round
};

/// One wish; for many, make an Explainer once.
[[nodiscard]] std::optional<Explanation> explain(const Instance &instance, const Result &result, int child,
                                                 int offering);

} // namespace core::allocation
