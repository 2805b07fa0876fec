// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/application_columns.h"
#include "core/exchange/application_values.h"
#include "core/exchange/student_row.h"

#include <optional>

namespace core::exchange {

/// A wish as it was written, or as the heading of its column says it.
struct WrittenWish {
    QString text{};
    int column = -1;
};

/// One row of a table of applications, read cell by cell, before anybody asks whose it is. What the table does not
/// ask changes nothing; where it asks for wishes or days, nothing is an answer too and takes back what was there.
struct ApplicationReading {
    RowReading child{};  ///< as far as it says who is meant: number, name, birth, class; its problems are below
    QString className{}; ///< as written, for the list
    QString formNumber{};
    QDateTime submittedAt{};
    QDate appliedOn{};
    bool takesPart = true;
    std::optional<ModeReading> mode{};
    std::optional<WeekdaySet> care{};
    QList<WrittenWish> wishes{}; ///< most wanted first
    std::optional<int> most{};
    std::optional<bool> swap{};
    std::optional<ApplyReason> reason{};
    std::optional<bool> pickUp{};
    std::optional<WayHome> wayHome{};
    QString collector{}; ///< name and relation
    std::optional<bool> waiver{};
    QString health{};
    std::optional<bool> consent{}; ///< the answer of a column that asks for it
    QString consentBy{};
    QString consentRelation{};
    QString consentPhone{};
    QDate consentOn{};
    std::optional<ConsentForm> consentForm{};
    QString remark{};
    ImportProblems problems{};
};

[[nodiscard]] ApplicationReading readApplicationRow(const Sheet &sheet, qsizetype row,
                                                    const ApplicationMapping &mapping, QDate today);

} // namespace core::exchange
