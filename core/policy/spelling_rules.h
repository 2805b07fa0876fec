// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/findings.h"
#include "core/domain/name_variant.h"

#include <QList>

namespace core::policy {

/// A group has at least two spellings, and no spelling stands in two groups: it could not be said then which name is
/// meant. `others` may hold the group itself as it was.
[[nodiscard]] Findings checkSpellings(const NameVariant &draft, const QList<NameVariant> &others);

} // namespace core::policy
