// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/guide.h"

#include "ui/kit/message_bar.h"
#include "ui/kit/question.h"
#include "ui/kit/step_bar.h"
#include "ui/kit/theme.h"
#include "ui/words/failures.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

Guide::Guide(QWidget *parent)
    : QDialog(parent), m_bar(new StepBar(this)), m_stepTitle(new QLabel(this)), m_explanation(new QLabel(this)),
      m_messages(new MessageBar(this)), m_jobs(new JobBar(this)), m_stack(new QStackedWidget(this)),
      m_cancel(new QPushButton(this)), m_back(new QPushButton(this)), m_next(new QPushButton(this))
{
    resize(960, 620);
    theme::setKind(m_stepTitle, "title");
    theme::setKind(m_explanation, "muted");
    m_explanation->setWordWrap(true);
    m_cancel->setObjectName(u"guideCancelButton"_s);
    m_back->setObjectName(u"guideBackButton"_s);
    m_next->setObjectName(u"guideNextButton"_s);
    for (QPushButton *button : {m_cancel, m_back, m_next})
        button->setAutoDefault(false);
    theme::setKind(m_next, "primary");
    setTabOrder(m_next, m_back); // after the last field comes what goes on, not what throws away
    setTabOrder(m_back, m_cancel);

    auto *rail = new QFrame(this);
    theme::setKind(rail, "stepRail");
    auto *railColumn = new QVBoxLayout(rail);
    railColumn->setContentsMargins(0, theme::panelPadding, 0, theme::panelPadding);
    railColumn->addWidget(m_bar);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme::controlPadding);
    foot->addWidget(m_cancel);
    foot->addStretch(1);
    foot->addWidget(m_back);
    foot->addWidget(m_next);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(theme::pagePadding, theme::pagePadding, theme::pagePadding, theme::panelPadding);
    column->setSpacing(theme::fieldGap);
    column->addWidget(m_stepTitle);
    column->addWidget(m_explanation);
    column->addWidget(m_messages);
    column->addWidget(m_jobs);
    column->addWidget(m_stack, 1);
    column->addLayout(foot);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(rail);
    row->addLayout(column, 1);
    connect(m_cancel, &QPushButton::clicked, this, &Guide::reject);
    connect(m_back, &QPushButton::clicked, this, &Guide::back);
    connect(m_next, &QPushButton::clicked, this, &Guide::next);
    connect(m_bar, &StepBar::stepAsked, this, [this](int step) {
        if (!isDone() && !m_busy)
            goToStep(step);
    });
    connect(m_jobs, &JobBar::cancelled, this, [this] { m_messages->showNote(tr("Stopped. Nothing was changed.")); });
}

void Guide::setTitle(std::function<QString()> title)
{
    m_title = std::move(title);
    retranslate();
}

void Guide::addStep(const GuideStep &step)
{
    m_steps << step;
    m_stack->addWidget(step.widget ? step.widget : new QWidget(m_stack));
    retranslate();
}

void Guide::retranslate()
{
    if (m_title)
        setWindowTitle(m_title());
    QStringList titles;
    for (const GuideStep &step : std::as_const(m_steps))
        titles << step.title();
    m_bar->setSteps(titles);
    m_cancel->setText(tr("Cancel"));
    m_back->setText(tr("&Back"));
    showStep();
}

void Guide::showStep()
{
    if (m_current >= m_steps.size())
        return;
    const GuideStep &step = m_steps.at(m_current);
    const bool last = m_current + 1 == m_steps.size();
    m_bar->setCurrent(m_current);
    m_stepTitle->setText(step.title());
    m_explanation->setText(step.explanation ? step.explanation() : QString());
    m_explanation->setVisible(!m_explanation->text().isEmpty());
    m_stack->setCurrentIndex(m_current);
    m_back->setEnabled(m_current > 0);
    m_back->setVisible(!step.isResult);
    m_cancel->setVisible(!step.isResult);
    m_next->setText(step.next ? step.next() : last ? tr("&Finish") : tr("&Continue"));
}

void Guide::goToStep(int step)
{
    if (step < 0 || step >= m_steps.size())
        return;
    m_current = step;
    m_messages->clear();
    setNextEnabled(true);
    if (m_steps.at(step).entered)
        attempt(this, m_steps.at(step).entered);
    showStep();
    focusStep();
    Q_EMIT stepChanged(step);
}

/// A step with something to fill in begins there, so that typing need not wait for the mouse.
void Guide::focusStep()
{
    const QWidget *task = m_steps.at(m_current).widget;
    for (QWidget *child : task ? task->findChildren<QWidget *>() : QList<QWidget *>()) {
        const bool takesText = qobject_cast<QLineEdit *>(child) || qobject_cast<QComboBox *>(child);
        if (takesText && child->isEnabled() && child->isVisibleTo(task) && (child->focusPolicy() & Qt::TabFocus)) {
            child->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    if (m_next->isEnabled()) {
        m_next->setFocus();
        return;
    }
    // Never on Cancel, where Enter would end it all.
    for (QAbstractButton *button : task ? task->findChildren<QAbstractButton *>() : QList<QAbstractButton *>())
        if (button->isEnabled() && button->isVisibleTo(task) && (button->focusPolicy() & Qt::TabFocus)) {
            button->setFocus(Qt::TabFocusReason);
            return;
        }
}

void Guide::next()
{
    if (m_current >= m_steps.size() || !m_next->isEnabled())
        return;
    bool goesOn = true;
    const GuideStep step = m_steps.at(m_current);
    if (step.mayContinue)
        goesOn = attempt(this, [&] { goesOn = step.mayContinue(); }) && goesOn;
    if (!goesOn)
        return;
    if (m_current + 1 < m_steps.size()) {
        goToStep(m_current + 1);
        return;
    }
    bool finished = true;
    if (m_finish)
        finished = attempt(this, [&] { finished = m_finish(); }) && finished;
    if (finished)
        accept();
}

void Guide::back()
{
    if (!isDone() && !m_busy)
        goToStep(m_current - 1);
}

void Guide::setBusy(bool busy)
{
    m_busy = busy;
    m_next->setEnabled(!busy);
    m_back->setEnabled(!busy && m_current > 0);
    m_cancel->setEnabled(!busy);
}

void Guide::setNextEnabled(bool enabled) { m_next->setEnabled(enabled); }

void Guide::showFailure(const core::Failure &failure) { m_messages->showFailure(words::words(failure)); }

void Guide::reject()
{
    if (m_busy)
        return;
    if (m_current > 0 && !isDone() && m_question &&
        !m_question->confirmed(tr("This guide is not finished."), tr("Nothing has been changed so far."),
                               tr("Leave the guide")))
        return;
    QDialog::reject();
}

void Guide::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Guide::showEvent(QShowEvent *event)
{
    if (!event->spontaneous())
        goToStep(m_current);
    QDialog::showEvent(event);
}

void Guide::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & Qt::ControlModifier || m_next->hasFocus()))
        next();
    else if (event->key() == Qt::Key_Left && event->modifiers() & Qt::AltModifier)
        back();
    else if (!enter) // plain Enter belongs to the fields
        QDialog::keyPressEvent(event);
}

} // namespace ui
