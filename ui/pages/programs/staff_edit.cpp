// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/staff_edit.h"

#include "ui/kit/editors.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

StaffEdit::StaffEdit(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this)), m_add(new Choice(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::grid);
    m_add->setObjectName(u"addStaffChoice"_s);
    m_column->addWidget(m_add);
    m_add->setItems([this] {
        QList<Choice::Item> items{{qint64(0), tr("Add somebody…")}};
        for (const core::StaffMember &member : std::as_const(m_members))
            if (member.active && !m_staff.contains(member.id))
                items << Choice::Item{member.id.value, member.name};
        return items;
    });
    connect(m_add, &Choice::valueChanged, this, [this](const QVariant &value) {
        const core::StaffId who{value.toLongLong()};
        if (!who.isSet() || m_staff.contains(who))
            return;
        m_staff << who;
        show();
        Q_EMIT staffChanged();
    });
    setFocusProxy(m_add);
}

void StaffEdit::setMembers(const QList<core::StaffMember> &members) { m_members = members; }

void StaffEdit::setStaff(const QList<core::StaffId> &staff)
{
    m_staff = staff;
    show();
    Q_EMIT staffChanged();
}

void StaffEdit::show()
{
    for (QWidget *line : std::as_const(m_lines)) {
        line->setParent(nullptr);
        line->deleteLater();
    }
    m_lines.clear();
    QWidget *before = m_before;
    const auto comesNext = [&before](QWidget *next) {
        if (before)
            setTabOrder(before, next);
        before = next;
    };
    for (const core::StaffId who : std::as_const(m_staff)) {
        const auto member = std::ranges::find(m_members, who, &core::StaffMember::id);
        const QString name = member == m_members.end() ? who.text() : member->name;
        auto *line = new QWidget(this);
        auto *remove = new QToolButton(line);
        remove->setObjectName(u"removeStaff%1Button"_s.arg(m_lines.size() + 1));
        remove->setIcon(icon(Icon::Close, theme::Role::Muted));
        remove->setAccessibleName(tr("Take %1 out").arg(name));
        remove->setToolTip(remove->accessibleName());
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(new QLabel(name, line), 1);
        row->addWidget(remove);
        connect(remove, &QToolButton::clicked, this, [this, who] {
            m_staff.removeAll(who);
            show();
            m_add->setFocus(Qt::TabFocusReason);
            Q_EMIT staffChanged();
        });
        m_column->insertWidget(int(m_lines.size()), line);
        m_lines << line;
        remove->installEventFilter(this);
        comesNext(remove);
    }
    comesNext(m_add);
    QEvent again(QEvent::LanguageChange); // the items are asked for anew
    QCoreApplication::sendEvent(m_add, &again);
    m_add->setValue(qint64(0));
}

QString StaffEdit::text() const
{
    QStringList ids;
    for (const core::StaffId who : m_staff)
        ids << who.text();
    return ids.join(u' ');
}

/// Lines come and go, so the form does not watch them.
bool StaffEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter || key->modifiers() & ~Qt::KeypadModifier)
        return QWidget::eventFilter(watched, event);
    focusNextPrevChild(true);
    return true;
}

void StaffEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        show();
}

} // namespace ui
