// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/search_text.h"

#include "core/base/person_name.h"

#include <algorithm>

namespace ui {

QString searchText(const QStringList &texts)
{
    QStringList all = texts;
    if (!texts.isEmpty())
        all << core::matchingName(texts.first()) << core::pinyinKeys(texts.first());
    return all.join(QLatin1Char('\n')).toLower();
}

bool answers(const QString &searchText, const QString &typed)
{
    const QStringList words = typed.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&searchText](const QString &word) { return searchText.contains(word); });
}

} // namespace ui
