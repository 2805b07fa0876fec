// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"
#include "ui/pages/page_desk.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace ui {

class DayPanel;
class DaysView;
class CalendarImport;
class LegendRow;
class OverviewPanel;

/// The calendar of the term: its days with their kinds and service, what is still to be answered, and the changes the
/// school makes.
class CalendarPage : public Page
{
    Q_OBJECT

public:
    explicit CalendarPage(PageDesk &desk, QWidget *parent = nullptr);

    void load() override;
    void retranslate() override;
    void openAt(qint64 id) override;
    [[nodiscard]] bool mayLeave() override;
    [[nodiscard]] QString helpText() const override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void addActions();
    [[nodiscard]] QWidget *buildContent();
    void connectPanels();
    void showMonth(bool month);
    void showOverview();
    void showDays(bool focusForm);
    [[nodiscard]] bool leaveDay();
    void showImport();
    void told(const QString &sentence);
    void answer(QDate day, bool service, core::Weekday follows);
    void setAside(core::Festival festival, int year);
    void giveBack();
    void print();
    void exportLhasa();
    void step(int months);

    PageDesk &m_desk;
    DaysView *m_days;
    QPushButton *m_termButton;
    QPushButton *m_monthButton;
    QPushButton *m_before;
    QPushButton *m_after;
    LegendRow *m_legend;
    QLabel *m_empty;
    QStackedWidget *m_views;
    QStackedWidget *m_side;
    OverviewPanel *m_overview;
    DayPanel *m_day;
    CalendarImport *m_import;
    bool m_givenUp = false; ///< what is not saved may go when the page goes
};

} // namespace ui
