// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/file/examination.h"

#include <optional>

namespace core::file {

/// A copy took the place of a file.
struct Restored {
    QString kept{};                 ///< the file that was there, under its dated name; empty: there was none
    std::optional<Glance> before{}; ///< nothing when the file was missing or could not be read
    Glance after{};
};

/// Examines a temporary copy of `copy` as a restore would, and throws away the temporary copy. Throws what is wrong
/// with it; `copy` itself is only read.
[[nodiscard]] Glance rehearseRestore(const QString &copy, const QDateTime &now, const Progress &progress = {});

/// Puts `copy` in the place of `path`: a temporary copy beside `path` is examined (header, version, pages, references,
/// journal, counts), the file that is there is kept under a dated name, the two are swapped in one step, and what then
/// lies there is examined again. Takes the lock of `path` meanwhile, so nobody may have it open. When it throws,
/// everything is as before.
[[nodiscard]] Restored restore(const QString &copy, const QString &path, const QDateTime &now,
                               const Progress &progress = {});

} // namespace core::file
