// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dashboard/step_panel.h"

#include "ui/kit/findings_panel.h"
#include "ui/kit/theme.h"
#include "ui/pages/said_findings.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

StepPanel::StepPanel(QWidget *parent)
    : QFrame(parent), m_title(new QLabel(this)), m_words(new QLabel(this)), m_findings(new FindingsPanel(this)),
      m_reasonWords(new QLabel(this)), m_reason(new QLineEdit(this)), m_confirm(new QPushButton(this)),
      m_link(new QPushButton(this)), m_leave(new QPushButton(this))
{
    setObjectName(u"stepPanel"_s);
    theme::setKind(this, "panel");
    theme::setKind(m_title, "section");
    theme::setKind(m_words, "muted");
    theme::setKind(m_findings, "inside");
    theme::setKind(m_confirm, "primary");
    theme::setKind(m_link, "link");
    m_title->setObjectName(u"stepTitle"_s);
    m_title->setWordWrap(true);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_findings->setObjectName(u"stepFindings"_s);
    m_findings->setEmptySentence([] { return tr("Nothing stands against it."); });
    m_reason->setObjectName(u"stepReasonEdit"_s);
    m_reasonWords->setBuddy(m_reason);
    m_confirm->setObjectName(u"stepConfirmButton"_s);
    m_link->setObjectName(u"stepLinkButton"_s);
    m_leave->setObjectName(u"stepLeaveButton"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::panelPadding, theme::fieldGap, theme::panelPadding, theme::fieldGap);
    column->setSpacing(theme::controlPadding);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addWidget(m_link, 0, Qt::AlignLeft);
    column->addWidget(m_findings, 1);
    column->addWidget(m_reasonWords);
    column->addWidget(m_reason);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_confirm);
    column->addLayout(buttons);
    connect(m_confirm, &QPushButton::clicked, this, &StepPanel::confirmed);
    connect(m_reason, &QLineEdit::returnPressed, this, &StepPanel::confirmed);
    connect(m_link, &QPushButton::clicked, this, &StepPanel::linkAsked);
    connect(m_leave, &QPushButton::clicked, this, &StepPanel::left);
}

void StepPanel::ask(const Question &question)
{
    m_title->setText(question.title);
    m_words->setText(question.words);
    m_words->setVisible(!question.words.isEmpty());
    m_findings->setItems(said(question.findings));
    m_reasonWords->setVisible(question.needsReason);
    m_reason->setVisible(question.needsReason);
    m_reason->clear();
    m_link->setText(question.link);
    m_link->setVisible(!question.link.isEmpty());
    m_confirm->setText(question.confirm);
    m_confirm->setEnabled(question.allowed);
    if (question.needsReason)
        m_reason->setFocus();
    else
        m_confirm->setFocus();
}

void StepPanel::refuse(const core::Findings &findings) { m_findings->setItems(said(findings)); }

QString StepPanel::reason() const { return m_reason->text(); }

void StepPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_leave->click();
    else
        QFrame::keyPressEvent(event);
}

void StepPanel::retranslate()
{
    m_reasonWords->setText(tr("&Reason"));
    m_leave->setText(tr("Close"));
    m_leave->setToolTip(tr("Close") + u"  Esc"_s);
}

} // namespace ui
