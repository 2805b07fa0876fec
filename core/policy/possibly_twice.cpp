// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/possibly_twice.h"

#include "core/base/person_name.h"
#include "core/policy/identity_number.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace core::policy {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What is compared of a child, made once.
struct Key {
    StudentId id{};
    QString name{};
    QString spelling{}; ///< equal for two spellings of one name
    QDate born{};
    QString number{};
    QString citizenId{};
    QString phone{};

    [[nodiscard]] bool hasRealNumber() const { return number.startsWith(u'G') || number.startsWith(u'J'); }
};

Key keyOf(const StudentLine &line, const NameSpellings &spellings)
{
    Key key{.id = line.id,
            .name = matchingName(line.name),
            .spelling = spellingKey(line.name, spellings),
            .born = line.born,
            .number = normalisedId(line.number),
            .citizenId = normalisedId(line.idNumber),
            .phone = line.phone};
    if (key.citizenId.isEmpty() && key.number.startsWith(u'G'))
        key.citizenId = key.number.mid(1);
    return key;
}

/// Real numbers that differ tell two children apart, whatever else they share.
bool areToldApart(const Key &one, const Key &other)
{
    if (one.hasRealNumber() && other.hasRealNumber() && one.number != other.number)
        return true;
    return !one.citizenId.isEmpty() && !other.citizenId.isEmpty() && one.citizenId != other.citizenId;
}

class Pairs
{
public:
    /// Every two of a bucket that fit; a pair keeps the surest sign, so the surest buckets come first.
    template<class SignOf>
    void takeFrom(const QHash<QString, QList<const Key *>> &buckets, SignOf signOf)
    {
        for (const QList<const Key *> &same : buckets)
            for (qsizetype i = 0; i < same.size(); ++i)
                for (qsizetype j = i + 1; j < same.size(); ++j) {
                    const auto [one, other] =
                        std::minmax(same.at(i), same.at(j), [](const Key *a, const Key *b) { return a->id < b->id; });
                    const std::optional<TwiceSign> sign = signOf(*one, *other);
                    if (!sign || m_known.contains({one->id, other->id}))
                        continue;
                    m_known.insert({one->id, other->id});
                    m_pairs << PossiblyTwice{.one = one->id, .other = other->id, .sign = *sign};
                }
    }

    QList<PossiblyTwice> sorted()
    {
        std::ranges::sort(m_pairs, {}, [](const PossiblyTwice &p) { return std::tuple(p.sign, p.one, p.other); });
        return std::move(m_pairs);
    }

private:
    QList<PossiblyTwice> m_pairs{};
    QSet<std::pair<StudentId, StudentId>> m_known{};
};

std::optional<TwiceSign> byName(const Key &one, const Key &other)
{
    if (areToldApart(one, other))
        return {};
    const bool temporary = one.number.startsWith(u'L') != other.number.startsWith(u'L');
    return temporary && (one.hasRealNumber() || other.hasRealNumber()) ? TwiceSign::TemporaryNumber
                                                                       : TwiceSign::NameAndBirth;
}

std::optional<TwiceSign> bySpelling(const Key &one, const Key &other)
{
    if (areToldApart(one, other) || one.name == other.name)
        return {};
    return TwiceSign::SpellingAndPhone;
}

} // namespace

QList<PossiblyTwice> possiblyTwice(const QList<StudentLine> &children, const NameSpellings &spellings)
{
    QList<Key> keys;
    keys.reserve(children.size());
    for (const StudentLine &line : children)
        keys << keyOf(line, spellings);
    QHash<QString, QList<const Key *>> byId;
    QHash<QString, QList<const Key *>> byNameAndBirth;
    QHash<QString, QList<const Key *>> bySpellingBirthAndPhone;
    for (const Key &key : std::as_const(keys)) {
        if (!key.citizenId.isEmpty())
            byId[key.citizenId] << &key;
        if (!key.born.isValid())
            continue;
        const QString day = key.born.toString(Qt::ISODate) + u'|';
        byNameAndBirth[day + key.name] << &key;
        if (!key.phone.isEmpty())
            bySpellingBirthAndPhone[day + key.phone + u'|' + key.spelling] << &key;
    }
    Pairs pairs;
    pairs.takeFrom(byId, [](const Key &, const Key &) { return std::optional(TwiceSign::CitizenId); });
    pairs.takeFrom(byNameAndBirth, byName);
    pairs.takeFrom(bySpellingBirthAndPhone, bySpelling);
    return pairs.sorted();
}

} // namespace core::policy
