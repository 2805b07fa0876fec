// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/term_guide.h"
#include "ui/pages/page_desk.h"

#include <QWidget>

#include <functional>

class QStackedWidget;

namespace ui {

class DuePanel;
class JobList;
class Page;
class StateBar;
class StepPanel;

/// The guide of the term on the home page: its state, its steps in order, and beside it the panel in which a step is
/// looked at before it is taken.
class GuidePart : public QWidget
{
    Q_OBJECT

public:
    GuidePart(PageDesk &desk, Page &page);

    void show(const core::TermGuideFacts &facts);
    void retranslate();
    /// What comes next, for the button of the page; empty when all is done.
    [[nodiscard]] QString nextWords() const;
    void openNext();
    /// Goes to the place of a step, or asks what the step itself asks.
    void open(core::GuideStep step);
    [[nodiscard]] QWidget *panel() const;
    [[nodiscard]] bool mayLeave();
    /// The page is left: what was said to be given up goes.
    void leave();

Q_SIGNALS:
    /// A panel is wanted, or is done with.
    void panelShown(bool shown);

private:
    void showRows();
    void askDue();
    [[nodiscard]] bool leaveDue();
    void askMove(core::TermState to);
    void askPlan();
    void move(core::TermState to);
    void markPlan();
    void setDue();
    void close();
    [[nodiscard]] QString placeOf(core::GuideStep step) const;

    PageDesk &m_desk;
    Page &m_page;
    core::TermGuideFacts m_facts{};
    core::TermGuide m_guide{};
    StateBar *m_state;
    JobList *m_rows;
    QStackedWidget *m_panels;
    StepPanel *m_step;
    DuePanel *m_due;
    std::function<void()> m_confirm;
    bool m_givenUp = false; ///< what is not saved may go when the page goes
};

} // namespace ui
