// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/school.h"
#include "ui/kit/form.h"

class QLineEdit;

namespace ui {

class Choice;

/// The school's own record.
class SchoolForm : public Form
{
    Q_OBJECT

public:
    explicit SchoolForm(QWidget *parent = nullptr);
    void setSchool(const core::School &school);
    [[nodiscard]] core::School school() const;

private:
    core::School m_school;
    QLineEdit *m_name;
    QLineEdit *m_code;
    Choice *m_county;
    Choice *m_stage;
    QLineEdit *m_phone;
};

} // namespace ui
