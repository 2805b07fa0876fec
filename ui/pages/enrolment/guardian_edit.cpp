// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrolment/guardian_edit.h"

#include "core/base/search_text.h"
#include "ui/kit/popup_list.h"

#include <QKeyEvent>

namespace ui {

using namespace Qt::Literals::StringLiterals;

GuardianEdit::GuardianEdit(QWidget *parent) : QLineEdit(parent), m_popup(new PopupList(this))
{
    connect(this, &QLineEdit::textEdited, this, &GuardianEdit::look);
    connect(m_popup, &PopupList::chosen, this, [this](int index) {
        setText(m_found.value(index));
        Q_EMIT textEdited(text());
        m_popup->hide();
    });
}

void GuardianEdit::setGuardians(const QList<Guardian> &guardians) { m_guardians = guardians; }

void GuardianEdit::look(const QString &typed)
{
    const core::SearchWords words(typed);
    m_found.clear();
    QList<PopupList::Item> items;
    for (const Guardian &guardian : std::as_const(m_guardians))
        if (guardian.name != typed && core::searchText(guardian.name).answers(words)) {
            m_found << guardian.name;
            items << PopupList::Item{.title = guardian.name, .detail = guardian.detail};
        }
    m_popup->showItems(items);
}

void GuardianEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier)
        look(text());
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace ui
