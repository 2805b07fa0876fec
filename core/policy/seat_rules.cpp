// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/seat_rules.h"

#include "core/policy/rulebook.h"

#include <algorithm>

namespace core::policy {

using namespace Qt::Literals::StringLiterals;

Findings checkDraw(const DrawFacts &facts)
{
    const Draw &draw = facts.draw;
    Findings found;
    if (draw.inputHash.isEmpty() || draw.children == 0)
        found << finding("seats.frozen"_L1);
    if (draw.seed.trimmed().isEmpty())
        found << finding("seats.seed-present"_L1, u"seed"_s);
    else if (const auto digits = std::ranges::count_if(draw.seed, [](QChar c) { return c.isLetterOrNumber(); });
             digits < fewestSeedDigits)
        found << finding("seats.seed-large"_L1, u"seed"_s, {{u"digits"_s, static_cast<int>(digits)}});
    if (draw.witnesses.trimmed().isEmpty())
        found << finding("seats.witnesses-named"_L1, u"witnesses"_s);
    if (facts.actor.trimmed().isEmpty())
        found << finding("seats.draw-signed"_L1, u"actor"_s);
    for (const Draw &other : facts.earlier) {
        if (other.id == draw.id || other.resultHash.isEmpty())
            continue;
        if (other.inputHash == draw.inputHash)
            found << finding("seats.one-draw"_L1, {}, {{u"on"_s, other.drawnAt.date()}, {u"by"_s, other.drawnBy}});
        if (other.seed != draw.seed && !draw.seed.trimmed().isEmpty())
            found << finding("seats.same-seed"_L1, u"seed"_s, {{u"seed"_s, other.seed}});
    }
    for (const Draw &other : facts.given)
        if (other.id != draw.id && other.seed == draw.seed.trimmed() && !other.seed.isEmpty())
            found << finding("seats.new-seed"_L1, u"seed"_s, {{u"on"_s, other.drawnAt.date()}});
    return found;
}

Findings checkFreeze(const FreezeNotice &notice)
{
    if (notice.seedSource.trimmed().isEmpty())
        return {finding("seats.seed-announced"_L1, u"seedSource"_s)};
    return {};
}

Findings checkPublicity(const Publicity &publicity)
{
    if (!publicity.on.isValid() || !publicity.until.isValid() || publicity.until < publicity.on)
        return {finding("seats.publicity-ordered"_L1, u"until"_s)};
    return {};
}

Findings checkTermOfSeats(const Term &term)
{
    if (term.state != TermState::Closed)
        return {};
    return {finding("seats.term-open"_L1)};
}

Findings checkPin(const PinFacts &facts)
{
    const QVariantMap program{{u"program"_s, facts.program.title}, {u"grade"_s, facts.grade}};
    Findings found;
    if (facts.pin.reason.trimmed().isEmpty())
        found << finding("seats.pin-reasoned"_L1, u"reason"_s, program);
    if (facts.pin.actor.trimmed().isEmpty())
        found << finding("seats.pin-signed"_L1, u"actor"_s, program);
    if (facts.program.mode != ProgramMode::PersonalisedCourse)
        found << finding("seats.pin-is-course"_L1, u"program"_s, program);
    if (!facts.pin.excluded && !facts.program.grades.contains(facts.grade))
        found << finding("seats.pin-for-grade"_L1, u"program"_s, program);
    return found;
}

} // namespace core::policy
