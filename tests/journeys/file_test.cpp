// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The school's one file survives: closing, mistakes, network folders, sticks pulled out.
#include "app/invented_school.h"
#include "core/file/safe_copies.h"
#include "tests/journeys/desk.h"
#include "ui/kit/record_view.h"
#include "ui/pages/copy_keeper.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>

using namespace journey;

namespace {

/// Everything below a folder named "share" lies on another computer.
struct Share final : core::file::PlaceProbe {
    [[nodiscard]] QString fileSystemOf(const QString &folder) const override
    {
        return folder.contains(u"/share"_s) ? u"cifs"_s : u"ext4"_s;
    }
    [[nodiscard]] bool isRemoteDrive(const QString &) const override { return false; }
    [[nodiscard]] bool exists(const QString &) const override { return false; }
};

QString invented(const Desk &desk, const QString &name)
{
    const QString path = desk.file(name);
    REQUIRE(QDir().mkpath(QFileInfo(path).absolutePath()));
    (void)app::inventSchool({.pupils = 60}, path);
    return path;
}

bool copied(const Desk &desk, const QString &path)
{
    return desk.waitFor(
        [&path] { return QSettings().value(ui::fileSetting(path, u"copiedAt"_s)).toDateTime().isValid(); });
}

void goToFileSection(Desk &desk)
{
    REQUIRE(desk.window().goTo(u"settings"_s, 5));
    desk.settle();
}

/// Through the guide as a person goes: the latest copy, its examination, the swap.
void restoreLatest(Desk &desk, const QString &shots)
{
    REQUIRE(desk.waitFor([&desk] { return desk.at<ui::RecordView>(u"copyList"_s).currentId() == 1; }));
    desk.shoot(shots + u"-1-which"_s);
    desk.push(u"guideNextButton"_s);
    REQUIRE(desk.waitFor([&desk] { return desk.at<QPushButton>(u"guideNextButton"_s).isEnabled(); }));
    CHECK_FALSE(desk.textOf(u"restoreChecksLabel"_s).isEmpty());
    desk.shoot(shots + u"-2-examination"_s);
    desk.push(u"guideNextButton"_s);
    desk.shoot(shots + u"-3-restore"_s);
    desk.push(u"guideNextButton"_s);
    REQUIRE(desk.waitFor([&desk] { return !desk.dialog() && desk.program().book(); }));
}

QStringList keptBeside(const QString &path)
{
    return QFileInfo(path).dir().entryList({u"*.replaced-*.kehou"_s}, QDir::Files);
}

} // namespace

TEST_CASE("a mistake is taken back by restoring a copy, and what was replaced is kept", "[journey][file]")
{
    Desk desk;
    const QString path = invented(desk, u"school.kehou"_s);
    desk.start(path);
    REQUIRE(copied(desk, path)); // the first copy, by itself
    const auto staff = desk.book().school.staff().size();
    REQUIRE(desk.book().school.enter(core::StaffMember{.name = u"错误录入"_s}));
    goToFileSection(desk);
    desk.shoot(u"70-file-section"_s);
    desk.push(u"restoreButton"_s);
    restoreLatest(desk, u"71-restore"_s);
    CHECK(desk.book().school.staff().size() == staff);
    CHECK(desk.said().contains(u"60"_s)); // counts before and after
    CHECK(keptBeside(path).size() == 1);
    CHECK(desk.book().verify().isSound());
    desk.shoot(u"72-restored"_s);
    desk.quit();
}

TEST_CASE("a file that was trodden on is brought back from the welcome page", "[journey][file]")
{
    Desk desk;
    const QString path = invented(desk, u"school.kehou"_s);
    desk.start(path);
    REQUIRE(copied(desk, path));
    desk.quit();
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("not a school file any more");
    file.close();
    desk.start();
    CHECK_FALSE(desk.program().book());
    desk.shoot(u"73-welcome"_s);
    desk.push(u"restoreFileButton"_s);
    CHECK(desk.textOf(u"restorePathLabel"_s).endsWith(u"school.kehou"_s));
    restoreLatest(desk, u"74-restore"_s);
    CHECK(desk.book().counts().pupils == 60);
    CHECK(keptBeside(path).size() == 1);
    desk.quit();
}

TEST_CASE("a copy that is damaged is refused in the guide and the file stays open as it was", "[journey][file]")
{
    Desk desk;
    const QString path = invented(desk, u"school.kehou"_s);
    desk.start(path);
    REQUIRE(copied(desk, path));
    const QString copy = QSettings().value(ui::fileSetting(path, u"copiedTo"_s)).toString();
    QFile file(copy);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(4096 * 20));
    file.write(QByteArray(4096, '\x55'));
    file.close();
    const QByteArray before = contentOf(path);
    goToFileSection(desk);
    desk.push(u"restoreButton"_s);
    REQUIRE(desk.waitFor([&desk] { return desk.at<ui::RecordView>(u"copyList"_s).currentId() == 1; }));
    desk.push(u"guideNextButton"_s);
    REQUIRE(desk.waitFor([&desk] { return !desk.said().isEmpty(); }));
    CHECK_FALSE(desk.at<QPushButton>(u"guideNextButton"_s).isEnabled());
    desk.shoot(u"75-refused"_s);
    desk.push(u"guideCancelButton"_s);
    CHECK(desk.program().book());
    CHECK(contentOf(path) == before);
    CHECK(keptBeside(path).isEmpty());
}

TEST_CASE("a file in a network folder is read, copied here and worked on here", "[journey][file]")
{
    const Share probe;
    Desk desk;
    desk.probe = &probe;
    const QString path = invented(desk, u"share/school.kehou"_s);
    const QByteArray before = contentOf(path);
    desk.start(path);
    CHECK(desk.book().isReadOnly());
    CHECK(desk.textOf(u"noticeSentence"_s).contains(u"网络"_s));
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6}) {
        desk.press(key, Qt::ControlModifier);
        desk.settle();
        CHECK(desk.said() == QString()); // every page can be looked at
    }
    desk.shoot(u"76-network"_s);
    desk.answers.path = desk.file(u"here.kehou"_s);
    desk.push(u"noticeButton"_s);
    REQUIRE(desk.waitFor([&desk] { return desk.book().path().endsWith(u"here.kehou"_s); }));
    CHECK_FALSE(desk.book().isReadOnly());
    CHECK_FALSE(desk.isSeen(u"noticeBar"_s));
    CHECK(desk.book().school.enter(core::StaffMember{.name = u"次仁"_s}).isDone());
    CHECK(contentOf(path) == before);
    desk.quit();
}

TEST_CASE("a write-protected file is opened for reading with the reason", "[journey][file]")
{
    Desk desk;
    const QString path = invented(desk, u"school.kehou"_s);
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner));
    desk.start(path);
    CHECK(desk.book().isReadOnly());
    CHECK(desk.isSeen(u"noticeBar"_s));
    CHECK_FALSE(desk.isSeen(u"statusCopyButton"_s));
    desk.quit();
}

TEST_CASE("closing makes a copy of what has changed, says when it cannot, and lets the person decide",
          "[journey][file]")
{
    Desk desk;
    const QString path = invented(desk, u"school.kehou"_s);
    desk.start(path);
    REQUIRE(copied(desk, path));
    const QString folder = QFileInfo(QSettings().value(ui::fileSetting(path, u"copiedTo"_s)).toString()).path();
    REQUIRE(desk.book().school.enter(core::StaffMember{.name = u"次仁"_s}));
    desk.quit();
    CHECK(core::file::copiesIn(folder, path).size() == 2);

    desk.start();
    desk.quit(); // nothing has changed
    CHECK(core::file::copiesIn(folder, path).size() == 2);

    desk.start();
    QSettings().setValue(ui::fileSetting(path, u"copyFolder"_s), desk.file(u"no/such/place"_s));
    REQUIRE(desk.book().school.enter(core::StaffMember{.name = u"德吉"_s}));
    CHECK_FALSE(desk.window().close());
    REQUIRE(desk.waitFor([&desk] { return desk.dialog(); }));
    CHECK(desk.textOf(u"closingSentence"_s).contains(u"no/such/place"_s));
    desk.shoot(u"77-no-copy"_s);
    desk.push(u"stayButton"_s);
    desk.settle();
    CHECK(desk.window().isVisible());
    CHECK_FALSE(desk.window().close());
    REQUIRE(desk.waitFor([&desk] { return desk.dialog(); }));
    desk.push(u"skipCopyButton"_s);
    REQUIRE(desk.waitFor([&desk] { return !desk.window().isVisible(); }));
}

TEST_CASE("a stick pulled out leaves the window usable and the work is saved elsewhere", "[journey][file]")
{
    Desk desk;
    const QString path = invented(desk, u"stick/school.kehou"_s);
    desk.start(path);
    REQUIRE(copied(desk, path));
    const auto staff = desk.book().school.staff().size();
    REQUIRE(QDir().rename(desk.file(u"stick"_s), desk.file(u"pocket"_s)));
    REQUIRE(desk.window().goTo(u"settings"_s, 4));
    desk.press(Qt::Key_N, Qt::ControlModifier);
    desk.fill(u"staffNameEdit"_s, u"次仁"_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.waitFor([&desk] { return desk.isSeen(u"noticeBar"_s); }));
    desk.shoot(u"78-stick"_s);
    desk.answers.path = desk.file(u"saved.kehou"_s);
    desk.push(u"noticeButton"_s);
    REQUIRE(desk.waitFor([&desk] { return desk.book().path().endsWith(u"saved.kehou"_s); }));
    CHECK(desk.book().school.staff().size() == staff);
    CHECK(desk.book().school.enter(core::StaffMember{.name = u"次仁"_s}).isDone());
    desk.quit();
}

TEST_CASE("a clock that was set back is said once on opening", "[journey][file][clock]")
{
    Desk desk;
    const QString path = desk.file(u"school.kehou"_s);
    const core::FixedClock later(QDateTime::currentDateTime().addYears(1));
    (void)core::SchoolBook::create(path, {.name = u"拉萨市测试小学"_s, .yearTurns = QDate(2000, 8, 1)}, later,
                                   {.name = u"央宗"_s});
    desk.start(path);
    CHECK(desk.said().contains(QString::number(later.today().year())));
    desk.shoot(u"79-clock"_s);
    desk.quit();
}
