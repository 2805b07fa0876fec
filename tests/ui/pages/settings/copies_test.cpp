// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/page_support.h"
#include "ui/kit/job.h"
#include "ui/pages/copy_keeper.h"
#include "ui/pages/dashboard/copy_card.h"
#include "ui/pages/settings/copies_panel.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace core;
using namespace ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A school file on the disk with somebody who looks after its copies.
struct Kept {
    FixedClock clock{QDateTime(QDate(2026, 9, 7), QTime(16, 30))};
    QTemporaryDir folder{};
    QString path = folder.filePath(u"school.kehou"_s);
    std::unique_ptr<SchoolBook> book{};
    std::unique_ptr<CopyKeeper> keeper{};

    Kept()
    {
        QSettings().clear();
        book = SchoolBook::create(path, {.name = u"拉萨市测试小学"_s, .yearTurns = QDate(2000, 8, 1)}, clock,
                                  {.name = u"央宗"_s});
        keeper = std::make_unique<CopyKeeper>(path, clock);
    }
    void change(const QString &name) { REQUIRE(book->school.enter(StaffMember{.name = name}).isDone()); }
    void finish() const
    {
        REQUIRE(QTest::qWaitFor([this] { return !keeper->job(); }, 10000));
    }
    [[nodiscard]] qsizetype copies() const { return file::copiesIn(keeper->places().folder, path).size(); }
};

} // namespace

TEST_CASE("a copy is due after a change and not without one", "[pages][copies]")
{
    Kept t;
    CHECK(t.keeper->isDue());
    t.keeper->copyNow();
    t.finish();
    CHECK_FALSE(t.keeper->isDue());
    CHECK(t.keeper->state().at == t.clock.now());
    t.change(u"次仁"_s);
    CHECK(t.keeper->isDue());
    CHECK(CopyKeeper(t.path, t.clock).isDue()); // remembered for the next time
}

TEST_CASE("the first change of a day makes one copy and the second none", "[pages][copies]")
{
    Kept t;
    t.keeper->considerDaily();
    t.finish();
    CHECK(t.copies() == 1);
    t.change(u"次仁"_s);
    t.keeper->considerDaily();
    t.finish();
    CHECK(t.copies() == 1);
    t.clock.set(t.clock.now().addDays(1));
    t.keeper->considerDaily();
    t.finish();
    CHECK(t.copies() == 2);
    t.clock.set(t.clock.now().addDays(1));
    t.keeper->considerDaily(); // a day without a change
    t.finish();
    CHECK(t.copies() == 2);
}

TEST_CASE("an attempt that fails is told and not repeated after every act", "[pages][copies]")
{
    Kept t;
    t.keeper->setFolder(t.folder.filePath(u"no/such/place"_s));
    QSignalSpy failed(t.keeper.get(), &CopyKeeper::failed);
    t.keeper->considerDaily();
    t.finish();
    t.keeper->considerDaily();
    t.finish();
    CHECK(failed.size() == 1);
    CHECK(t.keeper->state().needsCare());
    CHECK(copySentence(t.keeper->state()).contains(u"no/such/place"_s));
    t.keeper->setFolder(t.folder.filePath(u"copies"_s));
    t.keeper->copyNow(true);
    t.finish();
    CHECK_FALSE(t.keeper->state().needsCare());
}

TEST_CASE("care is asked for when work went on for two days without a copy or the copy is gone", "[pages][copies]")
{
    Kept t;
    t.keeper->copyNow();
    t.finish();
    t.clock.set(t.clock.now().addDays(20));
    CHECK_FALSE(t.keeper->state().needsCare()); // nothing was done meanwhile
    t.change(u"次仁"_s);
    CHECK(t.keeper->state().needsCare());
    t.clock.set(t.clock.now().addDays(-19));
    CHECK_FALSE(t.keeper->state().needsCare());
    REQUIRE(QDir(t.keeper->places().folder).removeRecursively());
    CHECK(t.keeper->state().placeGone);
    CHECK(t.keeper->state().needsCare());
    CHECK(t.keeper->isDue());
}

TEST_CASE("places are chosen in the settings and the panel says how it stands", "[pages][copies][settings]")
{
    Kept t;
    struct Chosen final : FileChooser {
        QString path{};
        QString fileToOpen(const QString &, const QString &) override { return path; }
        QString fileToSave(const QString &, const QString &, const QString &) override { return path; }
        QString folder(const QString &) override { return path; }
    } files;
    CopiesPanel panel(*t.keeper, files);
    panel.load();
    panel.show();
    files.path = t.folder.filePath(u"stick"_s);
    pages::find<QPushButton>(panel, u"secondFolderButton"_s)->click();
    CHECK(t.keeper->places().second == files.path);
    CHECK(t.keeper->state().secondGone);
    CHECK(pages::find<QLabel>(panel, u"secondFolderLabel"_s)->text().contains(u"not connected"_s));
    pages::find<QPushButton>(panel, u"noSecondButton"_s)->click();
    CHECK(t.keeper->places().second.isEmpty());
    files.path = t.folder.filePath(u"copies"_s);
    pages::find<QPushButton>(panel, u"copyFolderButton"_s)->click();
    pages::find<QPushButton>(panel, u"copyNowButton"_s)->click();
    t.finish();
    CHECK(t.copies() == 1);
    CHECK(pages::find<QLabel>(panel, u"lastCopyLabel"_s)->text().contains(u"just now"_s));
    QSignalSpy asked(t.keeper.get(), &CopyKeeper::restoreAsked);
    pages::find<QPushButton>(panel, u"restoreButton"_s)->click();
    CHECK(asked.size() == 1);
}

TEST_CASE("the home page shows the last copy and makes one", "[pages][copies][dashboard]")
{
    Kept t;
    CopyCard card(t.keeper.get());
    card.load();
    card.show();
    CHECK(pages::find<QLabel>(card, u"copyCardLabel"_s)->text() == u"No safe copy yet"_s);
    pages::find<QPushButton>(card, u"copyCardButton"_s)->click();
    t.finish();
    CHECK(pages::find<QLabel>(card, u"copyCardLabel"_s)->text() == u"Last safe copy: just now"_s);
    t.clock.set(QDateTime(QDate(2026, 9, 8), QTime(9, 0)));
    card.load();
    CHECK(pages::find<QLabel>(card, u"copyCardLabel"_s)->text() == u"Last safe copy: yesterday 16:30"_s);
    const CopyCard none(nullptr);
    CHECK_FALSE(none.isVisibleTo(nullptr));
}
