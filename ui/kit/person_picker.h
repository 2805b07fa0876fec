// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/search_text.h"

#include <QLineEdit>
#include <QList>

namespace ui {

class PopupList;

/// A person as every list of people shows one: name, class (or post), birth date, last four digits of the number.
struct PersonEntry {
    qint64 id = 0;
    QString name{};
    QString mark{}; ///< tells two of one name apart, shown behind the name
    QString group{};
    QString born{};
    QString tail{};
    QString more{};          ///< found by, not shown: a school number, a former name
    QString otherSpelling{}; ///< filled by matching(): the spelling that was typed, when the name is not written so
};

/// Chooses one person out of many by initials, pinyin, characters or number.
class PersonPicker : public QLineEdit
{
    Q_OBJECT
    Q_PROPERTY(qint64 person READ person WRITE setPerson NOTIFY personChanged USER true)

public:
    explicit PersonPicker(QWidget *parent = nullptr);

    void setPeople(const QList<PersonEntry> &people, const core::NameSpellings &spellings = {});
    /// 0: nobody.
    [[nodiscard]] qint64 person() const { return m_person; }
    void setPerson(qint64 id);
    [[nodiscard]] QList<PersonEntry> matching(const QString &typed) const;
    [[nodiscard]] PopupList *popup() const { return m_popup; }
    /// "name · class · born · …1234"
    [[nodiscard]] static QString line(const PersonEntry &entry);

Q_SIGNALS:
    void personChanged(qint64 id);

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void look(const QString &typed);
    void choose(qint64 id);
    [[nodiscard]] const PersonEntry *find(qint64 id) const;

    QList<PersonEntry> m_people;
    core::NameSpellings m_spellings;
    mutable QList<core::SearchText> m_keys; ///< made when first looked for
    QList<PersonEntry> m_found;
    PopupList *m_popup;
    qint64 m_person = 0;
};

} // namespace ui
