// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"
#include "core/base/outcome.h"
#include "core/domain/ids.h"
#include "core/exchange/import_problems.h"
#include "core/exchange/table_rows.h"

#include <functional>
#include <memory>

namespace core {
class SchoolBook;
}

namespace app {

/// What is said about one row of a table, whatever the table is about.
struct ToldProblem {
    int row = 0;
    QString column{};
    QString code{};
    core::Severity severity = core::Severity::Warning;
    QString text{};
};

/// An import of the command line after its plan was made: what it answers, and how it is written.
struct PlannedImport {
    int fresh = 0;
    int changed = 0;
    int unchanged = 0;
    int out = 0; ///< refused, or doubtful: nobody is here to decide
    int blankRows = 0;
    int headerRow = 0;
    QJsonObject more{};      ///< what this import alone counts
    QStringList moreLines{}; ///< the same for people
    QList<ToldProblem> problems{};
    std::function<void(const QString &path)> saveRefused{};
    std::function<core::Outcome<int>()> write{};
};

template<class Plan>
PlannedImport plannedFrom(const Plan &plan)
{
    using enum core::exchange::RowKind;
    return {.fresh = plan.count(New),
            .changed = plan.count(Changed),
            .unchanged = plan.count(Unchanged),
            .out = plan.countOut(),
            .blankRows = plan.blankRows,
            .headerRow = plan.headerRow};
}

[[nodiscard]] QList<ToldProblem> told(const core::exchange::ImportProblems &problems);
/// The school file (FILE) that an import goes into; a trial only reads it.
[[nodiscard]] std::unique_ptr<core::SchoolBook> bookOf(const Desk &desk);
/// What the school remembers of a table's columns, from a file that is only read: nothing is written, not even to an
/// older file, before everything is understood. Throws when it has no such term.
[[nodiscard]] QString rememberedColumns(const Desk &desk, const QString &under, core::TermId term);
/// Throws when the headings of a table were not found: there is nobody here to show them.
void requireHeadings(bool found, const QString &path);
/// Saves the refused rows (--rejects), writes unless it is a trial (--dry-run), and answers.
[[nodiscard]] Exit finish(const Desk &desk, const PlannedImport &planned);

} // namespace app
