// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/attempt.h"
#include "ui/kit/job_bar.h"

#include <QDialog>
#include <QList>

#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace ui {

class MessageBar;
class Question;
class StepBar;

/// One task of a guide.
struct GuideStep {
    std::function<QString()> title{};
    std::function<QString()> explanation{}; ///< one or two sentences; on the last step: what will change
    QWidget *widget = nullptr;
    std::function<void()> entered{};
    std::function<bool()> mayContinue{}; ///< asked when the person wants to go on; it says itself why not
    std::function<QString()> next{};     ///< the words on the button, when "Continue" would be too little
    bool isResult = false;               ///< it is done: no way back, and leaving asks nothing
};

/// A task in steps, a dialog opened with open(): numbered steps at the left, one task a step, back always possible.
/// The last step says what will change; nothing has changed before.
class Guide : public QDialog, public FailureHost
{
    Q_OBJECT

public:
    explicit Guide(QWidget *parent = nullptr);

    void setTitle(std::function<QString()> title);
    void addStep(const GuideStep &step);
    /// Called by the last button; true closes the guide as accepted.
    void setFinish(std::function<bool()> finish) { m_finish = std::move(finish); }
    /// Asked before leaving when the guide has been used.
    void setQuestion(Question *question) { m_question = question; }

    [[nodiscard]] int current() const { return m_current; }
    void goToStep(int step);
    void next();
    void back();
    /// The step's button waits until its task is done.
    void setNextEnabled(bool enabled);
    /// Work that must come to its end first, such as writing: no step forth or back, no leaving; its bar can stop it.
    void setBusy(bool busy);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    void showFailure(const core::Failure &failure) override;
    void retranslate();

    /// Long work with its bar in this guide.
    template<class Work, class Done>
    Job *run(const QString &what, Work work, Done done, JobKind kind = JobKind::Reading)
    {
        return m_jobs->run(this, what, std::move(work), std::move(done), kind);
    }

    void reject() override;

Q_SIGNALS:
    void stepChanged(int step);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showStep();
    void focusStep();
    [[nodiscard]] bool isDone() const { return m_current < m_steps.size() && m_steps.at(m_current).isResult; }

    QList<GuideStep> m_steps;
    std::function<QString()> m_title;
    std::function<bool()> m_finish;
    Question *m_question = nullptr;
    StepBar *m_bar;
    QLabel *m_stepTitle;
    QLabel *m_explanation;
    MessageBar *m_messages;
    JobBar *m_jobs;
    QStackedWidget *m_stack;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_next;
    int m_current = 0;
    bool m_busy = false;
};

} // namespace ui
