// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/oversight.h"
#include "core/domain/term.h"

#include <QString>

namespace ui::words {

/// Whom a finding concerns: a child, a class, a program, the term itself.
[[nodiscard]] QString subjectWords(const core::ScanFinding &found, const core::Term &term);

} // namespace ui::words
