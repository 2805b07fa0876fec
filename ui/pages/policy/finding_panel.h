// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/policy/finding_rows.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace ui {

class DateEdit;

/// What stands beside the list: the chosen findings whole, with clause and place, and the way to accept a caution.
class FindingPanel : public QFrame
{
    Q_OBJECT

public:
    explicit FindingPanel(QWidget *parent = nullptr);

    /// `until`: what is proposed as the last day of an acceptance.
    void setRows(const QList<FindingRow> &rows, QDate until);
    void retranslate();
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QDate until() const;
    void showError(const QString &sentence);
    void focusReason();

Q_SIGNALS:
    void placeAsked(const QString &page, qint64 id);
    void acceptAsked();
    void withdrawAsked();
    void closeAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *clauseLine(const QString &clause);
    QWidget *acceptedLine(const core::Acceptance &given);
    [[nodiscard]] int acceptable() const;

    QList<FindingRow> m_rows;
    QDate m_until;
    QLabel *m_subject;
    QToolButton *m_close;
    QWidget *m_inside = nullptr;
    QVBoxLayout *m_body;
    QPushButton *m_open;
    QFrame *m_acceptance;
    QLabel *m_acceptTitle;
    QLabel *m_reasonLabel;
    QLabel *m_untilLabel;
    QLineEdit *m_reason;
    DateEdit *m_untilEdit;
    QLabel *m_error;
    QPushButton *m_accept;
    QPushButton *m_withdraw;
};

} // namespace ui
