// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/findings.h"
#include "core/domain/term.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class FindingsPanel;

/// What is to be looked at before a step is taken, the reason where one is needed, and the button that takes it.
class StepPanel : public QFrame
{
    Q_OBJECT

public:
    /// What the panel asks about.
    struct Question {
        QString title{};
        QString words{};
        core::Findings findings{};
        bool needsReason = false;
        QString confirm{};
        bool allowed = true;
        QString link{}; ///< a second way, such as "Go to the programs"; empty: none
    };

    explicit StepPanel(QWidget *parent = nullptr);
    void ask(const Question &question);
    void refuse(const core::Findings &findings);
    [[nodiscard]] QString reason() const;
    void retranslate();

Q_SIGNALS:
    void confirmed();
    void linkAsked();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_title;
    QLabel *m_words;
    FindingsPanel *m_findings;
    QLabel *m_reasonWords;
    QLineEdit *m_reason;
    QPushButton *m_confirm;
    QPushButton *m_link;
    QPushButton *m_leave;
};

} // namespace ui
