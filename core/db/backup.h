// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/db/connection.h"

namespace core::db {

/// Copies the file while it is in use, checks the copy, and only then lets it appear under its name. Throws FileExists
/// rather than replace anything; a cancelled or failed copy leaves nothing behind.
void copyTo(Connection &connection, const QString &path, const Progress &progress = {});

/// Copies every page of one open database over another, for example into memory.
void copyPages(Connection &from, Connection &to, const Progress &progress = {});

/// What an examination of the file says; empty means sound.
struct Soundness {
    QString integrity{}; ///< what SQLite's own check says, "ok" aside
    qint64 brokenReferences = 0;

    [[nodiscard]] bool isSound() const { return integrity.isEmpty() && brokenReferences == 0; }
};

/// A quick look at every page, for opening a file: the first fault, or nothing.
[[nodiscard]] QString firstFault(Connection &connection);

/// Integrity of every page and index, and every foreign key.
[[nodiscard]] Soundness examine(Connection &connection);

} // namespace core::db
