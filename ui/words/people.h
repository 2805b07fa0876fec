// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/student.h"

#include <QString>

/// How a child is named on a screen, the same everywhere: two of one name are told apart, numbers are masked.
namespace ui::words {

/// 540102********0004: enough to compare with a paper, too little to copy a child's identity from a screen.
[[nodiscard]] QString maskedNumber(const QString &number);
/// 189****1234
[[nodiscard]] QString maskedPhone(const QString &phone);
/// The last four of the pupil number, else of the citizen ID: tells two children of one name apart.
[[nodiscard]] QString tailOf(const core::StudentLine &line);
/// The last four signs.
[[nodiscard]] QString tailOf(const QString &number);
[[nodiscard]] QString nameWithMark(const QString &name, const QString &mark);
/// In words; empty without a class.
[[nodiscard]] QString className(const core::StudentLine &line);
/// Class, birth date, last four digits: what stands behind a name.
[[nodiscard]] QString personDetail(const core::StudentLine &line);
/// The name and what stands behind it.
[[nodiscard]] QString personLine(const core::StudentLine &line);

} // namespace ui::words
