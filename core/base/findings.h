// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QVariantMap>

#include <algorithm>

namespace core {

/// How much a finding weighs: a refusal stops the act (严禁, 不得), a warning may be accepted by a named person with a
/// reason (原则上), a note only informs.
enum class Severity { Note, Warning, Refusal };

/// What a rule noticed, as codes and facts; the sentence for people is made in ui/words.
struct Finding {
    QString rule{};   ///< "subject.statement", for example "enrolment.day-student"
    QString clause{}; ///< a clause of the plan ("3.1"), or empty for rules of plain record-keeping
    Severity severity = Severity::Refusal;
    QVariantMap facts{}; ///< what the sentence needs: names, dates, counts
    QString field{};     ///< the form field it belongs to, when there is one ("born")
    bool operator==(const Finding &) const = default;
};

using Findings = QList<Finding>;

[[nodiscard]] inline bool refuses(const Findings &findings)
{
    return std::ranges::any_of(findings, [](const Finding &f) { return f.severity == Severity::Refusal; });
}

} // namespace core
