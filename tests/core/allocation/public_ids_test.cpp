// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/allocation/checker.h"
#include "core/allocation/lottery.h"
#include "core/allocation/public_ids.h"
#include "tests/core/allocation/cases.h"

#include <map>

using namespace core::allocation;
using namespace Qt::Literals::StringLiterals;
using namespace cases;

namespace {

QHash<QString, QString> serialsFor(const Instance &instance, const QString &content)
{
    QStringList ids;
    for (const Child &child : instance.children)
        ids << child.id;
    QHash<QString, QString> serials;
    int next = 0;
    for (const QString &id : serialOrder(content, ids))
        serials.insert(id, serialText(++next));
    return serials;
}

/// What a child holds and since which round; which of a program's blocks a given seat stands in says nothing.
std::map<int, int> seatsOf(const Result &result, qsizetype child)
{
    std::map<int, int> seats;
    for (const SeatWon &seat : result.seats[child])
        seats[seat.offering] = seat.round;
    return seats;
}

} // namespace

TEST_CASE("serials have four digits, do not depend on the order of rows and change with the content", "[allocation]")
{
    CHECK(serialText(7) == u"0007"_s);
    CHECK(serialText(12345) == u"12345"_s);
    const QStringList order = serialOrder(u"content"_s, {u"11"_s, u"12"_s, u"13"_s, u"14"_s, u"15"_s, u"16"_s});
    CHECK(order == serialOrder(u"content"_s, {u"16"_s, u"13"_s, u"12"_s, u"15"_s, u"11"_s, u"14"_s}));
    CHECK(order != serialOrder(u"another"_s, {u"11"_s, u"12"_s, u"13"_s, u"14"_s, u"15"_s, u"16"_s}));
}

TEST_CASE("public ids change nobody's seats or reasons but through the numbers drawn", "[allocation]")
{
    forMany(71, 1500, everything, [](const Case &c, RandomInstances &) {
        Instance inside = c.instance;
        QList<int> order(inside.children.size()); // numbers of their own, so that no tie is broken by an id
        std::iota(order.begin(), order.end(), 0);
        for (int child = 0; child < int(order.size()); ++child)
            inside.children[child].lottery = int(order.size()) - 1 - order[child];
        inside.seed.reset();
        const Instance outside = withPublicIds(inside, u"content"_s, serialsFor(inside, u"content"_s));
        const Result before = arrange(inside);
        const Result after = arrange(outside);
        for (qsizetype child = 0; child < after.seats.size(); ++child)
            REQUIRE(seatsOf(after, child) == seatsOf(before, child));
        REQUIRE(after.refusals == before.refusals);
        REQUIRE(after.cancelled.size() == before.cancelled.size());
        REQUIRE(Checker(outside, after).disputed().isEmpty());
    });
}

TEST_CASE("nothing of a child is published but serial, tier, wishes, days of care and tokens", "[allocation]")
{
    Instance instance{
        .offerings = {{.id = u"5"_s, .blocks = {{.seats = 1, .favours = {1}}, {.seats = 2}}, .grades = {3, 4}},
                      {.id = u"6"_s, .blocks = {{.seats = 2}}}},
        .children = {{.id = u"11"_s, .grade = 2, .groups = {0, 1}, .prefs = {0, 1}, .family = u"德吉"_s},
                     {.id = u"12"_s, .grade = 3, .groups = {1}, .prefs = {0}, .family = u"德吉"_s}},
        .groups = {u"left-behind"_s, u"class-77"_s}};
    drawNumbers(instance, u"seed"_s);
    const Instance outside = withPublicIds(instance, u"content"_s, serialsFor(instance, u"content"_s));
    const QByteArray json = canonical(outside);
    for (const char *hidden : {"\"11\"", "\"12\"", "left-behind", "class-77", "grade", "\u5fb7\u5409"})
        CHECK_FALSE(json.contains(hidden));
    CHECK(outside.groups == QStringList{u"G1"_s});
    CHECK(outside.children[0].family == outside.children[1].family);
    CHECK(outside.exclusions == QList<Pairing>{{0, 0}}); // of grade 2: refused, and nobody reads why
    CHECK(readInstance(json).children.size() == 2);
}
