// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <functional>
#include <utility>

namespace core {

/// A name as people compare it: dots of every kind as U+00B7, no blanks inside Han text, full-width letters plain, outer
/// blanks and invisible signs gone, Tibetan in one form without the tsheg at its end (data-conventions 3.6). What was
/// written is kept elsewhere; this is only for matching.
[[nodiscard]] QString matchingName(const QString &written);

/// How a Chinese name sounds: every reading of each character ("♪zha|za xi ci ren."), empty when no character has any.
/// A SearchText understands it wherever it stands among texts.
[[nodiscard]] QString pinyinKeys(const QString &name);
/// Grows when matchingName, pinyinKeys or pinyinOrder answer otherwise than before: a file then makes its keys anew.
inline constexpr int nameKeysVersion = 2;

/// A key that sorts names in pinyin order, equal names together.
[[nodiscard]] QByteArray pinyinOrder(const QString &name);

/// Sorts what has a name in pinyin order; of one name what stood first stays first.
template<class T, class NameOf>
void sortByPinyin(QList<T> &list, NameOf nameOf)
{
    QList<std::pair<QByteArray, T>> keyed;
    keyed.reserve(list.size());
    for (T &item : list)
        keyed.emplaceBack(pinyinOrder(matchingName(std::invoke(nameOf, item))), std::move(item));
    std::ranges::stable_sort(keyed, {}, &std::pair<QByteArray, T>::first);
    list.clear();
    for (auto &[key, item] : keyed)
        list << std::move(item);
}

/// Dots that stand between the parts of a name: U+00B7 and all that looks like it.
[[nodiscard]] bool isNameDot(QChar c);
/// One form of Tibetan text for comparing: signs that are drawn like others are those others.
[[nodiscard]] QChar plainTibetan(QChar c);
/// The dot between Tibetan syllables (tsheg), which may be left out at the end of a name, or a stroke that ends a text.
[[nodiscard]] bool isTibetanPoint(QChar c);

} // namespace core
