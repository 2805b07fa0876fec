// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/acceptance_rules.h"

#include "core/policy/rulebook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace core::policy {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestYears = 1;

/// Names change without anything becoming worse; whom a finding concerns is known by the id.
constexpr std::array names{"name"_L1, "program"_L1, "student"_L1, "place"_L1};

enum class Worse { Different, Fewer, More, Never };

/// When a fact has become worse.
struct Weighing {
    QLatin1String rule; ///< empty: of every rule
    QLatin1String fact;
    Worse worse = Worse::Different;
};
constexpr std::array weighings{
    Weighing{"schedule.two-hours"_L1, "minutes"_L1, Worse::Fewer},
    Weighing{"schedule.two-hours"_L1, "until"_L1, Worse::Never},
    Weighing{"schedule.ends-late-enough"_L1, "until"_L1, Worse::Fewer},
    Weighing{"schedule.ends-late-enough"_L1, "minutes"_L1, Worse::Never},
    Weighing{{}, "count"_L1, Worse::More},
    Weighing{{}, "percent"_L1, Worse::More},
    Weighing{{}, "own"_L1, Worse::Fewer},
    Weighing{{}, "total"_L1, Worse::Never},
    Weighing{{}, "since"_L1, Worse::Fewer},
    Weighing{{}, "room"_L1, Worse::Fewer},
};

Worse weighingOf(const QString &rule, const QString &fact)
{
    for (const Weighing &one : weighings)
        if ((one.rule.isEmpty() || one.rule == rule) && one.fact == fact)
            return one.worse;
    return Worse::Different;
}

/// Everything in the list now was in it then.
bool isWithin(const QJsonArray &now, const QJsonArray &then)
{
    return std::ranges::all_of(now, [&then](const QJsonValue &one) { return then.contains(one); });
}

int compared(const QJsonValue &now, const QJsonValue &then)
{
    if (now.isString())
        return QString::compare(now.toString(), then.toString());
    return now.toInteger() < then.toInteger() ? -1 : now.toInteger() > then.toInteger() ? 1 : 0;
}

bool isNoWorse(const QString &rule, const QString &fact, const QJsonValue &now, const QJsonValue &then)
{
    if (now.isArray())
        return isWithin(now.toArray(), then.toArray());
    switch (weighingOf(rule, fact)) {
    case Worse::Different: return now == then;
    case Worse::Fewer: return compared(now, then) >= 0;
    case Worse::More: return compared(now, then) <= 0;
    case Worse::Never: return true;
    }
    return false;
}

QJsonObject factsOf(const Finding &finding)
{
    QJsonObject facts;
    const bool aboutAName = finding.rule == "compulsion.one-guardian"_L1;
    for (auto it = finding.facts.cbegin(); it != finding.facts.cend(); ++it)
        if (aboutAName || std::ranges::find(names, it.key()) == names.end())
            facts.insert(it.key(), QJsonValue::fromVariant(it.value()));
    return facts;
}

} // namespace

Findings checkAcceptance(const AcceptanceFacts &facts)
{
    const Acceptance &given = facts.acceptance;
    if (facts.severity != Severity::Warning)
        return {finding("acceptance.warnings-only"_L1)};
    Findings found;
    if (given.reason.trimmed().isEmpty())
        found << finding("acceptance.reasoned"_L1, u"reason"_s);
    if (given.actor.trimmed().isEmpty())
        found << finding("acceptance.signed"_L1, u"actor"_s);
    const QDate last = facts.today.addYears(longestYears);
    if (!given.until.isValid() || given.until < facts.today || given.until > last)
        found << finding("acceptance.until"_L1, u"until"_s, {{u"on"_s, facts.today}, {u"last"_s, last}});
    return found;
}

QString fingerprint(const Finding &finding)
{
    return QString::fromUtf8(QJsonDocument(factsOf(finding)).toJson(QJsonDocument::Compact));
}

bool covers(const Acceptance &acceptance, const ScanFinding &found, QDate today)
{
    if (acceptance.rule != found.finding.rule || acceptance.subject != found.subject ||
        acceptance.subjectId != found.id || today > acceptance.until || found.finding.severity != Severity::Warning)
        return false;
    const QJsonObject then = QJsonDocument::fromJson(acceptance.facts.toUtf8()).object();
    const QJsonObject now = factsOf(found.finding);
    if (now.keys() != then.keys())
        return false;
    for (auto it = now.begin(); it != now.end(); ++it)
        if (!isNoWorse(acceptance.rule, it.key(), it.value(), then.value(it.key())))
            return false;
    return true;
}

} // namespace core::policy
