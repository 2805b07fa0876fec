// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>

class QLabel;
class QPushButton;

namespace ui {

class Choice;
class DateEdit;
class IntegerEdit;
class TypedEdit;

/// Asks, under the list of classes, what was handed out on which day, how many slips came back, or how many blank copies
/// of which paper are to be printed.
class HandoutBar : public QFrame
{
    Q_OBJECT

public:
    explicit HandoutBar(QWidget *parent = nullptr);
    void askPaper(const QString &question, QDate today);
    void askSlips(const QString &question, int yes, int no, int copies, QDate today);
    void askBlank(const QString &question, int copies);
    void close();

Q_SIGNALS:
    void paperGiven(const QString &name, QDate day);
    void slipsGiven(int yes, int no, QDate day);
    void blankGiven(const QString &name, int copies);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    enum class Asks { Paper, Slips, Blank };
    void open(Asks what);
    void give();
    [[nodiscard]] bool refuses(TypedEdit *edit, const QString &empty);
    void forgive();

    QLabel *m_question;
    Choice *m_paper;
    QLabel *m_yesLabel;
    IntegerEdit *m_yes;
    QLabel *m_noLabel;
    IntegerEdit *m_no;
    QLabel *m_copiesLabel;
    IntegerEdit *m_copies;
    QLabel *m_dayLabel;
    DateEdit *m_day;
    QPushButton *m_give;
    QPushButton *m_leave;
    QLabel *m_problem;
    Asks m_asks = Asks::Paper;
};

} // namespace ui
