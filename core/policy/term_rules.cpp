// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/term_rules.h"

#include "core/policy/rulebook.h"

#include <algorithm>

namespace core::policy {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int daysAround = 120; ///< a step is due at most so long before the term begins or after it ends

const TermMove *moveOf(TermState from, TermState to)
{
    const QList<TermMove> &all = allowedTermMoves();
    const auto found = std::ranges::find_if(all, [=](const TermMove &m) { return m.from == from && m.to == to; });
    return found == all.end() ? nullptr : &*found;
}

QVariantMap statesOf(const TermMoveFacts &facts)
{
    return {{u"termFrom"_s, static_cast<int>(facts.term.state)}, {u"termTo"_s, static_cast<int>(facts.to)}};
}

/// What should be there before families apply; whether they were told (2.1) is the rule of the notices.
Findings beforeApplying(const TermMoveFacts &facts)
{
    Findings found;
    if (!facts.planChecked)
        found << finding("term.plan-checked"_L1);
    if (facts.openMakeUps > 0)
        found << finding("term.calendar-settled"_L1, {}, {{u"count"_s, facts.openMakeUps}});
    return found;
}

} // namespace

// Forward one step at a time; confirming a draw makes a term running from wherever it is. Every step back needs a
// reason.
const QList<TermMove> &allowedTermMoves()
{
    using enum TermState;
    static const QList<TermMove> moves{
        {Planning, Applying, false}, {Applying, Arranging, false}, {Arranging, Running, false},
        {Running, Closed, false},    {Applying, Planning, true},   {Arranging, Applying, true},
        {Running, Arranging, true},  {Closed, Running, true},
    };
    return moves;
}

bool isAllowed(TermState from, TermState to) { return moveOf(from, to) != nullptr; }

bool needsReason(TermState from, TermState to)
{
    const TermMove *move = moveOf(from, to);
    return move && move->needsReason;
}

Findings checkTermMove(const TermMoveFacts &facts)
{
    if (!isAllowed(facts.term.state, facts.to))
        return {finding("term.move-allowed"_L1, u"state"_s, statesOf(facts))};
    Findings found;
    if (facts.actor.trimmed().isEmpty())
        found << finding("term.move-signed"_L1);
    if (needsReason(facts.term.state, facts.to)) {
        if (facts.reason.trimmed().isEmpty())
            found << finding("term.move-reasoned"_L1, u"reason"_s, statesOf(facts));
        return found;
    }
    switch (facts.to) {
    case TermState::Planning: break;
    case TermState::Applying: found << beforeApplying(facts); break;
    case TermState::Arranging:
        if (facts.applications == 0)
            found << finding("term.somebody-applied"_L1);
        break;
    case TermState::Running:
        if (facts.waiting > 0)
            found << finding("term.nobody-waits"_L1, {}, {{u"count"_s, facts.waiting}});
        if (facts.wishing > 0 && !facts.hasSeats)
            found << finding("term.seats-confirmed"_L1, {}, {{u"count"_s, facts.wishing}});
        break;
    case TermState::Closed:
        if (facts.today <= facts.term.ends)
            found << finding("term.over"_L1, {}, {{u"ends"_s, facts.term.ends}});
        if (facts.waiting > 0)
            found << finding("term.nobody-waits"_L1, {}, {{u"count"_s, facts.waiting}});
        break;
    }
    return found;
}

Findings checkPlanMark(int programs, const QString &actor)
{
    Findings found;
    if (programs == 0)
        found << finding("term.plan-there"_L1);
    if (actor.trimmed().isEmpty())
        found << finding("term.move-signed"_L1);
    return found;
}

Findings checkDue(const Term &term, QDate due)
{
    if (!due.isValid() || (due >= term.starts.addDays(-daysAround) && due <= term.ends.addDays(daysAround)))
        return {};
    return {finding("term.due-near"_L1, u"due"_s, {{u"due"_s, due}})};
}

} // namespace core::policy
