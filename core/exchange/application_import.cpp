// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/application_import.h"

#include "core/exchange/application_planner.h"

namespace core::exchange {

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
    return mapping.isFound() ? rejectedRowsOf(sheet, plan, reasonHeading, words) : Sheet{.name = sheet.name};
}

} // namespace core::exchange
