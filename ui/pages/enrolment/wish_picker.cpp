// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrolment/wish_picker.h"

#include "ui/kit/popup_list.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

WishPicker::WishPicker(QWidget *parent) : QLineEdit(parent), m_popup(new PopupList(this))
{
    connect(this, &QLineEdit::textEdited, this, &WishPicker::look);
    connect(m_popup, &PopupList::chosen, this, [this](int index) {
        if (index >= 0 && index < m_found.size())
            choose(m_found.at(index).id);
    });
}

void WishPicker::setOffers(const QList<WishOffer> &offers)
{
    m_offers = offers;
    m_keys.clear();
    setWish(m_wish);
}

void WishPicker::look(const QString &typed)
{
    if (typed.trimmed().isEmpty()) {
        m_popup->hide();
        choose(0);
        return;
    }
    if (m_keys.isEmpty())
        for (const WishOffer &offer : std::as_const(m_offers))
            m_keys << core::searchText(offer.title, {offer.detail});
    m_found.clear();
    QList<PopupList::Item> items;
    const core::SearchWords words(typed);
    for (qsizetype i = 0; i < m_offers.size(); ++i) {
        const WishOffer &offer = m_offers.at(i);
        if (!offer.fits || !m_keys.at(i).answers(words))
            continue;
        m_found << offer;
        items << PopupList::Item{.title = offer.title, .detail = offer.detail};
    }
    m_popup->showItems(items, tr("No course for this grade matches."));
}

void WishPicker::choose(qint64 id)
{
    const bool changed = id != m_wish;
    setWish(id);
    if (changed)
        Q_EMIT wishChanged(id);
}

void WishPicker::setWish(qint64 id)
{
    const auto offer = std::ranges::find(m_offers, id, &WishOffer::id);
    m_wish = offer == m_offers.end() ? 0 : id;
    setText(offer == m_offers.end()   ? QString()
            : offer->detail.isEmpty() ? offer->title
                                      : offer->title + u" · "_s + offer->detail);
    setCursorPosition(0);
}

void WishPicker::focusOutEvent(QFocusEvent *event)
{
    setWish(m_wish); // half a title is no wish: what was chosen stays
    QLineEdit::focusOutEvent(event);
}

} // namespace ui
