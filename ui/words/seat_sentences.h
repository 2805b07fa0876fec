// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/finding_sentences.h"

#include <span>

namespace ui::words {

/// The sentences about seats before and after a draw.
[[nodiscard]] std::span<const FindingSentence> seatSentences();

} // namespace ui::words
