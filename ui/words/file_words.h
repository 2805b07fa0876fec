// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/journal.h"
#include "core/file/file_place.h"

#include <QDateTime>

namespace ui::words {

/// "OneDrive", "坚果云": as people know the service.
[[nodiscard]] QString cloudName(core::file::CloudService service);

/// Why a file at this place is only read, and what to do.
[[nodiscard]] QString placeWords(const core::file::Place &place);

/// How long ago, as people say it: "just now", "today 16:20", "3 days ago". Empty for an invalid time.
[[nodiscard]] QString ageWords(const QDateTime &at, const QDateTime &now);

/// Pupils, classes, programs, applications, seats.
[[nodiscard]] QString countsWords(const core::BookCounts &counts);

/// Bytes as kB or MB.
[[nodiscard]] QString sizeWords(qint64 bytes);

} // namespace ui::words
