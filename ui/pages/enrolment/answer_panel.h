// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/enrolment/answer_row.h"
#include "ui/pages/row_panel.h"

class QCheckBox;

namespace ui {

/// Other rows that ask next what a row has answered.
struct AlikeRows {
    QList<int> rows{};
    bool agrees = false; ///< the answer agrees to what a row does; otherwise it says whose row it is
};

/// One row of a table of applications in full, beside what stands in the file or in the other row of that child.
class AnswerPanel : public RowPanel
{
    Q_OBJECT

public:
    explicit AnswerPanel(QWidget *parent = nullptr);
    void setBook(const core::exchange::ApplicationBook &book);
    /// `rival`: the other row that means the same child; `alike`: to which rows its answer can be given, too.
    void setRow(const core::exchange::ApplicationRow &row, const core::exchange::ImportProblems &problems,
                const core::exchange::ApplicationRow *rival, const AlikeRows &alike);

private:
    [[nodiscard]] QList<RowOption> optionsOf(const core::exchange::ImportProblems &problems) const;
    void offerMore(const core::exchange::ImportProblems &problems);
    void showAnswers(const core::exchange::ApplicationRow *rival);
    void decideWith(const std::function<void(core::exchange::RowDecision &)> &change);

    core::exchange::ApplicationBook m_book;
    core::exchange::ApplicationRow m_row;
    QLabel *m_otherLabel;
    PersonPicker *m_other;
    QCheckBox *m_counts;
    QCheckBox *m_agreed;
    bool m_filling = false;
};

} // namespace ui
