// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/program.h"
#include "core/exchange/sheet.h"

#include <optional>

namespace core::exchange {

// Each reads what people write in plans; nothing when it cannot be understood as a whole.

/// 一至三年级, 1-3, 三、四年级, 初一, 七年级; 全校 means all that the school has.
[[nodiscard]] std::optional<GradeSet> readGrades(const QString &written, GradeSet all);
/// 周一、周三 16:30-18:00；周五 15:00-16:00, 星期一至星期五16:30—18:00, 每天 16:30-18:30.
[[nodiscard]] std::optional<QList<WeeklySlot>> readTimes(const QString &written);
/// 周一、三, 星期一至星期五, 每天, 1.
[[nodiscard]] std::optional<QList<Weekday>> readProgramDays(const QString &written);
/// 16:30, 16点半, 4:30 stays what it says; a cell of a spreadsheet may hold a part of a day.
[[nodiscard]] std::optional<int> readMinutes(const Cell &cell);
/// 20, 20人, ２０名.
[[nodiscard]] std::optional<int> readProgramNumber(const QString &written);
/// 300, 300元, 300.50; 免费 and 无 are nothing.
[[nodiscard]] std::optional<Money> readAmount(const QString &written);
/// 元/生·学期, 每课时, 月.
[[nodiscard]] std::optional<FeeUnit> readFeeUnit(const QString &written);
[[nodiscard]] std::optional<ProgramMode> readProgramMode(const QString &written);
[[nodiscard]] std::optional<ContentCategory> readCategory(const QString &written);
/// Names of people in one cell: 达瓦、巴桑.
[[nodiscard]] QStringList readNames(const QString &written);

} // namespace core::exchange
