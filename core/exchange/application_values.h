// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/enrolment.h"
#include "core/exchange/sheet.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace core::exchange {

// What the answers of a questionnaire mean. Nothing when the words are not understood.

/// "周一┋周三", "周一,周三", "A.周一;B.周三", "周一至周五", "每天", "1、3、5"; an empty set for "不参加".
[[nodiscard]] std::optional<WeekdaySet> readAskedDays(const QString &written);
/// A cell of the column of one weekday: √, 是, 1, the day's own name, a time of day; or 否, 0, ×, nothing.
[[nodiscard]] std::optional<bool> readCareDay(const QString &written);
/// Yes or no in the many ways in which it is written: 同意, 愿意, A.是, 我已阅读并同意, 不想参加, 0 … A yes that a no takes
/// back is neither.
[[nodiscard]] std::optional<bool> readConsent(const QString &written);
/// Does a word of refusal stand in it, whatever else it says?
[[nodiscard]] bool holdsNo(const QString &written);

/// The modes that an answer names (3.2).
struct ModeReading {
    bool care = false;
    bool courses = false;
    bool none = false; ///< does not take part
};
[[nodiscard]] std::optional<ModeReading> readAskedMode(const QString &written);
[[nodiscard]] std::optional<WayHome> readWayHome(const QString &written);
[[nodiscard]] std::optional<ApplyReason> readReason(const QString &written);
[[nodiscard]] std::optional<ConsentForm> readConsentForm(const QString &written);
/// "最多2门", "两门", 2.
[[nodiscard]] std::optional<int> readAskedCount(const QString &written);
/// When the family sent it: a date cell, 2026/9/3 10:22:15, 2026年9月3日 10:22; midnight when no time is written.
[[nodiscard]] QDateTime readMoment(const Cell &cell);
/// The answers of one ranked column, in their order, without the letters, numbers and arrows between them.
[[nodiscard]] QStringList readRanked(const QString &written);
/// One answer without the letter or number of its option: "B.剪纸" is 剪纸.
[[nodiscard]] QString withoutOption(const QString &written);
/// Does it say "none"? ("无", "不选", "(空)", "(跳过)")
[[nodiscard]] bool saysNothing(const QString &written);

} // namespace core::exchange
