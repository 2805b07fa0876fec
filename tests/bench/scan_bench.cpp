// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to look through a term of 3,000 pupils with every rule: reading the facts, the walk itself, both.
#include "app/invented_school.h"
#include "tests/bench/median.h"

#include "tests/support/qstring_maker.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double most = 100; ///< milliseconds

void measure(const char *what, const core::SchoolBook &book, core::TermId term)
{
    const double reading = bench::median(9, [&] { (void)book.oversight.facts(term); });
    const auto facts = book.oversight.facts(term);
    core::ScanFindings found;
    const double walking = bench::median(9, [&] { found = core::PolicyOffice::scan(facts); });
    std::printf("%s: %lld children, %lld programs, %lld applications, %lld seats, %lld findings\n", what,
                static_cast<long long>(facts.children.size()), static_cast<long long>(facts.programs.size()),
                static_cast<long long>(facts.applications.size()), static_cast<long long>(facts.seats.size()),
                static_cast<long long>(found.size()));
    std::printf("  reading %.1f ms, walking %.1f ms, together %.1f ms\n", reading, walking, reading + walking);
    CHECK(reading + walking <= most);
}

} // namespace

TEST_CASE("a term of 3000 pupils is looked through within a tenth of a second", "[bench]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"school.kehou"_s);
    (void)app::inventSchool({.pupils = 3000, .terms = 2}, path);
    const core::FixedClock clock{QDate(2026, 9, 10)};
    const auto book = core::SchoolBook::open(path, clock, {.name = u"bench"_s, .workstation = {}});
    const QList<core::Term> terms = book->terms.terms();
    measure("the present term", *book, terms.first().id);
    measure("a term that is over, with its draw", *book, terms.last().id);
}
