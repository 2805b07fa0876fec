// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/school_book.h"

namespace app {

/// What `kehou-cli demo` was asked for.
struct DemoWish {
    int pupils = 600;
    int terms = 2;
    quint64 seed = 1;
    bool clean = false; ///< without the planted violations of the rules
};

/// Writes a school that does not exist, in full swing: earlier terms have been drawn and published, the present one has
/// its applications on their way. Entered through the offices, like everything else, on days of its own. Same wish,
/// same content. Throws FileExists rather than replace a file.
core::BookCounts inventSchool(const DemoWish &wish, const QString &path);

} // namespace app
