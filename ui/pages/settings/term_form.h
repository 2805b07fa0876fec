// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/term.h"
#include "ui/kit/form.h"

#include <functional>

class QCheckBox;
class QLabel;

namespace ui {

class Choice;
class DateEdit;
class IntegerEdit;

/// One term: its days, the rules it follows and the limits of its courses.
class TermForm : public Form
{
    Q_OBJECT

public:
    explicit TermForm(QDate today, QWidget *parent = nullptr);
    void setTerm(const core::Term &term);
    [[nodiscard]] core::Term term() const;
    /// Who counts the service days from a day to a day; without, none are shown.
    void setDayCount(std::function<int(QDate from, QDate until)> count);
    /// What a school would most likely enter next on this day.
    [[nodiscard]] static core::Term usualTerm(QDate today);

private:
    void fillYears();
    void proposePolicy();
    void tellDays();

    QDate m_today;
    core::Term m_term;
    bool m_policyChosen = false;
    Choice *m_year;
    Choice *m_season;
    DateEdit *m_starts;
    DateEdit *m_ends;
    Choice *m_policy;
    IntegerEdit *m_mostCourses;
    QCheckBox *m_oneADay;
    QLabel *m_days;
    std::function<int(QDate, QDate)> m_count{};
};

} // namespace ui
