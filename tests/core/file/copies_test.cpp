// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/connection.h"
#include "core/file/file_lock.h"
#include "tests/core/file/school_file.h"

#include <QFile>

using namespace core;
using namespace core::file;
using namespace tests;

TEST_CASE("a copy is made while the file is in use and holds the same", "[file][copies]")
{
    const SchoolFile school;
    const auto book = school.open();
    (void)done(book->school.enter(StaffMember{.name = u"次仁"_s}));
    const CopyMade made = makeCopy(school.path, school.places, school.now());
    CHECK(QFileInfo(made.path).fileName() == u"school-20260907-163000.kehou"_s);
    const Glance glance = requireSound(made.path, school.now());
    CHECK(glance.counts == book->counts());
    CHECK(glance.school == schoolForTests().name);
    CHECK(school.names(school.places.folder).size() == 1); // nothing half done beside it
    CHECK(made.changes == changesOf(school.path));
}

TEST_CASE("the number of changes grows with every act and with nothing else", "[file][copies]")
{
    const SchoolFile school;
    const quint32 before = changesOf(school.path);
    (void)school.open()->counts();
    (void)makeCopy(school.path, school.places, school.now());
    CHECK(changesOf(school.path) == before);
    school.enterStaff(u"次仁"_s);
    CHECK(changesOf(school.path) != before);
}

TEST_CASE("the second place gets the same copy when it is there and is told when it is not", "[file][copies]")
{
    SchoolFile school;
    school.places.second = school.at(u"stick/copies"_s);
    CopyMade made = makeCopy(school.path, school.places, school.now());
    CHECK(made.second.isEmpty());
    REQUIRE(made.secondTrouble);
    CHECK(made.secondTrouble->code() == FailureCode::FolderMissing);
    CHECK_FALSE(QFileInfo::exists(school.at(u"stick"_s))); // nothing is made where the stick should be

    REQUIRE(QDir().mkpath(school.places.second));
    school.clock.set(school.now().addSecs(60));
    made = makeCopy(school.path, school.places, school.now());
    CHECK_FALSE(made.secondTrouble);
    CHECK(requireSound(made.second, school.now()).counts == requireSound(made.path, school.now()).counts);
    const QList<KnownCopy> known = knownCopies(school.path, school.places, school.now());
    REQUIRE(known.size() == 3);
    CHECK(known[0].at == school.now());
    CHECK(known[2].at == school.now().addSecs(-60));
    CHECK(known[0].glance->counts.journal == 1);
}

TEST_CASE("a folder that has gone with its drive is not made on another one", "[file][copies]")
{
    SchoolFile school;
    school.places.folder = school.at(u"drive/deep/copies"_s);
    CHECK(codeOf([&] { (void)makeCopy(school.path, school.places, school.now()); }) == FailureCode::FolderMissing);
    CHECK_FALSE(QFileInfo::exists(school.at(u"drive"_s)));
}

TEST_CASE("thinning touches only what is ours by name and by content", "[file][copies]")
{
    const SchoolFile school;
    const QString other = school.at(u"other.kehou"_s);
    (void)SchoolBook::create(other, {.name = u"另一所小学"_s}, school.clock, deskForTests());
    REQUIRE(QDir().mkpath(school.places.folder));
    const auto in = [&school](const QString &name) { return school.places.folder + u'/' + name; };
    const auto yesterday = [&](int hour) {
        return in(copyName(u"school"_s, QDateTime(QDate(2026, 9, 6), QTime(hour, 0))));
    };
    REQUIRE(QFile::copy(school.path, yesterday(9)));  // an older one of yesterday: may go
    REQUIRE(QFile::copy(school.path, yesterday(17))); // the last of yesterday
    REQUIRE(QFile::copy(other, yesterday(10)));       // another school's, though the name would fit
    write(yesterday(11), "not a school file at all");
    REQUIRE(QFile::copy(school.path, in(u"school-20260101-0900.kehou"_s))); // named by a person
    write(in(u"school-20260905-090000.kehou.part"_s), "SQLite format 3\0 half");
    write(in(u"notes.kehou.part"_s), "mine");
    const CopyMade made = makeCopy(school.path, school.places, school.now());
    CHECK(made.thinned == 1);
    CHECK(school.names(school.places.folder) ==
          QStringList{u"notes.kehou.part"_s, u"school-20260101-0900.kehou"_s, u"school-20260906-100000.kehou"_s,
                      u"school-20260906-110000.kehou"_s, u"school-20260906-170000.kehou"_s,
                      u"school-20260907-163000.kehou"_s});
}

TEST_CASE("a damaged file gives no copy and the older copies stay", "[file][copies][bad-input]")
{
    SchoolFile school;
    (void)makeCopy(school.path, school.places, school.now());
    const QStringList before = school.names(school.places.folder);
    school.enterStaff(u"次仁"_s);
    {
        db::Connection behind(school.path, db::Access::ReadWrite);
        behind.execute("update journal set actor = 'nobody' where number = 1");
    }
    school.clock.set(school.now().addDays(1));
    CHECK(codeOf([&] { (void)makeCopy(school.path, school.places, school.now()); }) == FailureCode::SchoolFileDamaged);
    CHECK(school.names(school.places.folder) == before);
}

TEST_CASE("a copy that cannot be opened is listed without a glance", "[file][copies]")
{
    const SchoolFile school;
    (void)makeCopy(school.path, school.places, school.now());
    write(school.places.folder + u"/school-20260901-090000.kehou"_s, "nothing");
    const QList<KnownCopy> known = knownCopies(school.path, school.places, school.now());
    REQUIRE(known.size() == 2);
    CHECK(known[0].glance);
    CHECK_FALSE(known[1].glance);
}

TEST_CASE("a copy that was stopped leaves nothing", "[file][copies]")
{
    const SchoolFile school;
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(makeCopy(school.path, school.places, school.now(), Progress({}, stop.get_token())), Cancelled);
    CHECK(school.names(school.places.folder).isEmpty());
}
