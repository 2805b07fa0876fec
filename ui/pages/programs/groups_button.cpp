// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/groups_button.h"

#include "ui/words/labels.h"

#include <QEvent>
#include <QMenu>

namespace ui {

using namespace Qt::Literals::StringLiterals;

GroupsButton::GroupsButton(const QList<SeatGroup> &groups, QWidget *parent) : QPushButton(parent), m_groups(groups)
{
    setAutoDefault(false);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &GroupsButton::build);
    tell();
}

void GroupsButton::build()
{
    menu()->clear();
    QMenu *classes = nullptr;
    for (const SeatGroup &group : m_groups) {
        if (group.grade > 0 && !classes)
            classes = menu()->addMenu(tr("Children of a class"));
        QAction *action = (group.grade > 0 ? classes : menu())->addAction(group.label);
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(group.name));
        connect(action, &QAction::toggled, this, [this, name = group.name](bool on) {
            if (on)
                m_chosen << name;
            else
                m_chosen.removeAll(name);
            tell();
            Q_EMIT groupsChanged();
        });
    }
}

void GroupsButton::setGroups(const QStringList &groups)
{
    m_chosen = groups;
    tell();
}

void GroupsButton::setNumber(int row)
{
    m_row = row;
    tell();
}

void GroupsButton::tell()
{
    QStringList labels;
    for (const SeatGroup &group : m_groups)
        if (m_chosen.contains(group.name))
            labels << group.label;
    const QString text = labels.isEmpty() ? tr("Choose for whom…") : words::listText(labels);
    setToolTip(labels.isEmpty() ? QString() : text);
    //: a row of reserved seats; %1 is its number, %2 the groups, or that none is chosen yet
    setAccessibleName(tr("For whom, row %1: %2").arg(QString::number(m_row), text));
    setText(fontMetrics().elidedText(text, Qt::ElideRight, std::max(60, width() - 40)));
}

void GroupsButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        tell();
}

void GroupsButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    tell();
}

} // namespace ui
