// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/findings.h"
#include "core/domain/school.h"
#include "core/domain/student.h"

#include <optional>

namespace core::policy {

/// What is known when a child leaves, changes class or comes back.
struct LifeFacts {
    StudentRecord record{}; ///< as it stands
    StudentEvent event{};   ///< what is to be written
    std::optional<SchoolClass> toClass{};
    SchoolYearStart year = 0; ///< the school year of the event's day
    QDate today{};
};
[[nodiscard]] Findings checkEvent(const LifeFacts &facts);

} // namespace core::policy
