// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"
#include "ui/kit/record_model.h"
#include "ui/pages/page_desk.h"

class QAction;
class QTabWidget;

namespace ui {

class ChildPanel;
class DrawStage;
class FigureRow;
class RecordView;
class SettledPanel;
class StepBar;

/// The seats of the term by a public draw: freeze, seed, draw, look, confirm, publish.
class SeatsPage : public Page
{
    Q_OBJECT

public:
    explicit SeatsPage(PageDesk &desk, QWidget *parent = nullptr);

    void load() override;
    void retranslate() override;
    /// A child of the draw, by the id of the pupil.
    void openAt(qint64 id) override;
    void focusFilter() override;
    [[nodiscard]] QString helpText() const override;

private:
    void buildTabs();
    void connectStage();
    void readApplications();
    void readDraw();
    void showFills();
    void showChildren();
    void showSettled();
    void showFigures();
    void showState();
    void openChild(qint64 id);
    void closeChild();

    void freeze();
    void thaw();
    void draw();
    void confirm();
    void publish();
    void saveRecord(core::DrawId id);
    void settle(const core::Pin &pin);
    void undo(const core::Pin &pin);

    [[nodiscard]] std::optional<core::Draw> currentDraw() const;
    [[nodiscard]] bool isDrawn() const;
    [[nodiscard]] QString titleOf(core::ProgramId id) const;
    [[nodiscard]] int step() const;

    PageDesk &m_desk;
    QHash<core::ProgramId, core::Program> m_programs;
    QList<core::ApplicationLine> m_lines;
    QList<core::Draw> m_draws;
    core::DrawView m_shown;
    RecordModel<core::DrawFill> m_fills;
    core::NameSpellings m_spellings;
    RecordModel<core::ChildOutcome> m_children;
    RecordModel<core::Draw> m_drawTable;
    StepBar *m_steps;
    DrawStage *m_stage;
    FigureRow *m_figures;
    QTabWidget *m_tabs;
    RecordView *m_fillView;
    RecordView *m_childView;
    SearchBar *m_childSearch;
    SettledPanel *m_settled;
    RecordView *m_drawView;
    ChildPanel *m_child;
    QAction *m_save;
    bool m_looked = false; ///< somebody has looked at the children since the draw
};

} // namespace ui
