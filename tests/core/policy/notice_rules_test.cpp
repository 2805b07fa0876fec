// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/notice_rules.h"

#include "tests/core/policy/facts.h"

#include "tests/support/qstring_maker.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace core::policy;
using namespace policy_test;
using namespace Qt::Literals::StringLiterals;

namespace {

HandoutFacts handout()
{
    return {.handout = {.name = u"F01"_s, .handedOn = QDate(2026, 9, 1), .copies = 40, .slipsYes = 30, .slipsNo = 10},
            .today = today};
}

} // namespace

TEST_CASE("notice.field-known refuses a field that nobody knows", "[policy][2.1]")
{
    CHECK(checkNoticeText({}).isEmpty());
    CHECK(isRefused(checkNoticeText({.unknown = {{3, u"学费"_s}}}), u"notice.field-known"_s));
}

TEST_CASE("notice.field-alone refuses a field that shares its line", "[policy][2.1]")
{
    CHECK(isRefused(checkNoticeText({.misplaced = {{3, u"回执"_s}}}), u"notice.field-alone"_s));
}

TEST_CASE("notice.boxes-open refuses a box that is ticked already", "[policy][2.2]")
{
    CHECK(isRefused(checkNoticeText({.ticked = {7}}), u"notice.boxes-open"_s));
}

TEST_CASE("notice.tells-all warns about a notice that leaves out what it must tell", "[policy][2.1]")
{
    CHECK(isWarned(checkNoticeText({.mustTell = true, .mattersMissing = {u"fee"_s}}), u"notice.tells-all"_s));
    CHECK(checkNoticeText({.mustTell = false, .mattersMissing = {u"fee"_s}}).isEmpty());
}

TEST_CASE("notice.says-all warns about a paper with empty fields", "[policy][2.1]")
{
    HandoutFacts facts = handout();
    CHECK(checkHandout(facts).isEmpty());
    facts.emptyFields = {u"咨询电话"_s};
    CHECK(isWarned(checkHandout(facts), u"notice.says-all"_s));
}

TEST_CASE("notice.dates-ordered refuses a last day before the first", "[policy][2.1]")
{
    NoticePoints points{.applyFrom = QDate(2026, 9, 1), .applyUntil = QDate(2026, 9, 5)};
    CHECK(checkNoticePoints(points).isEmpty());
    points.applyUntil = QDate(2026, 8, 31);
    CHECK(isRefused(checkNoticePoints(points), u"notice.dates-ordered"_s));
}

TEST_CASE("notice.dated refuses a paper handed out on no day, or on one to come", "[policy][2.1]")
{
    HandoutFacts facts = handout();
    for (const QDate day : {QDate(), today.addDays(1)}) {
        facts.handout.handedOn = day;
        CHECK(isRefused(checkHandout(facts), u"notice.dated"_s));
    }
}

TEST_CASE("notice.copies-counted refuses a paper of which none was handed out", "[policy][2.1]")
{
    HandoutFacts facts = handout();
    facts.handout.copies = 0;
    facts.handout.slipsYes = 0;
    facts.handout.slipsNo = 0;
    CHECK(isRefused(checkHandout(facts), u"notice.copies-counted"_s));
}

TEST_CASE("notice.slips-within-copies refuses more slips than papers", "[policy][2.1]")
{
    HandoutFacts facts = handout();
    facts.handout.slipsYes = 31;
    CHECK(isRefused(checkHandout(facts), u"notice.slips-within-copies"_s));
}

TEST_CASE("enrolment.notice-first warns about classes that were not told before their families apply", "[policy][2.1]")
{
    CHECK(noticeFirst({.classes = 2}).isEmpty());
    CHECK(isWarned(noticeFirst({.classes = 2, .withoutNotice = {u"三年级1班"_s}}), u"enrolment.notice-first"_s));
}
