// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/school_book.h"
#include "ui/pages/page_desk.h"
#include "ui/words/record_fields.h"

namespace ui {

class Page;

/// Says what was done, with Undo for the act that has just been committed.
void offerUndo(Page &page, PageDesk &desk, const QString &sentence);
/// The same, with what the rules noticed about it; then the message stays until it is closed.
void offerUndo(Page &page, PageDesk &desk, const QString &sentence, const core::Findings &findings,
               core::Severity least = core::Severity::Warning);
/// Takes an act of the sitting back, or does one again: a large one away from the window's thread. Afterwards the page
/// says what became of it, or a box shows what stands in the way.
void takeBack(Page &page, PageDesk &desk, qint64 gesture);

/// Names of what a record names: its class, its teacher, its wishes.
[[nodiscard]] words::NameOfId namesOf(PageDesk &desk);

} // namespace ui
