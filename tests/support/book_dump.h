// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/school_book.h"

#include <QStringList>

namespace tests {

/// Every row of every table of a book but journal, counter and small settings, without the versions, in a fixed order:
/// two equal dumps are two equal schools.
[[nodiscard]] QStringList dumpOf(core::SchoolBook &book);

} // namespace tests
