// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/findings.h"
#include "core/policy/enrolment_rules.h"
#include "core/policy/program_rules.h"
#include "core/policy/record_rules.h"
#include "core/policy/seat_rules.h"

#include <QString>
#include <QStringList>

#include <algorithm>

/// Records without a fault, for tests that put exactly one into them.
namespace policy_test {

inline const QDate today(2026, 9, 7);

inline QStringList rulesIn(const core::Findings &findings)
{
    QStringList rules;
    for (const core::Finding &f : findings)
        rules << f.rule;
    return rules;
}

inline const core::Finding *find(const core::Findings &findings, const QString &rule)
{
    const auto found = std::ranges::find(findings, rule, &core::Finding::rule);
    return found == findings.end() ? nullptr : &*found;
}

inline bool isRefused(const core::Findings &findings, const QString &rule)
{
    const core::Finding *found = find(findings, rule);
    return found && found->severity == core::Severity::Refusal;
}

inline bool isWarned(const core::Findings &findings, const QString &rule)
{
    const core::Finding *found = find(findings, rule);
    return found && found->severity == core::Severity::Warning && !core::refuses(findings);
}

inline core::School school()
{
    return {.name = QStringLiteral("城关区试点小学"),
            .code = QStringLiteral("2154000001"),
            .county = QStringLiteral("540102")};
}

inline core::SchoolClass thirdGrade()
{
    return {.id = {3}, .stage = core::Stage::Primary, .entryYear = 2024, .number = 1};
}

inline core::Term term()
{
    return {.id = {1},
            .schoolYear = 2026,
            .season = core::Season::Autumn,
            .starts = QDate(2026, 9, 1),
            .ends = QDate(2027, 1, 8),
            .state = core::TermState::Applying};
}

inline core::Student child()
{
    return {.id = {10},
            .number = QStringLiteral("G54010220120105000X"),
            .name = QStringLiteral("扎西次仁"),
            .sex = core::Sex::Female,
            .born = QDate(2012, 1, 5),
            .idNumber = QStringLiteral("54010220120105000X"),
            .schoolClass = {3},
            .phone = QStringLiteral("0891-6123456")};
}

inline core::StudentRecord record()
{
    return {.student = child(),
            .guardians = {{.id = {11},
                           .student = {10},
                           .name = QStringLiteral("达瓦"),
                           .relation = QStringLiteral("母亲"),
                           .phone = QStringLiteral("13800000000")}},
            .claims = {{.id = {12},
                        .student = {10},
                        .evidence = QStringLiteral("村委会证明"),
                        .valid = {.from = QDate(2026, 9, 1), .until = QDate(2027, 8, 31)}}}};
}

inline core::Program chess()
{
    return {.id = {20},
            .term = {1},
            .title = QStringLiteral("国际象棋"),
            .grades = core::GradeSet::range(3, 6),
            .times = {{.weekday = 1, .from = 17 * 60, .until = 18 * 60 + 30}},
            .place = QStringLiteral("一号楼201"),
            .teacher = {30},
            .seats = 20,
            .minimum = 6};
}

inline core::Program care()
{
    core::Program p{.id = {21},
                    .term = {1},
                    .title = QStringLiteral("普惠托管"),
                    .mode = core::ProgramMode::InclusiveCare,
                    .category = core::ContentCategory::Reading,
                    .grades = core::GradeSet::range(1, 6)};
    for (int day = 1; day <= 5; ++day)
        p.times << core::WeeklySlot{.weekday = day, .from = 16 * 60 + 30, .until = 18 * 60 + 30};
    return p;
}

inline core::Application application()
{
    return {.id = {40},
            .term = {1},
            .student = {10},
            .appliedOn = QDate(2026, 9, 2),
            .care = core::WeekdaySet::allWeek(),
            .wishes = {{20}},
            .consentBy = QStringLiteral("达瓦"),
            .consentOn = QDate(2026, 9, 2)};
}

inline core::policy::ApplicationFacts applicationFacts()
{
    return {.application = application(),
            .student = child(),
            .grade = 3,
            .wished = {chess()},
            .term = term(),
            .today = today};
}

inline core::policy::MoveFacts move(core::Step from, core::Step to)
{
    core::Application a = application();
    a.step = from;
    a.care = {}; // only courses: a child who asks for care cannot be declined
    return {.application = a,
            .student = child(),
            .grade = 3,
            .to = to,
            .reason = QStringLiteral("材料不全"),
            .actor = QStringLiteral("德吉")};
}

inline core::policy::DrawFacts drawFacts()
{
    return {.draw = {.id = {50},
                     .term = {1},
                     .children = 120,
                     .inputHash = QStringLiteral("ab12"),
                     .seed = QStringLiteral("20260910"),
                     .witnesses = QStringLiteral("家委会 达瓦")},
            .actor = QStringLiteral("德吉")};
}

} // namespace policy_test
