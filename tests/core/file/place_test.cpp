// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/file_lock.h"
#include "core/file/file_place.h"
#include "tests/core/file/school_file.h"

#include <QFile>
#include <QProcess>
#include <QSysInfo>

using namespace core;
using namespace core::file;
using namespace tests;

namespace {

/// A computer as a test wants it.
struct Pretended final : PlaceProbe {
    QString system = u"ext4"_s;
    bool remote = false;
    QString marker{};

    [[nodiscard]] QString fileSystemOf(const QString &) const override { return system; }
    [[nodiscard]] bool isRemoteDrive(const QString &) const override { return remote; }
    [[nodiscard]] bool exists(const QString &path) const override { return !marker.isEmpty() && path == marker; }
};

void writeLock(const QString &path, qint64 process, const QString &host = QSysInfo::machineHostName())
{
    write(path + u".lock"_s, QByteArray::number(process) + "\nkehou\n" + host.toUtf8() + '\n');
}

} // namespace

TEST_CASE("a network file system and a mapped drive are recognised", "[file][place]")
{
    Pretended probe;
    CHECK(placeOf(u"/home/school/a.kehou"_s, probe).isOurs());
    for (const QString &system : {u"nfs4"_s, u"cifs"_s, u"smb3"_s, u"fuse.sshfs"_s, u"fuse.gvfsd-fuse"_s}) {
        probe.system = system;
        CHECK(placeOf(u"/home/school/a.kehou"_s, probe).network);
    }
    for (const QString &local : {u"fuseblk"_s, u"exfat"_s, u"overlay"_s, QString()}) { // ntfs and sticks among them
        probe.system = local;
        CHECK_FALSE(placeOf(u"/home/school/a.kehou"_s, probe).network);
    }
    probe.remote = true;
    CHECK(placeOf(u"/home/school/a.kehou"_s, probe).network);
}

TEST_CASE("the folders of cloud services are recognised by name and by what lies in them", "[file][place]")
{
    Pretended probe;
    const QHash<QString, CloudService> folders{
        {u"/home/x/OneDrive - 拉萨教育/课后/a.kehou"_s, CloudService::OneDrive},
        {u"/d/我的坚果云/a.kehou"_s, CloudService::Nutstore},
        {u"/d/Nutstore Files/课后/a.kehou"_s, CloudService::Nutstore},
        {u"/home/x/Dropbox/a.kehou"_s, CloudService::Dropbox},
        {u"/d/BaiduSyncdisk/a.kehou"_s, CloudService::Baidu},
        {u"/d/百度网盘同步空间/a.kehou"_s, CloudService::Baidu},
        {u"/d/WPS云盘/a.kehou"_s, CloudService::Wps},
        {u"/c/Users/x/iCloudDrive/a.kehou"_s, CloudService::ICloud},
        {u"/g/Google Drive/a.kehou"_s, CloudService::GoogleDrive},
        {u"/d/腾讯微云/a.kehou"_s, CloudService::Weiyun},
        {u"/d/课后服务/a.kehou"_s, CloudService::None},
        {u"/d/OneDrives/a.kehou"_s, CloudService::None},
    };
    for (auto it = folders.cbegin(); it != folders.cend(); ++it) {
        INFO(it.key().toStdString());
        CHECK(placeOf(it.key(), probe).cloud == it.value());
    }
    probe.marker = u"/d/共享/.dropbox.cache"_s;
    CHECK(placeOf(u"/d/共享/课后/a.kehou"_s, probe).cloud == CloudService::Dropbox);
}

TEST_CASE("mountinfo tells the innermost mount", "[file][place]")
{
    const QByteArray mounts = "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
                              "40 22 0:30 / /mnt/school\\040share rw shared:2 - cifs //srv/school rw\n"
                              "41 22 0:31 / /media/x/STICK rw - fuseblk /dev/sdb1 rw\n";
    CHECK(fileSystemIn(mounts, u"/mnt/school share/2026"_s) == u"cifs"_s);
    CHECK(fileSystemIn(mounts, u"/mnt/school shared"_s) == u"ext4"_s);
    CHECK(fileSystemIn(mounts, u"/media/x/STICK"_s) == u"fuseblk"_s);
    CHECK(fileSystemIn(QByteArray(), u"/"_s).isEmpty());
}

TEST_CASE("in a network folder a file is refused for work and opens for reading", "[file][place][bad-input]")
{
    const SchoolFile school;
    Pretended probe;
    probe.system = u"cifs"_s;
    const QByteArray before = bytesOf(school.path);
    CHECK(codeOf([&] {
              (void)SchoolBook::open(school.path, school.clock, deskForTests(), db::Access::ReadWrite, probe);
          }) == FailureCode::NetworkFolder);
    CHECK_NOTHROW(SchoolBook::open(school.path, school.clock, deskForTests(), db::Access::ReadOnly, probe));
    CHECK(bytesOf(school.path) == before);
}

TEST_CASE("a lock whose process number belongs to another program now is stale", "[file][lock]")
{
    const SchoolFile school;
    QProcess other; // alive, and not this program
    other.start(u"sleep"_s, {u"600"_s});
    REQUIRE(other.waitForStarted());
    const qint64 process = other.processId();
    writeLock(school.path, process);
    CHECK_NOTHROW(school.open());
    other.kill();
    other.waitForFinished();
    writeLock(school.path, process);
    CHECK_NOTHROW(school.open());
}

TEST_CASE("a lock held on another computer never grows old", "[file][lock]")
{
    const SchoolFile school;
    writeLock(school.path, 4711, u"office-2"_s);
    QFile lock(school.path + u".lock"_s);
    REQUIRE(lock.open(QIODevice::ReadWrite));
    REQUIRE(lock.setFileTime(school.now().addYears(-2), QFileDevice::FileModificationTime));
    lock.close();
    try {
        (void)school.open();
        FAIL("opened under a lock");
    } catch (const Failure &failure) {
        CHECK(failure.code() == FailureCode::SchoolFileLocked);
        CHECK(failure.facts().value(u"host"_s).toString() == u"office-2"_s);
        CHECK(failure.facts().value(u"process"_s).toLongLong() == 4711);
    }
}

TEST_CASE("a link to a file has the lock and the journal of the file", "[file][lock]")
{
    const SchoolFile school;
    const QString link = school.at(u"elsewhere/link.kehou"_s);
    REQUIRE(QDir().mkpath(school.at(u"elsewhere"_s)));
    REQUIRE(QFile::link(school.path, link));
    const auto first = school.open();
    CHECK(codeOf([&] { (void)SchoolBook::open(link, school.clock, deskForTests()); }) == FailureCode::SchoolFileLocked);
    CHECK(school.names(school.at(u"elsewhere"_s)) == QStringList{u"link.kehou"_s});
}

TEST_CASE("a file whose place vanished while it was open says so and can still be copied", "[file][stick]")
{
    const SchoolFile school;
    REQUIRE(QDir().mkpath(school.at(u"stick"_s)));
    const QString path = school.at(u"stick/school.kehou"_s);
    REQUIRE(QFile::copy(school.path, path));
    const auto book = SchoolBook::open(path, school.clock, deskForTests());
    const BookCounts before = book->counts();
    REQUIRE(QDir().rename(school.at(u"stick"_s), school.at(u"pocket"_s)));
    CHECK(codeOf([&] { (void)book->school.enter(StaffMember{.name = u"次仁"_s}); }) == FailureCode::FileGone);
    CHECK(book->school.school().name == schoolForTests().name);
    book->backUp(school.at(u"saved.kehou"_s));
    CHECK(requireSound(school.at(u"saved.kehou"_s), school.now()).counts == before);
    CHECK(requireSound(school.at(u"pocket/school.kehou"_s), school.now()).counts == before);
}
