// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/possibly_twice.h"

#include "core/base/person_name.h"

#include "tests/support/qstring_maker.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace core::policy;
using namespace Qt::Literals::StringLiterals;

namespace {

StudentLine child(qint64 id, const QString &name, QDate born, const QString &number = {}, const QString &phone = {})
{
    return {.id = {id}, .number = number, .name = name, .pinyin = pinyinKeys(name), .born = born, .phone = phone};
}

const QDate march(2017, 3, 5);

} // namespace

TEST_CASE("the same name alone says nothing about two children", "[policy][twice]")
{
    CHECK(possiblyTwice(
              {child(1, u"扎西次仁"_s, march), child(2, u"扎西次仁"_s, march.addDays(1)), child(3, u"扎西次仁"_s, {})})
              .isEmpty());
}

TEST_CASE("name and birth date make a pair, however the dot was written", "[policy][twice]")
{
    const QList<PossiblyTwice> pairs =
        possiblyTwice({child(2, u"拉鲁•次旺"_s, march), child(1, u"拉鲁·次旺"_s, march)});
    CHECK(pairs == QList<PossiblyTwice>{{{1}, {2}, TwiceSign::NameAndBirth}});
}

TEST_CASE("a temporary number and a real one are the likeliest case of one child", "[policy][twice][3.2]")
{
    const QList<PossiblyTwice> pairs =
        possiblyTwice({child(1, u"卓玛"_s, march, u"L540102201703050001"_s),
                       child(2, u"卓玛"_s, march, u"G540102201703050029"_s), child(3, u"卓玛"_s, march)});
    REQUIRE(pairs.size() == 3);
    CHECK(pairs[0] == PossiblyTwice{{1}, {2}, TwiceSign::TemporaryNumber});
    CHECK(pairs[1].sign == TwiceSign::NameAndBirth);
}

TEST_CASE("real numbers that differ tell two children apart", "[policy][twice]")
{
    CHECK(possiblyTwice({child(1, u"卓玛"_s, march, u"G540102201703050029"_s),
                         child(2, u"卓玛"_s, march, u"G540102201703050045"_s)})
              .isEmpty());
    StudentLine one = child(1, u"卓玛"_s, march);
    StudentLine other = child(2, u"卓玛"_s, march);
    one.idNumber = u"540102201703050029"_s;
    other.idNumber = u"540102201703050045"_s;
    CHECK(possiblyTwice({one, other}).isEmpty());
}

TEST_CASE("one citizen ID is one child, in a pupil number or by itself", "[policy][twice]")
{
    StudentLine one = child(1, u"卓玛"_s, march);
    one.idNumber = u"５40102201703050029"_s;
    const QList<PossiblyTwice> pairs =
        possiblyTwice({one, child(2, u"德吉卓玛"_s, march.addDays(2), u"G540102201703050029"_s)});
    CHECK(pairs == QList<PossiblyTwice>{{{1}, {2}, TwiceSign::CitizenId}});
}

TEST_CASE("another spelling of the name is a sign with birth date and telephone only", "[policy][twice]")
{
    const NameSpellings spellings({{.spellings = {u"旦增"_s, u"丹增"_s, u"单增"_s}}});
    const StudentLine one = child(1, u"旦增卓嘎"_s, march, {}, u"13900000001"_s);
    const StudentLine same = child(2, u"丹增卓嘎"_s, march, {}, u"13900000001"_s);
    CHECK(possiblyTwice({one, same}, spellings) == QList<PossiblyTwice>{{{1}, {2}, TwiceSign::SpellingAndPhone}});
    CHECK(possiblyTwice({one, same}).isEmpty()); // only what the school holds for one name
    CHECK(possiblyTwice({one, child(2, u"丹增卓嘎"_s, march, {}, u"13900000002"_s)}, spellings).isEmpty());
    CHECK(possiblyTwice({one, child(2, u"丹增卓玛"_s, march, {}, u"13900000001"_s)}, spellings).isEmpty()); // twins
}
