// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/seats_office.h"

#include "core/allocation/allocator.h"
#include "core/allocation/checker.h"
#include "core/allocation/instance_json.h"
#include "core/allocation/ladder.h"
#include "core/domain/codes.h"
#include "core/office/draw_offerings.h"
#include "core/policy/priority_rules.h"
#include "core/store/merge_store.h"

#include <algorithm>

namespace core {

using namespace Qt::Literals::StringLiterals;

allocation::Instance SeatsOffice::instanceOf(TermId term) const
{
    const Term of = m_terms.term(term);
    const DrawOfferings draw = drawOfferings(m_programs.programs(term), of.oneCourseADay);
    const QHash<ProgramId, int> &offeringAt = draw.at;
    allocation::Instance instance{.offerings = draw.offerings, .groups = draw.groups};
    QHash<StudentId, StudentLine> pupils;
    for (const StudentLine &pupil : m_students.lines(of))
        pupils.insert(pupil.id, pupil);
    QHash<StudentId, int> childAt;
    for (const Application &application : m_enrolment.applications(term)) {
        if (application.step != Step::SchoolApproved && application.step != Step::Arranged)
            continue;
        const StudentLine pupil = pupils.value(application.student);
        if (pupil.standing != Standing::Present)
            continue; // who has left takes part in nothing any more
        allocation::Child child{.id = application.student.text(),
                                .limit = std::min(application.most, of.mostCourses),
                                .tier = policy::tierOf(pupil.groups),
                                .grade = pupil.grade,
                                .groups = drawGroups(pupil, draw.groups),
                                .swap = application.swap};
        for (const ProgramId wish : application.wishes)
            if (offeringAt.contains(wish))
                child.prefs << offeringAt.value(wish);
        for (const Weekday day : application.care.days())
            child.custody << QString::number(day);
        childAt.insert(application.student, static_cast<int>(instance.children.size()));
        instance.children << child;
    }
    for (const Pin &pin : m_store.pins(term))
        if (childAt.contains(pin.student) && offeringAt.contains(pin.program))
            (pin.excluded ? instance.exclusions : instance.pins)
                << allocation::Pairing{childAt.value(pin.student), offeringAt.value(pin.program)};
    return instance;
}

namespace {

QList<WishOutcome> outcomesOf(const allocation::Instance &instance, const allocation::Result &result,
                              const allocation::Explainer &explainer, int child)
{
    const auto programAt = [&instance](int offering) {
        return ProgramId{instance.offerings.at(offering).id.toLongLong()};
    };
    const QList<int> &prefs = instance.children.at(child).prefs;
    QList<WishOutcome> outcomes;
    for (const allocation::SeatWon &won : result.seats.at(child))
        if (!prefs.contains(won.offering))
            outcomes << WishOutcome{.program = programAt(won.offering), .round = won.round};
    for (qsizetype i = 0; i < prefs.size(); ++i) {
        WishOutcome outcome{.program = programAt(prefs.at(i)), .wish = static_cast<int>(i + 1)};
        for (const allocation::SeatWon &won : result.seats.at(child))
            if (won.offering == prefs.at(i))
                outcome.round = won.round;
        if (const auto why = outcome.round < 0 ? explainer.explain(child, prefs.at(i)) : std::nullopt) {
            outcome.explanation = *why;
            if (why->refusal.reason == allocation::Reason::TimeClash)
                outcome.clashing = programAt(why->refusal.clashing);
        }
        outcomes << outcome;
    }
    return outcomes;
}

void countFills(DrawView &view, const allocation::Instance &instance, const allocation::Result &result)
{
    for (qsizetype o = 0; o < instance.offerings.size(); ++o)
        view.fills[o].cancelled =
            std::ranges::any_of(result.cancelled, [o](const allocation::Cancellation &c) { return c.offering == o; });
    for (qsizetype child = 0; child < instance.children.size(); ++child) {
        const QList<int> &prefs = instance.children.at(child).prefs;
        for (const int wish : prefs)
            ++view.fills[wish].wishes;
        if (!prefs.isEmpty())
            ++view.fills[prefs.first()].firstWishes;
        for (const allocation::SeatWon &won : result.seats.value(child))
            ++view.fills[won.offering].seated;
    }
}

/// A family that withdrew and applied again has two applications: the one that is alive speaks for the child.
QList<ApplicationLine> onePerChild(const QList<ApplicationLine> &lines)
{
    const auto isAlive = [](const ApplicationLine &line) {
        return line.application.step != Step::Withdrawn && line.application.step != Step::Declined;
    };
    QList<ApplicationLine> chosen;
    for (const ApplicationLine &line : lines) { // the applications of one child follow each other
        if (chosen.isEmpty() || chosen.last().student.id != line.student.id)
            chosen << line;
        else if (isAlive(line))
            chosen.last() = line;
    }
    return chosen;
}

} // namespace

DrawView SeatsOffice::view(DrawId id) const
{
    DrawView view{.draw = require(id)};
    const allocation::Instance instance = allocation::readInstance(view.draw.input);
    const bool drawn = view.draw.state != DrawState::Frozen;
    // A frozen file has wishes but no seats yet.
    const allocation::Result result =
        drawn ? allocation::arrange(instance)
              : allocation::Result{.seats = QList<QList<allocation::SeatWon>>(instance.children.size()),
                                   .refusals = QList<QList<allocation::Refusal>>(instance.children.size())};
    const allocation::Ladder ladder(instance);
    const allocation::Explainer explainer(instance, ladder, result);
    for (const allocation::Offering &offering : instance.offerings)
        view.fills << DrawFill{.program =
                                   m_programs.find({offering.id.toLongLong()}).value_or(Program{.title = offering.id})};
    countFills(view, instance, result);
    if (drawn)
        view.disputed = allocation::Checker(instance, result).disputed();

    QHash<StudentId, int> childAt;
    for (qsizetype child = 0; child < instance.children.size(); ++child)
        childAt.insert({instance.children.at(child).id.toLongLong()}, static_cast<int>(child));
    const QHash<StudentId, StudentId> livesOn = store::MergeStore(m_desk.book).livesOn();
    for (auto merged = livesOn.cbegin(); merged != livesOn.cend(); ++merged) // drawn before two records became one
        if (childAt.contains(merged.key()) && !childAt.contains(merged.value()))
            childAt.insert(merged.value(), childAt.value(merged.key()));
    for (const ApplicationLine &line : onePerChild(m_enrolment.lines(view.draw.term))) {
        const auto at = childAt.constFind(line.application.student);
        if (at == childAt.cend())
            continue;
        ChildOutcome outcome{.application = line.application, .student = line.student};
        if (drawn)
            outcome.wishes = outcomesOf(instance, result, explainer, *at);
        view.asking += instance.children.at(*at).prefs.isEmpty() ? 0 : 1;
        view.inCare += instance.children.at(*at).custody.isEmpty() ? 0 : 1;
        view.withSeat += outcome.won() > 0 ? 1 : 0;
        view.firstWish +=
            std::ranges::any_of(outcome.wishes, [](const WishOutcome &w) { return w.wish == 1 && w.round >= 0; });
        view.children << outcome;
    }
    return view;
}

} // namespace core
