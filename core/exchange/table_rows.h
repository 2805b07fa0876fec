// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"

#include <QHash>
#include <QStringList>

#include <iterator>

namespace core::exchange {

// What every import does alike with the rows of a sheet, whatever they are about.

/// What becomes of a row. Doubtful rows stay out until a person decides, rows left out because somebody did.
enum class RowKind { New, Changed, Unchanged, Doubtful, LeftOut, Refused };

/// What an import would do, row by row. Nothing is written until an office stores it.
template<class Row, class Problem>
struct TablePlan {
    int headerRow = 0; ///< 1 is the first row of the spreadsheet; 0: none was found
    int blankRows = 0;
    QList<Row> rows{};
    QList<Problem> problems{};

    [[nodiscard]] int count(RowKind kind) const { return static_cast<int>(std::ranges::count(rows, kind, &Row::kind)); }
    /// Refused, or not decided: they can be saved, corrected and imported again.
    [[nodiscard]] int countOut() const { return count(RowKind::Refused) + count(RowKind::Doubtful); }
    [[nodiscard]] QList<Problem> problemsOf(int row) const
    {
        QList<Problem> list;
        std::ranges::copy_if(problems, std::back_inserter(list), [row](const Problem &p) { return p.row == row; });
        return list;
    }
};

/// Blank, or the headings once more, as on every printed page: such a row is about nobody.
[[nodiscard]] bool isEmptyRow(const Sheet &sheet, qsizetype row, int headerRow);
/// Rows as they are named in a sentence: "2, 5".
[[nodiscard]] QString rowsText(const QList<int> &rows);

inline constexpr qsizetype headerSearchRows = 15;

/// The row of headings: of the first 15 the one in which `read` finds most columns, and as many as it needs.
template<class Read>
auto findHeaderRow(const Sheet &sheet, qsizetype needed, Read read) -> decltype(read(0))
{
    decltype(read(0)) best;
    for (int row = 0; row < static_cast<int>(std::min(sheet.rows.size(), headerSearchRows)); ++row)
        if (auto found = read(row); found.columns.size() >= needed && found.columns.size() > best.columns.size()) {
            found.headerRow = row;
            best = std::move(found);
        }
    return best;
}

/// The rows named, as they stood, below the headings, with a last column that says why they stay out: for correcting
/// and importing again. `reasons` by row of the spreadsheet, 1 is the first.
[[nodiscard]] Sheet rowsWithReasons(const Sheet &sheet, int headerRow, const QString &reasonHeading,
                                    const QList<int> &rows, const QHash<int, QStringList> &reasons);

/// The rows of a plan that stay out as refused or undecided, with what `words` says of each problem.
template<class Plan, class Words>
Sheet rejectedRowsOf(const Sheet &sheet, const Plan &plan, const QString &reasonHeading, const Words &words)
{
    QHash<int, QStringList> reasons;
    for (const auto &problem : plan.problems)
        reasons[problem.row] << words(problem);
    QList<int> rows;
    for (const auto &row : plan.rows)
        if (row.kind == RowKind::Refused || row.kind == RowKind::Doubtful)
            rows << row.row;
    return rowsWithReasons(sheet, plan.headerRow - 1, reasonHeading, rows, reasons);
}

} // namespace core::exchange
