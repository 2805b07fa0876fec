// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/program_run.h"
#include "tests/support/qstring_maker.h"
#include "tests/support/school.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace core;
using namespace Qt::Literals::StringLiterals;
using journey::kehou;
using tests::done;

namespace {

/// A school on disk with one child, one course, and a Sunday of September on which there are lessons.
struct PlannedSchool {
    QTemporaryDir folder{};
    QString file = folder.filePath(u"学校.kehou"_s);
    QDate makeUp{2026, 9, 20};
    QString term{};

    PlannedSchool()
    {
        const FixedClock clock(QDate(2026, 9, 7));
        const auto book = SchoolBook::create(file, tests::schoolForTests(), clock, tests::deskForTests());
        const ClassId third = done(
            book->school.enter(SchoolClass{.stage = Stage::Primary, .entryYear = entryYearOf(3, 2026), .number = 1}));
        const TermId id =
            done(book->terms.enter(Term{.schoolYear = 2026, .starts = QDate(2026, 9, 1), .ends = QDate(2026, 9, 30)}));
        term = id.text();
        (void)done(book->programs.enter(
            {.term = id, .title = u"剪纸"_s, .grades = GradeSet::range(1, 6), .times = {{1, 990, 1110}}, .seats = 20}));
        (void)done(book->students.enter(
            {.student = {.name = u"扎西次仁"_s, .born = QDate(2017, 5, 4), .schoolClass = third}}));
        CalendarList list{.layer = CalendarLayer::National, .year = 2026, .source = u"通知"_s};
        list.days << ListedDay{.date = makeUp, .kind = DayKind::MakeUp, .name = u"国庆节"_s};
        (void)done(book->calendar.take({list}));
    }
    [[nodiscard]] QJsonObject makeUpDay() const
    {
        for (const QJsonValue &day :
             kehou({u"calendar"_s, file, u"--term"_s, term, u"--json"_s}).json()[u"days"].toArray())
            if (day[u"date"].toString() == makeUp.toString(Qt::ISODate))
                return day.toObject();
        return {};
    }
};

} // namespace

TEST_CASE("answer-make-up settles a day that is worked for another, and refuses every other day", "[cli][calendar]")
{
    const PlannedSchool school;
    const QStringList day{u"answer-make-up"_s, school.file, u"--day"_s};
    CHECK(school.makeUpDay()[u"open"].toBool());
    CHECK(kehou(day + QStringList{u"2026-09-20"_s, u"--as-on"_s, u"4"_s}).status == 0);
    CHECK(school.makeUpDay()[u"timetable"].toInt() == 4);
    CHECK(school.makeUpDay()[u"service"].toBool());
    CHECK(kehou(day + QStringList{u"2026-09-20"_s, u"--no-service"_s}).status == 0);
    CHECK_FALSE(school.makeUpDay()[u"service"].toBool());
    CHECK_FALSE(school.makeUpDay()[u"open"].toBool());

    CHECK(kehou(day + QStringList{u"2026-09-21"_s, u"--no-service"_s}).status == 4); // a Monday is no make-up day
    CHECK(kehou(day + QStringList{u"2026-09-20"_s}).status == 2);
    CHECK(kehou(day + QStringList{u"2026-09-20"_s, u"--as-on"_s, u"4"_s, u"--no-service"_s}).status == 2);
    CHECK(kehou(day + QStringList{u"2026-09-20"_s, u"--as-on"_s, u"6"_s}).status == 2);
    CHECK(kehou(day + QStringList{u"20.9."_s, u"--no-service"_s}).status == 2);
}

TEST_CASE("hand-out and --plan-checked are what the guide of a term counts", "[cli][notice][2.1]")
{
    const PlannedSchool school;
    const QStringList inTerm{u"--term"_s, school.term};
    const auto stateOf = [&](const QString &step) {
        for (const QJsonValue &row :
             kehou(QStringList{u"term"_s, school.file, u"--json"_s} + inTerm).json()[u"steps"].toArray())
            if (row[u"step"].toString() == step)
                return row[u"state"].toString();
        return QString();
    };
    CHECK(stateOf(u"plan"_s) != u"done"_s);
    CHECK(kehou(QStringList{u"term"_s, school.file, u"--plan-checked"_s} + inTerm).status == 0);
    CHECK(stateOf(u"plan"_s) == u"done"_s);

    const QStringList give = QStringList{u"hand-out"_s, school.file} + inTerm;
    CHECK(kehou(give + QStringList{u"--paper"_s, u"F09"_s}).status == 2);
    CHECK(kehou(give + QStringList{u"--class"_s, u"99999"_s}).status == 2);
    CHECK(kehou(give + QStringList{u"--day"_s, u"2099-01-01"_s}).status == 4); // not yet
    CHECK(stateOf(u"notice"_s) != u"done"_s);
    const journey::Told given = kehou(give + QStringList{u"--json"_s});
    CHECK(given.status == 1); // its points are not written yet, and it says which
    CHECK(given.json()[u"classes"].toInt() == 1);
    CHECK_FALSE(given.err.isEmpty());
    CHECK(stateOf(u"notice"_s) == u"done"_s);
}
