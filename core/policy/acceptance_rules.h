// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/oversight.h"

namespace core::policy {

/// What is known when somebody accepts a warning.
struct AcceptanceFacts {
    Acceptance acceptance{};
    Severity severity = Severity::Warning; ///< of the finding
    QDate today{};
};
/// A warning may be accepted by a named person with a reason and until a day; what is forbidden may not.
[[nodiscard]] Findings checkAcceptance(const AcceptanceFacts &facts);

/// What a finding says, without the names of records, in one order: what an acceptance remembers.
[[nodiscard]] QString fingerprint(const Finding &finding);
/// Does the acceptance still cover the finding? It lapses with its last day, and when the facts become worse: fewer
/// minutes, more children, another grade.
[[nodiscard]] bool covers(const Acceptance &acceptance, const ScanFinding &found, QDate today);

} // namespace core::policy
