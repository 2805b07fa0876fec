// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/undo.h"

#include <QString>

/// What was done, what can be taken back and what stands in the way.
namespace ui::words {

/// "Roster imported (612)", "Pupil changed: 扎西次仁".
[[nodiscard]] QString actWords(const core::Act &act);
/// Why an act is not taken back; empty when nothing bars it.
[[nodiscard]] QString barWords(core::UndoBar bar);
/// What stands in the way, and what to do about it.
[[nodiscard]] QString conflictWords(const core::UndoConflict &conflict);
/// "2026-09-07 09:00 · 央宗"; empty when the journal does not tell.
[[nodiscard]] QString touchedWords(const core::UndoConflict &conflict);
/// "3 applications": rows of a table, as belongings of a record.
[[nodiscard]] QString rowsWords(const QString &table, int count);

} // namespace ui::words
