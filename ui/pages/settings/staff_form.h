// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/school.h"
#include "ui/kit/form.h"

class QCheckBox;
class QLineEdit;

namespace ui {

/// One member of the staff.
class StaffForm : public Form
{
    Q_OBJECT

public:
    explicit StaffForm(QWidget *parent = nullptr);
    void setMember(const core::StaffMember &member);
    [[nodiscard]] core::StaffMember member() const;

private:
    core::StaffMember m_member;
    QLineEdit *m_name;
    QLineEdit *m_duty;
    QLineEdit *m_phone;
    QCheckBox *m_active;
};

} // namespace ui
