// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/allocation/instance.h"

#include <QHash>

namespace core::allocation {

/// A public serial as it is printed: at least four digits, 0001 is the first.
[[nodiscard]] QString serialText(int number);

/// The ids in the order in which they are given serials: by SHA-256 of `content|id`, where content is the fingerprint of
/// the frozen file with everything in it. Nobody outside the school can guess it, and anybody inside gets it again.
[[nodiscard]] QStringList serialOrder(const QString &content, QStringList ids);

/// The same instance as it may be published: children under their serials; groups, and families, under tokens; no
/// grade: a wish for a program of other grades becomes a refusal like those recorded by the school. Who gets what is
/// not changed by it, but for the numbers that are drawn from the ids.
[[nodiscard]] Instance withPublicIds(Instance instance, const QString &content, const QHash<QString, QString> &serials);

} // namespace core::allocation
