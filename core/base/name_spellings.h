// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace core {

/// Ways of writing one name, or one part of names: 旦增, 丹增, 单增.
struct SpellingGroup {
    QStringList spellings{};
    bool wholeName = false; ///< only a name that is nothing else; otherwise any part of a name
};

/// The spellings a school holds for one another, ready for looking up. A proposal and never more: two names of one
/// spelling may belong to two children (data-conventions 3.6).
class NameSpellings
{
public:
    NameSpellings() = default;
    explicit NameSpellings(const QList<SpellingGroup> &groups);

    [[nodiscard]] bool isEmpty() const { return m_groups.isEmpty(); }

private:
    friend QString spellingKey(const QString &name, const NameSpellings &spellings);
    friend QStringList spellingsOf(const QString &name, const NameSpellings &spellings);
    struct Part {
        QString text{};
        qsizetype group = -1; ///< -1: written in one way only
    };
    [[nodiscard]] QList<Part> partsOf(const QString &name) const;

    QList<SpellingGroup> m_groups;
    QHash<QString, qsizetype> m_groupOf; ///< parts of names
    QHash<QString, qsizetype> m_wholeOf; ///< whole names
    qsizetype m_longest = 0;
};

/// Every way in which a name may be written, the name itself (as people compare it) first; at most 24.
[[nodiscard]] QStringList spellingsOf(const QString &name, const NameSpellings &spellings);

/// The same without the name itself: for a list that is also searched by them.
[[nodiscard]] inline QStringList otherSpellingsOf(const QString &name, const NameSpellings &spellings)
{
    return spellings.isEmpty() ? QStringList() : spellingsOf(name, spellings).mid(1);
}

/// Equal for two names exactly when they may be one name in two spellings: dots and blanks do not count. For looking up
/// many names; never store it.
[[nodiscard]] QString spellingKey(const QString &name, const NameSpellings &spellings);

/// May these be one name, differently written? Equal names are, too. Ask a person before anything is done about it.
[[nodiscard]] bool sameBySpelling(const QString &a, const QString &b, const NameSpellings &spellings);

} // namespace core
