// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/copy_state.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ui {

class Job;
class JobBar;

/// The foot of the window: the file and where it lies, the last good copy, open findings, work under way.
class StatusBar : public QFrame
{
    Q_OBJECT

public:
    explicit StatusBar(QWidget *parent = nullptr);
    void setFile(const QString &path);
    /// Nothing: the file is only read and has no copies.
    void setCopyState(const std::optional<CopyState> &state);
    void setFindings(int count);
    void watch(Job *job);
    void retranslate();

Q_SIGNALS:
    void findingsAsked();
    void copyAsked();

private:
    QLabel *m_file;
    QPushButton *m_copy;
    QPushButton *m_findings;
    JobBar *m_jobs;
    QString m_path;
    std::optional<CopyState> m_copied;
    int m_count = 0;
};

} // namespace ui
