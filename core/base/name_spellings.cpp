// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/name_spellings.h"

#include "core/base/person_name.h"

#include <algorithm>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostSpellings = 24;

QString withoutDots(const QString &name)
{
    QString plain = matchingName(name).toLower();
    plain.removeIf([](QChar c) { return c == QChar(0x00B7) || isTibetanPoint(c); });
    return plain;
}

} // namespace

NameSpellings::NameSpellings(const QList<SpellingGroup> &groups)
{
    for (SpellingGroup group : groups) {
        for (QString &spelling : group.spellings)
            spelling = withoutDots(spelling);
        group.spellings.removeAll(QString());
        group.spellings.removeDuplicates();
        if (group.spellings.size() < 2)
            continue;
        for (const QString &spelling : std::as_const(group.spellings)) {
            auto &known = group.wholeName ? m_wholeOf : m_groupOf;
            if (!known.contains(spelling))
                known.insert(spelling, m_groups.size());
            m_longest = std::max(m_longest, spelling.size());
        }
        m_groups << group;
    }
}

/// From the left, the longest known spelling at each place.
QList<NameSpellings::Part> NameSpellings::partsOf(const QString &name) const
{
    const QString plain = withoutDots(name);
    if (const qsizetype whole = m_wholeOf.value(plain, -1); whole >= 0)
        return {{plain, whole}};
    QList<Part> parts;
    for (qsizetype at = 0; at < plain.size();) {
        qsizetype length = std::min(m_longest, plain.size() - at);
        while (length > 0 && !m_groupOf.contains(plain.mid(at, length)))
            --length;
        if (length > 0) {
            parts << Part{plain.mid(at, length), m_groupOf.value(plain.mid(at, length))};
        } else {
            length = 1;
            if (parts.isEmpty() || parts.last().group >= 0)
                parts << Part{};
            parts.last().text += plain.at(at);
        }
        at += length;
    }
    return parts;
}

QString spellingKey(const QString &name, const NameSpellings &spellings)
{
    QString key;
    for (const NameSpellings::Part &part : spellings.partsOf(name))
        key += part.group < 0 ? part.text : spellings.m_groups.at(part.group).spellings.first();
    return key;
}

bool sameBySpelling(const QString &a, const QString &b, const NameSpellings &spellings)
{
    return spellingKey(a, spellings) == spellingKey(b, spellings);
}

QStringList spellingsOf(const QString &name, const NameSpellings &spellings)
{
    const QString own = matchingName(name);
    QStringList written{QString()};
    bool isSame = true;
    for (const NameSpellings::Part &part : spellings.partsOf(name)) {
        QStringList ways{part.text};
        if (part.group >= 0)
            for (const QString &way : spellings.m_groups.at(part.group).spellings)
                if (way != part.text)
                    ways << way;
        isSame = isSame && ways.size() == 1;
        QStringList longer;
        for (const QString &way : std::as_const(ways)) // the name itself stays the first
            for (const QString &begun : std::as_const(written))
                if (longer.size() < mostSpellings)
                    longer << begun + way;
        written = longer;
    }
    if (isSame)
        return {own};
    written.first() = own;
    return written;
}

} // namespace core
