// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

namespace ui {

class RecordView;

/// Which rows of a list leave it.
enum class ListRows { Shown, Selected };

/// A list as it stands on the screen, for paper and spreadsheets: the columns chosen in their order, every row with the
/// number it has on the screen, cells by their kind, and above them what was filtered and how it is ordered. School,
/// person and day are the caller's to fill in.
[[nodiscard]] core::report::Document listDocument(const RecordView &view, const QString &title, ListRows rows);

} // namespace ui
