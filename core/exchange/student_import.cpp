// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/student_import.h"

#include "core/exchange/staff_planner.h"
#include "core/exchange/student_planner.h"

#include <QHash>

#include <algorithm>

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

int ImportPlan::count(RowKind kind) const { return static_cast<int>(std::ranges::count(rows, kind, &ImportRow::kind)); }

int ImportPlan::renumbered() const
{
    return static_cast<int>(std::ranges::count_if(
        rows, [](const ImportRow &row) { return row.renumbered && row.kind == RowKind::Changed; }));
}

ImportProblems ImportPlan::problemsOf(int row) const
{
    ImportProblems list;
    std::ranges::copy_if(problems, std::back_inserter(list), [row](const ImportProblem &p) { return p.row == row; });
    return list;
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
    Sheet rejected{.name = sheet.name};
    if (!mapping.isFound())
        return rejected;
    const qsizetype width = sheet.width();
    const auto add = [&](qsizetype row, const QString &last) {
        CellRow cells = sheet.rows.value(row);
        cells.resize(width);
        cells << Cell{.text = last, .kind = CellKind::Text};
        rejected.rows << cells;
    };
    add(mapping.headerRow, reasonHeading);
    if (mapping.headless)
        for (auto it = mapping.columns.cbegin(); it != mapping.columns.cend(); ++it)
            rejected.rows.first()[*it] = {.text = usualHeading(it.key()), .kind = CellKind::Text};
    QHash<int, QStringList> reasons;
    for (const ImportProblem &problem : plan.problems)
        reasons[problem.row] << words(problem);
    for (const ImportRow &row : plan.rows)
        if (row.kind == RowKind::Refused || row.kind == RowKind::Doubtful)
            add(row.row - 1, reasons.value(row.row).join(u'\n'));
    return rejected;
}

} // namespace core::exchange
