// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/enrolment.h"
#include "core/exchange/application_columns.h"
#include "core/exchange/import_problems.h"

#include <QString>

namespace ui::words {

/// What is to be said about a row of a table of applications, beyond what every import says.
[[nodiscard]] QString applicationWords(const core::exchange::ImportProblem &problem);
/// The field as the columns step names it.
[[nodiscard]] QString label(core::exchange::ApplicationField field);
[[nodiscard]] QString label(core::Origin origin);
/// Empty for an application in time.
[[nodiscard]] QString label(core::Lateness late);

} // namespace ui::words
