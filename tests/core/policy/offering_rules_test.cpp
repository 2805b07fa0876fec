// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/offering_rules.h"
#include "tests/core/policy/facts.h"

#include "tests/support/qstring_maker.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace core::policy;
using namespace policy_test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Two children in chess (Monday 17:00), one of them in choir on Wednesday as well.
SeatedFacts seated()
{
    Program choir = chess();
    choir.id = {22};
    choir.title = u"合唱"_s;
    choir.times = {{3, 1020, 1110}};
    return {.before = chess(),
            .draft = chess(),
            .children = {{.name = u"扎西次仁"_s, .grade = 3, .others = {choir}}, {.name = u"德吉"_s, .grade = 5}}};
}

} // namespace

TEST_CASE("program.fits-place warns when a place holds fewer children than a course has seats", "[policy]")
{
    Place room{.id = {9}, .name = u"一号楼201"_s, .capacity = 20};
    CHECK(fitsPlace(chess(), room).isEmpty());
    room.capacity = 19;
    CHECK(isWarned(fitsPlace(chess(), room), u"program.fits-place"_s));
    CHECK(fitsPlace(care(), room).isEmpty());
    room.capacity = 0; // not known
    CHECK(fitsPlace(chess(), room).isEmpty());
}

TEST_CASE("program.quota-within-seats refuses more reserved seats than there are", "[policy]")
{
    Program p = chess();
    p.reserves = {{.seats = 12, .favours = {groupName(ClassId{3})}},
                  {.seats = 8, .extra = true, .favours = {u"disability"_s}}};
    CHECK(checkReserves(p).isEmpty());
    p.reserves.first().seats = 13;
    CHECK(isRefused(checkReserves(p), u"program.quota-within-seats"_s));
}

TEST_CASE("program.quota-named refuses a reserve for nobody, or of no seats", "[policy]")
{
    Program p = chess();
    p.reserves = {{.seats = 2}};
    CHECK(isRefused(checkReserves(p), u"program.quota-named"_s));
    p.reserves = {{.seats = 0, .favours = {u"hardship"_s}}};
    CHECK(isRefused(checkReserves(p), u"program.quota-named"_s));
}

TEST_CASE("program.sections-alike notes sections of one course that are not the same thing", "[policy]")
{
    Program one = chess();
    one.course = u"国际象棋"_s;
    Program two = one;
    two.id = {25};
    two.times.first().weekday = 2;
    CHECK(sectionsAlike(two, {one, two}).isEmpty());
    two.grades = GradeSet::range(3, 4);
    const Findings found = sectionsAlike(two, {one, two});
    REQUIRE(rulesIn(found) == QStringList{u"program.sections-alike"_s});
    CHECK(found.first().severity == Severity::Note);
    two.course.clear();
    CHECK(sectionsAlike(two, {one, two}).isEmpty());
}

TEST_CASE("fees.care-is-free refuses a fee on inclusive care", "[policy][3.5c]")
{
    Program p = care();
    CHECK(checkFee(p).isEmpty());
    p.fee = {1};
    p.feeDocument = u"拉发改〔2026〕7号"_s;
    CHECK(isRefused(checkFee(p), u"fees.care-is-free"_s));
}

TEST_CASE("fees.approved-standard warns of a fee that no document approved", "[policy][4.5]")
{
    Program p = chess();
    p.fee = {30000};
    CHECK(isWarned(checkFee(p), u"fees.approved-standard"_s));
    p.feeDocument = u"拉发改〔2026〕7号"_s;
    CHECK(checkFee(p).isEmpty());
}

TEST_CASE("program.document-size refuses a file too large for a school file", "[policy]")
{
    CHECK(checkDocument({.name = u"方案.pdf"_s, .size = mostDocumentBytes}).isEmpty());
    CHECK(isRefused(checkDocument({.name = u"方案.pdf"_s, .size = mostDocumentBytes + 1}), u"program.document-size"_s));
}

TEST_CASE("program.seated-stay-within-seats refuses fewer seats than children have", "[policy][3.4]")
{
    SeatedFacts facts = seated();
    facts.draft.seats = 2;
    CHECK(checkSeated(facts).isEmpty());
    facts.draft.seats = 1;
    CHECK(isRefused(checkSeated(facts), u"program.seated-stay-within-seats"_s));
    facts.draft.mode = ProgramMode::InclusiveCare;
    CHECK(isRefused(checkSeated(facts), u"program.seated-stay-within-seats"_s));
    facts.children.clear();
    CHECK(checkSeated(facts).isEmpty());
}

TEST_CASE("program.seated-stay-in-grades refuses grades without a child who has a seat", "[policy][3.4]")
{
    SeatedFacts facts = seated();
    facts.draft.grades = GradeSet::range(3, 5);
    CHECK(checkSeated(facts).isEmpty());
    facts.draft.grades = GradeSet::range(4, 6);
    const Findings found = checkSeated(facts);
    CHECK(isRefused(found, u"program.seated-stay-in-grades"_s));
    CHECK(found.first().facts.value(u"name"_s) == u"扎西次仁"_s);
}

TEST_CASE("program.seated-stay-free refuses a time at which a seated child has another seat", "[policy][3.4]")
{
    SeatedFacts facts = seated();
    facts.draft.times = {{3, 1110, 1170}};
    CHECK(isRefused(checkSeated(facts), u"program.seated-stay-free"_s)); // one course a day
    facts.oneCourseADay = false;
    CHECK_FALSE(refuses(checkSeated(facts)));
    facts.draft.times = {{3, 1109, 1170}};
    CHECK(isRefused(checkSeated(facts), u"program.seated-stay-free"_s));
}

TEST_CASE("program.seated-told warns that a new time concerns families", "[policy][3.4]")
{
    SeatedFacts facts = seated();
    facts.draft.times = {{2, 1020, 1110}};
    CHECK(isWarned(checkSeated(facts), u"program.seated-told"_s));
    facts.children.clear();
    CHECK(checkSeated(facts).isEmpty());
}

TEST_CASE("place.named refuses a place without a name", "[policy]")
{
    CHECK(isRefused(checkPlace({.name = u"  "_s}, {}), u"place.named"_s));
}

TEST_CASE("place.once refuses a second place of the same name", "[policy]")
{
    const Place hall{.id = {1}, .name = u"礼堂"_s};
    CHECK(checkPlace(hall, {hall}).isEmpty());
    CHECK(isRefused(checkPlace({.name = u"礼堂 "_s}, {hall}), u"place.once"_s));
}
