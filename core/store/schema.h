// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/migrator.h"

namespace core::store {

/// The ladder by which every school file, fresh or old, reaches today's shape.
[[nodiscard]] QList<db::Migration> ladder();

/// Up the ladder, and keys of names as this program makes them.
void bringUpToDate(db::Connection &connection, const QDateTime &now);

} // namespace core::store
