// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace ui::words {

/// What an action of the journal was, for a list of what happened. An unknown action gives itself.
[[nodiscard]] QString actionWords(const QString &action);
/// Every action that has words.
[[nodiscard]] QStringList knownActions();

} // namespace ui::words
