// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"

#include <QString>

namespace ui::words {

/// What happened, what is safe and what to do next, in the language of the window.
[[nodiscard]] QString words(const core::Failure &failure);

} // namespace ui::words
