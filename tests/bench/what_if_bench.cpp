// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A question beside the draw of 3,000 children: answered while the clerk types. And the time after such a draw, read
// whole from a file.
#include "core/allocation/lottery.h"
#include "core/office/what_if.h"
#include "tests/bench/median.h"

#include <catch2/catch.hpp>

#include <cstdio>
#include <numeric>
#include <random>

using namespace core;
using bench::median;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int children = 3000;
constexpr int programs = 150;
constexpr int wishes = 6;

allocation::Instance school()
{
    std::mt19937_64 engine(20260901);
    const auto upTo = [&](int below) { return int(engine() % quint64(below)); };
    allocation::Instance instance;
    for (int o = 0; o < programs; ++o)
        instance.offerings << allocation::Offering{.id = QString::number(o + 1),
                                                   .times = {u"day %1"_s.arg(o % 5)},
                                                   .minimum = 8,
                                                   .blocks = {{.seats = 12 + upTo(16)}}};
    for (int c = 0; c < children; ++c) {
        allocation::Child child{.id = QString::number(1000 + c), .limit = 1 + upTo(2), .tier = upTo(8) == 0 ? 0 : 1};
        while (child.prefs.size() < wishes)
            if (const int wish = std::min(upTo(programs), upTo(programs)); !child.prefs.contains(wish))
                child.prefs << wish;
        instance.children << child;
    }
    allocation::drawNumbers(instance, u"bench"_s);
    return instance;
}

QList<StudentId> everybody()
{
    QList<StudentId> ids;
    for (int c = 0; c < children; ++c)
        ids << StudentId{1000 + c};
    return ids;
}

} // namespace

TEST_CASE("a question beside a draw of 3000 children is answered within 100 ms", "[bench]")
{
    const WhatIf whatIf(school(), everybody(), QList<int>(children, 3));
    const WhatIf rehearsal = WhatIf::rehearsal(school(), everybody(), QList<int>(children, 3));
    const WhatIfQuestion question{.seats = {{{1}, 40}, {{2}, 5}}, .minimum = {{{3}, 30}}, .mostCourses = 3};
    WhatIfAnswer answer;
    const double drawn = median(11, [&] { answer = whatIf.ask(question); });
    const double before = median(11, [&] { (void)rehearsal.ask(question); });
    std::printf(
        "3,000 children, 150 programs: what-if %.1f ms (%d children changed), rehearsal of %d samples %.1f ms\n", drawn,
        int(answer.children.size()), WhatIf::samples, before);
    CHECK(answer.better > 0);
    CHECK(drawn <= 100);
    CHECK(before <= 100);
}
