// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/term_guide.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

int at(const TermGuideFacts &facts, Step step) { return facts.steps[size_t(step)]; }

bool applicationsAreOver(TermState state)
{
    return state == TermState::Arranging || state == TermState::Running || state == TermState::Closed;
}

/// There is something to be done in a step although an earlier one is not done.
bool isUnderWay(GuideStep step, const TermGuideFacts &facts)
{
    switch (step) {
    case GuideStep::Calendar: return facts.term.id.isSet();
    case GuideStep::Programs: return facts.care + facts.courses > 0;
    case GuideStep::Plan: return facts.care + facts.courses > 0;
    case GuideStep::Notice: return facts.noticesOut > 0;
    case GuideStep::Applications: return facts.term.state == TermState::Applying || facts.applications() > 0;
    case GuideStep::Review: return at(facts, Step::Applied) + at(facts, Step::Returned) > 0;
    case GuideStep::Approval: return at(facts, Step::ClassReviewed) > 0;
    case GuideStep::Draw: return facts.draw.has_value();
    case GuideStep::Publication: return facts.hasSeats();
    case GuideStep::Running: return facts.term.state == TermState::Running && facts.today >= facts.term.starts;
    case GuideStep::School:
    case GuideStep::Roster:
    case GuideStep::Closing: return false;
    }
    return false;
}

bool isShown(GuideStep step, const TermGuideFacts &facts)
{
    if (step == GuideStep::School || step == GuideStep::Roster)
        return !isDone(step, facts);
    return step != GuideStep::Notice || facts.noticeClasses.has_value();
}

/// The state of the term in which a step is what comes next. Confirming a draw makes a term running, so that the
/// publication comes after.
TermState phaseOf(GuideStep step)
{
    switch (step) {
    case GuideStep::School:
    case GuideStep::Roster:
    case GuideStep::Calendar:
    case GuideStep::Programs:
    case GuideStep::Plan:
    case GuideStep::Notice: return TermState::Planning;
    case GuideStep::Applications: return TermState::Applying;
    case GuideStep::Review:
    case GuideStep::Approval:
    case GuideStep::Draw: return TermState::Arranging;
    case GuideStep::Publication:
    case GuideStep::Running:
    case GuideStep::Closing: return TermState::Running;
    }
    return TermState::Running;
}

/// What the term has left behind undone is still open, but no longer what comes next; nothing goes before the roster.
bool mayBeNext(GuideStep step, const TermGuideFacts &facts)
{
    return step == GuideStep::School || step == GuideStep::Roster || phaseOf(step) >= facts.term.state;
}

bool isReviewed(const TermGuideFacts &facts)
{
    // What lies with a family holds the school up until the seats are given, and no longer.
    return facts.applications() > 0 && at(facts, Step::Applied) == 0 &&
           (at(facts, Step::Returned) == 0 || facts.hasSeats());
}

} // namespace

int TermGuideFacts::applications() const
{
    int sum = 0;
    for (const Step step : {Step::Applied, Step::Returned, Step::ClassReviewed, Step::SchoolApproved, Step::Arranged})
        sum += at(*this, step);
    return sum;
}

int TermGuideFacts::approved() const { return at(*this, Step::SchoolApproved) + at(*this, Step::Arranged); }

bool TermGuideFacts::hasSeats() const
{
    return draw && (draw->state == DrawState::Confirmed || draw->state == DrawState::Published);
}

bool isDone(GuideStep step, const TermGuideFacts &facts)
{
    const TermState state = facts.term.state;
    switch (step) {
    case GuideStep::School: return facts.classes > 0 && facts.term.id.isSet();
    case GuideStep::Roster: return facts.pupils > 0;
    case GuideStep::Calendar:
        return facts.term.id.isSet() && facts.openMakeUps.isEmpty() && facts.suggestions.isEmpty();
    case GuideStep::Programs: return facts.care + facts.courses > 0;
    case GuideStep::Plan: return facts.isPlanFresh();
    case GuideStep::Notice: return facts.noticeClasses && facts.noticesOut >= *facts.noticeClasses;
    case GuideStep::Applications: return applicationsAreOver(state);
    case GuideStep::Review: return isReviewed(facts);
    case GuideStep::Approval: return isReviewed(facts) && facts.approved() > 0 && at(facts, Step::ClassReviewed) == 0;
    case GuideStep::Draw:
        // Where nobody wishes for a course there is nothing to be drawn.
        return facts.hasSeats() || (facts.wishing == 0 && state == TermState::Running);
    case GuideStep::Publication:
        return isDone(GuideStep::Draw, facts) &&
               ((facts.draw && facts.draw->state == DrawState::Published) || facts.printed.isValid());
    case GuideStep::Running:
        return state == TermState::Closed || (state == TermState::Running && facts.today > facts.term.ends);
    case GuideStep::Closing: return state == TermState::Closed;
    }
    return false;
}

TermGuide guideOf(const TermGuideFacts &facts)
{
    TermGuide guide;
    bool nextFound = false;
    for (int number = 0; number < guideSteps; ++number) {
        const auto step = GuideStep(number);
        if (!isShown(step, facts))
            continue;
        GuideRow row{.step = step, .due = facts.due.value(step)};
        // Of a closed term nothing is asked any more.
        if (isDone(step, facts) || facts.term.state == TermState::Closed)
            row.state = GuideState::Done;
        else if (mayBeNext(step, facts) && !std::exchange(nextFound, true))
            row.state = GuideState::Next;
        else if (!mayBeNext(step, facts) || isUnderWay(step, facts))
            row.state = GuideState::Open;
        row.late = row.state != GuideState::Done && row.due.isValid() && row.due < facts.today;
        guide.rows << row;
    }
    return guide;
}

const GuideRow *TermGuide::row(GuideStep step) const
{
    const auto found = std::ranges::find(rows, step, &GuideRow::step);
    return found == rows.end() ? nullptr : &*found;
}

const GuideRow *TermGuide::next() const
{
    const auto found = std::ranges::find(rows, GuideState::Next, &GuideRow::state);
    return found == rows.end() ? nullptr : &*found;
}

int TermGuide::late() const
{
    return static_cast<int>(std::ranges::count_if(rows, [](const GuideRow &row) { return row.late; }));
}

} // namespace core
