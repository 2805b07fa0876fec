// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/record_model.h"
#include "ui/pages/seats/after_draw_panel.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class Choice;
class DateEdit;
class Form;
class RecordView;
class SearchBar;

/// Every seat of the term with the days on which it holds; beside it giving up and moving to another course.
class SeatTab : public QWidget
{
    Q_OBJECT

public:
    explicit SeatTab(QWidget *parent = nullptr);
    void setShown(const AfterDrawShown &shown);
    void retranslate();
    void showFindings(const core::Findings &findings);
    /// The first seat of a child; false when the child has none.
    bool select(core::StudentId child);

Q_SIGNALS:
    void withdrawAsked(core::SeatId seat, QDate from, const QString &reason);
    void changeAsked(core::SeatId seat, core::ProgramId to, QDate from, const QString &reason);

private:
    void build();
    void showSeat();
    [[nodiscard]] const core::Seat *chosen() const;

    AfterDrawShown m_shown;
    RecordModel<core::Seat> m_seats;
    SearchBar *m_search;
    RecordView *m_view;
    QLabel *m_head;
    Form *m_form;
    DateEdit *m_from;
    QLineEdit *m_reason;
    Choice *m_to;
    QPushButton *m_withdraw;
    QPushButton *m_move;
    core::SeatId m_held{}; ///< the held seat that the fields speak of
};

} // namespace ui
