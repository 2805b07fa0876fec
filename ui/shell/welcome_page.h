// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/attempt.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class MessageBar;

/// What the window shows while no school file is open.
class WelcomePage : public QWidget, public FailureHost
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);
    void setRecentFiles(const QStringList &paths);
    void showFailure(const core::Failure &failure) override;
    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    void retranslate();

Q_SIGNALS:
    void newFileAsked();
    void openFileAsked();
    void recentFileAsked(const QString &path);
    void restoreAsked();

private:
    MessageBar *m_messages;
    QLabel *m_name;
    QLabel *m_sentence;
    QPushButton *m_new;
    QPushButton *m_open;
    QPushButton *m_restore;
    QLabel *m_recentTitle;
    QVBoxLayout *m_recent;
};

} // namespace ui
