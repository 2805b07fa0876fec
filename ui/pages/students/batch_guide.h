// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/guide.h"
#include "ui/kit/record_model.h"
#include "ui/pages/page_desk.h"
#include "ui/pages/students/batch_change.h"

class QLineEdit;

namespace ui {

class Choice;
class Form;
class Page;
class RecordView;

/// Changes one field of several children: which field and what to, then every child with before and after and what the
/// rules notice, then one transaction.
class BatchGuide : public Guide
{
    Q_OBJECT

public:
    /// `lines` are those of the list behind, `students` the children meant.
    BatchGuide(PageDesk &desk, const QList<core::StudentLine> &lines, const QList<core::StudentId> &students,
               QWidget *parent = nullptr);

    /// Straight to the preview of this change.
    void preview(BatchField field, const QVariant &value);

Q_SIGNALS:
    /// It is written.
    void changed(const ui::BatchPlan &plan);

private:
    void addFieldStep();
    void addPreviewStep();
    void showEditor();
    void plan();
    void show(BatchPlan plan);
    void write();
    void finished(const core::Outcome<int> &outcome);
    [[nodiscard]] BatchField field() const;
    [[nodiscard]] QVariant value() const;
    [[nodiscard]] bool isChoice() const;
    [[nodiscard]] QString told() const;
    [[nodiscard]] static RecordModel<BatchLine>::Columns columns();

    PageDesk &m_desk;
    QList<core::StudentLine> m_lines;
    int m_asked = 0; ///< how often the pupils were looked at
    QList<core::StudentId> m_students;
    BatchPlan m_plan;
    RecordModel<BatchLine> m_rows;
    Form *m_form = nullptr;
    Choice *m_field = nullptr;
    Choice *m_choice = nullptr;
    QLineEdit *m_text = nullptr;
    RecordView *m_list = nullptr;
};

/// Gives the pupils' list "change for all selected" and filling down. `lines` answers what the list holds, `reload`
/// reads it again.
void serveBatch(Page &page, PageDesk &desk, RecordView &list, std::function<QList<core::StudentLine>()> lines,
                std::function<void()> reload);

} // namespace ui
