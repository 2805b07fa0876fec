// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/allocation/instance.h"
#include "core/allocation/ladder.h"
#include "core/allocation/result.h"

namespace core::allocation {

/// Arranges the seats: rounds of deferred acceptance, cancellations, reasons, and the vacancy chain of the events.
/// The same instance gives the same result on every machine; the order of rows does not matter.
[[nodiscard]] Result arrange(const Instance &instance);
/// For those who go on to explain: the ladder of the instance, made once.
[[nodiscard]] Result arrange(const Instance &instance, const Ladder &ladder);

} // namespace core::allocation
