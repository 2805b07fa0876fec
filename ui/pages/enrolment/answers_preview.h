// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/enrolment/answer_panel.h"
#include "ui/pages/enrolment/answer_row.h"
#include "ui/pages/rows_preview.h"

namespace ui {

/// The preview of an import of applications.
class AnswersPreview : public RowsPreview
{
    Q_OBJECT

public:
    explicit AnswersPreview(QWidget *parent = nullptr);
    void setBook(const core::exchange::ApplicationBook &book);
    void setPlan(const core::exchange::ApplicationPlan &plan, const QMap<int, core::exchange::RowDecision> &decisions);

Q_SIGNALS:
    /// A person has decided something: the plan is to be made anew.
    void decided(const QMap<int, core::exchange::RowDecision> &decisions);

protected:
    void fillPanel(const PreviewLine &line) override;

private:
    AnswersPreview(AnswerPanel *panel, QWidget *parent);
    void decide(int row, const core::exchange::RowDecision &decision);
    void decideAlike(int row);
    [[nodiscard]] AlikeRows alike(int row) const;
    [[nodiscard]] const core::exchange::ApplicationRow *planRow(int row) const;

    core::exchange::ApplicationPlan m_plan;
    core::exchange::ApplicationBook m_book;
    QMap<int, core::exchange::RowDecision> m_decisions;
    QHash<int, core::exchange::ImportProblems> m_problems;
    AnswerPanel *m_panel;
};

} // namespace ui
