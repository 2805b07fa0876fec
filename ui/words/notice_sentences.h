// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/finding_sentences.h"

#include <span>

namespace ui::words {

/// What is said about papers for parents.
[[nodiscard]] std::span<const FindingSentence> noticeSentences();

} // namespace ui::words
