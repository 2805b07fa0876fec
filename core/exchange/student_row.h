// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/student.h"
#include "core/exchange/class_names.h"
#include "core/exchange/import_problems.h"
#include "core/exchange/student_columns.h"

#include <QDate>
#include <QMap>

#include <array>
#include <optional>

namespace core::exchange {

/// A guardian as far as the row speaks of one.
struct GuardianReading {
    std::optional<QString> name{};
    std::optional<QString> relation{};
    std::optional<QString> phone{};

    [[nodiscard]] bool isEmpty() const { return !name && !phone; }
};

/// One row read cell by cell, before anybody asks whose row it is. A value that is not here changes nothing.
struct RowReading {
    int row = 0; ///< 1 is the first row of the spreadsheet
    std::optional<QString> number{};
    std::optional<QString> name{};
    std::optional<QString> tibetanName{};
    std::optional<Sex> sex{};
    std::optional<QDate> born{};
    std::optional<QString> ethnicity{};
    std::optional<QString> idNumber{};
    std::optional<ClassName> className{};
    std::optional<int> numberInClass{};
    std::optional<Residence> residence{};
    std::optional<QString> address{};
    std::optional<QString> phone{};
    std::optional<QString> health{};
    std::array<GuardianReading, 2> guardians{};
    QMap<PriorityGroup, QString> claims{}; ///< evidence by group; empty evidence: the table says no
    ImportProblems problems{};

    [[nodiscard]] bool hasNumbers() const { return number || idNumber; }
    [[nodiscard]] bool isRefused() const;
};

/// Reads one row.
[[nodiscard]] RowReading readStudentRow(const Sheet &sheet, qsizetype row, const ColumnMapping &mapping, QDate today);

} // namespace core::exchange
