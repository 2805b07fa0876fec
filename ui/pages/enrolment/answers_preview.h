// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/record_model.h"
#include "ui/pages/enrolment/answer_row.h"

#include <QWidget>

class QPushButton;
class QSplitter;

namespace ui {

class AnswerPanel;
class RecordView;
class SearchBar;

/// The third step of the import of applications: what each row would do, and what is doubtful and to be decided.
class AnswersPreview : public QWidget
{
    Q_OBJECT

public:
    explicit AnswersPreview(QWidget *parent = nullptr);
    void setBook(const core::exchange::ApplicationBook &book);
    void setPlan(const core::exchange::ApplicationPlan &plan, const QMap<int, core::exchange::RowDecision> &decisions);

Q_SIGNALS:
    void saveRefusedAsked();
    /// A person has decided something: the plan is to be made anew.
    void decided(const QMap<int, core::exchange::RowDecision> &decisions);

private:
    /// What a chip shows.
    enum class Part { New, Changed, Unchanged, Doubtful, Refused, LeftOut };

    void build();
    void addChip(Part part, const QString &name);
    void showPart(Part part);
    void showRow(qint64 row);
    void nameChips();
    void decide(int row, const core::exchange::RowDecision &decision);
    void decideAlike(int row);
    [[nodiscard]] int count(Part part) const;
    [[nodiscard]] QList<int> alike(int row) const;
    [[nodiscard]] Part firstPart() const;
    [[nodiscard]] const core::exchange::ApplicationRow *planRow(int row) const;
    [[nodiscard]] static bool belongs(const AnswerRow &row, Part part);
    [[nodiscard]] static RecordModel<AnswerRow>::Columns columns();

    RecordModel<AnswerRow> m_rows;
    core::exchange::ApplicationPlan m_plan;
    core::exchange::ApplicationBook m_book;
    QMap<int, core::exchange::RowDecision> m_decisions;
    QHash<int, core::exchange::ImportProblems> m_problems;
    QHash<Part, QPushButton *> m_chips;
    SearchBar *m_search;
    RecordView *m_list;
    AnswerPanel *m_panel;
    QSplitter *m_split;
    QPushButton *m_saveRefused;
    Part m_part = Part::New;
    bool m_filled = false;
};

} // namespace ui
