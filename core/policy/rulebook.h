// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/findings.h"

#include <QLatin1String>
#include <QList>
#include <QString>
#include <QVariantMap>

namespace core::policy {

/// When a rule is asked.
enum class Moment {
    RecordEntering,
    ApplicationEntering,
    Moving,
    ProgramEntering,
    TermPlanning,
    Seating,
    Publishing,
    Accepting, ///< a named person accepts a warning
    Scanning   ///< only when everything is looked through
};

/// A rule's standing: its id, the clause it serves, how much a finding of it weighs, when it is asked.
struct Rule {
    QString id{};
    QString clause{};
    Severity severity = Severity::Refusal;
    Moment moment = Moment::RecordEntering;
};

/// Every rule of the house, once.
[[nodiscard]] const QList<Rule> &rules();
/// nullptr for an unknown id.
[[nodiscard]] const Rule *rule(const QString &id);

/// A finding of a rule of the book: clause and severity come from there.
[[nodiscard]] Finding finding(QLatin1String ruleId, const QString &field = {}, const QVariantMap &facts = {});

} // namespace core::policy
