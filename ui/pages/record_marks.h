// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/oversight.h"
#include "ui/kit/findings_panel.h"
#include "ui/kit/record_model.h"

#include <functional>
#include <utility>

namespace ui {

class ScanWatch;

/// What the rules say of a record, for the page on which it is worked with: nothing where nobody looks.
[[nodiscard]] core::ScanFindings noticedAbout(const ScanWatch *watch, core::Subject subject, qint64 id);
/// In their words, for a panel beside the record.
[[nodiscard]] QList<FindingItem> said(const core::ScanFindings &findings);
/// The heaviest of them as a word; no badge where nothing is open.
[[nodiscard]] Badge markOf(const core::ScanFindings &findings);
/// Every sentence with its clause, one under the other.
[[nodiscard]] QString markWords(const core::ScanFindings &findings);
[[nodiscard]] QString markTitle();

/// A column that marks the records about which something stands open, and says what when the pointer rests there.
template<class T>
[[nodiscard]] Column<T> markColumn(std::function<core::ScanFindings(const T &)> about)
{
    return {.title = [] { return markTitle(); },
            .sort = [about](const T &record) -> QVariant {
                int worst = 1; // before those with nothing to say
                for (const core::ScanFinding &found : about(record))
                    worst = std::min(worst, -static_cast<int>(found.finding.severity));
                return worst;
            },
            .copy = [about](const T &record) { return markOf(about(record)).text; },
            .badge = [about](const T &record) { return markOf(about(record)); },
            .width = 72,
            .name = QStringLiteral("noticed"),
            .tip = [about](const T &record) { return markWords(about(record)); }};
}

} // namespace ui
