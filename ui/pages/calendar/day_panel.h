// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendar.h"
#include "ui/kit/form.h"
#include "ui/pages/page_desk.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class Choice;
class DateEdit;

/// The chosen day or days: what they are and who says so, and the form by which the school, or a notice of the town
/// written down, says something else.
class DayPanel : public QFrame
{
    Q_OBJECT

public:
    explicit DayPanel(PageDesk &desk, QWidget *parent = nullptr);

    /// Shows a period; the form begins with what the school says of its first day.
    void showDays(QDate from, QDate until);
    /// Takes a suggestion over: the form stands ready with the usual days, for the notice of the town.
    void showSuggestion(const core::FestivalSuggestion &suggestion);
    void focusForm();
    [[nodiscard]] bool mayLeave() { return m_form->mayLeave(); }
    /// What was typed is given up: it is not asked for again.
    void settle() { m_form->markClean(); }
    [[nodiscard]] bool isChanged() const { return m_form->isChanged(); }
    [[nodiscard]] QDate from() const { return m_from; }
    [[nodiscard]] QDate until() const { return m_until; }
    void retranslate();

Q_SIGNALS:
    /// Something was written; the sentence says what, and can be taken back.
    void saved(const QString &sentence);
    void left();
    /// Refused for a reason that belongs to no field.
    void refused(const QString &sentence);

private:
    enum class Who { School, Lhasa };

    void buildForm();
    void tellDays();
    void showRows();
    void save();
    void giveBack();
    [[nodiscard]] Who who() const;
    [[nodiscard]] core::Outcome<int> write();
    [[nodiscard]] core::CalendarChange change() const;
    [[nodiscard]] core::NoticeEntry notice() const;

    PageDesk &m_desk;
    QDate m_from;
    QDate m_until;
    std::optional<core::FestivalSuggestion> m_suggestion{};
    QLabel *m_title;
    QLabel *m_state;
    QPushButton *m_back;
    QPushButton *m_giveBack;
    QPushButton *m_save;
    QPushButton *m_leave;
    Form *m_form;
    DateEdit *m_first;
    DateEdit *m_last;
    Choice *m_who;
    Choice *m_kind;
    Choice *m_service;
    Choice *m_follows;
    QLineEdit *m_reason;
    QLineEdit *m_source;
};

} // namespace ui
