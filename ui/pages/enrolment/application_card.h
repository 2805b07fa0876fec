// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/enrolment/enrolment_view.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;

namespace ui {

class BadgeLabel;
class FindingsPanel;

/// One application in the side panel: what the family asked for, what can be done now, and every step it has taken.
class ApplicationCard : public QFrame
{
    Q_OBJECT

public:
    explicit ApplicationCard(PageDesk &desk, QWidget *parent = nullptr);
    void show(const EnrolmentView &view, const core::ApplicationLine &line);
    [[nodiscard]] qint64 application() const { return m_line.application.id.value; }

Q_SIGNALS:
    void changeAsked(qint64 id);
    void withdrawAsked(qint64 id);
    /// Back to the first step: handed in again, or taken up again after it had ended.
    void againAsked(qint64 id);
    void pupilAsked(qint64 id);
    void closeAsked();

private:
    void showFacts(const EnrolmentView &view);
    void showHistory();
    [[nodiscard]] QString changesIn(const core::JournalEntry &entry) const;
    void addFact(const QString &what, const QString &answer);

    PageDesk &m_desk;
    core::ApplicationLine m_line{};
    QPushButton *m_pupil;
    QLabel *m_about;
    BadgeLabel *m_step;
    FindingsPanel *m_noticed;
    QWidget *m_facts = nullptr;
    QGridLayout *m_grid = nullptr;
    QLabel *m_historyHead;
    QLabel *m_history;
    QPushButton *m_change;
    QPushButton *m_again;
    QPushButton *m_withdraw;
    QPushButton *m_close;
};

} // namespace ui
