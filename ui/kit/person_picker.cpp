// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/person_picker.h"

#include "core/base/person_name.h"
#include "ui/kit/icons.h"
#include "ui/kit/popup_list.h"
#include "ui/words/people.h"

#include <QStringList>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostFound = 50;

QString details(const PersonEntry &entry)
{
    QStringList parts{entry.group, entry.born, entry.tail.isEmpty() ? QString() : u"…"_s + entry.tail};
    if (!entry.otherSpelling.isEmpty())
        //: behind a name: the spelling that was typed and by which it was found
        parts << PersonPicker::tr("also written %1").arg(entry.otherSpelling);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

PersonPicker::PersonPicker(QWidget *parent) : QLineEdit(parent), m_popup(new PopupList(this))
{
    addAction(icon(Icon::Person, theme::Role::Muted), QLineEdit::LeadingPosition);
    setPlaceholderText(tr("Name, initials or number"));
    connect(this, &QLineEdit::textEdited, this, &PersonPicker::look);
    connect(m_popup, &PopupList::chosen, this, [this](int index) {
        if (index >= 0 && index < m_found.size())
            choose(m_found.at(index).id);
    });
}

QString PersonPicker::line(const PersonEntry &entry)
{
    const QString more = details(entry);
    const QString name = words::nameWithMark(entry.name, entry.mark);
    return more.isEmpty() ? name : name + u" · "_s + more;
}

void PersonPicker::setPeople(const QList<PersonEntry> &people, const core::NameSpellings &spellings)
{
    m_people = people;
    core::sortByPinyin(m_people, &PersonEntry::name);
    m_spellings = spellings;
    m_keys.clear();
    setPerson(m_person);
}

const PersonEntry *PersonPicker::find(qint64 id) const
{
    const auto found = std::ranges::find_if(m_people, [id](const PersonEntry &p) { return p.id == id; });
    return found == m_people.end() ? nullptr : &*found;
}

QList<PersonEntry> PersonPicker::matching(const QString &typed) const
{
    if (m_keys.isEmpty())
        for (const PersonEntry &entry : m_people)
            m_keys << core::searchText(entry.name, {entry.mark, entry.group, entry.born, entry.tail, entry.more},
                                       m_spellings);
    const core::SearchWords words(typed);
    QList<PersonEntry> found;
    for (qsizetype i = 0; i < m_people.size() && found.size() < mostFound; ++i)
        if (m_keys.at(i).answers(words)) {
            found << m_people.at(i);
            found.last().otherSpelling = m_keys.at(i).spellingFound(words);
        }
    return found;
}

void PersonPicker::look(const QString &typed)
{
    if (typed.trimmed().isEmpty()) {
        m_popup->hide();
        choose(0);
        return;
    }
    m_found = matching(typed);
    QList<PopupList::Item> items;
    for (const PersonEntry &entry : std::as_const(m_found))
        items << PopupList::Item{.title = words::nameWithMark(entry.name, entry.mark), .detail = details(entry)};
    m_popup->showItems(items, tr("Nobody matches."));
}

void PersonPicker::choose(qint64 id)
{
    const bool changed = id != m_person;
    setPerson(id);
    if (changed)
        Q_EMIT personChanged(id);
}

void PersonPicker::setPerson(qint64 id)
{
    const PersonEntry *entry = find(id);
    m_person = entry ? id : 0;
    setText(entry ? line(*entry) : QString());
    setCursorPosition(0);
}

void PersonPicker::focusOutEvent(QFocusEvent *event)
{
    setPerson(m_person); // half a name is nobody: what was chosen stays
    QLineEdit::focusOutEvent(event);
}

} // namespace ui
