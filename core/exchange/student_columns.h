// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"

#include <QList>
#include <QMap>
#include <QString>

#include <array>

namespace core::exchange {

/// What a column of a roster may hold. Columns with anything else are not read at all (data minimisation).
enum class StudentField {
    Number,
    Name,
    TibetanName,
    Sex,
    Born,
    Ethnicity,
    IdType,
    IdNumber,
    Grade,
    Class,
    NumberInClass,
    Residence,
    Boards, ///< 是否住校: yes or no
    Address,
    Phone,
    Health,
    LeftBehind,
    Migrant,
    Orphan,
    Hardship,
    Disability,
    Inclusion, ///< 随班就读
    PoorFamily,
    Subsidy,   ///< 是否享受一补
    AidWanted, ///< 是否需要申请资助
    Guardian1Name,
    Guardian1Relation,
    Guardian1Phone,
    Guardian2Name,
    Guardian2Relation,
    Guardian2Phone,
    Duty, ///< of staff
};

/// What a table is taken for. Each reads its own columns only.
enum class ImportPurpose { Pupils, GuardianPhones, Staff };

/// Every field in the order in which a person expects them.
[[nodiscard]] QList<StudentField> studentFields(ImportPurpose purpose = ImportPurpose::Pupils);
/// The field as scripts and saved mappings say it ("guardian1-phone").
[[nodiscard]] QString name(StudentField field);

/// Which column holds which field; found by findHeader, corrected by a person.
struct ColumnMapping {
    int headerRow = -1;                 ///< 0 is the first row; -1: no header was found
    bool headless = false;              ///< there are no headings, the first row is a child; a person said so
    QMap<StudentField, int> columns{};  ///< 0 is the first column
    std::array<QString, 2> relations{}; ///< what the headings say of the guardians ("父亲电话"), when no column does

    [[nodiscard]] bool isFound() const { return headerRow >= 0 || headless; }
    [[nodiscard]] bool has(StudentField field) const { return columns.contains(field); }
    bool operator==(const ColumnMapping &) const = default;
};

/// The heading under which a field is written into a table of ours and found again.
[[nodiscard]] QString usualHeading(StudentField field);

/// The field that a heading means by the alias table; guardians' columns are told apart by their order as well.
[[nodiscard]] ColumnMapping mapHeadings(const CellRow &headings, ImportPurpose purpose = ImportPurpose::Pupils);

/// Looks for the row of headings in the first 15 rows: the one with most known headings, three at least
/// (of a staff list, which has three columns, two).
[[nodiscard]] ColumnMapping findHeader(const Sheet &sheet, ImportPurpose purpose = ImportPurpose::Pupils);

} // namespace core::exchange
