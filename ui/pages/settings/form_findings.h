// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/findings.h"

#include <QString>

namespace ui {

class Form;

/// Puts refusals under their fields; those without a field of this form are answered as sentences.
[[nodiscard]] QString showRefusals(Form *form, const core::Findings &findings);
/// The sentences of warnings that come with a success; empty without any.
[[nodiscard]] QString warningsOf(const core::Findings &findings);

} // namespace ui
