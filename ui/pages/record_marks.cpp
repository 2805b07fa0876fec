// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record_marks.h"

#include "ui/pages/said_findings.h"
#include "ui/pages/scan_watch.h"

#include <QCoreApplication>

namespace ui {

using core::ScanFinding;
using core::Severity;

core::ScanFindings noticedAbout(const ScanWatch *watch, core::Subject subject, qint64 id)
{
    return watch && id != 0 ? watch->about(subject, id) : core::ScanFindings();
}

QList<FindingItem> said(const core::ScanFindings &findings)
{
    QList<FindingItem> items;
    for (const ScanFinding &found : findings)
        items << said(found.finding);
    return items;
}

Badge markOf(const core::ScanFindings &findings)
{
    if (findings.isEmpty())
        return {};
    Severity worst = Severity::Note;
    for (const ScanFinding &found : findings)
        worst = std::max(worst, found.finding.severity);
    return {severityWord(worst), worst == Severity::Refusal ? Badge::Tone::Refusal : Badge::Tone::Caution};
}

QString markWords(const core::ScanFindings &findings)
{
    QStringList sentences;
    for (const ScanFinding &found : findings)
        if (const QString sentence = sentencesOf({found.finding}); !sentences.contains(sentence))
            sentences << sentence;
    return sentences.join(QLatin1Char('\n'));
}

QString markTitle()
{
    //: heading of a column in which the rules of the plan mark the records they have something to say about
    return QCoreApplication::translate("RecordMarks", "Noticed");
}

} // namespace ui
