// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/term.h"

#include <QFrame>

#include <optional>

class QPushButton;

namespace ui {

class StateStrip;

/// How far the term is, and the buttons that take it a step further or back.
class StateBar : public QFrame
{
    Q_OBJECT

public:
    explicit StateBar(QWidget *parent = nullptr);
    void setState(core::TermState state);
    void retranslate();
    /// "Open the applications": what taking the term on to a state is called.
    [[nodiscard]] static QString verbOf(core::TermState to);

Q_SIGNALS:
    void moveAsked(core::TermState to);
    void dueAsked();

private:
    core::TermState m_state = core::TermState::Planning;
    StateStrip *m_steps;
    QPushButton *m_forward;
    QPushButton *m_back;
    QPushButton *m_due;
};

} // namespace ui
