// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrolment/answers_preview.h"

#include "ui/words/labels.h"

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using namespace core::exchange;

namespace {

/// The first question that nobody has answered yet.
std::optional<ProblemCode> nextQuestion(const ImportProblems &problems)
{
    for (const ImportProblem &problem : problems)
        if (asks(problem.code) && problem.severity == core::Severity::Refusal)
            return problem.code;
    return std::nullopt;
}

} // namespace

AnswersPreview::AnswersPreview(QWidget *parent) : AnswersPreview(new AnswerPanel, parent) {}

AnswersPreview::AnswersPreview(AnswerPanel *panel, QWidget *parent)
    : RowsPreview({.rows = u"Answers"_s,
                   .list = u"answersPreviewList"_s,
                   .saveRefused = u"saveRefusedAnswersButton"_s,
                   .name = [] { return tr("Name"); },
                   .group = [] { return tr("Class"); },
                   .when = [] { return tr("Sent"); },
                   .search = [] { return tr("Name, class, row"); }},
                  panel, parent),
      m_panel(panel)
{
    connect(m_panel, &AnswerPanel::decided, this, &AnswersPreview::decide);
    connect(m_panel, &AnswerPanel::decidedForAlike, this, [this](int row) { decideAlike(row); });
}

void AnswersPreview::setBook(const ApplicationBook &book)
{
    m_book = book;
    m_panel->setBook(book);
}

void AnswersPreview::setPlan(const ApplicationPlan &plan, const QMap<int, RowDecision> &decisions)
{
    m_plan = plan;
    m_decisions = decisions;
    m_problems.clear();
    for (const ImportProblem &problem : plan.problems)
        m_problems[problem.row] << problem;
    QList<PreviewLine> lines;
    for (qsizetype i = 0; i < plan.rows.size(); ++i) {
        const ApplicationRow &row = plan.rows.at(i);
        QStringList told;
        for (const ImportProblem &problem : m_problems.value(row.row))
            told << answerProblem(problem);
        if (row.kind == RowKind::Changed)
            for (const AnswerField &field : answerFields(row.before, row.application, m_book))
                //: a field of an application: its name, what stood there, what comes
                told << tr("%1: %2 → %3").arg(field.label, field.one, field.other);
        lines << PreviewLine{.row = row.row,
                             .place = i,
                             .kind = row.kind,
                             .asks = row.asks,
                             .name = row.name,
                             .group = row.className,
                             .when = words::dateTimeText(row.submittedAt),
                             .state = answerBadge(row),
                             .told = told.join(u"; "_s)};
    }
    setLines(lines);
}

const ApplicationRow *AnswersPreview::planRow(int row) const
{
    const auto found = std::ranges::find(m_plan.rows, row, &ApplicationRow::row);
    return found == m_plan.rows.end() ? nullptr : &*found;
}

void AnswersPreview::fillPanel(const PreviewLine &line)
{
    const ApplicationRow &meant = m_plan.rows.at(line.place);
    m_panel->setRow(meant, m_problems.value(line.row), planRow(meant.rivals.value(0)), alike(line.row));
}

/// Open rows whose next question is one that a person has answered for this row, and to which the same answer is
/// possible. Whose row it is comes first; what a family takes back by it is another answer, given by itself (2.2).
AlikeRows AnswersPreview::alike(int row) const
{
    const RowDecision decision = m_decisions.value(row);
    for (const ImportProblem &question : m_problems.value(row)) {
        AlikeRows found{.agrees = asksToAgree(question.code)};
        const bool answered = found.agrees ? decision.agreed : decision.choice != RowChoice::Open;
        if (!asks(question.code) || question.code == ProblemCode::PupilTwice || !answered)
            continue;
        for (const ApplicationRow &other : m_plan.rows)
            if (other.row != row && other.kind == RowKind::Doubtful &&
                nextQuestion(m_problems.value(other.row)) == question.code &&
                (found.agrees || other.candidates.size() == 1))
                found.rows << other.row;
        if (!found.rows.isEmpty())
            return found;
    }
    return {};
}

void AnswersPreview::decide(int row, const RowDecision &decision)
{
    if (decision.counts) // of rows that exclude one another only one can count
        if (const ApplicationRow *meant = planRow(row))
            for (const int rival : meant->rivals)
                if (m_decisions.contains(rival))
                    m_decisions[rival].counts = false;
    if (decision == RowDecision{})
        m_decisions.remove(row);
    else
        m_decisions.insert(row, decision);
    Q_EMIT decided(m_decisions);
}

void AnswersPreview::decideAlike(int row)
{
    const RowDecision decision = m_decisions.value(row);
    const AlikeRows others = alike(row);
    for (const int other : others.rows) {
        RowDecision same = m_decisions.value(other);
        if (others.agrees)
            same.agreed = true;
        else
            same.choice = decision.choice == RowChoice::AsKnown ? RowChoice::Confirm : decision.choice;
        m_decisions.insert(other, same);
    }
    Q_EMIT decided(m_decisions);
}

} // namespace ui
