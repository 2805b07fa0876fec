// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/review.h"
#include "ui/kit/record_model.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class FindingsPanel;
class RecordView;
class SearchBar;

/// A row of the preview, by its place in the plan.
struct ReviewRowLine {
    qint64 place = 0; ///< from 1
    core::ReviewLine line{};
    QString file{};
};

/// What came back, row by row: what is new, what a person decides, what cannot be taken and why.
class ReviewPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPreview(QWidget *parent = nullptr);
    void setPlan(const core::ReviewPlan &plan);
    [[nodiscard]] const core::ReviewPlan &plan() const { return m_plan; }
    [[nodiscard]] RecordView *list() const { return m_list; }

private:
    void build();
    void addChip(core::ReviewState state, const QString &name);
    void showState(core::ReviewState state);
    void fill();
    void showRow();
    void decide(bool take);
    [[nodiscard]] QString toldOf(const core::ReviewLine &line) const;

    core::ReviewPlan m_plan{};
    RecordModel<ReviewRowLine> m_rows;
    SearchBar *m_search;
    RecordView *m_list;
    FindingsPanel *m_files;
    QLabel *m_told;
    QPushButton *m_take;
    QPushButton *m_leave;
    QHash<core::ReviewState, QPushButton *> m_chips{};
    core::ReviewState m_state = core::ReviewState::Fresh;
};

} // namespace ui
