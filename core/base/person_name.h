// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace core {

/// A name as people compare it: dots of every kind as U+00B7, no blanks inside Han text, outer blanks gone
/// (data-conventions 3.6). What was written is kept elsewhere; this is only for matching.
[[nodiscard]] QString matchingName(const QString &written);

/// The Latin keys by which a Chinese name can be found: full pinyin and initials, both by the common reading of each
/// character and by its reading as a surname ("zhaxiciren zxcr"). Lower case, blank-separated, no duplicates.
[[nodiscard]] QString pinyinKeys(const QString &name);

/// A key that sorts names in pinyin order, equal names together.
[[nodiscard]] QByteArray pinyinOrder(const QString &name);

/// Does a line with these texts answer what the clerk typed? Every blank-separated word must be found in some text.
[[nodiscard]] bool answersFilter(const QString &typed, const QStringList &texts);

} // namespace core
