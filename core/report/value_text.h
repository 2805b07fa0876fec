// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

namespace core::report {

/// How a value is written in a form: 2026-09-01, 1,234.50, 1234; nothing for an empty or invalid one.
[[nodiscard]] QString valueText(const Value &value);

[[nodiscard]] QString dateText(QDate day);
[[nodiscard]] QString moneyText(Money amount);

/// A share as a percentage with one decimal, rounded half up ("85.3%"); a dash when there is no whole.
[[nodiscard]] QString rateText(qint64 part, qint64 whole);

} // namespace core::report
