// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrolment/reason_bar.h"

#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int recentShown = 4;
}

ReasonBar::ReasonBar(QWidget *parent)
    : QFrame(parent), m_question(new QLabel(this)), m_edit(new QLineEdit(this)), m_act(new QPushButton(this)),
      m_leave(new QPushButton(this)), m_recent(new QWidget(this)), m_recentRow(new QHBoxLayout(m_recent))
{
    setObjectName(u"reasonBar"_s);
    theme::setKind(this, "note");
    m_edit->setObjectName(u"reasonEdit"_s);
    m_act->setObjectName(u"reasonActButton"_s);
    m_act->setAutoDefault(false);
    theme::setKind(m_act, "primary");
    m_leave->setObjectName(u"reasonLeaveButton"_s);
    m_leave->setAutoDefault(false);
    m_recentRow->setContentsMargins(0, 0, 0, 0);
    m_recentRow->setSpacing(theme::controlPadding);

    auto *line = new QHBoxLayout;
    line->setSpacing(theme::controlPadding);
    line->addWidget(m_edit, 1);
    line->addWidget(m_act);
    line->addWidget(m_leave);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::fieldGap, theme::controlPadding, theme::fieldGap, theme::controlPadding);
    column->setSpacing(theme::controlPadding);
    column->addWidget(m_question);
    column->addLayout(line);
    column->addWidget(m_recent);
    connect(m_edit, &QLineEdit::returnPressed, this, &ReasonBar::give);
    connect(m_edit, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_act->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_act, &QPushButton::clicked, this, &ReasonBar::give);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT left();
    });
    hide();
}

void ReasonBar::ask(const QString &question, const QString &act, const QStringList &recent)
{
    m_question->setText(question);
    m_edit->setAccessibleName(question);
    m_edit->setPlaceholderText(tr("One sentence that the family may read"));
    m_edit->clear();
    m_act->setText(act);
    m_act->setEnabled(false);
    m_leave->setText(tr("Cancel"));
    m_leave->setToolTip(m_leave->text() + u"  Esc"_s);
    while (QLayoutItem *item = m_recentRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &reason : recent.first(std::min<qsizetype>(recent.size(), recentShown))) {
        auto *button = new QPushButton(QString(reason).replace(u'&', u"&&"_s), m_recent);
        button->setObjectName(u"recentReason%1Button"_s.arg(m_recentRow->count() + 1));
        button->setToolTip(tr("Use this reason again"));
        button->setAutoDefault(false);
        theme::setKind(button, "chip");
        m_recentRow->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, reason] {
            m_edit->setText(reason);
            m_edit->setFocus();
        });
    }
    m_recentRow->addStretch(1);
    m_recent->setVisible(!recent.isEmpty());
    show();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void ReasonBar::close() { hide(); }

QString ReasonBar::reason() const { return m_edit->text().trimmed(); }

void ReasonBar::give()
{
    if (!reason().isEmpty())
        Q_EMIT given(reason());
}

void ReasonBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QFrame::keyPressEvent(event);
        return;
    }
    close();
    Q_EMIT left();
}

} // namespace ui
