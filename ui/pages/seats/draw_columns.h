// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/seats_office.h"
#include "ui/kit/record_model.h"

class QTableView;

namespace ui {

/// Programs with what was wished and what is taken; `drawn` says whether seats are known.
[[nodiscard]] QList<Column<core::DrawFill>> fillColumns(std::function<bool()> drawn);
/// Paints the column "fill" as a bar of seats taken.
void paintFillsAsBars(QTableView *view, const RecordModel<core::DrawFill> *model, std::function<bool()> drawn);

/// Children with what the draw gave them; `title` names a program.
[[nodiscard]] QList<Column<core::ChildOutcome>> childColumns(std::function<QString(core::ProgramId)> title);
/// What the draw means for a child, in one word.
[[nodiscard]] Badge outcomeBadge(const core::ChildOutcome &child);

/// How the groups of the plan fared.
[[nodiscard]] QList<Column<core::GroupServed>> groupColumns();

[[nodiscard]] QList<Column<core::Draw>> drawColumns();

} // namespace ui
