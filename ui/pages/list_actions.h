// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/list_choice_bar.h"
#include "ui/pages/page_desk.h"

namespace ui {

class Page;
class RecordView;

/// Gives every list of a page its way out: Ctrl+E saves it as a workbook or text table, Ctrl+P shows it as pages, both
/// also in the menus of the list; Ctrl+Shift+L opens the menu of its columns. Keys the page uses itself stay the page's.
/// To be called once, when the page is whole.
void serveLists(Page &page, PageDesk &desk);

/// A list as it leaves the program: the school above it, and in its foot who took it, when and what for
/// (data-conventions 3.10).
[[nodiscard]] core::report::Document leavingList(const Page &page, const PageDesk &desk, const RecordView &list,
                                                 const ListWish &wish);

} // namespace ui
