// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/enrolment_rules.h"

#include "core/policy/rulebook.h"

#include <algorithm>

namespace core::policy {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int youngestAlone = 4; ///< grade; lower-grade children are handed over to somebody (5.2)

/// Clause 2.2: nothing rests on anything but a guardian's own application.
Findings guardianApplies(const Application &a)
{
    if (a.consentBy.trimmed().isEmpty())
        return {finding("enrolment.guardian-applies"_L1, u"consentBy"_s)};
    if (!a.consentOn.isValid())
        return {finding("enrolment.guardian-applies"_L1, u"consentOn"_s)};
    return {};
}

Findings onRoll(const Student &child, int grade)
{
    const QVariantMap facts{{u"name"_s, child.name}, {u"grade"_s, grade}};
    if (child.standing != Standing::Present)
        return {finding("enrolment.on-roll"_L1, u"student"_s, facts)};
    if (grade < 1 || grade > 9)
        return {finding("enrolment.grade-served"_L1, u"student"_s, facts)};
    return {};
}

Findings checkDates(const ApplicationFacts &facts)
{
    const Application &a = facts.application;
    Findings found;
    if (a.consentOn.isValid() && a.consentOn > facts.today)
        found << finding("enrolment.consent-not-ahead"_L1, u"consentOn"_s, {{u"on"_s, a.consentOn}});
    if (!a.appliedOn.isValid() || a.appliedOn > facts.today)
        found << finding("enrolment.dated"_L1, u"appliedOn"_s, {{u"on"_s, a.appliedOn}});
    if (facts.term.state == TermState::Closed)
        found << finding("enrolment.term-open"_L1, u"term"_s);
    return found;
}

Findings oneApplication(const ApplicationFacts &facts)
{
    for (const Application &other : facts.othersOfTerm) {
        const bool over = other.step == Step::Withdrawn || other.step == Step::Declined;
        if (other.id != facts.application.id && !over)
            return {finding("enrolment.one-application"_L1, u"student"_s,
                            {{u"name"_s, facts.student.name}, {u"step"_s, static_cast<int>(other.step)}})};
    }
    return {};
}

Findings checkWish(ProgramId wish, const ApplicationFacts &facts)
{
    const auto program = std::ranges::find(facts.wished, wish, &Program::id);
    if (program == facts.wished.end() || program->term != facts.application.term)
        return {finding("enrolment.wish-known"_L1, u"wishes"_s)};
    Findings found;
    const QVariantMap about{{u"program"_s, program->title}, {u"grade"_s, facts.grade}};
    if (program->mode == ProgramMode::InclusiveCare)
        found << finding("enrolment.wish-is-course"_L1, u"wishes"_s, about);
    if (!program->grades.contains(facts.grade))
        found << finding("enrolment.wish-for-grade"_L1, u"wishes"_s, about);
    if (facts.application.wishes.count(wish) > 1)
        found << finding("enrolment.wish-once"_L1, u"wishes"_s, about);
    return found;
}

Findings checkWishes(const ApplicationFacts &facts)
{
    const Application &a = facts.application;
    Findings found;
    if (a.care.isEmpty() && a.wishes.isEmpty())
        found << finding("enrolment.asks-for-something"_L1, u"care"_s);
    if (a.wishes.size() > mostWishes)
        found << finding("enrolment.wishes-at-most-ten"_L1, u"wishes"_s, {{u"count"_s, int(a.wishes.size())}});
    for (qsizetype i = 0; i < a.wishes.size(); ++i)
        if (a.wishes.indexOf(a.wishes[i]) == i)
            found << checkWish(a.wishes[i], facts);
    if (a.most > facts.term.mostCourses || a.most < (a.wishes.isEmpty() ? 0 : 1))
        found << finding("enrolment.course-limit"_L1, u"most"_s,
                         {{u"most"_s, a.most}, {u"limit"_s, facts.term.mostCourses}});
    return found;
}

Findings checkWayHome(const ApplicationFacts &facts)
{
    const Application &a = facts.application;
    if (a.wayHome == WayHome::FetchedByDelegate && a.collector.trimmed().isEmpty())
        return {finding("enrolment.collector-named"_L1, u"collector"_s)};
    if (a.wayHome == WayHome::Alone && facts.grade < youngestAlone)
        return {finding("enrolment.young-alone"_L1, u"wayHome"_s,
                        {{u"name"_s, facts.student.name}, {u"grade"_s, facts.grade}})};
    return {};
}

/// Who comes late is accepted all the same; what it means is said.
Findings cameLate(const ApplicationFacts &facts)
{
    const Application &a = facts.application;
    const Lateness late =
        a.id.isSet() ? Lateness::No : latenessOf(sentOn(a), facts.closes, facts.draw, facts.term.state);
    if (late == Lateness::No)
        return {};
    const QVariantMap about{{u"name"_s, facts.student.name}, {u"on"_s, facts.closes}};
    if (late != Lateness::AfterClosing)
        return {finding("enrolment.late-for-draw"_L1, {}, about)};
    return {facts.closes.isValid() && sentOn(a) > facts.closes ? finding("enrolment.late"_L1, u"appliedOn"_s, about)
                                                               : finding("enrolment.late-for-round"_L1, {}, about)};
}

/// Clause 3.1: the service is mainly for day pupils.
Findings dayStudent(const Student &child)
{
    if (child.residence == Residence::Day)
        return {};
    return {finding("enrolment.day-student"_L1, u"student"_s, {{u"name"_s, child.name}})};
}

bool leadsToAPlace(Step step)
{
    return step == Step::ClassReviewed || step == Step::SchoolApproved || step == Step::Arranged;
}

} // namespace

Findings checkApplication(const ApplicationFacts &facts)
{
    return guardianApplies(facts.application)
           << checkDates(facts) << onRoll(facts.student, facts.grade) << dayStudent(facts.student)
           << oneApplication(facts) << checkWishes(facts) << checkWayHome(facts) << cameLate(facts);
}

QDate sentOn(const Application &application)
{
    return application.submittedAt.isValid() ? application.submittedAt.date() : application.appliedOn;
}

Lateness latenessOf(QDate sentOn, QDate closes, std::optional<DrawState> draw, TermState state)
{
    if (draw)
        return *draw == DrawState::Frozen ? Lateness::AfterFreeze : Lateness::AfterDraw;
    const bool roundOver = state == TermState::Arranging || state == TermState::Running || state == TermState::Closed;
    return roundOver || (closes.isValid() && sentOn > closes) ? Lateness::AfterClosing : Lateness::No;
}

Findings checkLastDay(QDate lastDay, const Term &term, const QString &name)
{
    if (!lastDay.isValid() || (lastDay >= term.starts && lastDay <= term.ends))
        return {};
    return {finding("enrolment.last-day-in-term"_L1, u"endsOn"_s,
                    {{u"name"_s, name}, {u"starts"_s, term.starts}, {u"ends"_s, term.ends}})};
}

Findings checkRejection(const Application &application, const Student &child, int grade)
{
    const bool eligible =
        child.standing == Standing::Present && child.residence == Residence::Day && grade >= 1 && grade <= 9;
    if (application.step != Step::Declined || !eligible || application.care.isEmpty())
        return {};
    return {finding("enrolment.no-rejection-of-need"_L1, {}, {{u"name"_s, child.name}})};
}

Findings checkMove(const MoveFacts &facts)
{
    const Step from = facts.application.step;
    const QVariantMap steps{{u"name"_s, facts.student.name},
                            {u"stepFrom"_s, static_cast<int>(from)},
                            {u"stepTo"_s, static_cast<int>(facts.to)}};
    if (!isAllowed(from, facts.to))
        return {finding("enrolment.move-allowed"_L1, {}, steps)};
    Findings found;
    if (needsReason(from, facts.to) && facts.reason.trimmed().isEmpty())
        found << finding("enrolment.move-reasoned"_L1, u"reason"_s, steps);
    if (facts.actor.trimmed().isEmpty())
        found << finding("enrolment.move-signed"_L1, u"actor"_s, steps);
    if (leadsToAPlace(facts.to))
        found << guardianApplies(facts.application) << onRoll(facts.student, facts.grade);
    Application moved = facts.application;
    moved.step = facts.to;
    return found << checkRejection(moved, facts.student, facts.grade);
}

} // namespace core::policy
