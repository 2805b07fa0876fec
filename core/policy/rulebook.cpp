// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/rulebook.h"

#include <algorithm>

namespace core::policy {

using namespace Qt::Literals::StringLiterals;

namespace {

using enum Severity;
using enum Moment;

QList<Rule> recordRules()
{
    return {
        {u"school.named"_s, u""_s, Refusal, RecordEntering},
        {u"school.code-shape"_s, u""_s, Refusal, RecordEntering},
        {u"school.code-of-tibet"_s, u""_s, Note, RecordEntering},
        {u"school.county-shape"_s, u"4.1"_s, Refusal, RecordEntering},
        {u"class.stage-of-school"_s, u""_s, Refusal, RecordEntering},
        {u"class.number-in-range"_s, u""_s, Refusal, RecordEntering},
        {u"class.entry-year-plausible"_s, u""_s, Refusal, RecordEntering},
        {u"class.empty-to-remove"_s, u""_s, Refusal, RecordEntering},
        {u"class.once"_s, u""_s, Refusal, RecordEntering},
        {u"staff.named"_s, u""_s, Refusal, RecordEntering},
        {u"staff.phone-shape"_s, u""_s, Warning, RecordEntering},
        {u"spellings.two"_s, u""_s, Refusal, RecordEntering},
        {u"spellings.one-group"_s, u""_s, Refusal, RecordEntering},
        {u"term.dated"_s, u""_s, Refusal, RecordEntering},
        {u"term.ordered"_s, u""_s, Refusal, RecordEntering},
        {u"term.not-too-long"_s, u"3.4"_s, Refusal, RecordEntering},
        {u"term.inside-school-year"_s, u""_s, Refusal, RecordEntering},
        {u"term.apart"_s, u""_s, Refusal, RecordEntering},
        {u"term.once"_s, u""_s, Refusal, RecordEntering},
        {u"term.course-limit"_s, u""_s, Refusal, RecordEntering},
        {u"term.policy-in-force"_s, u"3.3"_s, Warning, RecordEntering},
    };
}

QList<Rule> studentRules()
{
    return {
        {u"student.named"_s, u""_s, Refusal, RecordEntering},
        {u"student.class-exists"_s, u""_s, Refusal, RecordEntering},
        {u"student.born-known"_s, u""_s, Note, RecordEntering},
        {u"student.born-before-today"_s, u""_s, Refusal, RecordEntering},
        {u"student.age-plausible"_s, u""_s, Warning, RecordEntering},
        {u"student.number-shape"_s, u""_s, Warning, RecordEntering},
        {u"student.number-agrees"_s, u""_s, Warning, RecordEntering},
        {u"student.id-number"_s, u""_s, Warning, RecordEntering},
        {u"student.id-agrees-birth"_s, u""_s, Warning, RecordEntering},
        {u"student.id-agrees-sex"_s, u""_s, Warning, RecordEntering},
        {u"student.phone-shape"_s, u""_s, Warning, RecordEntering},
        {u"student.drawn-stays"_s, u"3.4"_s, Refusal, RecordEntering},
        {u"guardian.known"_s, u"2.2"_s, Note, RecordEntering},
        {u"guardian.named"_s, u""_s, Refusal, RecordEntering},
        {u"guardian.phone-shape"_s, u""_s, Warning, RecordEntering},
        {u"claim.period-ordered"_s, u"3.1"_s, Refusal, RecordEntering},
        {u"claim.evidence"_s, u"3.1"_s, Warning, RecordEntering},
        {u"life.dated"_s, u""_s, Refusal, RecordEntering},
        {u"life.not-ahead"_s, u""_s, Refusal, RecordEntering},
        {u"life.in-order"_s, u""_s, Refusal, RecordEntering},
        {u"life.on-roll"_s, u""_s, Refusal, RecordEntering},
        {u"life.left-before"_s, u""_s, Refusal, RecordEntering},
        {u"life.class-at-school"_s, u""_s, Refusal, RecordEntering},
        {u"promotion.year-turned"_s, u""_s, Refusal, RecordEntering},
        {u"promotion.once"_s, u""_s, Refusal, RecordEntering},
        {u"promotion.graduated-by-today"_s, u""_s, Refusal, RecordEntering},
        {u"promotion.goes-to-a-class"_s, u""_s, Refusal, RecordEntering},
        {u"promotion.nobody-left-open"_s, u""_s, Warning, RecordEntering},
        {u"merging.one-application"_s, u"3.4"_s, Refusal, RecordEntering},
    };
}

QList<Rule> enrolmentRules()
{
    return {
        {u"enrolment.guardian-applies"_s, u"2.2"_s, Refusal, ApplicationEntering},
        {u"enrolment.consent-not-ahead"_s, u"2.2"_s, Refusal, ApplicationEntering},
        {u"enrolment.dated"_s, u"3.4"_s, Refusal, ApplicationEntering},
        {u"enrolment.term-open"_s, u"3.4"_s, Refusal, ApplicationEntering},
        {u"enrolment.on-roll"_s, u"3.1"_s, Refusal, ApplicationEntering},
        {u"enrolment.grade-served"_s, u"3.1"_s, Refusal, ApplicationEntering},
        {u"enrolment.day-student"_s, u"3.1"_s, Warning, ApplicationEntering},
        {u"enrolment.one-application"_s, u"3.4"_s, Refusal, ApplicationEntering},
        {u"enrolment.asks-for-something"_s, u"3.2"_s, Refusal, ApplicationEntering},
        {u"enrolment.wishes-at-most-ten"_s, u""_s, Refusal, ApplicationEntering},
        {u"enrolment.wish-known"_s, u""_s, Refusal, ApplicationEntering},
        {u"enrolment.wish-once"_s, u""_s, Refusal, ApplicationEntering},
        {u"enrolment.wish-for-grade"_s, u"3.5a"_s, Refusal, ApplicationEntering},
        {u"enrolment.wish-is-course"_s, u"3.2"_s, Refusal, ApplicationEntering},
        {u"enrolment.course-limit"_s, u""_s, Refusal, ApplicationEntering},
        {u"enrolment.collector-named"_s, u"5.2"_s, Warning, ApplicationEntering},
        {u"enrolment.young-alone"_s, u"5.2"_s, Warning, ApplicationEntering},
        {u"enrolment.open-to-change"_s, u"3.4"_s, Refusal, ApplicationEntering},
        {u"enrolment.drawn-stays"_s, u"3.4"_s, Refusal, ApplicationEntering},
        {u"enrolment.late"_s, u"2.2"_s, Note, ApplicationEntering},
        {u"enrolment.late-for-round"_s, u"2.2"_s, Note, ApplicationEntering},
        {u"enrolment.late-for-draw"_s, u"3.4"_s, Note, ApplicationEntering},
        {u"enrolment.closes-before-term-ends"_s, u"3.4"_s, Refusal, RecordEntering},
        {u"enrolment.last-day-in-term"_s, u"2.2"_s, Refusal, Moving},
        {u"enrolment.seated-stays"_s, u"3.4"_s, Refusal, ApplicationEntering},
        {u"enrolment.move-allowed"_s, u"3.4"_s, Refusal, Moving},
        {u"enrolment.move-reasoned"_s, u"3.4"_s, Refusal, Moving},
        {u"enrolment.move-signed"_s, u"3.4"_s, Refusal, Moving},
        {u"enrolment.no-rejection-of-need"_s, u"2.2"_s, Refusal, Moving},
    };
}

/// Shown to the principal only, and never as more than a question (2.2).
QList<Rule> compulsionRules()
{
    return {
        {u"compulsion.whole-class"_s, u"2.2"_s, Note, Moving},
        {u"compulsion.one-guardian"_s, u"2.2"_s, Warning, Moving},
        {u"compulsion.one-minute"_s, u"2.2"_s, Warning, Moving},
        {u"compulsion.same-words"_s, u"2.2"_s, Note, Moving},
    };
}

QList<Rule> programRules()
{
    return {
        {u"program.unused-to-remove"_s, u""_s, Refusal, ProgramEntering},
        {u"program.titled"_s, u""_s, Refusal, ProgramEntering},
        {u"program.timed"_s, u"3.4"_s, Refusal, ProgramEntering},
        {u"program.times-ordered"_s, u""_s, Refusal, ProgramEntering},
        {u"program.times-apart"_s, u""_s, Refusal, ProgramEntering},
        {u"program.on-working-days"_s, u"3.3"_s, Warning, ProgramEntering},
        {u"program.grades-named"_s, u"3.5a"_s, Refusal, ProgramEntering},
        {u"program.seats"_s, u""_s, Refusal, ProgramEntering},
        {u"program.minimum-within-seats"_s, u""_s, Refusal, ProgramEntering},
        {u"program.place-free"_s, u""_s, Warning, ProgramEntering},
        {u"program.teacher-free"_s, u""_s, Warning, ProgramEntering},
        {u"content.fits-grade"_s, u"3.5a"_s, Warning, ProgramEntering},
        {u"content.no-new-lessons"_s, u"3.5b"_s, Refusal, ProgramEntering},
        {u"content.no-homework"_s, u"3.5b"_s, Refusal, ProgramEntering},
        {u"schedule.evening-juniors"_s, u"3.3"_s, Warning, ProgramEntering},
        {u"schedule.counts"_s, u"3.3"_s, Warning, ProgramEntering},
        {u"schedule.five-days"_s, u"3.3"_s, Warning, TermPlanning},
        {u"schedule.two-hours"_s, u"3.3"_s, Warning, TermPlanning},
        {u"schedule.ends-late-enough"_s, u"3.3"_s, Warning, TermPlanning},
        {u"seats.frozen"_s, u"3.4"_s, Refusal, Seating},
        {u"seats.one-file"_s, u"3.4"_s, Refusal, Seating},
        {u"seats.file-unchanged"_s, u"2.2"_s, Refusal, Seating},
        {u"seats.drawn-stays"_s, u"3.4"_s, Refusal, Seating},
        {u"seats.drawn-first"_s, u"3.4"_s, Refusal, Seating},
        {u"seats.confirmed-once"_s, u"3.4"_s, Refusal, Seating},
        {u"seats.confirmed-first"_s, u"3.4"_s, Refusal, Seating},
        {u"seats.seed-present"_s, u"3.4"_s, Refusal, Seating},
        {u"seats.witnesses-named"_s, u"3.4"_s, Warning, Seating},
        {u"seats.draw-signed"_s, u"3.4"_s, Refusal, Seating},
        {u"seats.one-draw"_s, u"3.4"_s, Refusal, Seating},
        {u"seats.same-seed"_s, u"3.4"_s, Refusal, Seating},
        {u"seats.new-seed"_s, u"3.4"_s, Refusal, Seating},
        {u"seats.pin-has-room"_s, u""_s, Refusal, Seating},
        {u"seats.pin-reasoned"_s, u"3.4"_s, Refusal, Seating},
        {u"seats.pin-signed"_s, u"3.4"_s, Refusal, Seating},
        {u"seats.pin-for-grade"_s, u"3.5a"_s, Refusal, Seating},
        {u"seats.pin-is-course"_s, u"3.2"_s, Refusal, Seating},
    };
}

QList<Rule> termRules()
{
    return {
        {u"calendar.year-known"_s, u"3.3"_s, Note, TermPlanning},
        {u"calendar.make-up-answered"_s, u"3.3"_s, Warning, TermPlanning},
        {u"calendar.festival-settled"_s, u"3.3"_s, Note, TermPlanning},
        {u"schedule.exception-reasoned"_s, u"3.3"_s, Refusal, TermPlanning},
        {u"calendar.days-named"_s, u""_s, Refusal, RecordEntering},
        {u"calendar.days-ordered"_s, u""_s, Refusal, RecordEntering},
        {u"calendar.days-few"_s, u""_s, Refusal, RecordEntering},
        {u"calendar.change-said"_s, u""_s, Refusal, RecordEntering},
        {u"calendar.timetable-chosen"_s, u"3.3"_s, Refusal, RecordEntering},
        {u"calendar.school-day-there"_s, u""_s, Refusal, RecordEntering},
        {u"calendar.notice-named"_s, u""_s, Refusal, RecordEntering},
        {u"calendar.notice-sourced"_s, u""_s, Refusal, RecordEntering},
        {u"calendar.make-up-there"_s, u""_s, Refusal, RecordEntering},
        {u"calendar.file-json"_s, u""_s, Refusal, RecordEntering},
        {u"calendar.file-known"_s, u""_s, Refusal, RecordEntering},
        {u"calendar.file-layer"_s, u""_s, Refusal, RecordEntering},
        {u"calendar.file-year"_s, u""_s, Refusal, RecordEntering},
        {u"calendar.file-date"_s, u""_s, Refusal, RecordEntering},
        {u"calendar.file-order"_s, u""_s, Refusal, RecordEntering},
        {u"calendar.file-kind"_s, u""_s, Refusal, RecordEntering},
        {u"calendar.file-near-year"_s, u""_s, Refusal, RecordEntering},
        {u"calendar.file-once"_s, u""_s, Refusal, RecordEntering},
        {u"calendar.file-size"_s, u""_s, Refusal, RecordEntering},
        {u"calendar.file-announced"_s, u""_s, Refusal, RecordEntering},
        {u"term.move-allowed"_s, u"3.4"_s, Refusal, Moving},
        {u"term.move-reasoned"_s, u"3.4"_s, Refusal, Moving},
        {u"term.move-signed"_s, u"3.4"_s, Refusal, Moving},
        {u"term.plan-checked"_s, u"3.4"_s, Warning, Moving},
        {u"term.calendar-settled"_s, u"3.3"_s, Warning, Moving},
        {u"term.somebody-applied"_s, u"3.4"_s, Warning, Moving},
        {u"term.nobody-waits"_s, u"2.2"_s, Warning, Moving},
        {u"term.seats-confirmed"_s, u"3.4"_s, Warning, Moving},
        {u"term.over"_s, u"3.4"_s, Warning, Moving},
        {u"term.plan-there"_s, u"3.4"_s, Refusal, Moving},
        {u"term.due-near"_s, u""_s, Refusal, RecordEntering},
    };
}

QList<Rule> offeringRules()
{
    return {
        {u"program.fits-place"_s, u""_s, Warning, ProgramEntering},
        {u"program.quota-within-seats"_s, u""_s, Refusal, ProgramEntering},
        {u"program.quota-named"_s, u""_s, Refusal, ProgramEntering},
        {u"program.sections-alike"_s, u""_s, Note, ProgramEntering},
        {u"program.document-size"_s, u""_s, Refusal, ProgramEntering},
        {u"program.seated-stay-within-seats"_s, u"3.4"_s, Refusal, ProgramEntering},
        {u"program.seated-stay-in-grades"_s, u"3.4"_s, Refusal, ProgramEntering},
        {u"program.seated-stay-free"_s, u"3.4"_s, Refusal, ProgramEntering},
        {u"program.seated-told"_s, u"3.4"_s, Warning, ProgramEntering},
        {u"fees.care-is-free"_s, u"3.5c"_s, Refusal, ProgramEntering},
        {u"fees.approved-standard"_s, u"4.5"_s, Warning, ProgramEntering},
        {u"place.named"_s, u""_s, Refusal, RecordEntering},
        {u"place.once"_s, u""_s, Refusal, RecordEntering},
        {u"place.unused-to-remove"_s, u""_s, Refusal, RecordEntering},
    };
}

/// What is seen only when records are laid side by side, and what stands between a warning and its acceptance.
QList<Rule> oversightRules()
{
    return {
        {u"school.county-known"_s, u"4.1"_s, Warning, Scanning},
        {u"care.offered"_s, u"2.2"_s, Refusal, Scanning},
        {u"care.granted"_s, u"2.2"_s, Warning, Scanning},
        {u"care.room"_s, u"2.2"_s, Warning, Scanning},
        {u"enrolment.waits"_s, u"3.4"_s, Warning, Scanning},
        {u"claim.on-draw-day"_s, u"3.1"_s, Warning, Scanning},
        {u"program.led"_s, u"4.3"_s, Warning, Scanning},
        {u"staff.still-here"_s, u"4.3"_s, Warning, Scanning},
        {u"staff.own-share"_s, u"4.2"_s, Warning, Scanning},
        {u"seats.priority-first"_s, u"3.1"_s, Refusal, Scanning},
        {u"seats.rest-on-applications"_s, u"2.2"_s, Refusal, Scanning},
        {u"seats.gaps-accepted"_s, u"3.3"_s, Refusal, Publishing},
        {u"acceptance.warnings-only"_s, u""_s, Refusal, Accepting},
        {u"acceptance.reasoned"_s, u""_s, Refusal, Accepting},
        {u"acceptance.signed"_s, u""_s, Refusal, Accepting},
        {u"acceptance.until"_s, u""_s, Refusal, Accepting},
    };
}

QList<Rule> noticeRules()
{
    return {
        {u"notice.field-known"_s, u""_s, Refusal, RecordEntering},
        {u"notice.field-alone"_s, u""_s, Refusal, RecordEntering},
        {u"notice.boxes-open"_s, u"2.2"_s, Refusal, RecordEntering},
        {u"notice.tells-all"_s, u"2.1"_s, Warning, RecordEntering},
        {u"notice.says-all"_s, u"2.1"_s, Warning, RecordEntering},
        {u"notice.dates-ordered"_s, u""_s, Refusal, RecordEntering},
        {u"notice.dated"_s, u""_s, Refusal, RecordEntering},
        {u"notice.copies-counted"_s, u""_s, Refusal, RecordEntering},
        {u"notice.slips-within-copies"_s, u""_s, Refusal, RecordEntering},
        {u"enrolment.notice-first"_s, u"2.1"_s, Warning, TermPlanning},
    };
}

/// What may be done before and after a draw, seat by seat.
QList<Rule> seatRules()
{
    return {
        {u"seats.seed-announced"_s, u"3.4"_s, Warning, Seating},
        {u"seats.seed-large"_s, u""_s, Warning, Seating},
        {u"seats.publicity-ordered"_s, u"3.4"_s, Refusal, Seating},
        {u"seats.rules-before-freeze"_s, u"3.4"_s, Refusal, Seating},
        {u"seats.held"_s, u""_s, Refusal, Seating},
        {u"seats.dated-in-term"_s, u"3.4"_s, Refusal, Seating},
        {u"seats.change-reasoned"_s, u"3.4"_s, Refusal, Seating},
        {u"seats.change-signed"_s, u"3.4"_s, Refusal, Seating},
        {u"seats.change-has-room"_s, u""_s, Refusal, Seating},
        {u"seats.change-fits"_s, u"3.5a"_s, Refusal, Seating},
        {u"seats.change-passes-nobody"_s, u"3.4"_s, Refusal, Seating},
        {u"seats.late-none"_s, u""_s, Refusal, Seating},
        {u"offers.after-confirming"_s, u"3.4"_s, Refusal, Seating},
        {u"offers.seat-free"_s, u""_s, Refusal, Seating},
        {u"offers.somebody-waits"_s, u""_s, Refusal, Seating},
        {u"offers.deadline-ahead"_s, u"3.4"_s, Refusal, Seating},
        {u"offers.still-open"_s, u""_s, Refusal, Seating},
        {u"offers.answer-named"_s, u"2.2"_s, Refusal, Seating},
        {u"offers.still-better"_s, u""_s, Refusal, Seating},
        {u"offers.none-overdue"_s, u""_s, Refusal, Seating},
        {u"offers.seat-left"_s, u""_s, Refusal, Seating},
        {u"offers.from-when-free"_s, u""_s, Refusal, Seating},
        {u"seats.names-inside"_s, u"3.1"_s, Note, Seating},
        {u"seats.term-open"_s, u"3.4"_s, Refusal, Seating},
    };
}

} // namespace

const QList<Rule> &rules()
{
    static const QList<Rule> all = recordRules() + studentRules() + enrolmentRules() + programRules() + termRules() +
                                   offeringRules() + oversightRules() + noticeRules() + compulsionRules() + seatRules();
    return all;
}

const Rule *rule(const QString &id)
{
    const auto found = std::ranges::find(rules(), id, &Rule::id);
    return found == rules().end() ? nullptr : &*found;
}

Finding finding(QLatin1String ruleId, const QString &field, const QVariantMap &facts)
{
    const QString id(ruleId);
    const Rule *known = rule(id);
    Q_ASSERT_X(known, "finding", "a rule that is not in the rulebook");
    Finding made{.rule = id, .clause = {}, .severity = Severity::Refusal, .facts = facts, .field = field};
    if (known) {
        made.clause = known->clause;
        made.severity = known->severity;
    }
    return made;
}

} // namespace core::policy
