// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/migrator.h"

namespace core::file {

/// The header of a file that this program can open; throws as db::readHeader does, and SchoolFileNewer.
[[nodiscard]] db::FileHeader knownHeader(const QString &path);

/// A copy in memory, brought up to date: nothing on disk is touched.
[[nodiscard]] db::Connection memoryCopy(const QString &path, const QDateTime &now);

/// For reading only, in the shape it has: for copying it.
[[nodiscard]] db::Connection openAsItIs(const QString &path);

/// For reading only. What a power cut left half done is taken back first where that is possible; a file of an older
/// shape is brought up to date in memory.
[[nodiscard]] db::Connection openForReading(const QString &path, const QDateTime &now);

} // namespace core::file
