// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/policy/finding_rows.h"

#include "ui/words/clauses.h"
#include "ui/words/findings.h"
#include "ui/words/labels.h"
#include "ui/words/scan_words.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::Severity;
using core::Subject;

namespace {

QString said(const char *text) { return QCoreApplication::translate("PolicyPage", text); }

/// What makes a finding the same one after another walk.
QString identityOf(const core::ScanFinding &found)
{
    return u"%1|%2|%3|%4"_s.arg(found.finding.rule)
        .arg(static_cast<int>(found.subject))
        .arg(found.id)
        .arg(QString::fromUtf8(
            QJsonDocument(QJsonObject::fromVariantMap(found.finding.facts)).toJson(QJsonDocument::Compact)));
}

/// Where what is said of a whole term is mended, and what is chosen there.
FindingPlace placeOfTerm(const core::ScanFinding &found)
{
    const QString &rule = found.finding.rule;
    if (rule.startsWith("term."_L1))
        return {u"settings"_s, -found.id};
    if (const QDate day = found.finding.facts.value(u"on"_s).toDate(); day.isValid())
        return {u"calendar"_s, day.toJulianDay()}; // a make-up day nobody has answered, a day off without a reason
    if (rule.startsWith("calendar."_L1))
        return {u"calendar"_s, 0};
    if (rule == "enrolment.notice-first"_L1)
        return {u"notice"_s, found.id};
    if (rule.startsWith("compulsion."_L1))
        return {u"enrolment"_s, -found.id};
    return {u"programs"_s, 0}; // the week, its room and its staff: the page says them under its list
}

} // namespace

QList<FindingRow> FindingRows::rows(const core::ScanFindings &findings, const core::Term &term)
{
    QList<FindingRow> rows;
    QHash<QString, int> times;
    for (const core::ScanFinding &found : findings) {
        const QString base = identityOf(found);
        const QString identity = base + u'#' + QString::number(times[base]++);
        auto number = m_numbers.find(identity);
        if (number == m_numbers.end())
            number = m_numbers.insert(identity, m_numbers.size() + 1);
        rows << FindingRow{.id = *number,
                           .found = found,
                           .subject = words::subjectWords(found, term),
                           .sentence = words::words(found.finding),
                           .place = static_cast<int>(rows.size())};
    }
    return rows;
}

Badge stateOf(const core::ScanFinding &found)
{
    if (found.accepted)
        return {said(QT_TRANSLATE_NOOP("PolicyPage", "Accepted")), Badge::Tone::Good};
    switch (found.finding.severity) {
    case Severity::Refusal: return {said(QT_TRANSLATE_NOOP("PolicyPage", "Not allowed")), Badge::Tone::Refusal};
    case Severity::Warning: return {said(QT_TRANSLATE_NOOP("PolicyPage", "Caution")), Badge::Tone::Caution};
    case Severity::Note: return {said(QT_TRANSLATE_NOOP("PolicyPage", "Note")), Badge::Tone::Accent};
    }
    return {};
}

RecordModel<FindingRow>::Columns findingColumns()
{
    return {
        {.title = [] { return said(QT_TRANSLATE_NOOP("PolicyPage", "State")); },
         .sort =
             [](const FindingRow &r) { return r.found.accepted ? 3 : 2 - static_cast<int>(r.found.finding.severity); },
         .copy = [](const FindingRow &r) { return stateOf(r.found).text; },
         .badge = [](const FindingRow &r) { return stateOf(r.found); },
         .width = 96,
         .name = u"state"_s},
        {.title = [] { return said(QT_TRANSLATE_NOOP("PolicyPage", "Concerns")); },
         .show = [](const FindingRow &r) { return r.subject; },
         .width = 190,
         .name = u"subject"_s},
        {.title = [] { return said(QT_TRANSLATE_NOOP("PolicyPage", "Clause")); },
         .show = [](const FindingRow &r) { return r.found.finding.clause; },
         .width = 64,
         .name = u"clause"_s},
        {.title = [] { return said(QT_TRANSLATE_NOOP("PolicyPage", "What was noticed")); },
         .show = [](const FindingRow &r) { return r.sentence; },
         .width = 640,
         .name = u"sentence"_s},
        {.title = [] { return said(QT_TRANSLATE_NOOP("PolicyPage", "Accepted by")); },
         .show = [](const FindingRow &r) { return r.found.accepted ? r.found.accepted->actor : QString(); },
         .width = 110,
         .hidden = true,
         .name = u"accepted-by"_s},
        {.title = [] { return said(QT_TRANSLATE_NOOP("PolicyPage", "Until")); },
         .show = [](const FindingRow &r) { return r.found.accepted ? QVariant(r.found.accepted->until) : QVariant(); },
         .width = 100,
         .hidden = true,
         .name = u"until"_s},
        {.title = [] { return said(QT_TRANSLATE_NOOP("PolicyPage", "Reason")); },
         .show = [](const FindingRow &r) { return r.found.accepted ? r.found.accepted->reason : QString(); },
         .width = 200,
         .hidden = true,
         .name = u"reason"_s},
        {.title = [] { return said(QT_TRANSLATE_NOOP("PolicyPage", "Rule")); },
         .show = [](const FindingRow &r) { return r.found.finding.rule; },
         .width = 180,
         .hidden = true,
         .name = u"rule"_s},
    };
}

FindingPlace placeOf(const core::ScanFinding &found)
{
    const QString &rule = found.finding.rule;
    switch (found.subject) {
    case Subject::School: return {u"settings"_s, 1};
    case Subject::Staff: return {u"settings"_s, -found.id};
    case Subject::Term: return placeOfTerm(found);
    case Subject::Class: return {u"enrolment"_s, rule.startsWith("compulsion."_L1) ? -found.id : found.id};
    case Subject::Program: return {u"programs"_s, found.id};
    case Subject::Application: return {u"enrolment"_s, found.id};
    case Subject::Student: return {rule.startsWith("seats."_L1) ? u"seats"_s : u"students"_s, found.id};
    case Subject::Draw: return {u"seats"_s, found.id};
    case Subject::Notice: return {u"notice"_s, found.id};
    case Subject::Place: return {u"programs"_s, found.id};
    case Subject::Calendar: return {u"calendar"_s, 0};
    case Subject::Review: return {u"enrolment"_s, 0};
    case Subject::Seat: return {u"seats"_s, 0};
    case Subject::NameVariant: return {u"settings"_s, 6};
    case Subject::Finding: return {u"policy"_s, 0};
    }
    return {u"policy"_s, 0};
}

QString roomWords(const QString &page)
{
    static const QHash<QString, const char *> rooms{
        {u"settings"_s, "Settings"},        {u"calendar"_s, "Calendar"},      {u"programs"_s, "Programs"},
        {u"notice"_s, "Notice to parents"}, {u"enrolment"_s, "Applications"}, {u"seats"_s, "Placement"},
        {u"students"_s, "Pupils"},          {u"policy"_s, "Policy check"}};
    return QCoreApplication::translate("Rooms", rooms.value(page, "Home"));
}

} // namespace ui
