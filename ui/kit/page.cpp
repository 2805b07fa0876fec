// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/page.h"

#include "ui/kit/message_bar.h"
#include "ui/kit/mnemonic.h"
#include "ui/kit/search_bar.h"
#include "ui/words/failures.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

Page::Page(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_state(new QLabel(this)), m_buttons(new QHBoxLayout),
      m_messages(new MessageBar(this)), m_jobs(new JobBar(this)), m_column(new QVBoxLayout(this)),
      m_body(new QHBoxLayout)
{
    setFocusPolicy(Qt::NoFocus);
    m_title->setObjectName(u"pageTitle"_s);
    theme::setKind(m_title, "title");
    m_state->setObjectName(u"pageState"_s);
    m_state->setWordWrap(true);
    theme::setKind(m_state, "muted");
    m_state->hide();
    m_buttons->setSpacing(theme::controlPadding);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_state);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::panelPadding);
    head->addLayout(words, 1);
    head->addLayout(m_buttons);
    head->setAlignment(m_buttons, Qt::AlignTop);
    m_body->setSpacing(theme::panelPadding);
    m_column->setContentsMargins(theme::pagePadding, theme::panelPadding, theme::pagePadding, theme::panelPadding);
    m_column->setSpacing(theme::fieldGap);
    m_column->addLayout(head);
    m_column->addWidget(m_messages);
    m_column->addWidget(m_jobs);
    m_column->addLayout(m_body, 1);
    connect(m_jobs, &JobBar::started, this, &Page::jobStarted);
    connect(m_jobs, &JobBar::cancelled, this, [this] { m_messages->showNote(tr("Stopped. Nothing was changed.")); });
}

void Page::openAt(qint64) {}

void Page::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QString Page::title() const { return m_title->text(); }

void Page::setState(const QString &sentence)
{
    m_state->setText(sentence);
    m_state->setVisible(!sentence.isEmpty());
    Q_EMIT stateChanged(sentence);
}

QString Page::state() const { return m_state->text(); }

QAction *Page::makeAction(const QString &name, Icon which, std::function<QString()> text, std::function<void()> act,
                          const QKeySequence &shortcut)
{
    auto *action = new QAction(icon(which), text(), this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, [this, act = std::move(act)] { attempt(this, act); });
    const auto rename = [action, text = std::move(text)] {
        const QString words = text();
        action->setText(words);
        action->setStatusTip(withoutMnemonic(words));
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty() ? action->statusTip() : action->statusTip() + u"  "_s + keys);
    };
    rename();
    connect(this, &Page::renameAsked, action, rename);
    addAction(action);
    return action;
}

QAction *Page::addButton(const QString &name, Icon which, std::function<QString()> text, std::function<void()> act,
                         const QKeySequence &shortcut, bool primary)
{
    QAction *action = makeAction(name, which, std::move(text), std::move(act), shortcut);
    auto *button = new QPushButton(this);
    button->setObjectName(name + u"Button"_s);
    button->setAutoDefault(false);
    theme::setKind(button, primary ? "primary" : "secondary");
    const auto follow = [button, action, which, primary] {
        button->setText(action->text());
        button->setIcon(icon(which, primary ? theme::Role::OnAccent : theme::Role::Text));
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    if (primary)
        m_buttons->addWidget(button);
    else
        m_buttons->insertWidget(m_buttons->count() - (m_primary ? 1 : 0), button);
    m_primary = m_primary || primary;
    return action;
}

QAction *Page::addPrimaryAction(const QString &name, Icon which, std::function<QString()> text,
                                std::function<void()> act, const QKeySequence &shortcut)
{
    Q_ASSERT(!m_primary);
    return addButton(name, which, std::move(text), std::move(act), shortcut, true);
}

QAction *Page::addSecondaryAction(const QString &name, Icon which, std::function<QString()> text,
                                  std::function<void()> act, const QKeySequence &shortcut)
{
    return addButton(name, which, std::move(text), std::move(act), shortcut, false);
}

QAction *Page::addHiddenAction(const QString &name, Icon which, std::function<QString()> text,
                               std::function<void()> act, const QKeySequence &shortcut)
{
    return makeAction(name, which, std::move(text), std::move(act), shortcut);
}

void Page::setFilterRow(SearchBar *bar)
{
    m_filter = bar;
    m_column->insertWidget(m_column->count() - 1, bar);
}

void Page::focusFilter()
{
    if (m_filter)
        m_filter->focusSearch();
}

void Page::setContent(QWidget *content)
{
    m_content = content;
    m_body->insertWidget(0, content, 1);
}

void Page::focusContent()
{
    if (m_content)
        m_content->setFocus(Qt::OtherFocusReason);
    if (!isAncestorOf(focusWidget()))
        setFocus(Qt::OtherFocusReason);
}

void Page::setSidePanel(QWidget *panel)
{
    m_side = panel;
    panel->setFixedWidth(theme::sidePanelWidth);
    m_body->addWidget(panel);
    panel->hide();
}

void Page::showSidePanel(bool shown)
{
    if (m_side)
        m_side->setVisible(shown);
}

bool Page::isSidePanelShown() const { return m_side && !m_side->isHidden(); }

Page *Page::around(QWidget *widget)
{
    for (; widget; widget = widget->parentWidget())
        if (auto *page = qobject_cast<Page *>(widget))
            return page;
    return nullptr;
}

void Page::showFailure(const core::Failure &failure)
{
    m_messages->showFailure(words::words(failure));
    Q_EMIT failureShown(failure);
}

void Page::rename()
{
    Q_EMIT renameAsked();
    retranslate();
}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rename();
}

void Page::showEvent(QShowEvent *event)
{
    if (!m_named) { // virtual functions are ready only after construction
        m_named = true;
        retranslate();
    }
    QWidget::showEvent(event);
}

} // namespace ui
