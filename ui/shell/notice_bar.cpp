// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notice_bar.h"

#include "ui/kit/attempt.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;

NoticeBar::NoticeBar(QWidget *parent) : QFrame(parent), m_sentence(new QLabel(this)), m_button(new QPushButton(this))
{
    setObjectName(u"noticeBar"_s);
    theme::setKind(this, "caution");
    m_sentence->setObjectName(u"noticeSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_button->setObjectName(u"noticeButton"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::pagePadding, 6, theme::pagePadding, 6);
    row->setSpacing(theme::fieldGap);
    row->addWidget(new IconLabel(Icon::Warning, theme::Role::Caution, 16, this));
    row->addWidget(m_sentence, 1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] { attempt(this, [act = m_act] { act(); }); });
    hide();
}

void NoticeBar::showNotice(std::function<QString()> sentence, std::function<QString()> button,
                           std::function<void()> act)
{
    m_words = std::move(sentence);
    m_buttonWords = std::move(button);
    m_act = std::move(act);
    retranslate();
    show();
}

void NoticeBar::clear()
{
    m_words = {};
    hide();
}

QString NoticeBar::sentence() const { return m_sentence->text(); }

void NoticeBar::retranslate()
{
    if (!m_words)
        return;
    m_sentence->setText(m_words());
    m_button->setText(m_buttonWords());
    setAccessibleName(m_sentence->text());
}

void NoticeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
