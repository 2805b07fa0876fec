// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/application_import.h"

#include "core/exchange/application_planner.h"

#include <algorithm>

namespace core::exchange {

int ApplicationPlan::count(RowKind kind) const
{
    return static_cast<int>(std::ranges::count(rows, kind, &ApplicationRow::kind));
}

ImportProblems ApplicationPlan::problemsOf(int row) const
{
    ImportProblems list;
    std::ranges::copy_if(problems, std::back_inserter(list), [row](const ImportProblem &p) { return p.row == row; });
    return list;
}

ApplicationPlan planApplications(const Sheet &sheet, const ApplicationMapping &mapping, const ApplicationBook &book,
                                 const QMap<int, RowDecision> &decisions, const Progress &progress)
{
    return ApplicationPlanner(sheet, mapping, book, decisions, progress).plan();
}

bool sameAnswers(const Application &a, const Application &b)
{
    return a.formNumber == b.formNumber && a.care == b.care && a.wishes == b.wishes && a.most == b.most &&
           a.swap == b.swap && a.reason == b.reason && a.pickUpDifficulty == b.pickUpDifficulty &&
           a.wayHome == b.wayHome && a.collector == b.collector && a.wantsWaiver == b.wantsWaiver &&
           a.consentBy == b.consentBy && a.health == b.health && a.remark == b.remark;
}

Sheet rejectedRows(const Sheet &sheet, const ApplicationMapping &mapping, const ApplicationPlan &plan,
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
    QHash<int, QStringList> reasons;
    for (const ImportProblem &problem : plan.problems)
        reasons[problem.row] << words(problem);
    for (const ApplicationRow &row : plan.rows)
        if (row.kind == RowKind::Refused || row.kind == RowKind::Doubtful)
            add(row.row - 1, reasons.value(row.row).join(u'\n'));
    return rejected;
}

} // namespace core::exchange
