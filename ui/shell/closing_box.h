// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

class Job;

/// What is seen while the last copy before closing is made: how far it is, and the ways round it. Opened with open().
class ClosingBox : public QDialog
{
    Q_OBJECT

public:
    explicit ClosingBox(QWidget *parent = nullptr);
    void watch(Job *job);
    /// No copy came of it: why, and the person decides.
    void showTrouble(const QString &sentence);
    void reject() override;

Q_SIGNALS:
    void closeAsked();
    void stayAsked();

private:
    QLabel *m_sentence;
    QProgressBar *m_progress;
    QPushButton *m_close;
};

} // namespace ui
