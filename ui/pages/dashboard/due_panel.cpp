// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dashboard/due_panel.h"

#include "core/domain/codes.h"
#include "ui/kit/editors.h"
#include "ui/kit/theme.h"
#include "ui/pages/said_findings.h"
#include "ui/words/term_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::GuideStep;

DuePanel::DuePanel(Question &question, QWidget *parent)
    : QFrame(parent), m_title(new QLabel(this)), m_words(new QLabel(this)), m_form(new Form),
      m_save(new QPushButton(this)), m_leave(new QPushButton(this))
{
    setObjectName(u"duePanel"_s);
    theme::setKind(this, "panel");
    theme::setKind(m_title, "section");
    theme::setKind(m_words, "muted");
    m_words->setWordWrap(true);
    m_form->setQuestion(&question);
    // The service itself has the dates of the term.
    for (int number = int(GuideStep::Calendar); number < core::guideSteps; ++number) {
        const auto step = GuideStep(number);
        if (step == GuideStep::Running)
            continue;
        auto *edit = new DateEdit;
        edit->setObjectName(core::word(step) + u"DueEdit"_s);
        m_form->add({.field = core::word(step), .label = [step] { return words::label(step); }}, edit);
        m_edits.insert(step, edit);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::panelPadding, theme::fieldGap, theme::panelPadding, theme::fieldGap);
    column->setSpacing(theme::controlPadding);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addWidget(scrolled(m_form), 1);
    m_save->setObjectName(u"saveDueButton"_s);
    theme::setKind(m_save, "primary");
    m_leave->setObjectName(u"leaveDueButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (m_form->check())
            Q_EMIT saveAsked();
    });
    connect(m_leave, &QPushButton::clicked, this, [this] {
        if (!m_form->mayLeave())
            return;
        settle();
        Q_EMIT left();
    });
    connect(m_form, &Form::saveAsked, this, &DuePanel::saveAsked);
    connect(m_form, &Form::leaveAsked, this, [this] {
        settle();
        Q_EMIT left();
    });
}

void DuePanel::start(const core::TermGuideFacts &facts)
{
    m_form->clearErrors();
    for (auto it = m_edits.begin(); it != m_edits.end(); ++it)
        it.value()->setDate(facts.due.value(it.key()));
    m_form->setRowVisible(core::word(GuideStep::Notice), facts.noticeClasses.has_value());
    m_form->markClean();
    m_form->focusFirst();
}

QHash<GuideStep, QDate> DuePanel::days() const
{
    QHash<GuideStep, QDate> days;
    for (auto it = m_edits.begin(); it != m_edits.end(); ++it)
        days.insert(it.key(), it.value()->date());
    return days;
}

void DuePanel::refuse(const core::Findings &findings) { (void)m_form->showErrors(fieldErrors(findings)); }

void DuePanel::retranslate()
{
    m_title->setText(tr("Due days"));
    m_save->setText(tr("&Save"));
    m_leave->setText(tr("Close"));
    m_words->setText(tr("By when a step is to be done. An empty field sets no day; a step that is not done by then is "
                        "shown as late."));
}

} // namespace ui
