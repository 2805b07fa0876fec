// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/school_form.h"

#include "ui/kit/editors.h"
#include "ui/words/labels.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

SchoolForm::SchoolForm(QWidget *parent)
    : Form(parent), m_name(new QLineEdit), m_code(new QLineEdit), m_county(new Choice), m_stage(new Choice),
      m_phone(new QLineEdit)
{
    m_name->setObjectName(u"schoolNameEdit"_s);
    m_code->setObjectName(u"schoolCodeEdit"_s);
    m_county->setObjectName(u"schoolCountyChoice"_s);
    m_stage->setObjectName(u"schoolStageChoice"_s);
    m_phone->setObjectName(u"schoolPhoneEdit"_s);
    m_county->setItems([] {
        QList<Choice::Item> items;
        for (const QString &code : words::countyCodes())
            items << Choice::Item{code, u"%1  %2"_s.arg(words::countyName(code), code)};
        return items;
    });
    m_stage->setItems([] {
        QList<Choice::Item> items;
        for (const core::SchoolStage stage :
             {core::SchoolStage::Primary, core::SchoolStage::Junior, core::SchoolStage::NineYear})
            items << Choice::Item{int(stage), words::label(stage)};
        return items;
    });
    add({.field = u"name"_s, .label = [] { return tr("&Name of the school"); }, .required = true, .wide = true},
        m_name);
    add({.field = u"stage"_s, .label = [] { return tr("S&tage"); }, .required = false}, m_stage);
    add({.field = u"county"_s, .label = [] { return tr("&County or district"); }}, m_county);
    add({.field = u"code"_s,
         .label = [] { return tr("School c&ode"); },
         .hint = [] { return tr("10 digits, as in the pupil register; may stay empty for now"); }},
        m_code);
    add({.field = u"phone"_s,
         .label = [] { return tr("Tele&phone"); },
         .hint = [] { return tr("For questions of parents; printed on notices"); }},
        m_phone);
}

void SchoolForm::setSchool(const core::School &school)
{
    m_school = school;
    m_name->setText(school.name);
    m_code->setText(school.code);
    m_county->setValue(school.county);
    m_stage->setValue(int(school.stage));
    m_phone->setText(school.phone);
    markClean();
}

core::School SchoolForm::school() const
{
    core::School school = m_school;
    school.name = m_name->text().trimmed();
    school.code = halfWidth(m_code->text()).remove(u' ');
    school.county = m_county->value().toString();
    school.stage = core::SchoolStage(m_stage->value().toInt());
    school.phone = halfWidth(m_phone->text());
    return school;
}

} // namespace ui
