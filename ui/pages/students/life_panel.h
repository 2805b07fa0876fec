// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/student.h"
#include "ui/pages/page_desk.h"

#include <QFrame>

class QLabel;
class QLineEdit;

namespace ui {

class Choice;
class DateEdit;
class Form;

/// What the panel records.
enum class LifeAct { Leave, ChangeClass, ComeBack };

/// Leaving the school, another class, coming back: for one child or several, with the day and what follows from it.
class LifePanel : public QFrame
{
    Q_OBJECT

public:
    explicit LifePanel(PageDesk &desk, QWidget *parent = nullptr);

    void begin(LifeAct act, const QList<core::StudentLine> &children);
    [[nodiscard]] bool mayLeave();

Q_SIGNALS:
    /// It is done, in words.
    void recorded(const QString &sentence);
    void left();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addFields();
    void fillClasses();
    void record();
    void showConsequence();
    void retranslate();
    [[nodiscard]] core::Outcome<int> act() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString leavingConsequence() const;

    PageDesk &m_desk;
    LifeAct m_act = LifeAct::Leave;
    QList<core::StudentId> m_children;
    QStringList m_names;
    QLabel *m_title;
    QLabel *m_who;
    Form *m_form;
    Choice *m_kind;
    Choice *m_class;
    DateEdit *m_on;
    QLineEdit *m_remark;
    QLabel *m_consequence;
};

} // namespace ui
