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
    facts.guide = book.guide.facts(id);
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
    facts.plan = facts.programs.isEmpty() ? core::Findings{} : book.programs.checkPlan(id);
    return facts;
}

} // namespace ui
