// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/said_findings.h"

#include "ui/words/clauses.h"
#include "ui/words/findings.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui {

namespace {

QString withClause(const core::Finding &finding)
{
    const QString sentence = words::words(finding);
    if (finding.clause.isEmpty())
        return sentence;
    //: %1 is a sentence about something that is wrong, %2 the number of the clause it rests on
    return QCoreApplication::translate("Findings", "%1 (clause %2)").arg(sentence, finding.clause);
}

} // namespace

FindingItem said(const core::Finding &finding)
{
    return {.severity = finding.severity,
            .sentence = words::words(finding),
            .clause = finding.clause,
            .clauseSummary = words::clauseSummary(finding.clause),
            .key = finding.rule};
}

QList<FindingItem> said(const core::Findings &findings)
{
    QList<FindingItem> items;
    for (const core::Finding &finding : findings)
        items << said(finding);
    return items;
}

QList<FormError> fieldErrors(const core::Findings &findings)
{
    QList<FormError> errors;
    for (const core::Finding &finding : findings)
        if (!finding.field.isEmpty())
            errors << FormError{finding.field, withClause(finding)};
    return errors;
}

QString sentencesOf(const core::Findings &findings, core::Severity least)
{
    QStringList sentences;
    for (const core::Finding &finding : findings)
        if (finding.severity >= least && !sentences.contains(withClause(finding)))
            sentences << withClause(finding);
    return sentences.join(QLatin1Char(' '));
}

} // namespace ui
