// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/student.h"

#include <QString>

namespace ui {

/// 540102********0004: enough to compare with a paper, too little to copy a child's identity from a screen.
[[nodiscard]] QString maskedNumber(const QString &number);
/// 189****1234
[[nodiscard]] QString maskedPhone(const QString &phone);
/// The last four signs, by which two children of one name are told apart.
[[nodiscard]] QString tailOf(const QString &number);
[[nodiscard]] QString nameWithMark(const QString &name, const QString &mark);
/// In words; empty without a class.
[[nodiscard]] QString className(const core::StudentLine &line);
/// The priority groups of a child in as few words as a badge holds.
[[nodiscard]] QString groupsInShort(const QList<core::PriorityGroup> &groups);
/// Name, class, birth date, last four digits: how one child of two is named.
[[nodiscard]] QString personLine(const core::StudentLine &line);
/// Everything a clerk may type to find a child besides what the list shows.
[[nodiscard]] QString searchTextOf(const core::StudentLine &line);

/// The label of a stored word ("boarding"), as the journal and the importer keep enumerators; others stand for themselves.
[[nodiscard]] QString storedWord(const QString &word);

} // namespace ui
