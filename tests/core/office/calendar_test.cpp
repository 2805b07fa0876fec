// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar_file.h"
#include "core/office/shipped_calendar.h"
#include "tests/support/qstring_maker.h"
#include "tests/support/school.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace core;
using namespace tests;
using namespace Qt::Literals::StringLiterals;

namespace {

QDate on(const char *day) { return QDate::fromString(QString::fromLatin1(day), Qt::ISODate); }

/// The spring term of 2026, in which Lhasa overrode the nation.
TermId spring(SchoolBook &book)
{
    return done(book.terms.enter(
        Term{.schoolYear = 2025, .season = Season::Spring, .starts = on("2026-02-10"), .ends = on("2026-07-10")}));
}

CalendarDay dayOf(const SchoolBook &book, const char *day) { return book.calendar.days(on(day), on(day)).first(); }

QStringList problemsOf(const char *text, CalendarLayer layer = CalendarLayer::Lhasa)
{
    QStringList lines;
    const auto read = CalendarOffice::read(text, layer);
    for (const Finding &finding : read.findings())
        lines << finding.rule.section(u'.', 1) + u' ' + finding.facts.value(u"path"_s).toString() + u' ' +
                     finding.facts.value(u"value"_s).toString();
    return lines;
}

} // namespace

TEST_CASE("the program brings the national lists of 2021 to 2026 along, and 2027 as not announced", "[calendar]")
{
    QList<int> years;
    for (const CalendarList &list : shippedNationalLists()) {
        years << list.year;
        CHECK(list.days.isEmpty() == (list.year == 2027));
        if (list.year == 2027)
            continue;
        CHECK(list.papers.contains(u"gov.cn"_s));
        for (const ListedDay &day : list.days) {
            CAPTURE(day.date.toString(Qt::ISODate));
            CHECK((day.kind == DayKind::Off || day.date.dayOfWeek() >= 6)); // one works on weekends only
        }
    }
    CHECK(years == QList<int>{2021, 2022, 2023, 2024, 2025, 2026, 2027});
    CHECK(shippedLhasaLists().size() == 3);
    for (const FestivalSuggestion &one : shippedFestivals())
        CHECK(one.from.daysTo(one.until) == 6);
}

TEST_CASE("the service days of an autumn term are the same whoever asks", "[calendar]")
{
    const SmallSchool small;
    const ServiceDays count = small.book->calendar.count(small.term);
    CHECK(count.total == small.book->calendar.serviceDays(small.term));
    CHECK(count.total == small.book->calendar.serviceDays(on("2026-09-01"), on("2027-01-08")));
    // 94 weekdays, less 25 September and five of the National Day; three make-up days wait for an answer.
    CHECK(count.total == 88);
    CHECK(count.open == 2);
    CHECK(count.months.size() == 5);
    int byMonth = 0;
    for (const MonthCount &month : count.months)
        byMonth += month.service;
    CHECK(byMonth == count.total);
}

TEST_CASE("calendar.make-up-there: a make-up day is asked once, remembered with its timetable, and can be taken back",
          "[calendar][undo]")
{
    const SmallSchool small;
    SchoolBook &book = *small.book;
    const int before = book.calendar.serviceDays(small.term);
    const QList<CalendarDay> open = book.calendar.openMakeUps(small.term);
    REQUIRE(open.size() == 2);
    CHECK(open.first().date == on("2026-09-20"));
    CHECK_FALSE(book.calendar.answer(on("2026-09-20"), true, 0).isDone()); // service, but whose timetable?
    (void)done(book.calendar.answer(on("2026-09-20"), true, 4));
    (void)done(book.calendar.answer(on("2026-10-10"), false, 0));
    CHECK(book.calendar.openMakeUps(small.term).isEmpty());
    CHECK(book.calendar.serviceDays(small.term) == before + 1);
    CHECK(dayOf(book, "2026-09-20").timetable == 4);
    CHECK(dayOf(book, "2026-09-20").reason == u"国庆节"_s);
    CHECK(book.journal(1).first().action == u"calendar.answered"_s);
    CHECK(book.calendar.answer(on("2026-09-21"), true, 4).findings().first().rule == u"calendar.make-up-there"_s);

    REQUIRE(book.undo.takeBack(book.undo.latest()).isDone());
    CHECK(book.calendar.openMakeUps(small.term).size() == 1);
}

TEST_CASE("a period of snow takes away its school days only, is one act, and can be given back", "[calendar][undo]")
{
    const SmallSchool small;
    SchoolBook &book = *small.book;
    const int before = book.calendar.serviceDays(small.term);
    CalendarChange snow{.from = on("2026-11-12"), .until = on("2026-11-17"), .kind = DayKind::Off};
    CHECK(book.calendar.change(snow).findings().first().rule == u"schedule.exception-reasoned"_s);
    snow.reason = u"大雪"_s;
    CHECK(done(book.calendar.change(snow)) == 4); // Thursday, Friday, Monday, Tuesday
    CHECK(book.calendar.serviceDays(small.term) == before - 4);
    CHECK(dayOf(book, "2026-11-14").kind == DayKind::Weekend);
    CHECK(dayOf(book, "2026-11-13").reason == u"大雪"_s);
    REQUIRE(book.undo.takeBack(book.undo.latest()).isDone());
    CHECK(book.calendar.serviceDays(small.term) == before);
    (void)done(book.calendar.change(snow));
    CHECK(done(book.calendar.giveBack(on("2026-11-12"), on("2026-11-13"))) == 2);
    CHECK(book.calendar.serviceDays(small.term) == before - 2);
}

TEST_CASE("a notice of Lhasa overrides the nation, and is handed to another school as a file", "[calendar]")
{
    const SmallSchool small;
    SchoolBook &book = *small.book;
    const TermId term = spring(book);
    CHECK(dayOf(book, "2026-02-25").service);
    CHECK(done(book.calendar.enterNotice({.from = on("2026-02-15"),
                                          .until = on("2026-02-26"),
                                          .name = u"春节、藏历新年"_s,
                                          .source = u"拉政办发〔2026〕1号"_s})) == 12);
    (void)done(book.calendar.enterNotice({.from = on("2026-02-14"),
                                          .until = on("2026-02-14"),
                                          .kind = DayKind::MakeUp,
                                          .name = u"春节、藏历新年"_s,
                                          .source = u"拉政办发〔2026〕1号"_s}));
    CHECK(dayOf(book, "2026-02-25").kind == DayKind::Off);
    CHECK(dayOf(book, "2026-02-25").source == u"拉政办发〔2026〕1号"_s);

    const SmallSchool neighbour;
    const TermId theirs = spring(*neighbour.book);
    const QByteArray file = book.calendar.exportedLhasa(term);
    REQUIRE_FALSE(file.isEmpty());
    CHECK(done(neighbour.book->calendar.take(done(CalendarOffice::read(file, CalendarLayer::Lhasa)))) == 13);
    CHECK(neighbour.book->calendar.days(theirs) == book.calendar.days(term));
    // Taken over again nothing changes, and the list of the year is replaced, not doubled.
    CHECK(done(neighbour.book->calendar.take(done(CalendarOffice::read(file, CalendarLayer::Lhasa)))) == 13);
    CHECK(neighbour.book->calendar.lists(CalendarLayer::Lhasa).size() == 1);

    CHECK(done(book.calendar.removeNotice(on("2026-02-15"), on("2026-02-26"))) == 12);
    CHECK(dayOf(book, "2026-02-25").service);
}

TEST_CASE("a second notice of a year leaves the first one's name with its days", "[calendar]")
{
    const SmallSchool small;
    SchoolBook &book = *small.book;
    const auto enter = [&book](const char *from, const char *until, const QString &source) {
        (void)done(
            book.calendar.enterNotice({.from = on(from), .until = on(until), .name = u"节日"_s, .source = source}));
    };
    enter("2026-02-15", "2026-02-26", u"拉政办发〔2026〕1号"_s);
    enter("2026-08-12", "2026-08-18", u"拉政办发〔2026〕9号"_s);
    CHECK(dayOf(book, "2026-02-25").source == u"拉政办发〔2026〕1号；拉政办发〔2026〕9号"_s);
    enter("2026-08-13", "2026-08-13", u"拉政办发〔2026〕9号"_s); // named once
    CHECK(dayOf(book, "2026-02-25").source == u"拉政办发〔2026〕1号；拉政办发〔2026〕9号"_s);
}

TEST_CASE("the journal keeps all that was said of the days that a change or a notice speaks of", "[calendar]")
{
    const SmallSchool small;
    SchoolBook &book = *small.book;
    const auto before = [&book] { return QJsonDocument::fromJson(book.journal(1).first().before).object(); };
    const auto off = [](const char *from, const char *until, const QString &why) {
        return CalendarChange{.from = on(from), .until = on(until), .kind = DayKind::Off, .reason = why};
    };
    (void)done(book.calendar.change(off("2026-11-12", "2026-11-12", u"大雪"_s)));
    (void)done(book.calendar.change(off("2026-11-13", "2026-11-13", u"停电"_s)));
    (void)done(book.calendar.change(
        {.from = on("2026-11-12"), .until = on("2026-11-13"), .kind = DayKind::School, .reason = u"照常"_s}));
    REQUIRE(before()[u"days"_s].toArray().size() == 2);
    CHECK(before()[u"days"_s][1][u"reason"_s].toString() == u"停电"_s);
    (void)done(book.calendar.giveBack(on("2026-11-12"), on("2026-11-13")));
    CHECK(before()[u"days"_s].toArray().size() == 2);

    (void)done(book.calendar.enterNotice({.from = on("2026-11-16"),
                                          .until = on("2026-11-17"),
                                          .name = u"降神节"_s,
                                          .source = u"拉政办发〔2026〕9号"_s}));
    CHECK(before().isEmpty());
    (void)done(book.calendar.enterNotice(
        {.from = on("2026-11-17"), .until = on("2026-11-18"), .name = u"改期"_s, .source = u"拉政办发〔2026〕9号"_s}));
    REQUIRE(before()[u"days"_s].toArray().size() == 1);
    CHECK(before()[u"days"_s][0][2].toString() == u"降神节"_s);
    (void)done(book.calendar.removeNotice(on("2026-11-01"), on("2026-11-30")));
    CHECK(before()[u"day"_s].toString() == u"2026-11-16"_s);
    CHECK(before()[u"until"_s].toString() == u"2026-11-18"_s);
    CHECK(before()[u"days"_s].toArray().size() == 3);
}

TEST_CASE("a suggested festival counts nothing until it is taken over, and is asked no more when settled", "[calendar]")
{
    const SmallSchool small;
    SchoolBook &book = *small.book;
    const TermId term = done(book.terms.enter(
        Term{.schoolYear = 2027, .season = Season::Autumn, .starts = on("2027-08-23"), .ends = on("2027-12-31")}));
    const QList<FestivalSuggestion> open = book.calendar.suggestions(term);
    REQUIRE(open.size() == 1);
    CHECK(open.first().festival == Festival::Shoton);
    CHECK(open.first().day == on("2027-08-31"));
    const int before = book.calendar.serviceDays(term);
    CHECK(dayOf(book, "2027-08-31").service);
    CHECK(reasons(book.calendar.check(term)).contains(u"calendar.festival-settled"_s));
    CHECK(reasons(book.calendar.check(term)).contains(u"calendar.year-known"_s));

    (void)done(book.calendar.adopt(open.first(), {.from = on("2027-08-31"),
                                                  .until = on("2027-09-03"),
                                                  .name = u"雪顿节"_s,
                                                  .source = u"拉政办发〔2027〕9号"_s}));
    CHECK(book.calendar.suggestions(term).isEmpty());
    CHECK(book.calendar.serviceDays(term) == before - 4);
    REQUIRE(book.undo.takeBack(book.undo.latest()).isDone());
    CHECK(book.calendar.suggestions(term).size() == 1);
    CHECK(book.calendar.serviceDays(term) == before);

    (void)done(book.calendar.setAside(Festival::Shoton, 2027));
    CHECK(book.calendar.suggestions(term).isEmpty());
    CHECK(book.calendar.serviceDays(term) == before);
}

TEST_CASE("a national list from a file wins over the one the program brings along", "[calendar]")
{
    const SmallSchool small;
    SchoolBook &book = *small.book;
    const QByteArray file = R"({"year": 2027, "papers": ["https://www.gov.cn/x"], "days": [
        {"name": "元旦", "date": "2026-12-31", "isOffDay": true},
        {"name": "元旦", "date": "2027-01-01", "isOffDay": true},
        {"name": "元旦", "date": "2027-01-02", "isOffDay": true},
        {"name": "元旦", "date": "2027-01-03", "isOffDay": false}]})";
    CHECK(reasons(book.calendar.check(small.term)).contains(u"calendar.year-known"_s));
    (void)done(book.calendar.take(done(CalendarOffice::read(file, CalendarLayer::National))));
    CHECK(dayOf(book, "2026-12-31").kind == DayKind::Off); // December, changed by next year's file
    CHECK(dayOf(book, "2027-01-03").kind == DayKind::MakeUp);
    CHECK_FALSE(reasons(book.calendar.check(small.term)).contains(u"calendar.year-known"_s));
}

TEST_CASE("calendar.file-json, calendar.file-known, calendar.file-layer, calendar.file-year, calendar.file-announced: "
          "what is no list of its layer is refused",
          "[calendar]")
{
    CHECK(problemsOf("{\"days\": [").first().startsWith(u"file-json"_s));
    CHECK(problemsOf("{}") == QStringList{u"file-known days "_s});
    CHECK(problemsOf("[1, 2]") == QStringList{u"file-known days "_s});
    CHECK(problemsOf(R"({"year": 26, "days": []})") == QStringList{u"file-year year 26"_s});
    CHECK(problemsOf(R"({"layer": "national", "year": 2026, "days": []})") ==
          QStringList{u"file-layer layer national"_s});
    CHECK(problemsOf(R"({"year": 2026, "days": []})") == QStringList{u"file-announced  "_s});
}

TEST_CASE("calendar.file-date, calendar.file-kind, calendar.file-near-year, calendar.file-order, calendar.file-once: "
          "what is wrong with a day of a calendar file is said with its place",
          "[calendar]")
{
    CHECK(problemsOf(R"({"year": 2026, "days": [{"date": "2026-02-30", "kind": "off"},
                                                {"date": "2026-02-14", "kind": "free"},
                                                {"date": "2024-02-14", "kind": "off"},
                                                {"from": "2026-02-20", "to": "2026-02-15", "kind": "off"},
                                                {"date": "2026-03-01", "kind": "off"},
                                                {"from": "2026-02-27", "to": "2026-03-02", "kind": "off"}]})") ==
          QStringList{u"file-date days[0].date 2026-02-30"_s, u"file-kind days[1].kind free"_s,
                      u"file-near-year days[2].date 2024-02-14"_s, u"file-order days[3].to 2026-02-15"_s,
                      u"file-once days[5] 2026-03-01"_s});
    CHECK(problemsOf(R"({"lists": [{"year": 2026, "days": [7]}]})") ==
          QStringList{u"file-date lists[0].days[0].date "_s, u"file-kind lists[0].days[0].kind "_s});
}

TEST_CASE("calendar.file-size: a list that names more days than a year with its edges has is refused", "[calendar]")
{
    const auto listOf = [](int days) {
        QStringList entries;
        for (int i = 0; i < days; ++i)
            entries << u"{\"date\": \"%1\", \"kind\": \"off\"}"_s.arg(
                QDate(2025, 12, 1).addDays(i).toString(Qt::ISODate));
        return u"{\"year\": 2026, \"days\": [%1]}"_s.arg(entries.join(u','));
    };
    CHECK(problemsOf(listOf(400).toUtf8().constData()).isEmpty());
    CHECK(problemsOf(listOf(401).toUtf8().constData()) == QStringList{u"file-size days 401"_s});
}

TEST_CASE("every list survives being written and read again", "[calendar]")
{
    for (const QList<CalendarList> &lists :
         {shippedNationalLists(), shippedLhasaLists(), shippedLhasaLists().mid(0, 1)}) {
        const exchange::CalendarReading back =
            exchange::readCalendar(exchange::writeCalendar(lists), lists.first().layer);
        REQUIRE(back.problems.isEmpty());
        REQUIRE(back.lists.size() == lists.size());
        for (qsizetype i = 0; i < lists.size(); ++i) {
            CHECK(back.lists[i].days == lists[i].days);
            CHECK(back.lists[i].year == lists[i].year);
            CHECK(back.lists[i].papers == lists[i].papers);
        }
    }
}
