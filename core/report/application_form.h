// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/parent_papers.h"

namespace core::report {

// The fixed parts of papers for parents. They are made here and not in the school's text, so that the boxes of a choice
// are always alike and always open (2.2). A child may be missing: then the places are left open.

/// The boxes of form F02, as far as they are known of the child. Health and priority groups are never filled in.
[[nodiscard]] QList<Block> applicationGrid(const PaperChild *child, const QString &classWords);
/// Where class and school write what they decide.
[[nodiscard]] QList<Block> reviewGrid();
/// The slip of F01: received, takes part or not, signed.
[[nodiscard]] QList<Block> noticeSlip(const PaperChild *child, const QString &classWords);
/// The slip of F02: the school has received the form.
[[nodiscard]] QList<Block> formSlip(const PaperChild *child, const QString &classWords);

/// The number of service days where a text asks for it; it is the calendar's, as everywhere.
[[nodiscard]] QString withServiceDays(const QString &text, int days);

} // namespace core::report
