// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrolment/day_bar.h"

#include "ui/kit/editors.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int dayWidth = 130;
}

DayBar::DayBar(QWidget *parent)
    : QFrame(parent), m_question(new QLabel(this)), m_about(new QLabel(this)), m_dayLabel(new QLabel(this)),
      m_day(new DateEdit(this)), m_reasonLabel(new QLabel(this)), m_reason(new QLineEdit(this)),
      m_act(new QPushButton(this)), m_leave(new QPushButton(this)), m_problem(new QLabel(this))
{
    setObjectName(u"dayBar"_s);
    theme::setKind(this, "note");
    m_day->setObjectName(u"dayBarDayEdit"_s);
    m_day->setFixedWidth(dayWidth);
    m_reason->setObjectName(u"dayBarReasonEdit"_s);
    m_act->setObjectName(u"dayBarActButton"_s);
    m_leave->setObjectName(u"dayBarLeaveButton"_s);
    m_act->setAutoDefault(false);
    m_leave->setAutoDefault(false);
    theme::setKind(m_act, "primary");
    theme::setKind(m_about, "muted");
    m_about->setWordWrap(true);
    m_dayLabel->setBuddy(m_day);
    m_reasonLabel->setBuddy(m_reason);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::controlPadding);
    line->addWidget(m_dayLabel);
    line->addWidget(m_day);
    line->addWidget(m_reasonLabel);
    line->addWidget(m_reason, 1);
    line->addStretch(0); // without a reason the buttons keep their size
    line->addWidget(m_act);
    line->addWidget(m_leave);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::fieldGap, theme::controlPadding, theme::fieldGap, theme::controlPadding);
    column->setSpacing(theme::controlPadding);
    column->addWidget(m_question);
    column->addWidget(m_about);
    column->addLayout(line);
    column->addWidget(m_problem);
    m_problem->setObjectName(u"dayBarProblemLabel"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    theme::setKind(m_problem, "error");
    connect(m_day, &QLineEdit::textChanged, m_problem, &QWidget::hide);
    connect(m_day, &QLineEdit::returnPressed, this, &DayBar::give);
    connect(m_reason, &QLineEdit::returnPressed, this, &DayBar::give);
    connect(m_act, &QPushButton::clicked, this, &DayBar::give);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT left();
    });
    hide();
}

void DayBar::ask(const DayQuestion &question)
{
    m_question->setText(question.question);
    m_about->setText(question.about);
    m_about->setVisible(!question.about.isEmpty());
    m_dayLabel->setText(question.day);
    m_day->setDate(question.proposed);
    m_day->setAccessibleName(question.day);
    m_reasonLabel->setText(question.reason);
    m_reason->clear();
    m_reasonLabel->setVisible(!question.reason.isEmpty());
    m_reason->setVisible(!question.reason.isEmpty());
    m_act->setText(question.act);
    m_leave->setText(tr("Cancel"));
    m_leave->setToolTip(m_leave->text() + u"  Esc"_s);
    m_mayBeEmpty = question.mayBeEmpty;
    m_problem->hide();
    show();
    m_day->setFocus(Qt::OtherFocusReason);
    m_day->selectAll();
}

void DayBar::give()
{
    const QDate day = m_day->date();
    const bool isEmpty = m_day->text().trimmed().isEmpty();
    if (!day.isValid() && !(m_mayBeEmpty && isEmpty)) {
        m_day->setFocus();
        m_day->selectAll();
        theme::setInvalid(m_day, true);
        m_problem->setText(isEmpty ? tr("Write the day.") : m_day->problem());
        m_problem->show();
        return;
    }
    Q_EMIT given(day, m_reason->text().trimmed());
}

void DayBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QFrame::keyPressEvent(event);
        return;
    }
    hide();
    Q_EMIT left();
}

} // namespace ui
