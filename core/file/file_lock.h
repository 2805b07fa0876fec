// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

#include <memory>

namespace core::file {

/// The file itself when `path` is a link to it: two names of one file have one lock and are swapped in one place. Of a
/// file that is not there: its absolute path.
[[nodiscard]] QString truePath(const QString &path);

/// Holds the file for one writer, by `<file>.lock` with process, program and computer in it. Throws SchoolFileLocked
/// (host, process) or SchoolFileReadOnly. A lock counts as left behind only when the process that made it is gone from
/// this computer, or its number belongs to another program now; one held elsewhere never grows old by itself.
[[nodiscard]] std::unique_ptr<QLockFile> lock(const QString &path);
/// Nothing when somebody has it, or when no lock can be made there.
[[nodiscard]] std::unique_ptr<QLockFile> lockIfFree(const QString &path);

/// Permission bits count too: an administrator may write anywhere.
[[nodiscard]] bool isWritable(const QString &path);

} // namespace core::file
