// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"
#include "ui/kit/record_model.h"
#include "ui/pages/page_desk.h"

class QPushButton;
class QStackedWidget;

namespace ui {

class FindingsPanel;
class ProgramForm;
class RecordView;
class WeekView;

/// The programs of the term, the week they make, and what the plan says about it.
class ProgramsPage : public Page
{
    Q_OBJECT

public:
    explicit ProgramsPage(PageDesk &desk, QWidget *parent = nullptr);

    void load() override;
    void retranslate() override;
    void openAt(qint64 id) override;
    [[nodiscard]] bool mayLeave() override;
    [[nodiscard]] QString helpText() const override;

private:
    void addActions();
    void buildList();
    void open(qint64 id);
    void enterNew();
    void duplicate();
    void remove(qint64 id);
    void start(const core::Program &draft);
    void closeForm();
    void showWeek(bool week);
    void tellState();

    PageDesk &m_desk;
    RecordModel<core::ProgramLine> m_lines;
    RecordView *m_list;
    WeekView *m_week;
    QStackedWidget *m_views;
    FindingsPanel *m_plan;
    ProgramForm *m_form;
    QPushButton *m_weekButton;
    QAction *m_duplicate = nullptr;
    core::Findings m_planFindings{};
};

} // namespace ui
