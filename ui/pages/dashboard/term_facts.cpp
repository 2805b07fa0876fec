// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dashboard/term_facts.h"

#include <QSet>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::Step;

namespace {

constexpr qsizetype actsShown = 6;

/// Lines of one action by one person in a row are one act for people: a class list moved at once.
QList<LatestAct> actsOf(const QList<core::JournalEntry> &journal)
{
    QList<LatestAct> acts;
    for (const core::JournalEntry &entry : journal) {
        if (!acts.isEmpty() && acts.last().entry.action == entry.action &&
            acts.last().entry.actor.name == entry.actor.name) {
            ++acts.last().times;
            continue;
        }
        if (acts.size() == actsShown)
            break;
        acts << LatestAct{.entry = entry};
    }
    return acts;
}

/// Most days a few lines are enough; after a day of approvals a few thousand are one act.
QList<LatestAct> latestActs(const core::SchoolBook &book)
{
    QList<LatestAct> acts;
    for (const int lines : {60, 600, 4000}) {
        const QList<core::JournalEntry> journal = book.journalInBrief(lines);
        acts = actsOf(journal);
        if (!acts.isEmpty() && acts.size() < actsShown)
            acts.last().more = journal.size() == lines;
        if (acts.size() == actsShown || journal.size() < lines)
            break;
    }
    return acts;
}

void countApplications(TermFacts &facts, const QList<core::Application> &applications)
{
    for (const core::Application &application : applications) {
        ++facts.steps[size_t(application.step)];
        if (application.step != Step::Withdrawn && application.step != Step::Declined && !application.wishes.isEmpty())
            ++facts.firstWishes[application.wishes.first()];
        if (application.step != Step::SchoolApproved && application.step != Step::Arranged)
            continue;
        facts.inCare += application.care.isEmpty() ? 0 : 1;
        for (core::Weekday day = 1; day <= int(facts.careDays.size()); ++day)
            facts.careDays[size_t(day - 1)] += application.care.contains(day) ? 1 : 0;
    }
}

} // namespace

int TermFacts::applications() const
{
    int sum = 0;
    for (const Step step : {Step::Applied, Step::Returned, Step::ClassReviewed, Step::SchoolApproved, Step::Arranged})
        sum += at(step);
    return sum;
}

TermFacts readTermFacts(core::SchoolBook &book, core::TermId id)
{
    TermFacts facts;
    const std::optional<core::Term> term = book.terms.find(id);
    facts.hasTerm = term.has_value();
    facts.classes = int((term ? book.school.classesIn(term->schoolYear) : book.school.classes()).size());
    facts.pupils = book.students.count();
    facts.dayPupils = book.students.dayPupils();
    facts.latest = latestActs(book);
    facts.schoolYear = book.students.schoolYear();
    if (!book.promotion.isPromoted(facts.schoolYear))
        facts.finished = book.promotion.finishedChildren(facts.schoolYear);
    if (!term)
        return facts;
    facts.programs = book.programs.lines(id);
    countApplications(facts, book.enrolment.applications(id));
    QSet<core::StudentId> children;
    const QList<core::Seat> seats = book.seats.seats(id);
    for (const core::Seat &seat : seats)
        children << seat.student;
    facts.seats = int(seats.size());
    facts.children = int(children.size());
    facts.draw = book.seats.confirmed(id);
    if (const QList<core::Draw> draws = book.seats.draws(id); !facts.draw && !draws.isEmpty())
        facts.draw = draws.first();
    facts.printed = QDate::fromString(book.school.remembered(u"lists.printed.%1"_s.arg(id.text())), Qt::ISODate);
    facts.plan = facts.programs.isEmpty() ? core::Findings{} : book.programs.checkPlan(id);
    return facts;
}

bool isDone(JobStep step, const TermFacts &facts)
{
    switch (step) {
    case JobStep::School: return facts.classes > 0 && facts.hasTerm;
    case JobStep::Roster: return facts.pupils > 0;
    case JobStep::Programs: return !facts.programs.isEmpty();
    case JobStep::Applications: return facts.applications() > 0;
    case JobStep::Review:
        // What lies with a family holds the school up until the seats are given, and no longer.
        return facts.applications() > 0 && facts.at(Step::Applied) == 0 &&
               (facts.at(Step::Returned) == 0 || isDone(JobStep::Draw, facts));
    case JobStep::Approval:
        return isDone(JobStep::Review, facts) && facts.approved() > 0 && facts.at(Step::ClassReviewed) == 0;
    case JobStep::Draw:
        return facts.draw &&
               (facts.draw->state == core::DrawState::Confirmed || facts.draw->state == core::DrawState::Published);
    case JobStep::Lists: return isDone(JobStep::Draw, facts) && facts.printed.isValid();
    }
    return false;
}

std::optional<JobStep> nextStep(const TermFacts &facts)
{
    for (int step = 0; step < jobSteps; ++step)
        if (!isDone(JobStep(step), facts))
            return JobStep(step);
    return {};
}

} // namespace ui
