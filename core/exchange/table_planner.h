// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/student_import.h"

#include <functional>

namespace core::exchange {

/// What every import does with the rows of a table, whatever they are about: finds those that repeat or exclude one
/// another, asks what is doubtful, honours what a person decided. What a row means is said by the heir.
class TablePlanner
{
public:
    TablePlanner(const Sheet &sheet, const ColumnMapping &mapping, const ImportOptions &options,
                 const Progress &progress);
    virtual ~TablePlanner() = default;
    TablePlanner(const TablePlanner &) = delete;
    TablePlanner &operator=(const TablePlanner &) = delete;

    [[nodiscard]] ImportPlan plan();

protected:
    /// One row on its way through the plan.
    struct Draft {
        ImportRow row{};
        ImportProblems problems{};
        bool known = false; ///< a stored record is meant, certainly or as decided
        bool out = false;   ///< left out: by a decision, or because another row counts
        bool open = false;  ///< a question that nobody has answered
    };
    using KeyOf = std::function<QString(qsizetype)>;

    /// Reads a row of the sheet and answers what is wrong with it; called in order, once for each row.
    [[nodiscard]] virtual ImportProblems read(qsizetype sheetRow) = 0;
    /// Numbers that only one row can have.
    virtual void settleNumbers() {}
    /// Whose row it is and what it changes.
    virtual void place(qsizetype i) = 0;
    /// Rows that mean one record.
    virtual void settleSame() = 0;
    /// What concerns the table as a whole.
    virtual void conclude() {}

    /// Rows with one key exclude one another: which of them is right, only the school knows.
    void settleRivals(StudentField field, ProblemCode code, const KeyOf &keyOf);
    void report(Draft &draft, StudentField field, ProblemCode code, QVariantMap facts);
    void ask(Draft &draft, StudentField field, ProblemCode code, QVariantMap facts, bool answered);
    [[nodiscard]] static bool isRefused(const Draft &draft);

    const Sheet &m_sheet;
    const ColumnMapping &m_mapping;
    const ImportOptions &m_options;
    const Progress &m_progress;
    QMap<StudentField, QString> m_headings{};
    QList<Draft> m_drafts{};
    ImportPlan m_plan{};

private:
    void readRows();
    void leaveOutRepeated();
    void settle(const QList<qsizetype> &group, StudentField field, ProblemCode code, const QString &value);
    void finish(Draft &draft);
};

} // namespace core::exchange
