// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/term_calendar.h"

#include "core/report/value_text.h"
#include "tests/support/qstring_maker.h"
#include "tests/support/report_school.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace core::report;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList texts(const Row &row)
{
    QStringList list;
    for (const Value &value : row)
        list << valueText(value);
    return list;
}

Document calendarOf(const CalendarLayers &layers, QDate from, QDate until)
{
    return termCalendar({.frame = report_school::frame(), .days = composeDays(from, until, layers)});
}

} // namespace

TEST_CASE("the printed calendar has a line for each week with its days, marks, service days and remarks", "[report]")
{
    CalendarLayers layers;
    layers.national = {{.year = 2026,
                        .source = u"国办通知"_s,
                        .days = {{QDate(2026, 10, 1), DayKind::Off, u"国庆节"_s},
                                 {QDate(2026, 10, 2), DayKind::Off, u"国庆节"_s},
                                 {QDate(2026, 10, 10), DayKind::MakeUp, u"国庆节"_s}}}};
    layers.school = {{.date = QDate(2026, 10, 10), .service = true, .follows = 4},
                     {.date = QDate(2026, 9, 30), .service = false, .reason = u"停电"_s}};
    const Document document = calendarOf(layers, QDate(2026, 9, 29), QDate(2026, 10, 11));
    const Table &table = std::get<Table>(document.blocks.first());
    REQUIRE(table.rows.size() == 2);
    CHECK(texts(table.rows[0]).join(u'|') ==
          u"1|9/10月||29|30停|1休|2休|3|4|1|9.30停电（停服务）；10.1—10.2国庆节放假"_s);
    CHECK(texts(table.rows[1]).join(u'|') == u"2|10月|5|6|7|8|9|10班|11|6|10.10国庆节补班（按周四）"_s);
    CHECK(texts(table.totals.first()).at(9) == u"7"_s);
    CHECK(std::get<Paragraph>(document.blocks[2]).text == u"课后服务共 7 天：2026年9月 1 天，2026年10月 6 天。"_s);
    CHECK(std::get<Paragraph>(document.blocks.last()).text == u"依据：国办通知。"_s);
}

TEST_CASE("the printed calendar says how many make-up days are not settled", "[report]")
{
    CalendarLayers layers;
    layers.national = {{.year = 2026, .days = {{QDate(2026, 10, 10), DayKind::MakeUp, u"国庆节"_s}}}};
    const Document document = calendarOf(layers, QDate(2026, 10, 5), QDate(2026, 10, 11));
    CHECK(texts(std::get<Table>(document.blocks.first()).rows.first()).at(7) == u"10班？"_s);
    CHECK(std::get<Paragraph>(document.blocks.last()).text.contains(u"1 个补班日"_s));
}
