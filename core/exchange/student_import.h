// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/domain/school.h"
#include "core/domain/student.h"
#include "core/exchange/import_problems.h"
#include "core/exchange/sheet.h"
#include "core/exchange/student_columns.h"

#include <functional>
#include <optional>

namespace core::exchange {

/// The children and classes of the school file, as the importer compares with them.
struct Roster {
    QList<StudentRecord> records{};
    QList<SchoolClass> classes{};
};

struct ImportOptions {
    bool makeClasses = false; ///< a class that the file does not have is made instead of refusing its children
};

enum class RowKind { New, Changed, Unchanged, Refused };

/// One field that a row would change. Texts for people to compare: dates ISO, enums as words, a class as "3.1".
struct FieldChange {
    StudentField field = StudentField::Name;
    QString column{};
    QString before{};
    QString after{};
    bool operator==(const FieldChange &) const = default;
};

struct ImportRow {
    int row = 0; ///< 1 is the first row of the spreadsheet
    RowKind kind = RowKind::New;
    /// Complete: for a known child the stored record with the row's values laid over it, id and version kept.
    /// Cells that are empty or left out change nothing.
    StudentRecord record{};
    int newClass = -1; ///< index into classesToMake; then record.student.schoolClass is not set
    QList<FieldChange> changes{};
};

/// What an import would do. Nothing is written until an office stores it.
struct ImportPlan {
    int headerRow = 0; ///< 1 is the first row of the spreadsheet; 0: none was found
    int blankRows = 0;
    QList<ImportRow> rows{};
    ImportProblems problems{};
    QList<StudentId> missing{}; ///< present in the file, absent from the table; never removed by an import
    QList<SchoolClass> classesToMake{};

    [[nodiscard]] int count(RowKind kind) const;
    [[nodiscard]] ImportProblems problemsOf(int row) const;
};

/// Compares a table with the school file. A child is known by 学籍号, else by the citizen number, else by name, birth
/// and class together; never by name alone.
[[nodiscard]] ImportPlan planImport(const Sheet &sheet, const ColumnMapping &mapping, const Roster &existing,
                                    SchoolYearStart year, QDate today, const ImportOptions &options = {},
                                    const Progress &progress = {});

/// The refused rows as they stood, with a last column that says why, for correcting and importing again.
[[nodiscard]] Sheet rejectedRows(const Sheet &sheet, const ColumnMapping &mapping, const ImportPlan &plan,
                                 const QString &reasonHeading,
                                 const std::function<QString(const ImportProblem &)> &words);

} // namespace core::exchange
