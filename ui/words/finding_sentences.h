// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <array>
#include <span>

namespace ui::words {

/// What is said about a finding of a rule: an English source text with %1, %2 … and the facts that fill them, in order.
struct FindingSentence {
    const char *rule;
    const char *text;
    std::array<const char *, 4> facts{};
};

/// nullptr for a rule without a sentence; a test sees to it that there is none in the rulebook.
[[nodiscard]] const FindingSentence *sentenceFor(const QString &rule);

/// What is seen when a term is looked through whole, and what is said about accepting it.
[[nodiscard]] std::span<const FindingSentence> oversightSentences();

} // namespace ui::words
