// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// Asks for the reason of a step in the page itself: one line, the reasons given last as buttons, Enter takes the step,
/// Esc leaves it.
class ReasonBar : public QFrame
{
    Q_OBJECT

public:
    explicit ReasonBar(QWidget *parent = nullptr);
    /// `question` says what the reason is for, `act` is the word on the button.
    void ask(const QString &question, const QString &act, const QStringList &recent);
    void close();
    /// As Enter does: hands the reason over, if one was written.
    void give();
    [[nodiscard]] QString reason() const;

Q_SIGNALS:
    void given(const QString &reason);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_question;
    QLineEdit *m_edit;
    QPushButton *m_act;
    QPushButton *m_leave;
    QWidget *m_recent;
    QHBoxLayout *m_recentRow;
};

} // namespace ui
