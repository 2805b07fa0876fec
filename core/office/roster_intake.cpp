// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/roster_intake.h"

#include <QHash>

namespace core {

RosterIntake intakeOf(const exchange::ImportPlan &plan, const QString &source,
                      const exchange::ImportDecisions &decisions)
{
    RosterIntake intake{.source = source};
    QHash<StudentId, qsizetype> changedAt;
    QList<qint64> madeAs(plan.classesToMake.size(), 0); // only classes that a taken row needs are made
    for (const exchange::ImportRow &row : plan.rows) {
        const bool taken = row.kind == exchange::RowKind::New || row.kind == exchange::RowKind::Changed;
        if (!taken || !row.member.name.isEmpty()) // of a staff list nothing is a pupil
            continue;
        StudentRecord record = row.record;
        if (row.newClass >= 0) {
            qint64 &made = madeAs[row.newClass];
            if (made == 0) {
                intake.classes << plan.classesToMake.at(row.newClass);
                made = -intake.classes.size();
            }
            record.student.schoolClass = {made};
        }
        if (row.kind == exchange::RowKind::New) {
            intake.fresh << record;
            continue;
        }
        // Of a list of telephones several rows may speak of one child: the last holds what all of them say.
        const auto earlier = changedAt.constFind(record.student.id);
        if (earlier != changedAt.cend()) {
            intake.changed[*earlier] = record;
            continue;
        }
        changedAt.insert(record.student.id, intake.changed.size());
        intake.changed << record;
    }
    for (auto left = decisions.left.cbegin(); left != decisions.left.cend(); ++left)
        if (plan.missing.contains(left.key()))
            intake.left << Leaver{.student = left.key(), .on = *left};
    return intake;
}

StaffIntake staffIntakeOf(const exchange::ImportPlan &plan, const QString &source)
{
    StaffIntake intake{.source = source};
    for (const exchange::ImportRow &row : plan.rows)
        if (row.kind == exchange::RowKind::New)
            intake.fresh << row.member;
        else if (row.kind == exchange::RowKind::Changed)
            intake.changed << row.member;
    return intake;
}

} // namespace core
