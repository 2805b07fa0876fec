// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"
#include "ui/kit/record_model.h"
#include "ui/pages/page_desk.h"

class QButtonGroup;
class QStackedWidget;

namespace ui {

class FindingsPanel;
class PlacesPart;
class ProgramForm;
class RecordView;
class SearchBar;
class TimetablePart;

/// The programs of the term, the week they make, the places they are in, and what the plan says about it.
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
    enum class View { List, Week, Places };

    void addActions();
    void buildList();
    void buildTabs(SearchBar *search);
    void buildViews(SearchBar *search);
    void open(qint64 id);
    void enterNew();
    void duplicate();
    void addSection();
    void takeOver();
    void importTable();
    void remove(qint64 id);
    void start(const core::Program &draft, core::ProgramId sectionOf = {});
    void closeForm();
    void showView(View view);
    [[nodiscard]] View shownView() const;
    void tellState();

    PageDesk &m_desk;
    RecordModel<core::ProgramLine> m_lines;
    RecordView *m_list;
    TimetablePart *m_week;
    PlacesPart *m_places;
    QStackedWidget *m_views;
    FindingsPanel *m_plan;
    ProgramForm *m_form;
    QButtonGroup *m_tabs;
    QAction *m_duplicate = nullptr;
    QAction *m_section = nullptr;
    core::Findings m_planFindings{};
};

} // namespace ui
