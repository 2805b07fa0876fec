// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/restore.h"

#include "core/db/connection.h"
#include "tests/core/file/school_file.h"

#include <QFile>

using namespace core;
using namespace core::file;
using namespace tests;

namespace {

/// A file with three acts and a copy with two.
struct Restoring : SchoolFile {
    QString copy{};

    Restoring()
    {
        enterStaff(u"次仁"_s);
        copy = makeCopy(path, places, now()).path;
        enterStaff(u"德吉"_s);
        clock.set(now().addDays(1));
    }
};

} // namespace

TEST_CASE("a copy takes the place of the file and the file is kept beside it", "[file][restore]")
{
    const Restoring school;
    const QByteArray replaced = bytesOf(school.path);
    const QByteArray copyBefore = bytesOf(school.copy);
    const Restored done = restore(school.copy, school.path, school.now());
    REQUIRE(done.before);
    CHECK(done.before->counts.staff == 2);
    CHECK(done.after.counts.staff == 1);
    CHECK(QFileInfo(done.kept).fileName() == u"school.replaced-20260908-163000.kehou"_s);
    CHECK(bytesOf(done.kept) == replaced);
    CHECK(bytesOf(school.copy) == copyBefore);
    CHECK(school.open()->school.staff().size() == 1);
    CHECK(school.names(school.folder.path()) == QStringList{u"school.kehou"_s, QFileInfo(done.kept).fileName()});
}

TEST_CASE("what is no sound copy is refused and everything is as before", "[file][restore][bad-input]")
{
    const Restoring school;
    const QByteArray sound = bytesOf(school.copy);
    write(school.at(u"picture.kehou"_s), "\x89PNG and more of it");
    write(school.at(u"short.kehou"_s), sound.first(sound.size() / 2));
    QByteArray newer = sound;
    newer[62] = 99;
    write(school.at(u"newer.kehou"_s), newer);
    QByteArray damaged = sound;
    damaged.replace(4096 * 3, 4096, QByteArray(4096, '\x55'));
    write(school.at(u"damaged.kehou"_s), damaged);
    REQUIRE(QFile::copy(school.copy, school.at(u"altered.kehou"_s)));
    {
        db::Connection behind(school.at(u"altered.kehou"_s), db::Access::ReadWrite);
        behind.execute("update journal set actor = 'nobody' where number = 1");
    }
    REQUIRE(QFile::copy(school.copy, school.at(u"orphan.kehou"_s)));
    {
        db::Connection behind(school.at(u"orphan.kehou"_s), db::Access::ReadWrite);
        behind.execute("pragma foreign_keys=off; insert into guardian values (991, 990, 'x', 'x', '', 0, 1)");
    }
    const QStringList before = school.names(school.folder.path());
    const QByteArray present = bytesOf(school.path);
    const QList<std::pair<QString, FailureCode>> bad{
        {u"picture.kehou"_s, FailureCode::NotASchoolFile},    {u"short.kehou"_s, FailureCode::SchoolFileDamaged},
        {u"newer.kehou"_s, FailureCode::SchoolFileNewer},     {u"damaged.kehou"_s, FailureCode::SchoolFileDamaged},
        {u"altered.kehou"_s, FailureCode::SchoolFileDamaged}, {u"orphan.kehou"_s, FailureCode::SchoolFileDamaged},
        {u"none.kehou"_s, FailureCode::FileMissing},          {u"school.kehou"_s, FailureCode::FileExists}};
    for (const auto &[name, code] : bad) {
        INFO(name.toStdString());
        CHECK(codeOf([&] { (void)restore(school.at(name), school.path, school.now()); }) == code);
        CHECK(bytesOf(school.path) == present);
        CHECK(school.names(school.folder.path()) == before);
        if (code != FailureCode::FileExists)
            CHECK(codeOf([&] { (void)rehearseRestore(school.at(name), school.now()); }) == code);
    }
}

TEST_CASE("a file that somebody has open is not replaced", "[file][restore][lock]")
{
    const Restoring school;
    const auto open = school.open();
    CHECK(codeOf([&] { (void)restore(school.copy, school.path, school.now()); }) == FailureCode::SchoolFileLocked);
    CHECK(open->school.staff().size() == 2);
}

TEST_CASE("a missing and a damaged file are restored, and the damaged one is kept", "[file][restore]")
{
    const Restoring school;
    const Restored fresh = restore(school.copy, school.at(u"fresh.kehou"_s), school.now());
    CHECK(fresh.kept.isEmpty());
    CHECK_FALSE(fresh.before);
    CHECK(fresh.after.counts.staff == 1);

    write(school.path, "trodden on");
    const Restored done = restore(school.copy, school.path, school.now());
    CHECK_FALSE(done.before);
    CHECK(bytesOf(done.kept) == "trodden on");
    CHECK(school.open()->school.staff().size() == 1);
}

TEST_CASE("a transaction cut off in the file is not rolled back into the copy that replaces it", "[file][restore]")
{
    const Restoring school;
    const QString cut = school.at(u"cut.kehou"_s);
    {
        db::Connection db(school.path, db::Access::ReadWrite);
        db.execute("pragma cache_size=2; begin immediate");
        for (int i = 0; i < 400; ++i)
            db.execute("insert into setting (name, value) values ('n" + QByteArray::number(i) +
                       "', hex(randomblob(500)))");
        REQUIRE(QFile::copy(school.path, cut)); // the moment of the cut
        REQUIRE(QFile::copy(school.path + u"-journal"_s, cut + u"-journal"_s));
        db.execute("rollback");
    }
    SECTION("the cut file is replaced")
    {
        const Restored done = restore(school.copy, cut, school.now());
        CHECK(done.before->counts.staff == 2);
        CHECK_FALSE(QFileInfo::exists(cut + u"-journal"_s));
        CHECK(examine(cut, school.now()).found.isSound());
        CHECK(examine(done.kept, school.now()).found.isSound());
    }
    SECTION("the cut file is the copy")
    {
        const QByteArray before = bytesOf(cut);
        const Restored done = restore(cut, school.path, school.now());
        CHECK(done.after.counts.staff == 2);
        CHECK(bytesOf(cut) == before);
        CHECK(QFileInfo::exists(cut + u"-journal"_s));
    }
}

TEST_CASE("restoring through a link replaces the file and leaves the link", "[file][restore]")
{
    const Restoring school;
    const QString link = school.at(u"link.kehou"_s);
    REQUIRE(QFile::link(school.path, link));
    (void)restore(school.copy, link, school.now());
    CHECK(QFileInfo(link).isSymLink());
    CHECK(school.open()->school.staff().size() == 1);
}
