// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/migrator.h"

namespace core::store {

/// The ladder by which every school file, fresh or old, reaches today's shape.
[[nodiscard]] QList<db::Migration> ladder();

} // namespace core::store
