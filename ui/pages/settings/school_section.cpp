// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/school_section.h"

#include "ui/kit/attempt.h"
#include "ui/kit/theme.h"
#include "ui/pages/settings/form_findings.h"
#include "ui/pages/settings/school_form.h"

#include <QFrame>
#include <QHBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int formWidth = 760;
}

SchoolSection::SchoolSection(PageDesk &desk, QWidget *parent) : SettingsSection(desk, parent), m_form(new SchoolForm)
{
    setObjectName(u"schoolSection"_s);
    m_form->setQuestion(&desk.question);
    m_form->addButtons([] { return tr("&Save"); }, [] { return tr("Take back"); });
    auto *panel = new QFrame(this);
    theme::setKind(panel, "panel");
    panel->setMaximumWidth(formWidth);
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins(theme::panelPadding, theme::panelPadding, theme::panelPadding, theme::panelPadding);
    inside->addWidget(m_form);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, theme::fieldGap, 0, 0);
    row->addWidget(panel, 100);
    row->addStretch(1);
    connect(m_form, &Form::saveAsked, this, &SchoolSection::save);
    connect(m_form, &Form::leaveAsked, this, [this] { m_form->setSchool(m_desk.book.school.school()); });
}

void SchoolSection::load()
{
    if (!m_form->isChanged()) // what is being typed stays
        m_form->setSchool(m_desk.book.school.school());
}

bool SchoolSection::mayLeave() { return m_form->mayLeave(); }

void SchoolSection::save()
{
    attempt(this, [this] {
        const core::Outcome<core::Done> saved = m_desk.book.school.save(m_form->school());
        if (!saved) {
            if (const QString rest = showRefusals(m_form, saved.findings()); !rest.isEmpty())
                Q_EMIT caution(rest);
            return;
        }
        m_form->setSchool(m_desk.book.school.school());
        tell(tr("The school is saved."), warningsOf(saved.findings()));
    });
}

} // namespace ui
