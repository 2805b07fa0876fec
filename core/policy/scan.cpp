// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/scan.h"

#include "core/base/person_name.h"
#include "core/policy/acceptance_rules.h"
#include "core/policy/care_rules.h"
#include "core/policy/compulsion_signals.h"
#include "core/policy/enrolment_rules.h"
#include "core/policy/offering_rules.h"
#include "core/policy/oversight_rules.h"
#include "core/policy/plan_rules.h"
#include "core/policy/program_rules.h"
#include "core/policy/record_rules.h"
#include "core/policy/rulebook.h"
#include "core/policy/seat_rules.h"

#include <QMap>

#include <algorithm>
#include <tuple>

namespace core::policy {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int restBetween = 64; ///< steps between two questions whether to go on

bool isLive(const Application &application)
{
    return application.step != Step::Withdrawn && application.step != Step::Declined;
}

/// One walk through the facts, stage by stage.
class Walk
{
public:
    Walk(const ScanFacts &facts, const Progress &progress) : m_facts(facts), m_progress(progress)
    {
        const QStringList &rules = scannedRules();
        m_asked = QSet<QString>(rules.begin(), rules.end());
        for (const Program &program : facts.programs)
            m_programs.insert(program.id, &program);
        for (const Draw &draw : facts.draws)
            if (draw.state == DrawState::Confirmed || draw.state == DrawState::Published)
                m_given = &draw;
        m_total = facts.programs.size() + facts.applications.size() + facts.seats.size() + 1;
    }

    ScanFindings all()
    {
        lookAtPlan();
        lookAtPrograms();
        lookAtApplications();
        lookAtSeats();
        m_progress.at(m_total, m_total);
        return std::move(m_found);
    }

private:
    void add(const Findings &findings, Subject subject, qint64 id, const QString &name = {})
    {
        for (const Finding &finding : findings)
            if (m_asked.contains(finding.rule))
                m_found << ScanFinding{.finding = finding, .subject = subject, .id = id, .name = name};
    }
    void step()
    {
        if (m_done++ % restBetween == 0)
            m_progress.at(m_done, m_total);
    }
    [[nodiscard]] int gradeOfClass(const SchoolClass &of) const
    {
        return gradeOf(of.stage, of.entryYear, m_facts.term.schoolYear);
    }

    void lookAtPlan();
    void lookAtPrograms();
    void lookAtApplications();
    void lookAt(const Application &application, const StudentLine &child);
    void lookAtClaims(const StudentLine &child);
    void lookForCompulsion();
    void lookAtWaiting();
    void lookAtSeats();

    const ScanFacts &m_facts;
    const Progress &m_progress;
    QSet<QString> m_asked{};
    QHash<ProgramId, const Program *> m_programs{};
    const Draw *m_given = nullptr; ///< the draw that gave the seats
    qint64 m_done = 0;
    qint64 m_total = 0;
    ScanFindings m_found{};
};

void Walk::lookAtPlan()
{
    const Term &term = m_facts.term;
    add(checkCounty(m_facts.school), Subject::School, 1);
    add(checkTerm(term, {}), Subject::Term, term.id.value);
    if (!m_facts.programs.isEmpty() || !m_facts.applications.isEmpty())
        add(checkTermPlan(term, m_facts.programs, gradesAtSchool(m_facts.classes, term.schoolYear)), Subject::Term,
            term.id.value);
    add(m_facts.calendar, Subject::Term, term.id.value);
    if (!m_facts.applications.isEmpty())
        add(noticeFirst(m_facts.notices), Subject::Term, term.id.value);
    for (const Draw &draw : m_facts.draws)
        if (draw.state != DrawState::Frozen)
            add(checkDraw({.draw = draw, .earlier = {}, .actor = draw.drawnBy}), Subject::Draw, draw.id.value);
}

void Walk::lookAtPrograms()
{
    QHash<StaffId, StaffMember> staff;
    for (const StaffMember &member : m_facts.staff)
        staff.insert(member.id, member);
    for (qsizetype i = 0; i < m_facts.programs.size(); ++i) {
        step();
        const Program &program = m_facts.programs.at(i);
        // Each clash is told once, by the program that was entered later.
        add(checkProgram(program, m_facts.term, m_facts.programs.first(i)), Subject::Program, program.id.value,
            program.title);
        add(checkFee(program), Subject::Program, program.id.value, program.title);
        const auto place = std::ranges::find(m_facts.places, program.venue, &Place::id);
        if (place != m_facts.places.end())
            add(fitsPlace(program, *place), Subject::Program, program.id.value, program.title);
        const auto leader = staff.constFind(program.teacher);
        add(checkLeader(program, leader == staff.cend() ? nullptr : &*leader), Subject::Program, program.id.value,
            program.title);
    }
    add(checkOwnShare(m_facts.programs, staff), Subject::Term, m_facts.term.id.value);
}

void Walk::lookAtApplications()
{
    QList<CareAsked> asked;
    for (const Application &application : m_facts.applications) {
        step();
        if (application.step == Step::Withdrawn)
            continue;
        const StudentLine child = m_facts.children.value(application.student);
        lookAt(application, child);
        if (!isLive(application))
            continue;
        lookAtClaims(child);
        if (application.step != Step::Returned && child.standing == Standing::Present &&
            child.residence == Residence::Day)
            asked << CareAsked{.grade = child.grade, .days = application.care};
    }
    add(checkCareOffered(asked, m_facts.programs) << checkCareRoom(asked, m_facts.programs, m_facts.places),
        Subject::Term, m_facts.term.id.value);
    lookForCompulsion();
    if (m_facts.term.state != TermState::Closed)
        lookAtWaiting();
}

void Walk::lookAt(const Application &application, const StudentLine &child)
{
    const qint64 id = application.id.value;
    const Student student{.id = child.id, .name = child.name, .residence = child.residence, .standing = child.standing};
    if (!isLive(application)) {
        add(checkRejection(application, student, child.grade), Subject::Application, id, child.name);
        return;
    }
    ApplicationFacts facts{.application = application,
                           .student = student,
                           .grade = child.grade,
                           .term = m_facts.term,
                           .today = m_facts.today};
    for (const ProgramId wish : application.wishes)
        if (const Program *program = m_programs.value(wish))
            facts.wished << *program;
    Findings found = checkApplication(facts);
    if (m_facts.term.state == TermState::Closed) // whoever took part may have left the school since
        found.removeIf([](const Finding &f) { return f.rule == "enrolment.on-roll"_L1; });
    add(found << checkCareGranted(application, child.name, m_given != nullptr), Subject::Application, id, child.name);
}

void Walk::lookAtClaims(const StudentLine &child)
{
    if (child.guardian.trimmed().isEmpty())
        add({finding("guardian.known"_L1, u"guardians"_s, {{u"name"_s, child.name}})}, Subject::Student, child.id.value,
            child.name);
    const auto claims = m_facts.claims.constFind(child.id);
    if (claims == m_facts.claims.cend())
        return;
    const Term &term = m_facts.term;
    const QDate day = m_given ? m_given->drawnAt.date() : std::clamp(m_facts.today, term.starts, term.ends);
    add(checkClaims(*claims) << checkClaimsOnDrawDay(*claims, {term.starts, term.ends}, day, child.name),
        Subject::Student, child.id.value, child.name);
}

void Walk::lookForCompulsion()
{
    CompulsionFacts facts;
    QHash<ClassId, ClassShare> classes;
    for (const StudentLine &child : m_facts.children) {
        if (child.standing != Standing::Present || child.residence != Residence::Day)
            continue;
        ClassShare &share = classes[child.schoolClass];
        share.schoolClass = child.schoolClass;
        share.grade = child.grade;
        share.classNumber = child.classNumber;
        ++share.dayPupils;
    }
    facts.classes = classes.values();
    for (const Application &application : m_facts.applications) {
        const StudentLine child = m_facts.children.value(application.student);
        if (!isLive(application) || child.residence != Residence::Day)
            continue;
        const QStringList names = m_facts.guardians.value(application.student);
        const QString &by = application.consentBy;
        const bool known = names.contains(by) || std::ranges::any_of(names, [&by](const QString &name) {
                               return matchingName(name) == matchingName(by);
                           });
        facts.applications << ConsentFacts{.application = application,
                                           .schoolClass = child.schoolClass,
                                           .grade = child.grade,
                                           .classNumber = child.classNumber,
                                           .guardianOnRecord = known};
    }
    for (const Finding &signal : compulsionSignals(facts)) {
        const qint64 schoolClass = signal.facts.value(u"class"_s).toLongLong();
        if (schoolClass != 0)
            add({signal}, Subject::Class, schoolClass);
        else
            add({signal}, Subject::Term, m_facts.term.id.value);
    }
}

void Walk::lookAtWaiting()
{
    QMap<std::pair<qint64, int>, WaitingStack> stacks;
    for (const Application &application : m_facts.applications) {
        const QDate since = m_facts.since.value(application.id, application.appliedOn);
        if (!waitsTooLong(application.step, since, m_facts.today))
            continue;
        const StudentLine child = m_facts.children.value(application.student);
        WaitingStack &stack = stacks[{child.schoolClass.value, static_cast<int>(application.step)}];
        stack.step = application.step;
        stack.grade = child.grade;
        stack.classNumber = child.classNumber;
        ++stack.count;
        if (!stack.since.isValid() || since < stack.since)
            stack.since = since;
    }
    for (auto it = stacks.cbegin(); it != stacks.cend(); ++it)
        add(checkWaiting(it.value()), Subject::Class, it.key().first);
}

void Walk::lookAtSeats()
{
    QHash<StudentId, Step> steps;
    if (!m_facts.seats.isEmpty())
        for (const Application &application : m_facts.applications)
            if (isLive(application))
                steps.insert(application.student, application.step);
    for (const Seat &seat : m_facts.seats) {
        step();
        if (seat.until.isValid()) // it ends on a day that was written down
            continue;
        const auto at = steps.constFind(seat.student);
        const Program *program = m_programs.value(seat.program);
        const QString name = m_facts.children.value(seat.student).name;
        add(checkSeat({.name = name,
                       .program = program ? program->title : QString(),
                       .isDue = !m_facts.notDue.contains(seat.id),
                       .step = at == steps.cend() ? std::nullopt : std::optional(*at)}),
            Subject::Student, seat.student.value, name);
    }
    for (const Pin &pin : m_facts.pins)
        if (const Program *program = m_programs.value(pin.program)) {
            const StudentLine child = m_facts.children.value(pin.student);
            add(checkPin({.pin = pin, .program = *program, .grade = child.grade}), Subject::Student, pin.student.value,
                child.name);
        }
}

/// How heavy a finding weighs in the order: what is accepted comes last.
int weightOf(const ScanFinding &found) { return found.accepted ? -1 : static_cast<int>(found.finding.severity); }

/// In the order of the school's year, not of the enumeration.
int placeOf(Subject subject)
{
    switch (subject) {
    case Subject::School: return 0;
    case Subject::Term: return 1;
    case Subject::Class: return 3;
    case Subject::Staff: return 4;
    case Subject::Program: return 2;
    case Subject::Application: return 5;
    case Subject::Student: return 6;
    default: return 7;
    }
}

void accept(ScanFindings &all, const ScanFacts &facts)
{
    QMultiHash<QString, const Acceptance *> byRule;
    for (const Acceptance &acceptance : facts.acceptances)
        byRule.insert(acceptance.rule, &acceptance);
    for (ScanFinding &found : all)
        for (const Acceptance *acceptance : byRule.values(found.finding.rule))
            if (covers(*acceptance, found, facts.today))
                found.accepted = *acceptance;
}

void arrange(ScanFindings &all)
{
    const auto whom = [](const ScanFinding &found) { return found.id * 32 + static_cast<int>(found.subject); };
    QHash<qint64, int> worst;
    for (const ScanFinding &found : std::as_const(all)) {
        int &weight = worst[whom(found)];
        weight = std::max(weight, weightOf(found) + 2);
    }
    const auto key = [&](const ScanFinding &found) {
        return std::tuple(-worst.value(whom(found)), placeOf(found.subject), found.name, found.id, -weightOf(found));
    };
    std::ranges::stable_sort(all, [&key](const ScanFinding &a, const ScanFinding &b) { return key(a) < key(b); });
}

} // namespace

const QStringList &scannedRules()
{
    static const QStringList rules{u"school.county-known"_s,
                                   u"term.policy-in-force"_s,
                                   u"schedule.five-days"_s,
                                   u"schedule.two-hours"_s,
                                   u"schedule.ends-late-enough"_s,
                                   u"calendar.make-up-answered"_s,
                                   u"schedule.exception-reasoned"_s,
                                   u"enrolment.notice-first"_s,
                                   u"seats.witnesses-named"_s,
                                   u"program.on-working-days"_s,
                                   u"program.place-free"_s,
                                   u"program.teacher-free"_s,
                                   u"schedule.evening-juniors"_s,
                                   u"schedule.counts"_s,
                                   u"content.fits-grade"_s,
                                   u"content.no-new-lessons"_s,
                                   u"content.no-homework"_s,
                                   u"fees.care-is-free"_s,
                                   u"fees.approved-standard"_s,
                                   u"program.fits-place"_s,
                                   u"program.led"_s,
                                   u"staff.still-here"_s,
                                   u"staff.own-share"_s,
                                   u"enrolment.guardian-applies"_s,
                                   u"enrolment.on-roll"_s,
                                   u"enrolment.day-student"_s,
                                   u"enrolment.wish-for-grade"_s,
                                   u"enrolment.wish-is-course"_s,
                                   u"enrolment.collector-named"_s,
                                   u"enrolment.young-alone"_s,
                                   u"enrolment.no-rejection-of-need"_s,
                                   u"care.granted"_s,
                                   u"guardian.known"_s,
                                   u"claim.period-ordered"_s,
                                   u"claim.evidence"_s,
                                   u"claim.on-draw-day"_s,
                                   u"care.offered"_s,
                                   u"care.room"_s,
                                   u"compulsion.whole-class"_s,
                                   u"compulsion.one-guardian"_s,
                                   u"compulsion.one-minute"_s,
                                   u"compulsion.same-words"_s,
                                   u"enrolment.waits"_s,
                                   u"seats.priority-first"_s,
                                   u"seats.rest-on-applications"_s,
                                   u"seats.pin-for-grade"_s};
    return rules;
}

ScanFindings scan(const ScanFacts &facts, const Progress &progress)
{
    ScanFindings all = Walk(facts, progress).all();
    accept(all, facts);
    arrange(all);
    return all;
}

} // namespace core::policy
