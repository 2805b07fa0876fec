// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/term_job.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

namespace journey {

namespace {

enum Status { Done = 0, Attention = 1 };

/// The answer of a command that ends as it should.
QJsonObject told(const QStringList &words, int status = Done)
{
    const Told answer = kehou(words + QStringList{u"--json"_s});
    INFO(words.join(u' ').toStdString() << "\n" << answer.out.toStdString() << answer.err.toStdString());
    REQUIRE(answer.status == status);
    return answer.json();
}

int number(const QJsonObject &answer, const QString &key) { return answer.value(key).toInt(-1); }

/// Families apply, class teachers fill their workbooks in, the school approves.
void enrol(const QString &school, const QString &term, const TermTables &tables, const QString &folder)
{
    const QString rejects = folder + u"/退回.xlsx"_s;
    const QStringList import{u"import-applications"_s, school};
    const QStringList inTerm{u"--term"_s, term};
    const QJsonObject first =
        told(import + QStringList{tables.answers} + inTerm + QStringList{u"--rejects"_s, rejects}, Attention);
    CHECK(number(first, u"new"_s) == TermTables::applying - 1);
    CHECK(number(first, u"doubtful"_s) == 1); // two of one name, and no date of birth
    CHECK(number(first, u"refused"_s) == 2);  // the doubtful one, and one without consent
    CHECK(QFile::exists(rejects));
    CHECK(number(told(import + QStringList{tables.corrected} + inTerm), u"new"_s) == 1);
    (void)told(QStringList{u"term"_s, school, u"--to"_s, u"arranging"_s} + inTerm);

    const QString sheets = folder + u"/初审表"_s;
    REQUIRE(QDir().mkpath(sheets));
    QStringList workbooks;
    for (const QJsonValue &file :
         told(QStringList{u"review-sheets"_s, school, sheets} + inTerm).value(u"files").toArray())
        workbooks << file.toString();
    REQUIRE(workbooks.size() == 4);
    for (const QString &workbook : workbooks)
        fillReview(workbook);
    const QJsonObject read = told(QStringList{u"read-reviews"_s, school} + workbooks + inTerm);
    CHECK(number(read, u"conflicts"_s) == 0);
    CHECK(number(read, u"agreed"_s) == TermTables::applying - 1);
    CHECK(number(read, u"returned"_s) == 1);
    const QJsonObject approved =
        told(QStringList{u"move-applications"_s, school, u"--to"_s, u"school-approved"_s} + inTerm);
    CHECK(number(approved, u"moved"_s) == TermTables::applying - 1);
}

} // namespace

TermResult runTermByCommands(const QString &school, const TermTables &tables, const QString &folder)
{
    REQUIRE(QDir().mkpath(folder));
    const TermResult result{.school = school,
                            .record = folder + u"/抽签记录.json"_s,
                            .list = folder + u"/录取结果.xlsx"_s,
                            .approved = folder + u"/核准名单.pdf"_s};
    const QString term = told({u"info"_s, school}).value(u"terms").toArray().first()[u"id"].toString();
    const QStringList inTerm{u"--term"_s, term};
    (void)told({u"import-calendar"_s, school, tables.lhasa, u"--layer"_s, u"lhasa"_s});
    (void)told(
        {u"answer-make-up"_s, school, u"--day"_s, tables.autumnMakeUp.toString(Qt::ISODate), u"--as-on"_s, u"4"_s});
    (void)told({u"answer-make-up"_s, school, u"--day"_s, tables.winterMakeUp.toString(Qt::ISODate), u"--no-service"_s});
    const QJsonObject programs = told(QStringList{u"import-programs"_s, school, tables.programs} + inTerm, Attention);
    CHECK(number(programs, u"new"_s) == 6);
    CHECK(number(programs, u"refused"_s) == 1);
    (void)told(QStringList{u"check"_s, school} + inTerm, Attention); // nobody leads one course
    (void)told(QStringList{u"report"_s, school, u"F01"_s, u"-o"_s, folder + u"/致家长的一封信.pdf"_s} + inTerm);
    CHECK(number(told(QStringList{u"hand-out"_s, school} + inTerm, Attention), u"classes"_s) == 4);
    (void)told(QStringList{u"term"_s, school, u"--plan-checked"_s, u"--to"_s, u"applying"_s} + inTerm);
    enrol(school, term, tables, folder);

    const QStringList place =
        QStringList{u"place-term"_s, school, u"--witnesses"_s, termWitnesses, u"--source"_s, termSeedSource} + inTerm +
        QStringList{u"--seed"_s};
    const QString rehearsed = told(place + QStringList{termSeed, u"--dry-run"_s}).value(u"result_hash").toString();
    const QString other = told(place + QStringList{u"855209471"_s, u"--dry-run"_s}).value(u"result_hash").toString();
    const QJsonObject placed = told(place + QStringList{termSeed, u"--publish"_s, u"--record"_s, result.record});
    CHECK(placed.value(u"result_hash").toString() == rehearsed);
    CHECK(rehearsed.size() == 64);
    CHECK(other != rehearsed); // so that this test can fail
    (void)told(QStringList{u"report"_s, school, u"draw-list-serial"_s, u"-o"_s, result.list} + inTerm);
    (void)told(QStringList{u"report"_s, school, u"F04"_s, u"-o"_s, result.approved} + inTerm);
    return result;
}

} // namespace journey
