// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/findings.h"
#include "core/domain/ids.h"
#include "core/domain/journal.h"

#include <QDate>
#include <QDateTime>
#include <QList>

#include <algorithm>
#include <optional>

namespace core {

/// A warning that a named person has accepted for a while: which one, why, until when. It holds for the facts as they
/// were, or better ones; when they become worse the warning stands open again.
struct Acceptance {
    AcceptanceId id{};
    TermId term{};
    QString rule{};
    Subject subject = Subject::Term;
    qint64 subjectId = 0;
    QString facts{}; ///< what was accepted, as policy::fingerprint writes it
    QString reason{};
    QString actor{};
    QDateTime at{};
    QDate until{}; ///< the last day on which it holds
    int version = 0;
};

/// A finding of the policy scan: whom it concerns, and the acceptance that covers it.
struct ScanFinding {
    Finding finding{};
    Subject subject = Subject::Term;
    qint64 id = 0;
    QString name{}; ///< of a child, a program, a person; term and class are named by their own words
    std::optional<Acceptance> accepted{};

    /// Something is to be done about it: notes only inform.
    [[nodiscard]] bool isOpen() const { return !accepted && finding.severity != Severity::Note; }
};

using ScanFindings = QList<ScanFinding>;

[[nodiscard]] inline int openIn(const ScanFindings &findings)
{
    return static_cast<int>(std::ranges::count_if(findings, &ScanFinding::isOpen));
}

} // namespace core
