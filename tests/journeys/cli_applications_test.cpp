// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/program_run.h"
#include "tests/support/qstring_maker.h"
#include "tests/support/school.h"

#include "core/db/migrator.h"
#include "core/store/schema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace core;
using namespace Qt::Literals::StringLiterals;
using tests::done;

namespace {

/// A school on disk with two children and a course, and the real program.
struct SchoolOnDisk {
    QTemporaryDir folder{};
    QString file = folder.filePath(u"学校.kehou"_s);
    QString term{};

    SchoolOnDisk()
    {
        const FixedClock clock(QDate(2026, 9, 7));
        const auto book = SchoolBook::create(file, tests::schoolForTests(), clock, tests::deskForTests());
        const ClassId third = done(
            book->school.enter(SchoolClass{.stage = Stage::Primary, .entryYear = entryYearOf(3, 2026), .number = 1}));
        const TermId id = done(book->terms.enter(
            Term{.schoolYear = 2026, .starts = QDate(2026, 9, 1), .ends = QDate(2027, 1, 8), .mostCourses = 3}));
        term = id.text();
        (void)done(book->programs.enter(
            {.term = id, .title = u"剪纸"_s, .grades = GradeSet::range(1, 6), .times = {{1, 990, 1110}}, .seats = 20}));
        for (const QString &name : {u"扎西次仁"_s, u"旦增"_s})
            (void)done(
                book->students.enter({.student = {.name = name, .born = QDate(2017, 5, 4), .schoolClass = third}}));
    }
    QString table(const QStringList &rows) const
    {
        const QString path = folder.filePath(u"问卷.csv"_s);
        QFile out(path);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(
            (u"提交时间,学生姓名,班级,出生日期,参加时间,第一志愿,是否同意,家长姓名\n"_s + rows.join(u'\n')).toUtf8());
        return path;
    }
};

using Answer = journey::Told;

Answer kehou(const QStringList &words) { return journey::kehou(words + QStringList{u"--json"_s}); }

const QString good = u"2026/9/3 10:00:00,扎西次仁,三(1)班,2017-05-04,周一┋周三,剪纸,同意,央金"_s;
const QString doubtful = u"2026/9/3 10:05:00,丹增,三(1)班,2017-05-04,周一,剪纸,同意,央金"_s;

} // namespace

TEST_CASE("import-applications takes what is certain, refuses what is doubtful, and the same file changes nothing",
          "[cli][applications]")
{
    const SchoolOnDisk school;
    const QString table = school.table({good, doubtful});
    const QString rejects = school.folder.filePath(u"退回.xlsx"_s);
    const QStringList words{u"import-applications"_s, school.file, table, u"--term"_s, school.term};
    const Answer dry = kehou(words + QStringList{u"--dry-run"_s});
    CHECK(dry.status == 1);
    CHECK(dry.json().value(u"new"_s).toInt() == 1);
    const Answer first = kehou(words + QStringList{u"--rejects"_s, rejects});
    CHECK(first.status == 1);
    CHECK(first.json().value(u"new"_s).toInt() == 1);
    CHECK(first.json().value(u"refused"_s).toInt() == 1);
    CHECK(first.json().value(u"problems"_s).toArray().first().toObject().value(u"code"_s) == u"child-spelled"_s);
    CHECK(QFile::exists(rejects));
    const Answer again = kehou(words);
    CHECK(again.json().value(u"new"_s).toInt() == 0);
    CHECK(again.json().value(u"unchanged"_s).toInt() == 1);
    CHECK(kehou({u"import-applications"_s, school.file, table}).status == 2);
    CHECK(kehou({u"import-applications"_s, school.file, table, u"--term"_s, u"99999"_s}).status == 2);
}

TEST_CASE("an import without headings leaves an older file as it is", "[cli][applications][programs]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"学校.kehou"_s);
    {
        auto db = db::Connection::create(file);
        QList<db::Migration> before = store::ladder();
        before.removeLast();
        (void)db::migrate(db, before, QDateTime(QDate(2026, 9, 7), QTime(9, 0)));
        db.execute("insert into term (id, school_year, season, starts, ends, policy, state, most_courses, "
                   "one_course_a_day) values (100, 2026, 'autumn', '2026-09-01', '2027-01-08', 'national-2023', "
                   "'planning', 5, 1)");
    }
    const auto bytes = [&file] {
        QFile read(file);
        REQUIRE(read.open(QIODevice::ReadOnly));
        return read.readAll();
    };
    const auto table = [&folder](const QByteArray &text) {
        QFile out(folder.filePath(u"表.csv"_s));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(text);
        return out.fileName();
    };
    const QByteArray before = bytes();
    for (const QString &verb : {u"import-applications"_s, u"import-programs"_s}) {
        CHECK(kehou({verb, file, table("a,b\nc,d\n"), u"--term"_s, u"100"_s}).status == 3);
        CHECK(bytes() == before);
        CHECK(kehou({verb, file, table("学生姓名,社团名称\n"), u"--term"_s, u"999"_s}).status != 0); // no such term
        CHECK(bytes() == before);
    }
    // With headings it is opened for writing, and brought up to date.
    (void)kehou({u"import-programs"_s, file, table("社团名称,招生年级,活动时间\n"), u"--term"_s, u"100"_s});
    CHECK(bytes() != before);
}

TEST_CASE("move-applications takes a whole term one step further, all or none", "[cli][applications][3.4]")
{
    const SchoolOnDisk school;
    const QStringList words{u"move-applications"_s, school.file, u"--term"_s, school.term, u"--to"_s};
    (void)kehou({u"import-applications"_s, school.file, school.table({good}), u"--term"_s, school.term});
    CHECK(kehou(words + QStringList{u"school-approved"_s}).json().value(u"moved"_s).toInt() == 0);
    CHECK(kehou(words + QStringList{u"class-reviewed"_s}).json().value(u"moved"_s).toInt() == 1);
    CHECK(kehou(words + QStringList{u"returned"_s}).status == 4); // a step back needs a reason
    CHECK(kehou(words + QStringList{u"school-approved"_s}).json().value(u"moved"_s).toInt() == 1);
    CHECK(kehou(words + QStringList{u"withdrawn"_s}).status == 2); // the family's own act
    CHECK(kehou(words + QStringList{u"class-reviewed"_s, u"--class"_s, u"99999"_s}).status == 2);
}
