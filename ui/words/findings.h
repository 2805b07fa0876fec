// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/findings.h"

#include <QString>

namespace ui::words {

/// What is wrong and what to do, one or two sentences in the language of the window. An unknown rule gives its id.
[[nodiscard]] QString words(const core::Finding &finding);

} // namespace ui::words
