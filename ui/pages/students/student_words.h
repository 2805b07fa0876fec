// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/school_book.h"
#include "ui/words/people.h"

#include <QString>

namespace ui {

using words::className;
using words::maskedNumber;
using words::maskedPhone;
using words::nameWithMark;
using words::personLine;
using words::tailOf;

/// The priority groups of a child in as few words as a badge holds.
[[nodiscard]] QString groupsInShort(const QList<core::PriorityGroup> &groups);
/// Everything a clerk may type to find a child besides what the list shows.
[[nodiscard]] QString searchTextOf(const core::StudentLine &line);

/// What a class is called in the school year of the day; empty for a class that is gone.
[[nodiscard]] QString classToday(const core::SchoolBook &book, core::ClassId id);

/// The label of a stored word ("boarding"), as the journal and the importer keep enumerators; others stand for themselves.
[[nodiscard]] QString storedWord(const QString &word);

} // namespace ui
