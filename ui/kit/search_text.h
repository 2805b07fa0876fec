// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace ui {

/// By what something can be found: its texts in lower case, and the pinyin and initials of the first.
[[nodiscard]] QString searchText(const QStringList &texts);
/// Every blank-separated word of `typed` stands in it.
[[nodiscard]] bool answers(const QString &searchText, const QString &typed);

} // namespace ui
