// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/student.h"
#include "core/exchange/student_columns.h"

#include <QDate>
#include <QString>

#include <optional>

namespace core::exchange {

/// A cell as a person's name: outer blanks, line breaks and invisible characters gone, no blanks inside Han text.
[[nodiscard]] QString cleanName(const QString &written);
/// A cell as free words: one line, single blanks.
[[nodiscard]] QString cleanText(const QString &written);

/// A date as people write it, and how sure its reading is.
struct DateReading {
    enum class Kind { Day, Ambiguous, Impossible, Unreadable };
    Kind kind = Kind::Unreadable;
    QDate day{};
    bool shortYear = false; ///< the century was not written
};
/// 20150901, 2015-09-01, 2015/9/1, 2015.9.1, 2015年9月1日, 二〇一五年九月一日, a serial number, with a time or without.
[[nodiscard]] DateReading readDate(const Cell &cell);

// Each takes the name, the code, or "code-name"; nothing when the word is not known.
[[nodiscard]] std::optional<Sex> readSex(const QString &written);
[[nodiscard]] std::optional<Residence> readResidence(const QString &written);
[[nodiscard]] std::optional<QString> readEthnicity(const QString &written);
[[nodiscard]] std::optional<bool> readYesNo(const QString &written);
/// What the teacher must know; empty for "healthy".
[[nodiscard]] QString readHealth(const QString &written);
[[nodiscard]] QString readRelation(const QString &written);

/// What a cell says about a priority group: evidence, or an empty text for "no".
[[nodiscard]] std::optional<QString> readClaim(StudentField field, const QString &written);
/// The group that a column speaks of.
[[nodiscard]] std::optional<PriorityGroup> groupOf(StudentField field);

/// Could this be a telephone number of a person in China?
[[nodiscard]] bool looksLikePhone(const QString &plain);

} // namespace core::exchange
