// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/oversight.h"
#include "core/domain/term.h"
#include "ui/kit/record_model.h"

namespace ui {

/// A finding in its words, as the list of the page shows it.
struct FindingRow {
    qint64 id = 0; ///< the same finding has the same number after every walk
    core::ScanFinding found{};
    QString subject{};
    QString sentence{};
    int place = 0; ///< in the order of the scan
};

/// Gives findings their numbers and words.
class FindingRows
{
public:
    [[nodiscard]] QList<FindingRow> rows(const core::ScanFindings &findings, const core::Term &term);

private:
    QHash<QString, qint64> m_numbers;
};

[[nodiscard]] RecordModel<FindingRow>::Columns findingColumns();
/// The state in one word: what weighs, or that it was accepted.
[[nodiscard]] Badge stateOf(const core::ScanFinding &found);

/// The page and the record to which the subject of a finding leads.
struct FindingPlace {
    QString page{};
    qint64 id = 0;
};
[[nodiscard]] FindingPlace placeOf(const core::ScanFinding &found);
/// The name of the room, as it stands in the rail.
[[nodiscard]] QString roomWords(const QString &page);

} // namespace ui
