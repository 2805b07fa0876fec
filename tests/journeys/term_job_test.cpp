// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One term, twice: through the window, and with kehou-cli. Both come to the same seats, which anybody can recompute.
#include "tests/journeys/term_job.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace journey;

namespace {

QJsonObject objectIn(const QByteArray &text) { return QJsonDocument::fromJson(text).object(); }

/// A school with its children and staff and the nation's days off, and a term in which there is nothing yet.
void makeSchool(const QString &path, const TermTables &tables)
{
    const auto done = [](const QStringList &words) {
        const Told answer = kehou(words);
        INFO(words.join(u' ').toStdString() << "\n" << answer.out.toStdString() << answer.err.toStdString());
        REQUIRE(answer.status == 0);
    };
    done({u"new"_s, path, u"--name"_s, u"拉萨市雪莲花小学"_s, u"--stage"_s, u"primary"_s});
    done({u"import-students"_s, path, tables.roster, u"--make-classes"_s});
    done({u"import-staff"_s, path, tables.staff});
    done({u"import-calendar"_s, path, tables.national, u"--layer"_s, u"national"_s});
    done({u"add-term"_s, path, u"--season"_s, u"autumn"_s, u"--year"_s, QString::number(tables.starts.year()),
          u"--starts"_s, tables.starts.toString(Qt::ISODate), u"--ends"_s, tables.ends.toString(Qt::ISODate)});
}

/// The programs of every child that has a seat, by class and name.
QMap<QString, QStringList> seatsIn(const QString &school)
{
    const core::SystemClock clock;
    const auto book = core::SchoolBook::open(school, clock, {.name = u"核对"_s}, core::db::Access::ReadOnly);
    const core::TermId term = book->terms.terms().first().id;
    QHash<core::ProgramId, QString> titles;
    for (const core::Program &program : book->programs.programs(term))
        titles.insert(program.id, program.title);
    QMap<QString, QStringList> seats;
    for (const core::StudentLine &child : book->students.lines())
        for (const core::Seat &seat : book->seats.seats(term))
            if (seat.student == child.id)
                seats[u"%1(%2) %3"_s.arg(child.grade).arg(child.classNumber).arg(child.name)]
                    << titles.value(seat.program) + u' ' + QString::number(seat.round);
    for (QStringList &held : seats)
        held.sort();
    return seats;
}

/// What a paper says, whoever made it: the window signs with the person at the desk, and no two lay out blanks alike.
QString wordsOf(const QString &paper)
{
    QString words = paper;
    words.remove(QRegularExpression(u"制表人：[^,\\s]*,*"_s));
    words.removeIf([](QChar c) { return c.isSpace(); });
    return words;
}

void checkFile(const TermResult &result, int open)
{
    INFO(result.school.toStdString());
    CHECK(kehou({u"verify"_s, result.school}).status == 0);
    const Told verdict = kehou({u"verify-record"_s, result.record, u"--json"_s});
    CHECK(verdict.status == 0);
    CHECK(verdict.json().value(u"same").toBool());
    const Told scan = kehou({u"check"_s, result.school, u"--json"_s});
    int stillOpen = 0;
    for (const QJsonValue &finding : scan.json().value(u"findings").toArray()) {
        INFO(finding[u"text"].toString().toStdString());
        CHECK(finding[u"severity"].toString() != u"refusal"_s);
        stillOpen += finding[u"severity"].toString() == u"warning"_s && !finding[u"accepted"].toBool() ? 1 : 0;
    }
    CHECK(stillOpen == open);
}

} // namespace

TEST_CASE("a term from the empty calendar to the published list comes to one and the same result in the window and by "
          "commands",
          "[journey][term]")
{
    Desk desk;
    const TermTables tables(desk.file(u"表"_s));
    const QString school = desk.file(u"窗口.kehou"_s);
    const QString copy = desk.file(u"命令行.kehou"_s);
    makeSchool(school, tables);
    REQUIRE(QFile::copy(school, copy));

    desk.start(school);
    const TermResult window = WindowTerm(desk, tables).run();
    const TermResult commands = runTermByCommands(copy, tables, desk.file(u"命令行"_s));

    const QJsonObject one = objectIn(contentOf(window.record));
    const QJsonObject other = objectIn(contentOf(commands.record));
    const QString hash = one.value(u"result_hash").toString();
    CHECK(hash.size() == 64);
    CHECK(hash == other.value(u"result_hash").toString());
    CHECK(one.value(u"input_hash") == other.value(u"input_hash"));
    CHECK(one.value(u"result") == other.value(u"result"));

    const QMap<QString, QStringList> seats = seatsIn(window.school);
    CHECK(seats == seatsIn(commands.school));
    CHECK(seats.size() > 10);
    int chess = 0;
    for (const QStringList &held : seats)
        chess += held.filter(u"国际象棋"_s).isEmpty() ? 0 : 1;
    CHECK(chess == 4);

    const QString list = kehou({u"sheet"_s, window.list}).out;
    CHECK(list.contains(u"国际象棋"_s));
    CHECK_FALSE(list.contains(twiceGiven())); // on a wall there are serials, no names
    CHECK(wordsOf(list) == wordsOf(kehou({u"sheet"_s, commands.list}).out));
    const QString approved = printed(u"pdftotext"_s, {u"-layout"_s, window.approved, u"-"_s});
    CHECK(approved.count(twiceGiven()) == 2); // both of the name, each in its class
    CHECK_FALSE(approved.contains(sentBack()));
    CHECK(wordsOf(approved) == wordsOf(printed(u"pdftotext"_s, {u"-layout"_s, commands.approved, u"-"_s})));

    checkFile(window, 0);
    checkFile(commands, 1); // nobody accepts a caution for the school but a person at the desk
}
