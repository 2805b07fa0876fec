// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/message_bar.h"

#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using theme::Role;

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_icon(new IconLabel(Icon::Check, Role::Good, 16, this)), m_sentence(new QLabel(this)),
      m_undoButton(new QPushButton(this)), m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    m_sentence->setObjectName(u"messageSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_undoButton->setObjectName(u"undoButton"_s);
    theme::setKind(m_undoButton, "link");
    m_close->setObjectName(u"messageCloseButton"_s);
    m_close->setIcon(icon(Icon::Close, Role::Muted));
    m_close->setAutoRaise(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::fieldGap, 6, theme::controlPadding, 6);
    row->setSpacing(theme::controlPadding);
    row->addWidget(m_icon);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_undoButton);
    row->addWidget(m_close);
    m_timer.setSingleShot(true);
    m_timer.setInterval(theme::undoMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &MessageBar::clear);
    connect(m_undoButton, &QPushButton::clicked, this, &MessageBar::undo);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    hide();
}

void MessageBar::show(Kind kind, const QString &sentence)
{
    m_kind = kind;
    m_undo = {};
    m_timer.stop();
    m_sentence->setText(sentence);
    m_undoButton->setText(tr("&Undo"));
    m_undoButton->hide();
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
    switch (kind) {
    case Kind::Done:
        theme::setKind(this, "done");
        m_icon->setIcon(Icon::Check, Role::Good);
        break;
    case Kind::Note:
        theme::setKind(this, "note");
        m_icon->setIcon(Icon::Information, Role::Accent);
        break;
    case Kind::Caution:
        theme::setKind(this, "caution");
        m_icon->setIcon(Icon::Warning, Role::Caution);
        break;
    case Kind::Failure:
        theme::setKind(this, "failure");
        m_icon->setIcon(Icon::Refusal, Role::Refusal);
        break;
    }
    setAccessibleName(sentence);
    setVisible(true);
}

void MessageBar::showDone(const QString &sentence, std::function<void()> undo)
{
    show(Kind::Done, sentence);
    m_undo = std::move(undo);
    m_undoButton->setVisible(bool(m_undo));
    m_timer.start();
}

void MessageBar::showDone(const QString &sentence, const QString &button, std::function<void()> act)
{
    showDone(sentence, std::move(act));
    m_undoButton->setText(button);
}

void MessageBar::showCaution(const QString &sentence, std::function<void()> undo)
{
    show(Kind::Caution, sentence);
    m_undo = std::move(undo);
    m_undoButton->setVisible(bool(m_undo));
}

void MessageBar::showNote(const QString &sentence) { show(Kind::Note, sentence); }
void MessageBar::showFailure(const QString &sentence) { show(Kind::Failure, sentence); }

void MessageBar::clear()
{
    m_timer.stop();
    m_undo = {};
    hide();
}

void MessageBar::undo()
{
    const std::function<void()> act = std::move(m_undo);
    clear();
    if (act)
        act();
}

QString MessageBar::sentence() const { return m_sentence->text(); }

} // namespace ui
