// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/application_intake.h"

namespace core {

ApplicationIntake intakeOf(const exchange::ApplicationPlan &plan, const QString &source)
{
    ApplicationIntake intake{.source = source};
    for (const exchange::ApplicationRow &row : plan.rows)
        if (row.kind == exchange::RowKind::New)
            intake.fresh << row.application;
        else if (row.kind == exchange::RowKind::Changed && row.withdraws)
            intake.withdrawn << row.application;
        else if (row.kind == exchange::RowKind::Changed)
            intake.changed << row.application;
    return intake;
}

} // namespace core
