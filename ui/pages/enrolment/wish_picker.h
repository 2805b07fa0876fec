// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/search_text.h"

#include <QLineEdit>
#include <QList>

namespace ui {

class PopupList;

/// A course that can be wished for, as the picker shows it.
struct WishOffer {
    qint64 id = 0;
    QString title{};
    QString detail{}; ///< times and seats
    bool fits = true; ///< for the child's grade: only these are offered
};

/// Chooses one course by characters, pinyin or initials; Enter takes the first that is found.
class WishPicker : public QLineEdit
{
    Q_OBJECT

public:
    explicit WishPicker(QWidget *parent = nullptr);
    void setOffers(const QList<WishOffer> &offers);
    [[nodiscard]] qint64 wish() const { return m_wish; }
    void setWish(qint64 id);
    [[nodiscard]] PopupList *popup() const { return m_popup; }

Q_SIGNALS:
    void wishChanged(qint64 id);

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void look(const QString &typed);
    void choose(qint64 id);

    QList<WishOffer> m_offers;
    QList<core::SearchText> m_keys;
    QList<WishOffer> m_found;
    PopupList *m_popup;
    qint64 m_wish = 0;
};

} // namespace ui
