// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/review.h"

#include <QString>

namespace ui::words {

/// What is wrong with a review workbook or one of its rows, and what to do. Row and column are shown beside it.
[[nodiscard]] QString words(const core::ReviewProblem &problem);

[[nodiscard]] QString label(core::ReviewOpinion opinion);
[[nodiscard]] QString label(core::ReviewState state);
[[nodiscard]] QString label(core::ReviewProgress::State state);

} // namespace ui::words
