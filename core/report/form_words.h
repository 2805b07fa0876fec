// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/enrolment.h"

namespace core::report {

// The Chinese words of forms (forms.md), the same whatever language the window speaks.

[[nodiscard]] QString gradeWord(int grade);                   ///< 三年级
[[nodiscard]] QString classLabel(int grade, int classNumber); ///< 三年级2班
[[nodiscard]] QString classLabel(const StudentLine &child);
[[nodiscard]] QString classLabel(const SchoolClass &schoolClass, SchoolYearStart year);
[[nodiscard]] QString termWords(const Term &term); ///< 2026-2027学年第一学期

[[nodiscard]] QString weekdayWord(Weekday day);            ///< 周一
[[nodiscard]] QString weekdaysWords(WeekdaySet days);      ///< 周一至周三、周五
[[nodiscard]] QString timeText(int minutesSinceMidnight);  ///< 16:30
[[nodiscard]] QString slotWords(const WeeklySlot &slot);   ///< 周一 16:30-18:00
[[nodiscard]] QString timesWords(QList<WeeklySlot> times); ///< 周一、周三 16:30-18:00；周五 15:00-16:00
[[nodiscard]] QString gradesWords(GradeSet grades);        ///< 一至三年级、五年级

[[nodiscard]] QString sexWord(Sex sex);
[[nodiscard]] QString residenceWord(Residence residence);
[[nodiscard]] QString groupWord(PriorityGroup group);
[[nodiscard]] QString groupsWords(const QList<PriorityGroup> &groups);
[[nodiscard]] QString modeWord(ProgramMode mode);
[[nodiscard]] QString categoryWord(ContentCategory category);
[[nodiscard]] QString wayHomeWord(WayHome way);
[[nodiscard]] QString reasonWord(ApplyReason reason);
[[nodiscard]] QString consentWord(ConsentForm form);
[[nodiscard]] QString stepWord(Step step);

} // namespace core::report
