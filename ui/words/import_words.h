// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/exchange/import_problems.h"
#include "core/exchange/student_columns.h"

#include <QString>

namespace ui::words {

/// What is wrong with a row of a roster and what to do about it. Row and column are shown beside it, not in it.
[[nodiscard]] QString words(const core::exchange::ImportProblem &problem);

/// What a column of a roster holds, as the importer's page and previews name it.
[[nodiscard]] QString label(core::exchange::StudentField field);

/// Why a table cannot be read (FailureCode::SheetUnreadable), as the middle of its sentence.
[[nodiscard]] QString sheetFaultWords(const QVariantMap &facts);
/// What a table has too much of, from the facts of SheetTooLarge.
[[nodiscard]] QString sheetLimitWords(const QVariantMap &facts);

} // namespace ui::words
