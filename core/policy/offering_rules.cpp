// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/offering_rules.h"

#include "core/policy/rulebook.h"

#include <QDate>

#include <algorithm>

namespace core::policy {

using namespace Qt::Literals::StringLiterals;

Findings fitsPlace(const Program &draft, const Place &place)
{
    const bool course = draft.mode == ProgramMode::PersonalisedCourse;
    if (!course || place.capacity == 0 || draft.seats <= place.capacity)
        return {};
    return {finding("program.fits-place"_L1, u"seats"_s,
                    {{u"program"_s, draft.title},
                     {u"seats"_s, draft.seats},
                     {u"place"_s, place.name},
                     {u"capacity"_s, place.capacity}})};
}

Findings checkReserves(const Program &draft)
{
    if (draft.mode != ProgramMode::PersonalisedCourse)
        return {};
    Findings found;
    if (draft.reserved() > draft.seats)
        found << finding("program.quota-within-seats"_L1, u"reserves"_s,
                         {{u"reserved"_s, draft.reserved()}, {u"seats"_s, draft.seats}});
    if (std::ranges::any_of(draft.reserves, [](const SeatReserve &r) { return r.seats < 1 || r.favours.isEmpty(); }))
        found << finding("program.quota-named"_L1, u"reserves"_s, {{u"program"_s, draft.title}});
    return found;
}

Findings sectionsAlike(const Program &draft, const QList<Program> &others)
{
    if (draft.course.isEmpty())
        return {};
    const auto unlike = std::ranges::find_if(others, [&draft](const Program &other) {
        return other.id != draft.id && other.term == draft.term && other.course == draft.course &&
               (other.mode != draft.mode || other.category != draft.category || other.grades != draft.grades ||
                other.fee != draft.fee || (draft.fee.fen > 0 && other.feeUnit != draft.feeUnit));
    });
    if (unlike == others.end())
        return {};
    return {finding("program.sections-alike"_L1, u"course"_s,
                    {{u"program"_s, draft.title}, {u"other"_s, unlike->title}, {u"course"_s, draft.course}})};
}

Findings checkFee(const Program &draft)
{
    if (draft.fee.fen == 0)
        return {};
    if (draft.mode == ProgramMode::InclusiveCare)
        return {finding("fees.care-is-free"_L1, u"fee"_s, {{u"program"_s, draft.title}})};
    if (draft.feeDocument.trimmed().isEmpty())
        return {finding("fees.approved-standard"_L1, u"feeDocument"_s, {{u"program"_s, draft.title}})};
    return {};
}

Findings checkDocument(const ProgramDocument &document)
{
    if (document.size <= mostDocumentBytes)
        return {};
    return {finding("program.document-size"_L1, u"documents"_s,
                    {{u"name"_s, document.name},
                     {u"size"_s, document.size / (1024 * 1024) + 1},
                     {u"most"_s, mostDocumentBytes / (1024 * 1024)}})};
}

namespace {

/// The seat of the child that could not be held beside the program as it would be.
const Program *inTheWay(const SeatedChild &child, const Program &draft, bool oneCourseADay)
{
    const auto clashes = [&](const WeeklySlot &a, const WeeklySlot &b) {
        return oneCourseADay ? a.weekday == b.weekday : a.overlaps(b);
    };
    for (const Program &other : child.others)
        for (const WeeklySlot &theirs : other.times)
            if (std::ranges::any_of(draft.times, [&](const WeeklySlot &ours) { return clashes(ours, theirs); }))
                return &other;
    return nullptr;
}

} // namespace

Findings checkSeated(const SeatedFacts &facts)
{
    const Program &draft = facts.draft;
    const int count = static_cast<int>(facts.children.size());
    const bool isCourse = draft.mode == ProgramMode::PersonalisedCourse;
    Findings found;
    if (count > 0 && (!isCourse || (draft.seats < count && draft.seats < facts.before.seats)))
        found << finding("program.seated-stay-within-seats"_L1, u"seats"_s,
                         {{u"program"_s, draft.title}, {u"count"_s, count}, {u"seats"_s, draft.seats}});
    for (const SeatedChild &child : facts.children)
        if (facts.before.grades.contains(child.grade) && !draft.grades.contains(child.grade)) {
            found << finding("program.seated-stay-in-grades"_L1, u"grades"_s,
                             {{u"name"_s, child.name}, {u"grade"_s, child.grade}});
            break; // one example says it
        }
    if (draft.times == facts.before.times)
        return found;
    for (const SeatedChild &child : facts.children)
        if (const Program *other = inTheWay(child, draft, facts.oneCourseADay)) {
            found << finding("program.seated-stay-free"_L1, u"times"_s,
                             {{u"name"_s, child.name}, {u"other"_s, other->title}});
            return found;
        }
    if (count > 0)
        found << finding("program.seated-told"_L1, u"times"_s, {{u"program"_s, draft.title}, {u"count"_s, count}});
    return found;
}

Findings checkPlace(const Place &draft, const QList<Place> &others)
{
    const QString name = draft.name.trimmed();
    if (name.isEmpty())
        return {finding("place.named"_L1, u"name"_s)};
    if (std::ranges::any_of(others, [&](const Place &o) { return o.id != draft.id && o.name == name; }))
        return {finding("place.once"_L1, u"name"_s, {{u"place"_s, name}})};
    return {};
}

} // namespace core::policy
