// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/school_book.h"

#include <memory>

namespace ui {

/// Promotion day, unless the school says otherwise; only month and day count.
inline const QDate usualTurnOfYear{2000, 8, 1};

/// What the first-run guide has asked: everything a new school file begins with.
struct SetupWish {
    core::School school{};
    core::Term term{};
    QList<core::SchoolClass> classes{};
    core::StaffMember person{}; ///< the person at the desk
    QString path{};
};

/// The new file, open for writing; or none, and why not.
struct SetupResult {
    std::unique_ptr<core::SchoolBook> book{};
    core::Findings findings{};
};

/// Makes the file with all of it, or leaves nothing behind. Throws Failure when the disk refuses.
[[nodiscard]] SetupResult setUp(const SetupWish &wish, const core::Clock &clock);

} // namespace ui
