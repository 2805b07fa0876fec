// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/invented_faults.h"
#include "core/office/school_book.h"

namespace app {

/// What `kehou-cli demo` was asked for.
struct DemoWish {
    int pupils = 600;
    int terms = 2;
    quint64 seed = 1;
    bool clean = false; ///< without the planted violations of the rules
};

/// What was made, and against which rules it goes on purpose: empty for a clean one.
struct InventedSchool {
    core::BookCounts counts{};
    QList<Planted> planted{};
};

/// Writes a school that does not exist, in full swing: earlier terms have been drawn and published, the present one has
/// its applications on their way. Entered through the offices, like everything else, on days of its own; only what the
/// offices refuse and the policy scan is to find comes by the back door. Same wish, same content. Throws FileExists
/// rather than replace a file.
InventedSchool inventSchool(const DemoWish &wish, const QString &path);

} // namespace app
