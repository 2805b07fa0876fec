// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"
#include "ui/pages/dashboard/term_facts.h"
#include "ui/pages/page_desk.h"

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ui {

class BarList;
class ColumnChart;
class CopyCard;
class FigureRow;
class FindingsPanel;
class GuidePart;
class PromotionNote;

/// The first page: the guide of the term with what comes next, and the numbers of the term.
class DashboardPage : public Page
{
    Q_OBJECT

public:
    explicit DashboardPage(PageDesk &desk, QWidget *parent = nullptr);

    void load() override;
    void retranslate() override;
    [[nodiscard]] bool mayLeave() override;
    [[nodiscard]] QString helpText() const override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    struct Panel {
        QWidget *frame = nullptr;
        QHBoxLayout *head = nullptr;
        QLabel *title = nullptr;
        QPushButton *link = nullptr;
    };

    [[nodiscard]] Panel makePanel(const QString &name, QWidget *content, const QString &page);
    [[nodiscard]] QWidget *buildNumbers();
    [[nodiscard]] QWidget *buildWelcome();
    void showAll();
    void tellState(const core::TermGuide &guide);
    void showNumbers();
    void showPrograms();
    void showPlan();
    void showJournal();
    void reviewPromotion();

    PageDesk &m_desk;
    TermFacts m_facts;
    GuidePart *m_guide;
    PromotionNote *m_promotion;
    CopyCard *m_copies;
    QWidget *m_right = nullptr;
    QWidget *m_numbers = nullptr;
    QWidget *m_welcome = nullptr;
    QLabel *m_welcomeTitle = nullptr;
    QLabel *m_welcomeWords = nullptr;
    FigureRow *m_figures = nullptr;
    BarList *m_steps = nullptr;
    ColumnChart *m_care = nullptr;
    BarList *m_programs = nullptr;
    FindingsPanel *m_plan = nullptr;
    QWidget *m_journal = nullptr;
    Panel m_stepsPanel;
    Panel m_carePanel;
    Panel m_programsPanel;
    Panel m_planPanel;
    Panel m_journalPanel;
    QAction *m_next;
};

} // namespace ui
