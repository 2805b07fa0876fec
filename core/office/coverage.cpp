// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/coverage.h"

#include "core/policy/priority_rules.h"
#include "core/report/participation.h"

#include <QHash>
#include <QSet>

namespace core {

using report::CoverageGroup;
using report::CoverageState;

namespace {

QList<CoverageGroup> groupsOf(const StudentLine &child)
{
    QList<CoverageGroup> groups;
    for (const PriorityGroup group : child.groups)
        groups << static_cast<CoverageGroup>(static_cast<int>(group)); // the first five stand in one order
    if (policy::isLowerOrMiddleGrade(child.grade))
        groups << CoverageGroup::LowerGrades;
    if (!groups.isEmpty())
        groups << CoverageGroup::AnyGroup;
    return groups << CoverageGroup::Everybody;
}

bool isOver(Step step) { return step == Step::Withdrawn || step == Step::Declined; }

} // namespace

report::Coverage coverageOf(const QList<StudentLine> &students, const QList<ApplicationLine> &applications,
                            const QList<Seat> &seats)
{
    QHash<StudentId, QSet<ProgramId>> held;
    for (const Seat &seat : seats)
        held[seat.student] << seat.program;
    QHash<StudentId, Application> counting;
    QSet<StudentId> answered;
    for (const ApplicationLine &line : applications) {
        answered << line.application.student;
        if (!isOver(line.application.step))
            counting.insert(line.application.student, line.application);
    }
    report::Coverage coverage;
    for (const StudentLine &child : students) {
        if (child.standing != Standing::Present || child.residence != Residence::Day ||
            !isAtSchool(child.stage, child.grade))
            continue;
        const auto application = counting.constFind(child.id);
        const bool applied = application != counting.cend();
        const QSet<ProgramId> seatsOf = held.value(child.id);
        QList<CoverageState> states{CoverageState::InGroup};
        if (applied)
            states << CoverageState::Applied;
        if (applied && report::isApproved(application->step) && !application->care.isEmpty())
            states << CoverageState::InCare;
        if (!seatsOf.isEmpty())
            states << CoverageState::Seated;
        if (applied && !application->wishes.isEmpty() && seatsOf.contains(application->wishes.first()))
            states << CoverageState::FirstWish;
        if (!answered.contains(child.id))
            states << CoverageState::Silent;
        coverage.wishing += applied && !application->wishes.isEmpty();
        for (const CoverageGroup group : groupsOf(child))
            for (const CoverageState state : states)
                coverage.children.at(static_cast<std::size_t>(group)).at(static_cast<std::size_t>(state)) << child.id;
    }
    return coverage;
}

} // namespace core
