// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/school.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace ui {

class Choice;

/// Further staff of a program: chosen one after the other, each can be taken out again.
class StaffEdit : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text NOTIFY staffChanged USER true)

public:
    explicit StaffEdit(QWidget *parent = nullptr);
    /// The keyboard comes from there to those who are named.
    void setBefore(QWidget *before) { m_before = before; }
    /// Those who can be chosen.
    void setMembers(const QList<core::StaffMember> &members);
    void setStaff(const QList<core::StaffId> &staff);
    [[nodiscard]] QList<core::StaffId> staff() const { return m_staff; }
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void staffChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void show();

    QList<core::StaffMember> m_members{};
    QList<core::StaffId> m_staff{};
    QVBoxLayout *m_column;
    Choice *m_add;
    QList<QWidget *> m_lines{};
    QWidget *m_before = nullptr;
};

} // namespace ui
