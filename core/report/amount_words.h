// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

namespace core::report {

/// 人民币大写: an amount in words as receipts and refund forms need it. Follows both rule sets of data-conventions 3.9
/// (整 after 元 and after 角, no optional 零).
[[nodiscard]] QString amountWords(Money amount);

} // namespace core::report
