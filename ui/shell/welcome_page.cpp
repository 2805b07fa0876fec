// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcome_page.h"

#include "ui/kit/icons.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/theme.h"
#include "ui/words/failures.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int columnWidth = 520;
constexpr int logoSize = 56;
constexpr int mostRecent = 8;
} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent), m_messages(new MessageBar(this)), m_name(new QLabel(this)), m_sentence(new QLabel(this)),
      m_new(new QPushButton(this)), m_open(new QPushButton(this)), m_restore(new QPushButton(this)),
      m_recentTitle(new QLabel(this)), m_recent(new QVBoxLayout)
{
    setObjectName(u"welcomePage"_s);
    auto *logo = new QLabel(this);
    logo->setPixmap(QIcon(u":/style/kehou.svg"_s).pixmap(QSize(logoSize, logoSize), devicePixelRatioF()));
    theme::setKind(m_name, "figure");
    theme::setKind(m_sentence, "muted");
    m_sentence->setWordWrap(true);
    theme::setKind(m_new, "primary");
    m_new->setObjectName(u"newFileButton"_s);
    m_new->setIcon(icon(Icon::NewFile, theme::Role::OnAccent));
    m_open->setObjectName(u"openFileButton"_s);
    m_open->setIcon(icon(Icon::Open));
    m_restore->setObjectName(u"restoreFileButton"_s);
    theme::setKind(m_restore, "link");
    theme::setKind(m_recentTitle, "section");
    m_recent->setSpacing(theme::grid);

    auto *head = new QHBoxLayout;
    head->setSpacing(theme::panelPadding);
    head->addWidget(logo);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_sentence);
    head->addLayout(words, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::controlPadding);
    buttons->addWidget(m_new);
    buttons->addWidget(m_open);
    buttons->addWidget(m_restore);
    buttons->addStretch(1);
    auto *inside = new QWidget(this);
    inside->setFixedWidth(columnWidth);
    auto *column = new QVBoxLayout(inside);
    column->setSpacing(theme::pagePadding);
    column->addLayout(head);
    column->addWidget(m_messages);
    column->addLayout(buttons);
    auto *list = new QVBoxLayout;
    list->setSpacing(theme::controlPadding);
    list->addWidget(m_recentTitle);
    list->addLayout(m_recent);
    column->addLayout(list);
    auto *page = new QVBoxLayout(this);
    page->addStretch(2);
    auto *centre = new QHBoxLayout;
    centre->addStretch(1);
    centre->addWidget(inside);
    centre->addStretch(1);
    page->addLayout(centre);
    page->addStretch(3);
    connect(m_new, &QPushButton::clicked, this, &WelcomePage::newFileAsked);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openFileAsked);
    connect(m_restore, &QPushButton::clicked, this, &WelcomePage::restoreAsked);
    retranslate();
    setRecentFiles({});
}

void WelcomePage::setRecentFiles(const QStringList &paths)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &path : paths.mid(0, mostRecent)) {
        const QFileInfo file(path);
        auto *button = new QPushButton(this);
        button->setObjectName(u"recentFileButton%1"_s.arg(m_recent->count()));
        theme::setKind(button, "recent");
        button->setText(file.completeBaseName() + u"   "_s + QDir::toNativeSeparators(file.absolutePath()));
        button->setIcon(icon(Icon::Recent, theme::Role::Muted));
        button->setToolTip(file.exists() ? QDir::toNativeSeparators(path) : tr("This file is not there any more"));
        button->setEnabled(file.exists());
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT recentFileAsked(path); });
        m_recent->addWidget(button);
    }
    m_recentTitle->setVisible(!paths.isEmpty());
}

void WelcomePage::showFailure(const core::Failure &failure) { m_messages->showFailure(words::words(failure)); }

void WelcomePage::retranslate()
{
    m_name->setText(tr("Kehou"));
    m_sentence->setText(tr("The after-school service of your school, from application to archive, in one file."));
    m_new->setText(tr("&New school file"));
    m_open->setText(tr("&Open a school file"));
    m_restore->setText(tr("&Restore from a copy…"));
    m_recentTitle->setText(tr("Recent files"));
}

} // namespace ui
