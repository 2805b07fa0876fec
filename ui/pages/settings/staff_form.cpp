// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/staff_form.h"

#include "ui/kit/editors.h"

#include <QCheckBox>

namespace ui {

using namespace Qt::Literals::StringLiterals;

StaffForm::StaffForm(QWidget *parent)
    : Form(parent), m_name(new QLineEdit), m_duty(new QLineEdit), m_phone(new QLineEdit), m_active(new QCheckBox)
{
    m_name->setObjectName(u"staffNameEdit"_s);
    m_duty->setObjectName(u"staffDutyEdit"_s);
    m_phone->setObjectName(u"staffPhoneEdit"_s);
    m_active->setObjectName(u"staffActiveCheck"_s);
    add({.field = u"name"_s, .label = [] { return tr("&Name"); }, .required = true}, m_name);
    add({.field = u"duty"_s,
         .label = [] { return tr("&Duty"); },
         .hint = [] { return tr("For example homeroom teacher, head of teaching"); }},
        m_duty);
    add({.field = u"phone"_s, .label = [] { return tr("&Telephone"); }}, m_phone);
    add({.field = u"active"_s,
         .label = [] { return tr("Works here now"); },
         .hint = [] { return tr("Those who do not are offered no more, but stay in what was done"); }},
        m_active);
}

void StaffForm::setMember(const core::StaffMember &member)
{
    m_member = member;
    clearErrors();
    m_name->setText(member.name);
    m_duty->setText(member.duty);
    m_phone->setText(member.phone);
    m_active->setChecked(member.active);
    setRowVisible(u"active"_s, member.id.isSet());
    markClean();
}

core::StaffMember StaffForm::member() const
{
    core::StaffMember member = m_member;
    member.name = m_name->text().trimmed();
    member.duty = m_duty->text().trimmed();
    member.phone = halfWidth(m_phone->text());
    member.active = m_active->isChecked();
    return member;
}

} // namespace ui
