// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/record_model.h"
#include "ui/pages/seats/after_draw_panel.h"

class QLabel;
class QPushButton;

namespace ui {

class DateEdit;
class Form;
class RecordView;

/// The courses with their free seats; beside them who waits for the chosen one, and the offer to the first.
class VacancyTab : public QWidget
{
    Q_OBJECT

public:
    explicit VacancyTab(QWidget *parent = nullptr);
    void setShown(const AfterDrawShown &shown);
    void select(core::ProgramId program);
    void retranslate();
    void showFindings(const core::Findings &findings);

Q_SIGNALS:
    void offerAsked(core::ProgramId program, QDate deadline);

private:
    void build();
    void showWaiting();
    [[nodiscard]] const core::VacancyLine *chosen() const;

    AfterDrawShown m_shown;
    RecordModel<core::VacancyLine> m_courses;
    RecordModel<core::WaitingChild> m_waiting;
    RecordView *m_courseView;
    RecordView *m_waitingView;
    QLabel *m_head;
    Form *m_form;
    DateEdit *m_deadline;
    QPushButton *m_offer;
};

} // namespace ui
