// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/roster_intake.h"

namespace core {

RosterIntake intakeOf(const exchange::ImportPlan &plan, const QString &source)
{
    RosterIntake intake{.source = source};
    QList<qint64> madeAs(plan.classesToMake.size(), 0); // only classes that a taken row needs are made
    for (const exchange::ImportRow &row : plan.rows) {
        if (row.kind != exchange::RowKind::New && row.kind != exchange::RowKind::Changed)
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
        (row.kind == exchange::RowKind::New ? intake.fresh : intake.changed) << record;
    }
    return intake;
}

} // namespace core
