// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/findings.h"
#include "core/base/money.h"
#include "core/domain/enrolment.h"
#include "core/domain/journal.h"
#include "core/domain/program.h"
#include "core/domain/school.h"
#include "core/domain/seat.h"
#include "core/domain/student.h"
#include "core/domain/term.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

/// Names for core's values in the language of the window, short enough for a table cell.
namespace ui::words {

[[nodiscard]] QString label(core::Sex sex);
[[nodiscard]] QString label(core::Residence residence);
[[nodiscard]] QString label(core::Standing standing);
[[nodiscard]] QString label(core::StudentEventKind kind);
[[nodiscard]] QString label(core::PriorityGroup group);
[[nodiscard]] QString label(core::ClaimSource source);
[[nodiscard]] QString label(core::ProgramMode mode);
[[nodiscard]] QString label(core::ContentCategory category);
[[nodiscard]] QString label(core::FeeUnit unit);
[[nodiscard]] QString label(core::Step step);
[[nodiscard]] QString label(core::ConsentForm form);
[[nodiscard]] QString label(core::WayHome way);
[[nodiscard]] QString label(core::ApplyReason reason);
[[nodiscard]] QString label(core::Season season);
[[nodiscard]] QString label(core::PolicyVersion version);
[[nodiscard]] QString label(core::TermState state);
[[nodiscard]] QString label(core::SchoolStage stage);
[[nodiscard]] QString label(core::Stage stage);
[[nodiscard]] QString label(core::DrawState state);
[[nodiscard]] QString label(core::OfferState state);
[[nodiscard]] QString label(core::SeatEnd end);
[[nodiscard]] QString label(core::Severity severity);
[[nodiscard]] QString label(core::Subject subject);

enum class Length { Short, Long };
/// Monday is 1; another number gives nothing.
[[nodiscard]] QString weekday(core::Weekday day, Length length = Length::Long);
[[nodiscard]] QString weekdaysText(core::WeekdaySet days);
/// "Grade 3"; grades 1-9.
[[nodiscard]] QString gradeLabel(int grade);
[[nodiscard]] QString gradesText(core::GradeSet grades);
/// A grade outside the stage says that the class has not entered or has left.
[[nodiscard]] QString classLabel(core::Stage stage, int grade, int number);
[[nodiscard]] QString schoolYearLabel(core::SchoolYearStart year);
[[nodiscard]] QString termLabel(const core::Term &term);
[[nodiscard]] QString timeText(int minutesSinceMidnight);
/// "Mon 17:00-18:30"
[[nodiscard]] QString slotText(const core::WeeklySlot &slot);
[[nodiscard]] QString slotsText(const QList<core::WeeklySlot> &list);
/// Empty for an invalid date.
[[nodiscard]] QString dateText(QDate day);
[[nodiscard]] QString dateTimeText(const QDateTime &moment);
/// With the sign of the currency and groups of three: "¥1,234.50".
[[nodiscard]] QString moneyText(core::Money amount);
/// The counties and districts of Lhasa by area code; another code stands for itself.
[[nodiscard]] QString countyName(const QString &code);
/// The codes that countyName knows, in order: for a choice list.
[[nodiscard]] QStringList countyCodes();
/// Several names one after the other, with the separator of the language.
[[nodiscard]] QString listText(const QStringList &names);

} // namespace ui::words
