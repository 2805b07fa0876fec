// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"

#include <QMap>

#include <optional>

namespace core::exchange {

// A ranking question that a questionnaire writes out with one column for each course, "5(国际象棋)" or
// "5、请排序—国际象棋", and the place of the course in the cells.

/// The place that a cell gives to its course: "1", "第2", "③"; 0 for one that is not wished (blank, -2, -3, "(空)").
[[nodiscard]] std::optional<int> readRank(const QString &written);

/// The columns of such a question, and the course that each stands for; empty when there is none. A question that says
/// nothing of wishes must be one by its answers.
[[nodiscard]] QMap<int, QString> findRanking(const Sheet &sheet, int headerRow);
/// The question to which a column belongs that a person has chosen.
[[nodiscard]] QMap<int, QString> rankingAt(const Sheet &sheet, int headerRow, int column);

} // namespace core::exchange
