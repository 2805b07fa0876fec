// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/enrolment_rules.h"

#include <algorithm>

namespace core::policy {

namespace {

const Move *moveOf(Step from, Step to)
{
    const QList<Move> &all = allowedMoves();
    const auto found = std::ranges::find_if(all, [=](const Move &m) { return m.from == from && m.to == to; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

// Clause 3.4 gives the way forward; clause 2.2 lets a family withdraw at any step and without giving a reason.
// Every step back and every no needs one.
const QList<Move> &allowedMoves()
{
    using enum Step;
    using enum Role;
    static const QList<Move> moves{
        {Applied, ClassReviewed, false, HomeroomTeacher},
        {Applied, Returned, true, HomeroomTeacher},
        {Applied, Declined, true, HomeroomTeacher},
        {Applied, Withdrawn, false, Family},
        {Returned, Applied, false, Family},
        {Returned, Withdrawn, false, Family},
        {ClassReviewed, SchoolApproved, false, Leader},
        {ClassReviewed, Returned, true, Leader},
        {ClassReviewed, Declined, true, Leader},
        {ClassReviewed, Withdrawn, false, Family},
        {SchoolApproved, Arranged, false, Office},
        {SchoolApproved, ClassReviewed, true, Leader},
        {SchoolApproved, Withdrawn, false, Family},
        {Arranged, SchoolApproved, true, Office},
        {Arranged, Withdrawn, false, Family},
        {Withdrawn, Applied, true, Family},
        {Declined, Applied, true, Leader},
    };
    return moves;
}

bool isAllowed(Step from, Step to) { return moveOf(from, to) != nullptr; }

bool needsReason(Step from, Step to)
{
    const Move *move = moveOf(from, to);
    return move && move->needsReason;
}

} // namespace core::policy
