// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/explanations.h"

#include "core/allocation/allocator.h"
#include "core/allocation/lottery.h"
#include "tests/support/qstring_maker.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace core::allocation;
using namespace Qt::Literals::StringLiterals;
using ui::words::WishNames;

namespace {

const WishNames names{.program = u"国际象棋 (周一) %2"_s,
                      .clashing = u"合唱"_s,
                      .grades = u"Grade 3 to Grade 6"_s,
                      .decision = u"asked to leave it"_s};

bool tells(const Explanation &explanation, const QStringList &parts)
{
    const QString sentence = ui::words::words(explanation, names);
    INFO(sentence.toStdString());
    bool all = !sentence.contains(u"%1"_s) && !sentence.contains(u"%3"_s) && sentence.endsWith(u'.');
    all = all || explanation.bar == Bar::Excluded; // ends with the school's own words
    for (const QString &part : parts) {
        INFO(part.toStdString());
        CHECK(sentence.contains(part));
        all = all && sentence.contains(part);
    }
    return all;
}

} // namespace

TEST_CASE("a child outranked reads the queue in numbers", "[words][explanations]")
{
    const Explanation e{.refusal = {.reason = Reason::Outranked, .round = 1},
                        .wish = 1,
                        .seats = 20,
                        .open = 20,
                        .competing = 63,
                        .place = 37,
                        .admitted = 20,
                        .number = 412,
                        .tier = 1};
    CHECK(tells(e, {names.program, u"20 seats"_s, u"round 1"_s, u"63 children"_s, u"place 20"_s, u"place 37"_s,
                    u"no priority group"_s, u"0412"_s}));
    Explanation later = e;
    later.refusal.round = 2;
    later.open = 3;
    CHECK(tells(later, {u"3 of them still open in round 2"_s}));
    Explanation need = e;
    need.tier = 0;
    CHECK_FALSE(ui::words::words(need, names).contains(u"no priority group"_s));
    Explanation listed = e;
    listed.listed = true;
    CHECK(tells(listed, {u"by the published list"_s}));
    CHECK_FALSE(ui::words::words(listed, names).contains(u"0412"_s));
}

TEST_CASE("a program that was full before the round says when its seats went", "[words][explanations]")
{
    Explanation e{.refusal = {.reason = Reason::Outranked, .round = 3}, .seats = 12};
    CHECK(tells(e, {u"all 12 seats"_s, u"before round 3"_s}));
    e.refusal.round = 1;
    CHECK(tells(e, {u"the school had given all 12 seats"_s}));
    e.seats = 0;
    CHECK(tells(e, {u"has no seats"_s}));
}

TEST_CASE("a clash names the child's own seat and its rank", "[words][explanations]")
{
    Explanation e{.refusal = {.reason = Reason::TimeClash}, .wish = 2, .clashWish = 1};
    CHECK(tells(e, {names.program, names.clashing, u"wish 1"_s}));
    e.clashGiven = true;
    CHECK(tells(e, {names.clashing, u"the school gave"_s}));
    CHECK_FALSE(ui::words::words(e, names).contains(u"wish 1"_s));
}

TEST_CASE("cancelled, not eligible and the limit each have their sentence", "[words][explanations]")
{
    CHECK(tells({.refusal = {.reason = Reason::Cancelled}, .enrolled = 6, .minimum = 10, .step = 1},
                {names.program, u"6 children"_s, u"10"_s, u"adjustment 1"_s}));
    CHECK(tells({.refusal = {.reason = Reason::NotEligible}, .bar = Bar::Grade}, {names.program, names.grades}));
    CHECK(tells({.refusal = {.reason = Reason::NotEligible}, .bar = Bar::NotListed}, {u"published list"_s}));
    CHECK(tells({.refusal = {.reason = Reason::NotEligible}, .bar = Bar::Excluded}, {names.decision}));
    WishNames silent = names;
    silent.decision.clear();
    CHECK(ui::words::words({.refusal = {.reason = Reason::NotEligible}, .bar = Bar::Excluded}, silent).endsWith(u'.'));
    CHECK(tells({.refusal = {.reason = Reason::Limit}, .limit = 2}, {names.program, u"(2)"_s}));
}

TEST_CASE("every refusal of a draw has a sentence that names no other child", "[words][explanations]")
{
    Instance instance;
    instance.offerings = {{.id = u"a"_s, .times = {u"1"_s}, .blocks = {{.seats = 2}}, .grades = {3, 4}},
                          {.id = u"b"_s, .times = {u"1"_s}, .blocks = {{.seats = 9}}},
                          {.id = u"c"_s, .times = {u"2"_s}, .minimum = 30, .blocks = {{.seats = 30}}},
                          {.id = u"d"_s, .times = {u"3"_s}, .blocks = {{.seats = 40}}}};
    for (int i = 0; i < 12; ++i)
        instance.children << Child{.id = u"child-%1"_s.arg(i),
                                   .limit = 1 + i % 2,
                                   .tier = i % 3 == 0 ? 0 : 1,
                                   .grade = 2 + i % 3,
                                   .prefs = {0, 1, 2, 3}};
    instance.seed = u"174902"_s;
    drawNumbers(instance, *instance.seed);
    const Result result = arrange(instance);
    const Ladder ladder(instance);
    const Explainer explainer(instance, ladder, result);
    int refusals = 0;
    for (int child = 0; child < instance.children.size(); ++child)
        for (const Explanation &e : explainer.explain(child)) {
            const QString sentence = ui::words::words(e, names);
            CHECK(sentence.contains(names.program));
            CHECK_FALSE(sentence.contains(u"child-"_s));
            ++refusals;
        }
    CHECK(refusals > 12);
}

TEST_CASE("a won seat says its round, a program its days", "[words][explanations]")
{
    CHECK(ui::words::wonWords(2).contains(u'2'));
    CHECK(ui::words::wonWords(0) == u"Given by the school"_s);
    CHECK(ui::words::publicNumber(7) == u"0007"_s);
    const Program chess{.title = u"国际象棋"_s, .times = {{1, 990, 1110}, {3, 990, 1110}, {1, 1120, 1150}}};
    CHECK(ui::words::programWithDays(chess) == u"国际象棋 (Mon, Wed)"_s);
    CHECK(ui::words::programWithDays(Program{.title = u"国际象棋"_s}) == u"国际象棋"_s);
}
