// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// What a button says, without its key: for tips, screen readers and the search. Chinese writes the key behind the word,
/// "(&S)", and there the brackets go too.
[[nodiscard]] QString withoutMnemonic(QString text);

} // namespace ui
