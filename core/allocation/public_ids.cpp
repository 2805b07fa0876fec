// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/allocation/public_ids.h"

#include "core/allocation/lottery.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

namespace core::allocation {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int serialDigits = 4;

QByteArray digest(const QString &content, const QString &what)
{
    return QCryptographicHash::hash((content + u'|' + what).toUtf8(), QCryptographicHash::Sha256);
}

/// Only what a block asks for stays; what a group is called says nothing any more.
void hideGroups(Instance &instance, const QString &content)
{
    QSet<int> asked;
    for (const Offering &offering : std::as_const(instance.offerings))
        for (const Block &block : offering.blocks)
            asked.unite(QSet<int>(block.favours.begin(), block.favours.end()));
    QStringList names;
    for (const int group : std::as_const(asked))
        names << instance.groups.at(group);
    names = serialOrder(content + u"|group"_s, names);
    QHash<int, int> place;
    for (const int group : std::as_const(asked))
        place.insert(group, static_cast<int>(names.indexOf(instance.groups.at(group))));
    const auto replaced = [&place](const QList<int> &groups) {
        QList<int> kept;
        for (const int group : groups)
            if (const auto at = place.constFind(group); at != place.cend())
                kept << *at;
        std::ranges::sort(kept);
        return kept;
    };
    for (Offering &offering : instance.offerings)
        for (Block &block : offering.blocks)
            block.favours = replaced(block.favours);
    for (Child &child : instance.children)
        child.groups = replaced(child.groups);
    instance.groups.clear();
    for (qsizetype i = 0; i < names.size(); ++i)
        instance.groups << u"G%1"_s.arg(i + 1);
}

void hideFamilies(Instance &instance, const QString &content)
{
    QStringList families;
    for (const Child &child : std::as_const(instance.children))
        if (!child.family.isEmpty() && !families.contains(child.family))
            families << child.family;
    families = serialOrder(content + u"|family"_s, families);
    for (Child &child : instance.children)
        if (!child.family.isEmpty())
            child.family = u"F%1"_s.arg(families.indexOf(child.family) + 1);
}

void hideGrades(Instance &instance)
{
    for (qsizetype at = 0; at < instance.children.size(); ++at) {
        Child &child = instance.children[at];
        for (const int wish : std::as_const(child.prefs)) {
            const QList<int> &grades = instance.offerings.at(wish).grades;
            const Pairing pair{.child = static_cast<int>(at), .offering = wish};
            if (!grades.isEmpty() && !grades.contains(child.grade) && !instance.exclusions.contains(pair))
                instance.exclusions << pair;
        }
        child.grade = 0;
    }
    for (Offering &offering : instance.offerings)
        offering.grades.clear();
}

/// Pairs in the order of what is printed, not of who was entered first.
void order(const Instance &instance, QList<Pairing> &pairs)
{
    std::ranges::stable_sort(pairs, [&instance](const Pairing &a, const Pairing &b) {
        return idLess(instance.children.at(a.child).id, instance.children.at(b.child).id);
    });
}

} // namespace

QString serialText(int number) { return QString::number(number).rightJustified(serialDigits, u'0'); }

QStringList serialOrder(const QString &content, QStringList ids)
{
    QHash<QString, QByteArray> digests;
    for (const QString &id : std::as_const(ids))
        digests.insert(id, digest(content, id));
    std::ranges::sort(ids, [&digests](const QString &a, const QString &b) {
        const QByteArray &one = digests[a];
        const QByteArray &other = digests[b];
        return one != other ? one < other : idLess(a, b);
    });
    return ids;
}

Instance withPublicIds(Instance instance, const QString &content, const QHash<QString, QString> &serials)
{
    hideGrades(instance);
    hideGroups(instance, content);
    hideFamilies(instance, content);
    for (Child &child : instance.children)
        child.id = serials.value(child.id, child.id);
    order(instance, instance.pins);
    order(instance, instance.exclusions);
    return instance;
}

} // namespace core::allocation
