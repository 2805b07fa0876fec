// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/life_rules.h"

#include "tests/support/qstring_maker.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace core::policy;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 10, 12);

/// A child of class 7 since August who leaves today; a test changes what it is about.
LifeFacts leaving()
{
    LifeFacts facts{.event = {.kind = StudentEventKind::TransferredOut, .on = today, .fromClass = {7}},
                    .year = 2026,
                    .today = today};
    facts.record.student = {.name = u"达瓦"_s, .schoolClass = {7}};
    facts.record.events = {{.on = QDate(2026, 8, 1), .toClass = {7}}};
    return facts;
}

QString only(const Findings &findings) { return findings.size() == 1 ? findings.first().rule : QString(); }

} // namespace

TEST_CASE("life.dated and life.not-ahead : leaving has a day that has come", "[policy][life]")
{
    LifeFacts facts = leaving();
    CHECK(checkEvent(facts).isEmpty());
    facts.event.on = today.addDays(1);
    CHECK(only(checkEvent(facts)) == u"life.not-ahead"_s);
    facts.event.on = QDate();
    CHECK(only(checkEvent(facts)) == u"life.dated"_s);
}

TEST_CASE("life.in-order : nothing is recorded before what is recorded already", "[policy][life]")
{
    LifeFacts facts = leaving();
    facts.event.on = QDate(2026, 7, 31);
    CHECK(only(checkEvent(facts)) == u"life.in-order"_s);
    facts.event.on = QDate(2026, 8, 1);
    CHECK(checkEvent(facts).isEmpty());
    facts.record.events << StudentEvent{.on = QDate(2027, 8, 1)}; // the coming year's first grade, already entered
    CHECK(checkEvent(facts).isEmpty());
}

TEST_CASE("life.on-roll and life.left-before : only who is here leaves and only who left comes back", "[policy][life]")
{
    LifeFacts facts = leaving();
    facts.record.student.standing = Standing::Left;
    CHECK(only(checkEvent(facts)) == u"life.on-roll"_s);
    facts = leaving();
    facts.event.kind = StudentEventKind::Returned;
    facts.toClass = SchoolClass{.id = {7}, .entryYear = 2024};
    CHECK(only(checkEvent(facts)) == u"life.left-before"_s);
}

TEST_CASE("life.class-at-school : a child changes only to a class that is at the school", "[policy][life]")
{
    LifeFacts facts = leaving();
    facts.event.kind = StudentEventKind::ClassChanged;
    CHECK(only(checkEvent(facts)) == u"life.class-at-school"_s);
    facts.toClass = SchoolClass{.entryYear = 2020}; // its sixth grade ended in summer
    CHECK(only(checkEvent(facts)) == u"life.class-at-school"_s);
    facts.toClass = SchoolClass{.entryYear = 2021};
    CHECK(checkEvent(facts).isEmpty());
}
