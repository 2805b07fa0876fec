// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace core::exchange {

/// Why a citizen number or a 学籍号 cannot be right.
enum class IdDoubt {
    Length,
    Character,
    Area,         ///< no such place
    AreaHistoric, ///< the place had been renamed before the child was born
    Birth,        ///< holds no date, or a date to come
    CheckDigit,
};

/// The doubt as scripts and facts say it ("check-digit").
[[nodiscard]] QString name(IdDoubt doubt);

/// A number as people write it, made comparable: full-width, blanks, invisible characters and a leading apostrophe gone,
/// letters raised.
[[nodiscard]] QString plainNumber(const QString &written);

/// Checks 18 characters of a citizen number (GB 11643): date, place in force at birth, check digit.
[[nodiscard]] std::optional<IdDoubt> doubtOfCitizenId(const QString &id, QDate today);
/// Checks a 学籍号: G and J hold a check digit, L does not.
[[nodiscard]] std::optional<IdDoubt> doubtOfStudentNumber(const QString &number, QDate today);

/// The date of birth in a citizen number or 学籍号; invalid when there is none.
[[nodiscard]] QDate birthIn(const QString &number);
/// The citizen number in a G number, else nothing.
[[nodiscard]] QString citizenIdIn(const QString &studentNumber);

/// Did a spreadsheet round the last digits away? ("5.40102E+17", or "…000" that fails its check digit.)
[[nodiscard]] bool lostDigits(const QString &plain);

} // namespace core::exchange
