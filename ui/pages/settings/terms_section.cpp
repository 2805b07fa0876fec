// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/terms_section.h"

#include "ui/kit/attempt.h"
#include "ui/kit/record_view.h"
#include "ui/kit/theme.h"
#include "ui/pages/settings/form_findings.h"
#include "ui/pages/settings/term_form.h"
#include "ui/words/labels.h"

#include <QHBoxLayout>
#include <QLabel>

namespace ui {

using namespace Qt::Literals::StringLiterals;

RecordModel<core::Term>::Columns TermsSection::columns()
{
    using core::Term;
    return {{.title = [] { return tr("Term"); },
             .show = [](const Term &term) { return words::termLabel(term); },
             .sort = [](const Term &term) { return term.starts; },
             .width = 190,
             .name = u"term"_s},
            {.title = [] { return tr("First day"); },
             .show = [](const Term &term) { return term.starts; },
             .width = 100,
             .name = u"starts"_s},
            {.title = [] { return tr("Last day"); },
             .show = [](const Term &term) { return term.ends; },
             .width = 100,
             .name = u"ends"_s},
            {.title = [] { return tr("State"); },
             .badge =
                 [](const Term &term) {
                     const bool now = term.state == core::TermState::Running || term.state == core::TermState::Applying;
                     return Badge{words::label(term.state), now ? Badge::Tone::Good : Badge::Tone::Neutral};
                 },
             .width = 140,
             .name = u"state"_s},
            {.title = [] { return tr("Rules"); },
             .show = [](const Term &term) { return words::label(term.policy); },
             .width = 160,
             .name = u"policy"_s}};
}

TermsSection::TermsSection(PageDesk &desk, QWidget *parent)
    : SettingsSection(desk, parent), m_terms(columns()), m_list(new RecordView(this)),
      m_form(new TermForm(desk.book.today())), m_title(new QLabel), m_panel(nullptr)
{
    setObjectName(u"termsSection"_s);
    m_list->setObjectName(u"termList"_s);
    m_list->setTable(&m_terms);
    m_list->setEmptyState([] { return tr("No term yet. The service is arranged by the term, so begin with one."); },
                          [] { return tr("Enter a term"); }, [this] { enterNew(); });
    m_form->setDayCount([this](QDate from, QDate until) { return m_desk.book.calendar.serviceDays(from, until); });
    m_form->addButtons([] { return tr("&Save"); }, [] { return tr("Close"); });
    m_panel = sidePanel(m_form, m_title);
    m_panel->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, theme::fieldGap, 0, 0);
    row->setSpacing(theme::panelPadding);
    row->addWidget(m_list, 1);
    row->addWidget(m_panel);
    connect(m_list, &RecordView::opened, this, &TermsSection::open);
    connect(m_list, &RecordView::editAsked, this, &TermsSection::open);
    connect(m_form, &Form::saveAsked, this, &TermsSection::save);
    connect(m_form, &Form::leaveAsked, this, &TermsSection::closeForm);
}

void TermsSection::load() { m_terms.setRecords(m_desk.book.terms.terms()); }

void TermsSection::enterNew()
{
    if (!mayLeave())
        return;
    m_title->setText(tr("New term"));
    showTerm(TermForm::usualTerm(m_desk.book.today()));
}

bool TermsSection::openRecord(qint64 id)
{
    load();
    if (!m_list->select(id))
        return false;
    open(id);
    return true;
}

void TermsSection::open(qint64 id)
{
    attempt(this, [&] {
        if (const auto term = m_desk.book.terms.find({id}); term && mayLeave()) {
            m_title->setText(words::termLabel(*term));
            showTerm(*term);
        }
    });
}

void TermsSection::showTerm(const core::Term &term)
{
    m_form->setTerm(term);
    m_panel->show();
    m_form->focusFirst();
}

void TermsSection::closeForm()
{
    m_form->markClean();
    m_panel->hide();
    m_list->setFocus();
}

bool TermsSection::mayLeave() { return m_panel->isHidden() || m_form->mayLeave(); }

void TermsSection::save()
{
    attempt(this, [this] {
        const core::Term draft = m_form->term();
        core::TermId id = draft.id;
        core::Findings findings;
        if (id.isSet()) {
            findings = m_desk.book.terms.change(draft).findings();
        } else {
            const core::Outcome<core::TermId> entered = m_desk.book.terms.enter(draft);
            findings = entered.findings();
            if (entered)
                id = entered.value();
        }
        if (core::refuses(findings)) {
            if (const QString rest = showRefusals(m_form, findings); !rest.isEmpty())
                Q_EMIT caution(rest);
            return;
        }
        closeForm();
        load();
        m_list->select(id.value);
        tell(tr("%1 is saved.").arg(words::termLabel(draft)), warningsOf(findings));
    });
}

} // namespace ui
