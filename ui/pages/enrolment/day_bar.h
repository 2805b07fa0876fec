// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class DateEdit;

/// What a day is asked for.
struct DayQuestion {
    QString question{};
    QString about{};  ///< what follows from it
    QString day{};    ///< the label of the day
    QString reason{}; ///< the label of a reason that may be given; empty: none is asked
    QString act{};    ///< the word on the button
    QDate proposed{};
    bool mayBeEmpty = false;
};

/// Asks for a day in the page itself, with a reason where one may be given: Enter takes it, Esc leaves it.
class DayBar : public QFrame
{
    Q_OBJECT

public:
    explicit DayBar(QWidget *parent = nullptr);
    void ask(const DayQuestion &question);
    void give();

Q_SIGNALS:
    void given(QDate day, const QString &reason);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_question;
    QLabel *m_about;
    QLabel *m_dayLabel;
    DateEdit *m_day;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QPushButton *m_act;
    QPushButton *m_leave;
    QLabel *m_problem;
    bool m_mayBeEmpty = false;
};

} // namespace ui
