// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/domain/school.h"
#include "core/domain/student.h"
#include "core/exchange/import_decisions.h"
#include "core/exchange/import_problems.h"
#include "core/exchange/sheet.h"
#include "core/exchange/student_columns.h"
#include "core/exchange/table_rows.h"

#include <functional>
#include <optional>

namespace core::exchange {

/// The people and classes of the school file, as the importer compares with them.
struct Roster {
    QList<StudentRecord> records{};
    QList<SchoolClass> classes{};
    QList<StaffMember> staff{};
    std::function<bool(const SchoolClass &)> mayMake{}; ///< would the school enter this class? Nothing said: any
};

struct ImportOptions {
    ImportPurpose purpose = ImportPurpose::Pupils;
    bool makeClasses = false; ///< a class that the file does not have is made instead of refusing its children
    ImportDecisions decisions{};
};

/// One field that a row would change. Texts for people to compare: dates ISO, enums as words, a class as "3.1".
struct FieldChange {
    StudentField field = StudentField::Name;
    QString column{};
    QString before{};
    QString after{};
    bool kept = false; ///< a person decided that the value before stays
    bool operator==(const FieldChange &) const = default;
};

struct ImportRow {
    int row = 0; ///< 1 is the first row of the spreadsheet
    RowKind kind = RowKind::New;
    /// Complete: for a known child the stored record with the row's values laid over it, id and version kept.
    /// Cells that are empty or left out change nothing.
    StudentRecord record{};
    StaffMember member{}; ///< of a staff list: the same
    int newClass = -1;    ///< index into classesToMake; then record.student.schoolClass is not set
    QList<FieldChange> changes{};
    bool asks = false;          ///< a person is asked about this row, decided by now or not
    bool renumbered = false;    ///< a temporary number (L) becomes a real one
    bool returns = false;       ///< a child who had left is back, as a person confirmed
    QList<qint64> candidates{}; ///< ids of those whom a doubtful row could mean
    QList<int> rivals{};        ///< the other rows of which only one can be taken; a few of them when they are many
    RowDecision decision{};     ///< as it was honoured

    [[nodiscard]] const QString &name() const { return member.name.isEmpty() ? record.student.name : member.name; }
    /// Does it change, or perhaps change, somebody stored?
    [[nodiscard]] bool isOfKnown() const { return record.student.id.isSet() || member.id.isSet(); }
};

/// What the import of a roster would do.
struct ImportPlan : TablePlan<ImportRow, ImportProblem> {
    QList<StudentId> missing{}; ///< present in the file, absent from the table; never removed by an import
    /// Stored children with a temporary number, and the child with a real one who is perhaps the same.
    QMap<StudentId, StudentId> perhapsTwice{};
    QList<SchoolClass> classesToMake{};

    [[nodiscard]] int renumbered() const; ///< rows taken that give a temporary number (L) up for a real one
};

/// Compares a table with the school file. Somebody of the staff is known by name and telephone together. A child is known by 学籍号, else by the citizen number, else by name, birth
/// and class together; never by name alone. What stays doubtful asks for a decision.
[[nodiscard]] ImportPlan planImport(const Sheet &sheet, const ColumnMapping &mapping, const Roster &existing,
                                    SchoolYearStart year, QDate today, const ImportOptions &options = {},
                                    const Progress &progress = {});

/// The rows that stay out as refused or undecided, as they stood, with a last column that says why, for correcting and
/// importing again.
[[nodiscard]] Sheet rejectedRows(const Sheet &sheet, const ColumnMapping &mapping, const ImportPlan &plan,
                                 const QString &reasonHeading,
                                 const std::function<QString(const ImportProblem &)> &words);

} // namespace core::exchange
