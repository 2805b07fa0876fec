// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/clauses.h"

#include "core/policy/clauses.h"

#include <QCoreApplication>

namespace ui::words {

using namespace Qt::Literals::StringLiterals;

namespace {

const core::policy::Clause *clauseOf(const QString &number)
{
    using core::policy::ClauseLanguage;
    //: Which language the summaries of the policy's clauses are shown in: translate as "en" or as "zh".
    const bool english = QCoreApplication::translate("Clauses", "en") == "en"_L1;
    return core::policy::clause(number, english ? ClauseLanguage::English : ClauseLanguage::Chinese);
}

} // namespace

QString clauseTitle(const QString &number)
{
    const core::policy::Clause *clause = clauseOf(number);
    return clause ? clause->title : QString();
}

QString clauseSummary(const QString &number)
{
    const core::policy::Clause *clause = clauseOf(number);
    return clause ? clause->summary : QString();
}

QString clauseLine(const QString &number)
{
    const QString title = clauseTitle(number);
    if (title.isEmpty())
        return QString();
    //: %1 is the number of a clause of the policy, %2 its title
    return QCoreApplication::translate("Clauses", "Clause %1: %2").arg(number, title);
}

} // namespace ui::words
