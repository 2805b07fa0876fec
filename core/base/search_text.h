// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/name_spellings.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace core {

/// Between these two stands how a name sounds, as core::pinyinKeys writes it.
inline constexpr QChar soundsBegin(0x266A);
inline constexpr QChar soundsEnd(u'.');

/// What somebody typed to find something: blank-separated words, all of which must be found.
class SearchWords
{
public:
    SearchWords() = default;
    explicit SearchWords(const QString &typed);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    /// What did not answer the earlier words cannot answer these: "zx" became "zxc".
    [[nodiscard]] bool narrows(const SearchWords &earlier) const { return m_form.startsWith(earlier.m_form); }

private:
    friend class SearchText;
    struct Word {
        QString text{};
        QString sound{}; ///< the letters, ü as v; empty when it cannot be pinyin
    };
    QList<Word> m_words;
    QString m_form;
};

/// By what something is found: texts in a form that forgives case, width, dots and blanks inside names, and the sounds of
/// names, matched as people type pinyin: whole syllables, initials or any mixture, with any reading of a character
/// ("zhaxiciren", "zxcr", "zhaxicr", "zxci").
class SearchText
{
public:
    SearchText() = default;
    /// Keys of core::pinyinKeys may stand anywhere among the texts. `alsoWritten` are other spellings of a name; their
    /// sounds are found as well.
    explicit SearchText(const QStringList &texts, const QStringList &alsoWritten = {});

    enum class Answer { No, AsWritten, OtherSpelling };
    [[nodiscard]] Answer answer(const SearchWords &words) const;
    [[nodiscard]] bool answers(const SearchWords &words) const { return answer(words) != Answer::No; }
    /// The other spelling by which it answers; empty when it answers as written, or not at all.
    [[nodiscard]] QString spellingFound(const SearchWords &words) const;

private:
    struct Side {
        QString text{};
        QString sounds{};
        void take(const QStringList &texts);
        [[nodiscard]] bool holds(const SearchWords::Word &word) const;
    };
    Side m_written;
    Side m_also;
    QStringList m_spellings;
};

/// For something with a name: the name and how it sounds, other texts, other spellings.
[[nodiscard]] SearchText searchText(const QString &name, const QStringList &texts = {},
                                    const NameSpellings &spellings = {});

} // namespace core
