// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"

#include <QList>
#include <QMap>
#include <QString>

namespace core::exchange {

/// What a column of a table of applications may hold: of a questionnaire, or of the clerk's own table in the order of
/// form F02. Columns with anything else (row number, IP address, time taken) are not read at all.
enum class ApplicationField {
    FormNumber,
    SubmittedAt,
    AppliedOn,
    Number,
    Name,
    Born,
    IdNumber,
    Grade,
    Class,
    TakesPart, ///< 是否参加: who says no has not applied
    Mode,      ///< 普惠托管 / 个性化课程
    Care,      ///< one column for all days
    CareMonday,
    CareTuesday,
    CareWednesday,
    CareThursday,
    CareFriday,
    Wishes, ///< one column, most wanted first
    Wish1,
    Wish2,
    Wish3,
    Wish4,
    Wish5,
    Wish6,
    Wish7,
    Wish8,
    Wish9,
    Wish10,
    Most,
    Swap,
    Reason,
    PickUp,
    WayHome,
    Collector,
    CollectorRelation,
    CollectorPhone,
    Waiver,
    Health,
    Consent, ///< yes or no
    ConsentBy,
    ConsentRelation,
    ConsentPhone,
    ConsentOn,
    ConsentForm,
    Remark,
};

inline constexpr int wishColumns = 10;

/// Every field in the order in which a person expects them.
[[nodiscard]] QList<ApplicationField> applicationFields();
/// The field as scripts and saved mappings say it ("consent-by").
[[nodiscard]] QString name(ApplicationField field);
/// The heading under which a field is found again.
[[nodiscard]] QString usualHeading(ApplicationField field);
/// The column of the n-th wish, 1 to 10.
[[nodiscard]] inline ApplicationField wishField(int place)
{
    return static_cast<ApplicationField>(static_cast<int>(ApplicationField::Wish1) + place - 1);
}
/// The column of a weekday of care, Monday is 1.
[[nodiscard]] inline ApplicationField careField(int weekday)
{
    return static_cast<ApplicationField>(static_cast<int>(ApplicationField::CareMonday) + weekday - 1);
}

/// Which column holds which field; found by findApplicationHeader, corrected by a person.
struct ApplicationMapping {
    int headerRow = -1; ///< 0 is the first row; -1: no header was found
    QMap<ApplicationField, int> columns{};
    /// Of a ranking question with one column for each course: its columns, and the course each stands for.
    QMap<int, QString> ranked{};

    [[nodiscard]] bool isFound() const { return headerRow >= 0; }
    [[nodiscard]] bool has(ApplicationField field) const { return columns.contains(field); }
    bool operator==(const ApplicationMapping &) const = default;
};

/// The field that each heading of a row means: by the alias table, else by the words in it, since the headings of a
/// questionnaire are whole questions.
[[nodiscard]] ApplicationMapping mapApplicationHeadings(const Sheet &sheet, int row);
/// After the column of the wishes was chosen by a person: those that belong to it.
void completeRanking(const Sheet &sheet, ApplicationMapping &mapping);
/// Looks for the row of headings in the first 15 rows: the one with most known headings, three at least, a child's name
/// or number among them.
[[nodiscard]] ApplicationMapping findApplicationHeader(const Sheet &sheet);

} // namespace core::exchange
