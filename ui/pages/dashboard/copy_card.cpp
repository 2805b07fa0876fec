// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dashboard/copy_card.h"

#include "ui/kit/attempt.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"
#include "ui/pages/copy_keeper.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;

CopyCard::CopyCard(CopyKeeper *keeper, QWidget *parent)
    : QFrame(parent), m_keeper(keeper), m_mark(new IconLabel(Icon::Check, theme::Role::Good, 16, this)),
      m_when(new QLabel(this)), m_sentence(new QLabel(this)), m_where(new QLabel(this)), m_copy(new QPushButton(this))
{
    setObjectName(u"copyCard"_s);
    theme::setKind(this, "panel");
    theme::setKind(m_when, "strong");
    theme::setKind(m_sentence, "hint");
    m_when->setObjectName(u"copyCardLabel"_s);
    m_sentence->setObjectName(u"copyCardSentence"_s);
    m_sentence->setWordWrap(true);
    m_where->setObjectName(u"copyCardWhere"_s);
    theme::setKind(m_where, "hint");
    m_where->setTextFormat(Qt::PlainText);
    m_where->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long path is cut, not the card widened
    m_copy->setObjectName(u"copyCardButton"_s);
    theme::setKind(m_copy, "link");
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::controlPadding);
    head->addWidget(m_mark);
    head->addWidget(m_when);
    head->addWidget(m_where, 1);
    head->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::panelPadding, theme::controlPadding, theme::panelPadding, theme::controlPadding);
    column->setSpacing(theme::grid);
    column->addLayout(head);
    column->addWidget(m_sentence);
    setVisible(m_keeper);
    if (!m_keeper)
        return;
    connect(m_copy, &QPushButton::clicked, this, [this] { m_keeper->copyNow(true); });
    connect(m_keeper, &CopyKeeper::stateChanged, this, [this] { attempt(this, [this] { load(); }); });
}

void CopyCard::load()
{
    if (!m_keeper)
        return;
    const CopyState state = m_keeper->state();
    m_mark->setIcon(state.needsCare() ? Icon::Warning : Icon::Check,
                    state.needsCare() ? theme::Role::Caution : theme::Role::Good);
    m_when->setText(copyWords(state));
    m_sentence->setText(copySentence(state));
    m_copy->setText(tr("Copy now"));
    m_where->setText(QDir::toNativeSeparators(state.folder));
    setToolTip(m_where->text());
}

} // namespace ui
