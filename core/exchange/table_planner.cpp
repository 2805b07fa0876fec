// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_planner.h"

#include "core/exchange/student_values.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype rivalsNamed = 5; ///< a number that stands in a thousand rows is said with a few of them

} // namespace

TablePlanner::TablePlanner(const Sheet &sheet, const ColumnMapping &mapping, const ImportOptions &options,
                           const Progress &progress)
    : m_sheet(sheet), m_mapping(mapping), m_options(options), m_progress(progress)
{
    for (auto it = mapping.columns.cbegin(); it != mapping.columns.cend(); ++it)
        m_headings.insert(it.key(), cleanText(sheet.text(mapping.headerRow, *it)));
}

ImportPlan TablePlanner::plan()
{
    m_plan.headerRow = m_mapping.headerRow + 1;
    if (!m_mapping.isFound())
        return std::move(m_plan);
    readRows();
    leaveOutRepeated();
    settleNumbers();
    for (qsizetype i = 0; i < m_drafts.size(); ++i) {
        if (i % 256 == 0)
            m_progress.at(i, m_drafts.size());
        place(i);
    }
    settleSame();
    for (Draft &draft : m_drafts)
        finish(draft);
    conclude();
    return std::move(m_plan);
}

void TablePlanner::readRows()
{
    for (qsizetype row = m_mapping.headerRow + 1; row < m_sheet.rows.size(); ++row) {
        if (row % 256 == 0)
            m_progress.at(row, m_sheet.rows.size());
        if (isEmptyRow(m_sheet, row, m_mapping.headerRow)) {
            ++m_plan.blankRows;
            continue;
        }
        Draft draft{.problems = read(row)};
        draft.row.row = static_cast<int>(row) + 1;
        draft.row.decision = m_options.decisions.rows.value(draft.row.row);
        draft.out = draft.row.decision.choice == RowChoice::LeaveOut;
        m_drafts << std::move(draft);
    }
}

/// A row that says the same as one before it, cell by cell, was pasted twice: it is taken once.
void TablePlanner::leaveOutRepeated()
{
    QHash<QString, int> first;
    for (Draft &draft : m_drafts) {
        if (draft.out)
            continue;
        QString all;
        for (const int column : m_mapping.columns)
            all += m_sheet.text(draft.row.row - 1, column) + u'\t';
        const auto known = first.constFind(all);
        if (known == first.cend()) {
            first.insert(all, draft.row.row);
            continue;
        }
        report(draft, StudentField::Name, ProblemCode::RowRepeated, {{u"rows"_s, QString::number(*known)}});
        draft.out = true;
    }
}

void TablePlanner::settleRivals(StudentField field, ProblemCode code, const KeyOf &keyOf)
{
    QMap<QString, QList<qsizetype>> groups;
    for (qsizetype i = 0; i < m_drafts.size(); ++i)
        if (const QString key = m_drafts[i].out ? QString() : keyOf(i); !key.isEmpty())
            groups[key] << i;
    for (auto group = groups.cbegin(); group != groups.cend(); ++group)
        if (group->size() > 1)
            settle(*group, field, code, group.key());
}

void TablePlanner::settle(const QList<qsizetype> &group, StudentField field, ProblemCode code, const QString &value)
{
    const auto counts = [this](qsizetype i) { return m_drafts[i].row.decision.counts; };
    const bool settled = std::ranges::count_if(group, counts) == 1;
    for (const qsizetype i : group) {
        Draft &draft = m_drafts[i];
        QList<int> others;
        for (const qsizetype other : group) {
            if (others.size() == rivalsNamed)
                break;
            if (other != i)
                others << m_drafts[other].row.row;
        }
        for (const int other : others)
            if (!draft.row.rivals.contains(other))
                draft.row.rivals << other;
        const QString more = group.size() - 1 > rivalsNamed ? u" …"_s : QString();
        ask(draft, field, code, {{u"value"_s, value}, {u"rows"_s, rowsText(others) + more}}, settled);
        draft.out = draft.out || (settled && !counts(i));
    }
}

void TablePlanner::finish(Draft &draft)
{
    ImportRow &row = draft.row;
    const bool changes =
        row.returns || std::ranges::any_of(row.changes, [](const FieldChange &change) { return !change.kept; });
    if (draft.out)
        row.kind = RowKind::LeftOut;
    else if (isRefused(draft))
        row.kind = RowKind::Refused;
    else if (draft.open)
        row.kind = RowKind::Doubtful;
    else
        row.kind = !draft.known ? RowKind::New : changes ? RowKind::Changed : RowKind::Unchanged;
    m_plan.problems << draft.problems;
    m_plan.rows << std::move(row);
}

bool TablePlanner::isRefused(const Draft &draft)
{
    return std::ranges::any_of(draft.problems, [](const ImportProblem &problem) {
        return problem.severity == Severity::Refusal && !asks(problem.code);
    });
}

void TablePlanner::report(Draft &draft, StudentField field, ProblemCode code, QVariantMap facts)
{
    draft.problems << ImportProblem{.row = draft.row.row,
                                    .column = m_headings.value(field),
                                    .code = code,
                                    .severity = severityOf(code),
                                    .facts = std::move(facts)};
}

void TablePlanner::ask(Draft &draft, StudentField field, ProblemCode code, QVariantMap facts, bool answered)
{
    report(draft, field, code, std::move(facts));
    draft.row.asks = true;
    if (answered)
        draft.problems.last().severity = Severity::Note;
    else
        draft.open = true;
}

} // namespace core::exchange
