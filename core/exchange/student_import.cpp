// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/student_import.h"

#include "core/exchange/staff_planner.h"
#include "core/exchange/student_planner.h"

#include <algorithm>

namespace core::exchange {

int ImportPlan::renumbered() const
{
    return static_cast<int>(std::ranges::count_if(
        rows, [](const ImportRow &row) { return row.renumbered && row.kind == RowKind::Changed; }));
}

ImportPlan planImport(const Sheet &sheet, const ColumnMapping &mapping, const Roster &existing, SchoolYearStart year,
                      QDate today, const ImportOptions &options, const Progress &progress)
{
    if (options.purpose == ImportPurpose::Staff)
        return StaffPlanner(sheet, mapping, existing.staff, options, progress).plan();
    return StudentPlanner(sheet, mapping, existing, year, today, options, progress).plan();
}

Sheet rejectedRows(const Sheet &sheet, const ColumnMapping &mapping, const ImportPlan &plan,
                   const QString &reasonHeading, const std::function<QString(const ImportProblem &)> &words)
{
    if (!mapping.isFound())
        return {.name = sheet.name};
    Sheet rejected = rejectedRowsOf(sheet, plan, reasonHeading, words);
    if (mapping.headless)
        for (auto it = mapping.columns.cbegin(); it != mapping.columns.cend(); ++it)
            rejected.rows.first()[*it] = {.text = usualHeading(it.key()), .kind = CellKind::Text};
    return rejected;
}

} // namespace core::exchange
