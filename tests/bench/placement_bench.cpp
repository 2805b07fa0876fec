// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Arranges and explains the largest school we think of: 5,000 children, 10 wishes each, 300 programs. Machines and
// their moods differ, so the yardstick runs in the same minute: std::sort of the 50,000 wishes by 64-bit key.
#include "core/allocation/allocator.h"
#include "core/allocation/checker.h"
#include "core/allocation/explain.h"
#include "core/allocation/instance_json.h"
#include "core/allocation/lottery.h"
#include "core/allocation/result_json.h"
#include "tests/bench/median.h"
#include "tests/core/allocation/naive.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace core::allocation;
using bench::median;
using namespace Qt::Literals::StringLiterals;

namespace {

Instance school(int children, int offerings, int wishes, int minimum)
{
    std::mt19937_64 engine(20260901);
    const auto upTo = [&](int below) { return int(engine() % quint64(below)); };
    Instance instance{.groups = {u"need"_s}};
    for (int o = 0; o < offerings; ++o) {
        Offering offering{.id = u"program-%1"_s.arg(o), .times = {u"day %1"_s.arg(o % 5)}, .minimum = minimum};
        if (o % 4 == 0)
            offering.times << u"day %1"_s.arg((o + 2) % 5);
        if (o % 10 == 0)
            offering.blocks << Block{.seats = 4, .favours = {0}};
        offering.blocks << Block{.seats = 10 + upTo(20)};
        instance.offerings << offering;
    }
    for (int c = 0; c < children; ++c) {
        Child child{.id = u"student-%1"_s.arg(c), .limit = 1 + upTo(3), .tier = upTo(10) == 0 ? 0 : 1};
        if (child.tier == 0)
            child.groups << 0;
        while (child.prefs.size() < wishes) { // some programs are wanted by many
            const int wish = std::min(upTo(offerings), upTo(offerings));
            if (!child.prefs.contains(wish))
                child.prefs << wish;
        }
        if (upTo(5) == 0)
            child.bumps << child.prefs[upTo(wishes)];
        instance.children << child;
    }
    drawNumbers(instance, u"bench"_s);
    return instance;
}

} // namespace

TEST_CASE("arranging and explaining 5000 children takes at most 5 ms", "[bench]")
{
    const Instance instance = school(5000, 300, 10, 0);
    Result result;
    qint64 reasons = 0;
    std::optional<Ladder> ladder;
    const double arranging = median(41, [&] {
        ladder.emplace(instance);
        result = arrange(instance, *ladder);
    });
    const double explaining = median(41, [&] {
        reasons = 0;
        const Explainer explainer(instance, *ladder, result);
        for (int child = 0; child < 5000; ++child)
            reasons += explainer.explain(child).size();
    });
    const double both = arranging + explaining;

    std::mt19937_64 engine(1);
    std::vector<quint64> wishes(50'000);
    const double sorting = median(41, [&] {
        std::generate(wishes.begin(), wishes.end(), engine);
        std::sort(wishes.begin(), wishes.end());
    });
    const double checking = median(5, [&] { CHECK(Checker(instance, result).disputed().isEmpty()); });
    const Instance demanding = school(5000, 300, 10, 4);
    Result cancelling;
    const double cancellations = median(21, [&] { cancelling = arrange(demanding); });
    Instance again = instance;
    const double drawing = median(5, [&] { drawNumbers(again, u"bench"_s); });
    const double writing = median(5, [&] { (void)resultDocument(instance, result); });
    const QByteArray input = canonical(instance);
    const double reading = median(5, [&] { (void)readInstance(input); });

    qint64 seats = 0;
    for (const auto &won : result.seats)
        seats += won.size();
    std::printf("5,000 children, 10 wishes, 300 programs: %lld seats, %lld refusals explained\n",
                static_cast<long long>(seats), static_cast<long long>(reasons));
    std::printf("with minimums and %lld cancellations: arrange %.2f ms\n",
                static_cast<long long>(cancelling.cancelled.size()), cancellations);
    std::printf("arrange %.2f ms + explain %.2f ms = %.2f ms, %.2f x sorting 50,000 keys (%.2f ms)\n", arranging,
                explaining, both, both / sorting, sorting);
    std::printf("check all %.2f ms, draw numbers %.2f ms, write result %.2f ms, read input %.2f ms\n", checking,
                drawing, writing, reading);
    CHECK(both <= 5);
}

TEST_CASE("the engine is far faster than the naive reference", "[bench]")
{
    const Instance instance = school(80, 20, 6, 4);
    Result fast;
    Result slow;
    const double engine = median(11, [&] { fast = arrange(instance); });
    const double reference = median(1, [&] { slow = naive::arrange(instance).result; });
    std::printf("80 children: engine %.3f ms, naive reference %.1f ms, ratio %.0f\n", engine, reference,
                reference / engine);
    CHECK(fast == slow);
    CHECK(reference > 20 * engine);
}
