// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core::file {

/// Waits until the folder of `path` is on the disk with the names it has now (not on Windows, where no such call is).
void settleFolder(const QString &path);

/// Puts `from` in the place of `to` in one step: at every moment there is a whole file under that name. Throws
/// CannotWrite.
void replace(const QString &from, const QString &to);

/// A second name for a file, or a copy of it where the disk knows no second names. Never replaces: throws FileExists,
/// CannotWrite or DiskFull and leaves nothing.
void keepAs(const QString &path, const QString &kept);

} // namespace core::file
