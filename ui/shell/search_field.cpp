// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_field.h"

#include "ui/kit/attempt.h"
#include "ui/kit/popup_list.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype mostOfOneSource = 8;
}

SearchField::SearchField(QWidget *parent) : QLineEdit(parent), m_popup(new PopupList(this))
{
    setObjectName(u"searchEdit"_s);
    addAction(icon(Icon::Search, theme::Role::Muted), QLineEdit::LeadingPosition);
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textEdited, this, &SearchField::look);
    connect(this, &QLineEdit::textChanged, m_popup, [this](const QString &typed) {
        if (typed.isEmpty())
            m_popup->hide();
    });
    connect(m_popup, &PopupList::chosen, this, [this](int index) {
        if (index < 0 || index >= m_hits.size())
            return;
        const SearchHit hit = m_hits.at(index);
        clear();
        clearFocus();
        Q_EMIT chosen(hit);
    });
    retranslate();
}

void SearchField::addSource(SearchSource source) { m_sources << std::move(source); }

void SearchField::retranslate()
{
    setPlaceholderText(tr("Search pupils, programs, actions (Ctrl+K)"));
    setAccessibleName(tr("Search"));
}

void SearchField::look(const QString &typed)
{
    m_hits.clear();
    if (typed.trimmed().isEmpty()) {
        m_popup->hide();
        return;
    }
    QList<PopupList::Item> items;
    attempt(this, [&] { // the file may have gone with its stick
        for (const SearchSource &source : m_fileSources + m_sources)
            for (const SearchHit &hit : source(typed).mid(0, mostOfOneSource)) {
                m_hits << hit;
                items << PopupList::Item{.title = hit.title,
                                         .detail = hit.detail,
                                         .icon = icon(hit.icon, theme::Role::Muted),
                                         .enter = hit.enter,
                                         .group = hit.group};
            }
    });
    m_popup->showItems(items, tr("Nothing is found by these words."));
}

} // namespace ui
