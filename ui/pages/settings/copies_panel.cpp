// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/copies_panel.h"

#include "ui/kit/attempt.h"
#include "ui/kit/icons.h"
#include "ui/kit/question.h"
#include "ui/kit/theme.h"
#include "ui/pages/copy_keeper.h"

#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel *pathLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

QPushButton *button(const QString &name, const QString &text, Icon which, QWidget *parent)
{
    auto *made = new QPushButton(icon(which), text, parent);
    made->setObjectName(name);
    return made;
}

QPushButton *link(const QString &name, const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    theme::setKind(made, "link");
    return made;
}

} // namespace

CopiesPanel::CopiesPanel(CopyKeeper &keeper, FileChooser &files, QWidget *parent)
    : QFrame(parent), m_keeper(keeper), m_files(files), m_mark(new IconLabel(Icon::Check, theme::Role::Good, 16, this)),
      m_last(new QLabel(this)), m_sentence(new QLabel(this)), m_folder(pathLabel(u"copyFolderLabel"_s, this)),
      m_second(pathLabel(u"secondFolderLabel"_s, this)), m_noSecond(link(u"noSecondButton"_s, tr("Leave it out"), this))
{
    theme::setKind(this, "panel");
    m_last->setObjectName(u"lastCopyLabel"_s);
    theme::setKind(m_last, "strong");
    m_sentence->setObjectName(u"copySentenceLabel"_s);
    m_sentence->setWordWrap(true);
    theme::setKind(m_sentence, "muted");
    auto *copy = button(u"copyNowButton"_s, tr("Copy &now"), Icon::Save, this);
    auto *restore = button(u"restoreButton"_s, tr("&Restore from a copy…"), Icon::Undo, this);
    auto *folder = link(u"copyFolderButton"_s, tr("Choose…"), this);
    auto *second = link(u"secondFolderButton"_s, tr("Choose…"), this);
    folder->setAccessibleName(tr("Choose the folder of the copies"));
    second->setAccessibleName(tr("Choose a second place"));

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_last);
    words->addWidget(m_sentence);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::controlPadding);
    head->addWidget(m_mark, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    head->addWidget(copy);
    head->addWidget(restore);
    auto *places = new QGridLayout;
    places->setHorizontalSpacing(theme::fieldGap);
    places->setVerticalSpacing(theme::grid);
    places->addWidget(new QLabel(tr("Folder"), this), 0, 0);
    places->addWidget(m_folder, 0, 1);
    places->addWidget(folder, 0, 2);
    places->addWidget(new QLabel(tr("Second place"), this), 1, 0);
    places->addWidget(m_second, 1, 1);
    places->addWidget(second, 1, 2);
    places->addWidget(m_noSecond, 1, 3);
    places->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::panelPadding, theme::fieldGap, theme::panelPadding, theme::fieldGap);
    column->setSpacing(theme::controlPadding);
    column->addLayout(head);
    column->addLayout(places);

    connect(copy, &QPushButton::clicked, this, [this] { m_keeper.copyNow(true); });
    connect(restore, &QPushButton::clicked, this, [this] { m_keeper.askRestore(); });
    connect(folder, &QPushButton::clicked, this, &CopiesPanel::chooseFolder);
    connect(second, &QPushButton::clicked, this, &CopiesPanel::chooseSecond);
    connect(m_noSecond, &QPushButton::clicked, this, [this] { m_keeper.setSecondFolder(QString()); });
    connect(&m_keeper, &CopyKeeper::stateChanged, this, [this] { attempt(this, [this] { load(); }); });
}

void CopiesPanel::load()
{
    const CopyState state = m_keeper.state();
    m_mark->setIcon(state.needsCare() ? Icon::Warning : Icon::Check,
                    state.needsCare() ? theme::Role::Caution : theme::Role::Good);
    m_last->setText(copyWords(state));
    m_sentence->setText(copySentence(state));
    m_folder->setText(QDir::toNativeSeparators(state.folder));
    m_folder->setToolTip(tr("Kept: of 7 days, 8 weeks and 12 months the last copy each"));
    m_second->setText(state.second.isEmpty() ? tr("None; a USB stick guards against a broken disk")
                      : state.secondGone
                          //: %1 is a folder
                          ? tr("%1 (not connected)").arg(QDir::toNativeSeparators(state.second))
                          : QDir::toNativeSeparators(state.second));
    theme::setKind(m_second, state.second.isEmpty() ? "muted" : "label");
    m_noSecond->setVisible(!state.second.isEmpty());
}

void CopiesPanel::chooseFolder()
{
    if (const QString folder = m_files.folder(tr("Folder for the safe copies")); !folder.isEmpty())
        m_keeper.setFolder(folder);
}

void CopiesPanel::chooseSecond()
{
    if (const QString folder = m_files.folder(tr("Second place for the safe copies")); !folder.isEmpty())
        m_keeper.setSecondFolder(folder);
}

} // namespace ui
