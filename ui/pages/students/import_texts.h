// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/roster_table.h"
#include "ui/kit/record_table.h"
#include "ui/pages/row_panel.h"

namespace ui {

/// The answers that fit the question of a row; the first one is "not decided yet", or what happens without a decision.
[[nodiscard]] QList<RowOption> rowOptions(const core::exchange::ImportRow &row,
                                          const core::exchange::ImportProblems &problems,
                                          const core::RosterState &state, core::exchange::ImportPurpose purpose);
/// What is decided about a row, or still to decide, in a word or two.
[[nodiscard]] Badge stateBadge(const core::exchange::ImportRow &row);
/// The first question of a row that a person can settle.
[[nodiscard]] const core::exchange::ImportProblem *questionIn(const core::exchange::ImportProblems &problems);

/// A value of a change as a person may see it: numbers masked, stored words in the language of the window.
[[nodiscard]] QString shownValue(core::exchange::StudentField field, const QString &value);
/// "Telephone: 138… → 139…"
[[nodiscard]] QString changeText(const core::exchange::FieldChange &change);
/// The class of a row of the plan, also of one that the import makes.
[[nodiscard]] QString classText(const core::exchange::ImportRow &row, const core::exchange::ImportPlan &plan,
                                const core::RosterState &state);
[[nodiscard]] QString classText(core::ClassId id, const core::RosterState &state);
/// Name, class, birth, last digits of a stored child; name, duty and telephone of somebody of the staff.
[[nodiscard]] QString knownText(qint64 id, const core::RosterState &state);
/// A problem with the heading of its column.
[[nodiscard]] QString problemText(const core::exchange::ImportProblem &problem);

} // namespace ui
