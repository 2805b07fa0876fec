// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/findings.h"
#include "core/domain/program.h"
#include "core/domain/term.h"

#include <QList>

namespace core::policy {

/// `others` may hold the program itself as it was; it is told apart by its id.
[[nodiscard]] Findings checkProgram(const Program &draft, const Term &term, const QList<Program> &others);

/// The grades that clause 3.5a gives a category to.
[[nodiscard]] GradeSet gradesFor(ContentCategory category);

} // namespace core::policy
