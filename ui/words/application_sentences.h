// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/finding_sentences.h"

#include <span>

namespace ui::words {

/// What is said of late, amended and withdrawn applications, and of what can look like compulsion.
[[nodiscard]] std::span<const FindingSentence> applicationSentences();

} // namespace ui::words
