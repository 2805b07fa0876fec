// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/allocation/random_instance.h"

#include "core/allocation/lottery.h"

using namespace core::allocation;
using namespace Qt::Literals::StringLiterals;

QList<int> RandomInstances::some(int below, int percent)
{
    QList<int> list;
    for (int i = 0; i < below; ++i)
        if (chance(percent))
            list << i;
    shuffle(list);
    return list;
}

Offering RandomInstances::offering(int number, int children, const Features &features)
{
    Offering o{.id = u"o%1"_s.arg(number)};
    for (const int time : some(4, 30))
        o.times << u"T%1"_s.arg(time);
    if (chance(25))
        o.course = u"c%1"_s.arg(upTo(2));
    if (features.minimums && chance(40))
        o.minimum = upTo(4);
    o.keepOpen = chance(20);
    const int blocks = features.reserves ? 1 + upTo(3) : 1;
    for (int b = 0; b < blocks; ++b)
        o.blocks << Block{.seats = upTo(blocks == 1 ? 4 : 3),
                          .favours = features.reserves ? some(2, 30) : QList<int>{},
                          .usesTier = !features.reserves || chance(70)};
    if (features.priorities && chance(15))
        o.priority = some(children, 80);
    if (chance(15))
        for (const int grade : some(3, 60))
            o.grades << grade + 1;
    return o;
}

Child RandomInstances::child(int number, int offerings, const Features &features)
{
    Child c{.id = u"s%1"_s.arg(number), .limit = 1 + upTo(features.most), .grade = 1 + upTo(3)};
    if (features.most > 1 && chance(3))
        c.limit = 0;
    if (features.tiers)
        c.tier = upTo(3);
    c.groups = some(2, 35);
    if (features.reserves)
        c.bumps = some(offerings, 15);
    c.prefs = some(offerings, 75);
    c.swap = chance(80);
    for (const int day : some(5, 40))
        c.custody << u"D%1"_s.arg(day);
    return c;
}

void RandomInstances::givePins(Instance &instance)
{
    QList<int> taken(instance.offerings.size());
    for (int i = upTo(4); i > 0; --i) {
        const Pairing pin{upTo(int(instance.children.size())), upTo(int(instance.offerings.size()))};
        if (instance.pins.contains(pin) || taken[pin.offering] >= instance.offerings[pin.offering].seats())
            continue;
        ++taken[pin.offering];
        instance.pins << pin;
    }
    for (int i = upTo(3); i > 0; --i)
        if (const Pairing pair{upTo(int(instance.children.size())), upTo(int(instance.offerings.size()))};
            !instance.exclusions.contains(pair))
            instance.exclusions << pair;
}

Instance RandomInstances::next(const Features &features)
{
    Instance instance;
    instance.groups = {u"g0"_s, u"g1"_s};
    const int children = 1 + upTo(features.children);
    const int offerings = 1 + upTo(features.offerings);
    for (int o = 0; o < offerings; ++o)
        instance.offerings << offering(o, children, features);
    for (int c = 0; c < children; ++c)
        instance.children << child(c, offerings, features);
    if (features.pins)
        givePins(instance);
    if (chance(20)) {
        drawNumbers(instance, u"seed %1"_s.arg(upTo(1000)));
    } else {
        QList<int> numbers;
        for (int c = 0; c < children; ++c)
            numbers << (chance(10) ? 3 : c); // sometimes two have the same
        shuffle(numbers);
        for (int c = 0; c < children; ++c)
            instance.children[c].lottery = numbers[c];
    }
    return instance;
}
