// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/students/import_preview.h"

#include "ui/kit/search_bar.h"
#include "ui/pages/students/import_missing.h"
#include "ui/pages/students/import_row_panel.h"
#include "ui/pages/students/import_texts.h"

#include <QCheckBox>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using namespace core::exchange;

ImportPreview::ImportPreview(QWidget *parent) : ImportPreview(new ImportRowPanel, parent) {}

ImportPreview::ImportPreview(ImportRowPanel *panel, QWidget *parent)
    : RowsPreview({.name = [] { return tr("Name"); },
                   .group = [] { return tr("Class"); },
                   .search = [] { return tr("Name, class, row, number"); }},
                  panel, parent),
      m_panel(panel), m_missing(new ImportMissing(this)), m_makeClasses(new QCheckBox(this))
{
    m_makeClasses->setObjectName(u"makeClassesCheck"_s);
    m_makeClasses->setText(tr("&Make the classes that are missing here"));
    addTool(m_makeClasses);
    addMissing(m_missing);
    connect(m_makeClasses, &QCheckBox::clicked, this, &ImportPreview::makeClassesAsked);
    connect(searchBar(), &SearchBar::textChanged, m_missing, &ImportMissing::setFilter);
    connect(m_panel, &ImportRowPanel::decided, this, &ImportPreview::decide);
    connect(m_panel, &ImportRowPanel::decidedForAlike, this, &ImportPreview::decideAlike);
    connect(m_missing, &ImportMissing::leftDecided, this, &ImportPreview::decideLeft);
}

void ImportPreview::setPlan(const ImportPlan &plan, const core::RosterState &state, const ImportOptions &options)
{
    m_plan = plan;
    m_state = state;
    m_decisions = options.decisions;
    m_purpose = options.purpose;
    m_makeClasses->setChecked(options.makeClasses);
    m_problems.clear();
    bool classesMissing = !plan.classesToMake.isEmpty();
    for (const ImportProblem &problem : plan.problems) {
        classesMissing = classesMissing || problem.code == ProblemCode::ClassUnknown;
        m_problems[problem.row] << problem;
    }
    QList<PreviewLine> lines;
    for (qsizetype i = 0; i < plan.rows.size(); ++i) {
        const ImportRow &row = plan.rows.at(i);
        QStringList told;
        for (const ImportProblem &problem : m_problems.value(row.row))
            told << problemText(problem);
        for (const FieldChange &change : row.isOfKnown() ? row.changes : QList<FieldChange>())
            if (!change.kept)
                told << changeText(change);
        lines << PreviewLine{.row = row.row,
                             .place = i,
                             .kind = row.kind,
                             .asks = row.asks,
                             .keepsSome = row.kind == RowKind::Unchanged && !row.changes.isEmpty(),
                             .name = row.name(),
                             .group = classText(row, plan, state),
                             .state = stateBadge(row),
                             .told = told.join(u"; "_s)};
    }
    m_makeClasses->setVisible(classesMissing);
    m_missing->setPlan(plan, state, m_decisions);
    setMissing(m_purpose == ImportPurpose::Pupils ? static_cast<int>(plan.missing.size()) : -1);
    setLines(lines);
}

void ImportPreview::fillPanel(const PreviewLine &line)
{
    m_panel->setRow(m_plan.rows.at(line.place), m_problems.value(line.row), m_state, m_purpose,
                    static_cast<int>(alike(line.row).size()));
}

/// Open rows with the same question, to which the same answer is possible.
QList<int> ImportPreview::alike(int row) const
{
    const ImportProblems problems = m_problems.value(row);
    const ImportProblem *question = questionIn(problems);
    QList<int> rows;
    for (const ImportRow &other : m_plan.rows) {
        if (!question || other.row == row || other.kind != RowKind::Doubtful)
            continue;
        const ImportProblems asked = m_problems.value(other.row);
        if (const ImportProblem *same = questionIn(asked); same && same->code == question->code)
            rows << other.row;
    }
    return rows;
}

void ImportPreview::decide(int row, const RowDecision &decision)
{
    if (decision.counts) // of rows that exclude one another only one can count
        for (const ImportProblem &problem : m_problems.value(row))
            for (const ImportProblem &other : std::as_const(m_plan.problems))
                if (other.code == problem.code && other.row != row && m_decisions.rows.contains(other.row) &&
                    other.facts.value(u"value"_s) == problem.facts.value(u"value"_s))
                    m_decisions.rows[other.row].counts = false;
    if (decision == RowDecision{})
        m_decisions.rows.remove(row);
    else
        m_decisions.rows.insert(row, decision);
    Q_EMIT decided(m_decisions);
}

void ImportPreview::decideAlike(int row, const RowDecision &decision)
{
    for (const int other : alike(row)) {
        RowDecision same = m_decisions.rows.value(other);
        same.choice = decision.choice == RowChoice::AsKnown ? RowChoice::Confirm : decision.choice;
        m_decisions.rows.insert(other, same);
    }
    Q_EMIT decided(m_decisions);
}

void ImportPreview::decideLeft(const QList<qint64> &ids, QDate day)
{
    for (const qint64 id : ids)
        if (day.isValid())
            m_decisions.left.insert({id}, day);
        else
            m_decisions.left.remove({id});
    Q_EMIT decided(m_decisions);
}

} // namespace ui
