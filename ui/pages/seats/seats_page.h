// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"
#include "ui/kit/record_model.h"
#include "ui/pages/page_desk.h"

class QAction;
class QTabWidget;

namespace ui {

class AfterDrawPanel;
class ChildPanel;
class DrawStage;
class FigureRow;
class RecordView;
class SettledPanel;
class StepBar;
class WhatIfPanel;

/// The seats of the term by a public draw: freeze, seed, draw, look, confirm, publish.
class SeatsPage : public Page
{
    Q_OBJECT

public:
    explicit SeatsPage(PageDesk &desk, QWidget *parent = nullptr);

    void load() override;
    void retranslate() override;
    /// A child of the draw, or whose seat the school settled, by the id of the pupil; a draw.
    void openAt(qint64 id) override;
    void focusFilter() override;
    [[nodiscard]] QString helpText() const override;

private:
    void buildTabs();
    void addTabs();
    void connectPanels();
    void connectStage();
    void readApplications();
    void readDraw();
    void showFills();
    void showChildren();
    void showSettled();
    void showWhatIf();
    void showAfterDraw();
    void showTab(int tab);
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
    void printPaper(const QString &name, core::StudentId student = {});
    void saveSlips();
    void setRules(const core::DrawRules &rules);
    void settleContinuing();
    void offerSeat(core::ProgramId program, QDate deadline);
    void answerOffer(core::OfferId offer, const core::OfferAnswer &answer);
    void takeBackOffer(core::OfferId offer, const QString &reason);
    void withdrawSeat(core::SeatId seat, QDate from, const QString &reason);
    void changeSeat(core::SeatId seat, core::ProgramId to, QDate from, const QString &reason);
    void lapseOffers();
    void appendLate();
    template<class T>
    void tellSeatAct(const core::Outcome<T> &outcome, const QString &sentence);
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
    RecordModel<core::GroupServed> m_groups;
    StepBar *m_steps;
    DrawStage *m_stage;
    FigureRow *m_figures;
    QTabWidget *m_tabs;
    QWidget *m_childTab = nullptr;
    RecordView *m_fillView;
    RecordView *m_childView;
    SearchBar *m_childSearch;
    SettledPanel *m_settled;
    RecordView *m_drawView;
    RecordView *m_groupView;
    WhatIfPanel *m_whatIf;
    AfterDrawPanel *m_after;
    ChildPanel *m_child;
    QAction *m_save;
    bool m_isWhatIfOld = true; ///< it is made anew when it is looked at
    bool m_looked = false;     ///< somebody has looked at the children since the draw
};

} // namespace ui
