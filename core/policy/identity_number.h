// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/student.h"

#include <QDate>
#include <QString>

namespace core::policy {

/// What is wrong with a citizen ID number (GB 11643). AreaNotInForce is the mildest: all digits agree, but the area
/// code had been given up before the birth.
enum class IdFault { None, Length, Character, Date, CheckDigit, AreaUnknown, AreaNotInForce };

/// What is wrong with a 学籍号: a letter G (then a citizen ID), J (the school's own number in the same form) or
/// L (temporary, without a check digit).
enum class PupilNumberFault { None, Length, Prefix, Character, Date, CheckDigit, AreaUnknown, AreaNotInForce };

/// The fault as a word, for facts and scripts: "check-digit". Empty for None.
[[nodiscard]] QString name(IdFault fault);
[[nodiscard]] QString name(PupilNumberFault fault);

/// As the number is meant: full-width signs, blanks and a leading apostrophe gone, letters upper case.
[[nodiscard]] QString normalisedId(const QString &written);
/// Both normalise first. An empty number has the fault Length.
[[nodiscard]] IdFault checkCitizenId(const QString &written);
[[nodiscard]] PupilNumberFault checkPupilNumber(const QString &written);

/// What a number of the right shape says; an invalid date and Sex::Unknown when it has not that shape.
[[nodiscard]] QDate birthOfId(const QString &written);
[[nodiscard]] Sex sexOfId(const QString &written);

} // namespace core::policy
