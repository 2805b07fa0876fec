// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/copy_calendar.h"
#include "tests/support/qstring_maker.h"

#include <QSet>

using namespace core::file;
using namespace Qt::Literals::StringLiterals;

namespace {

DatedCopy copyAt(const QDateTime &at) { return {at.toString(Qt::ISODate), at}; }
DatedCopy copyOn(QDate day, int hour = 16) { return copyAt(QDateTime(day, QTime(hour, 0))); }

/// A school that closes its file at 16:00 every day, thinning each time: the dates that are left.
QList<QDate> afterDays(QDate first, int days)
{
    QList<DatedCopy> copies;
    for (int i = 0; i < days; ++i) {
        const DatedCopy made = copyOn(first.addDays(i));
        copies << made;
        for (const DatedCopy &gone : superfluous(copies, made.at))
            copies.removeOne(gone);
    }
    QList<QDate> left;
    for (const DatedCopy &copy : copies)
        left << copy.at.date();
    return left;
}

} // namespace

TEST_CASE("after three years of daily copies a week of days, eight weeks and twelve months are left", "[file][copies]")
{
    const QDate last(2026, 11, 25); // a Wednesday
    const QList<QDate> left = afterDays(last.addDays(-1095), 1096);
    QSet<QDate> expected;
    for (int i = 0; i < 7; ++i)
        expected << last.addDays(-i);
    expected << last;
    for (int i = 1; i < 8; ++i) // the Sundays before this week
        expected << QDate(2026, 11, 22).addDays(-7 * (i - 1));
    for (int i = 1; i < 12; ++i) { // the last days of the months before this one
        const QDate month = last.addMonths(-i);
        expected << QDate(month.year(), month.month(), month.daysInMonth());
    }
    CHECK(QSet<QDate>(left.begin(), left.end()) == expected);
}

TEST_CASE("a holiday without copies uses none of the kept days up", "[file][copies]")
{
    QList<DatedCopy> copies;
    for (int i = 0; i < 7; ++i)
        copies << copyOn(QDate(2026, 7, 1).addDays(i));
    CHECK(superfluous(copies, QDateTime(QDate(2026, 9, 1), QTime(8, 0))).isEmpty());
}

TEST_CASE("of an earlier day its last copy stays and of today all", "[file][copies]")
{
    const QDate today(2026, 9, 8);
    const QList<DatedCopy> copies{copyOn(today, 8), copyOn(today, 12), copyOn(today.addDays(-1), 9),
                                  copyOn(today.addDays(-1), 17)};
    CHECK(superfluous(copies, QDateTime(today, QTime(13, 0))) == QList<DatedCopy>{copies[2]});
}

TEST_CASE("nothing is thinned while the clock stands before the latest copy", "[file][copies][clock]")
{
    QList<DatedCopy> copies;
    for (int hour = 8; hour < 18; ++hour)
        copies << copyOn(QDate(2026, 9, 7), hour);
    CHECK(superfluous(copies, QDateTime(QDate(2026, 9, 9), QTime(9, 0))).size() == 9);
    CHECK(superfluous(copies, QDateTime(QDate(2020, 1, 1), QTime(0, 0))).isEmpty());
    copies << copyOn(QDate(2020, 1, 1), 0); // the copy made under the wrong clock
    CHECK(superfluous(copies, QDateTime(QDate(2020, 1, 1), QTime(0, 0))).isEmpty());
}

TEST_CASE("the newest copy always stays and no copies are no trouble", "[file][copies]")
{
    CHECK(superfluous({}, QDateTime(QDate(2026, 9, 9), QTime(9, 0))).isEmpty());
    CHECK(superfluous({copyOn(QDate(2001, 1, 1))}, QDateTime(QDate(2026, 9, 9), QTime(9, 0))).isEmpty());
}

TEST_CASE("a copy is known by its name and nothing else is", "[file][copies]")
{
    const QDateTime at(QDate(2026, 9, 7), QTime(16, 30, 5));
    CHECK(copyName(u"学校"_s, at) == u"学校-20260907-163005.kehou"_s);
    CHECK(timeInName(copyName(u"学校"_s, at), u"学校"_s) == at);
    CHECK(timeInName(u"学校-20260907-163005-2.kehou"_s, u"学校"_s) == at);
    for (const QString &other :
         {u"学校-20260907-1630.kehou"_s, u"学校.kehou"_s, u"学校-20261307-163005.kehou"_s,
          u"学校-20260907-163005.kehou.part"_s, u"学校二-20260907-163005.kehou"_s, u"20260907-163005.kehou"_s})
        CHECK_FALSE(timeInName(other, u"学校"_s));
}

TEST_CASE("a clock set back is told from two clocks that differ a little", "[file][clock]")
{
    const QDateTime entry(QDate(2026, 9, 7), QTime(16, 30));
    CHECK_FALSE(isBefore(entry.addSecs(-300), entry));
    CHECK(isBefore(entry.addSecs(-3600), entry));
    CHECK_FALSE(isBefore(entry, QDateTime()));
    CHECK(nextMidnight(entry) == QDateTime(QDate(2026, 9, 8), QTime(0, 0)));
}
