// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/name_spellings.h"
#include "core/domain/ids.h"

#include <QList>
#include <QRegularExpression>
#include <QString>

namespace core {

/// Spellings of one name, or of one part of names, that the school holds for one another.
struct NameVariant {
    NameVariantId id{};
    QString spellings{};    ///< joined by U+3001: 旦增、丹增、单增
    bool wholeName = false; ///< only a name that is nothing else
    bool suggested = false; ///< came with the program, and nobody has changed it
    int version = 0;

    /// Taken apart as people type lists: commas of every kind, blanks, strokes.
    [[nodiscard]] QStringList list() const
    {
        static const QRegularExpression between(QStringLiteral("[\\s\u3001\uff0c,;\uff1b/|]+"));
        return spellings.split(between, Qt::SkipEmptyParts);
    }
};

/// All of them, ready for looking up.
[[nodiscard]] inline NameSpellings nameSpellings(const QList<NameVariant> &variants)
{
    QList<SpellingGroup> groups;
    for (const NameVariant &variant : variants)
        groups << SpellingGroup{.spellings = variant.list(), .wholeName = variant.wholeName};
    return NameSpellings(groups);
}

} // namespace core
