// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/scan.h"

#include "core/policy/acceptance_rules.h"
#include "core/policy/rulebook.h"
#include "tests/core/policy/facts.h"

#include "tests/support/qstring_maker.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace core::policy;
using namespace policy_test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A term in which nothing is wrong: one class, one child, care all week and a course.
ScanFacts facts()
{
    ScanFacts f{.today = today,
                .school = school(),
                .term = term(),
                .classes = {thirdGrade()},
                .staff = {{.id = {30}, .name = u"格桑"_s}},
                .programs = {care(), chess()},
                .applications = {application()}};
    f.programs.first().teacher = {30};
    f.programs.first().grades = GradeSet::range(3, 6);
    f.programs.last().times = {{1, 18 * 60 + 30, 19 * 60}};
    f.children.insert({10}, {.id = {10},
                             .name = child().name,
                             .schoolClass = {3},
                             .grade = 3,
                             .entryYear = 2024,
                             .classNumber = 1,
                             .guardian = u"达瓦"_s});
    f.claims.insert({10}, record().claims);
    return f;
}

QStringList rulesOf(const ScanFindings &findings)
{
    QStringList rules;
    for (const ScanFinding &found : findings)
        rules << found.finding.rule;
    return rules;
}

const ScanFinding *find(const ScanFindings &findings, const QString &rule)
{
    const auto found = std::ranges::find_if(findings, [&](const ScanFinding &f) { return f.finding.rule == rule; });
    return found == findings.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("a term in which nothing is wrong gives no finding", "[policy][scan]")
{
    CHECK(rulesOf(scan(facts())).isEmpty());
}

TEST_CASE("an empty term has nothing to find but an unknown county", "[policy][scan]")
{
    ScanFacts f{.today = today, .term = term()};
    CHECK(rulesOf(scan(f)) == QStringList{u"school.county-known"_s});
}

TEST_CASE("the scan asks only rules of the book, and those with a clause or about a clash", "[policy][scan]")
{
    for (const QString &id : scannedRules()) {
        INFO(id.toStdString());
        REQUIRE(rule(id) != nullptr);
        CHECK((!rule(id)->clause.isEmpty() || id.startsWith(u"program."_s)));
        CHECK(scannedRules().count(id) == 1);
    }
}

TEST_CASE("a grade without a session is found although another grade has one", "[policy][scan][3.3]")
{
    ScanFacts f = facts();
    f.classes << SchoolClass{.id = {4}, .stage = Stage::Primary, .entryYear = 2026, .number = 1};
    const ScanFindings found = scan(f);
    CHECK(found.size() == 5);
    const ScanFinding *monday = find(found, u"schedule.five-days"_s);
    REQUIRE(monday);
    CHECK(monday->subject == Subject::Term);
    CHECK(monday->finding.facts.value(u"grades"_s).toStringList() == QStringList{u"1"_s});
}

TEST_CASE("each finding of a scan names whom it concerns, the worst first", "[policy][scan]")
{
    ScanFacts f = facts();
    f.programs.last().teacher = {};
    f.applications.first().consentBy.clear();
    f.children[{10}].residence = Residence::Boarding;
    const ScanFindings found = scan(f);
    REQUIRE(rulesOf(found) ==
            QStringList{u"enrolment.guardian-applies"_s, u"enrolment.day-student"_s, u"program.led"_s});
    CHECK(found.first().subject == Subject::Application);
    CHECK(found.first().id == 40);
    CHECK(found.first().name == child().name);
    CHECK(found.last().subject == Subject::Program);
    CHECK(found.last().id == 20);
    CHECK(openIn(found) == 3);
}

TEST_CASE("an accepted warning is marked and comes last", "[policy][scan][acceptance]")
{
    ScanFacts f = facts();
    f.programs.last().teacher = {};
    f.children[{10}].residence = Residence::Boarding;
    ScanFindings found = scan(f);
    REQUIRE(found.size() == 2);
    const ScanFinding first = found.first();
    f.acceptances << Acceptance{.id = {90},
                                .term = {1},
                                .rule = first.finding.rule,
                                .subject = first.subject,
                                .subjectId = first.id,
                                .facts = fingerprint(first.finding),
                                .until = today};
    found = scan(f);
    CHECK(found.last().finding == first.finding);
    REQUIRE(found.last().accepted.has_value());
    CHECK(found.last().accepted->id == AcceptanceId{90});
    CHECK(openIn(found) == 1);
}

TEST_CASE("two programs in one place are one finding", "[policy][scan]")
{
    ScanFacts f = facts();
    f.programs << Program(f.programs.last());
    f.programs.last().id = {22};
    f.programs.last().teacher = {};
    const ScanFindings found = scan(f);
    CHECK(rulesOf(found).count(u"program.place-free"_s) == 1);
    CHECK(find(found, u"program.place-free"_s)->id == 22);
}

TEST_CASE("applications that lie are counted by class and step", "[policy][scan][3.4]")
{
    ScanFacts f = facts();
    f.applications << application();
    f.applications.last().id = {41};
    f.today = today.addDays(20);
    ScanFindings found = scan(f);
    REQUIRE(rulesOf(found) == QStringList{u"enrolment.waits"_s});
    CHECK(found.first().subject == Subject::Class);
    CHECK(found.first().id == 3);
    CHECK(found.first().finding.facts.value(u"count"_s).toInt() == 2);
    f.since.insert({41}, f.today.addDays(-1));
    found = scan(f);
    CHECK(found.first().finding.facts.value(u"count"_s).toInt() == 1);
    f.term.state = TermState::Closed;
    CHECK(find(scan(f), u"enrolment.waits"_s) == nullptr);
}

TEST_CASE("what the calendar, the register of notices and the signals say is part of a scan", "[policy][scan]")
{
    ScanFacts f = facts();
    f.calendar = {finding("calendar.make-up-answered"_L1), finding("calendar.year-known"_L1)};
    f.notices = {.classes = 1, .withoutNotice = {u"三年级1班"_s}};
    for (int i = 0; i < 3; ++i) {
        f.applications << application();
        f.applications.last().id = {50 + i};
        f.applications.last().student = {60 + i};
        f.children.insert({60 + i}, f.children.value({10}));
        f.applications.last().consentBy = u"一位老师"_s;
    }
    f.guardians.insert({60}, {u"达瓦"_s});
    const QStringList found = rulesOf(scan(f));
    CHECK(found.contains(u"calendar.make-up-answered"_s));
    CHECK_FALSE(found.contains(u"calendar.year-known"_s)); // nothing a school could do about it
    CHECK(found.contains(u"enrolment.notice-first"_s));
    CHECK(found.contains(u"compulsion.one-guardian"_s));
    f.applications.clear();
    CHECK_FALSE(rulesOf(scan(f)).contains(u"enrolment.notice-first"_s));
}

TEST_CASE("a declined child who needs care is found, a withdrawn one is not", "[policy][scan][2.2]")
{
    ScanFacts f = facts();
    f.applications.first().step = Step::Declined;
    CHECK(rulesOf(scan(f)) == QStringList{u"enrolment.no-rejection-of-need"_s});
    f.applications.first().step = Step::Withdrawn;
    CHECK(scan(f).isEmpty());
}

TEST_CASE("a seat is looked at beside its application and the draw", "[policy][scan][3.1]")
{
    ScanFacts f = facts();
    f.applications.first().step = Step::Arranged;
    f.draws = {{.id = {50},
                .term = {1},
                .state = DrawState::Confirmed,
                .children = 1,
                .inputHash = u"ab"_s,
                .seed = u"1"_s,
                .witnesses = u"家委会"_s,
                .drawnAt = QDateTime(today, QTime(9, 0)),
                .drawnBy = u"德吉"_s}};
    f.seats = {{.id = {60}, .draw = {50}, .term = {1}, .student = {10}, .program = {20}}};
    CHECK(rulesOf(scan(f)).isEmpty());
    f.notDue.insert({60});
    CHECK(rulesOf(scan(f)) == QStringList{u"seats.priority-first"_s});
    f.applications.clear();
    CHECK(rulesOf(scan(f)) == QStringList{u"seats.priority-first"_s, u"seats.rest-on-applications"_s});
}

TEST_CASE("a scan can be stopped and tells how far it is", "[policy][scan]")
{
    std::stop_source stop;
    qint64 total = 0;
    (void)scan(facts(), Progress([&total](qint64, qint64 of) { total = of; }, stop.get_token()));
    CHECK(total == 4); // two programs, one application, the whole
    stop.request_stop();
    CHECK_THROWS_AS(scan(facts(), Progress({}, stop.get_token())), Cancelled);
}
