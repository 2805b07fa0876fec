// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/changes.h"
#include "core/db/connection.h"

#include <QJsonArray>

namespace core::db {

/// Changes for keeping in a file: rows by the names of their columns, so that they can be read when the tables have
/// grown by then. {"table": …, "before": {column: value}, "after": {…}}; bytes stand as {"bytes": base64}.
[[nodiscard]] QJsonArray toJson(Connection &connection, const Changes &changes);
/// For the tables as they are now: a new column takes its default, one that is no more is left out.
[[nodiscard]] Changes fromJson(Connection &connection, const QJsonArray &list);

} // namespace core::db
