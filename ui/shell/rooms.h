// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page_desk.h"
#include "ui/shell/page_entry.h"

#include <QList>

namespace ui {

/// Every page of the window, in the order of the school's year. The desk outlives the pages.
[[nodiscard]] QList<PageEntry> rooms(PageDesk &desk);

/// What Ctrl+K finds besides pages and actions: children and programs.
[[nodiscard]] QList<SearchSource> searchSources(PageDesk &desk);

} // namespace ui
