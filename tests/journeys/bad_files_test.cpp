// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/desk.h"
#include "tests/support/school.h"

#include <QImage>

using namespace journey;

namespace {

constexpr qsizetype schemaAt = 60; ///< where a database keeps the number of its schema, four bytes, high ones first

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

QByteArray soundFile(const Desk &desk)
{
    const QString path = desk.file(u"sound.kehou"_s);
    tests::SmallSchool school;
    (void)school.child(u"扎西次仁"_s, 3);
    school.book->backUp(path);
    return contentOf(path);
}

/// Ctrl+O on the file: refused in words, and not a byte of it changed.
QString refusalOf(Desk &desk, const QString &name)
{
    desk.answers.path = desk.file(name);
    const QByteArray before = contentOf(desk.answers.path);
    desk.press(Qt::Key_O, Qt::ControlModifier);
    desk.settle();
    CHECK(contentOf(desk.answers.path) == before);
    CHECK_FALSE(QFile::exists(desk.answers.path + u"-wal"_s));
    return desk.said();
}

} // namespace

TEST_CASE("files that are no school files are refused in the window and left as they are", "[journey]")
{
    Desk desk;
    const QByteArray sound = soundFile(desk);
    REQUIRE(sound.size() > 8192);
    QImage picture(64, 64, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    REQUIRE(picture.save(desk.file(u"picture.kehou"_s), "PNG"));
    write(desk.file(u"empty.kehou"_s), {});
    write(desk.file(u"truncated.kehou"_s), sound.first(sound.size() / 2));
    QByteArray newer = sound;
    newer[schemaAt] = 0;
    newer[schemaAt + 1] = 0;
    newer[schemaAt + 2] = 3;
    newer[schemaAt + 3] = 1;
    write(desk.file(u"newer.kehou"_s), newer);
    write(desk.file(u"locked.kehou"_s), sound);
    const core::SystemClock clock;
    const auto elsewhere = core::SchoolBook::open(desk.file(u"locked.kehou"_s), clock, {.name = u"次仁"_s});

    desk.start();
    QStringList sentences;
    for (const QString &name :
         {u"picture.kehou"_s, u"empty.kehou"_s, u"truncated.kehou"_s, u"newer.kehou"_s, u"locked.kehou"_s}) {
        INFO(name.toStdString());
        const QString sentence = refusalOf(desk, name);
        CHECK(sentence.contains(name));
        CHECK_FALSE(sentences.contains(sentence));
        sentences << sentence;
        CHECK_FALSE(desk.program().book());
        CHECK(desk.isSeen(u"newFileButton"_s));
        desk.shoot(u"60-"_s + name.section(u'.', 0, 0));
    }
    // With a school open it stays open, and says the same on its page.
    REQUIRE(desk.program().open(desk.file(u"sound.kehou"_s)));
    CHECK_FALSE(refusalOf(desk, u"truncated.kehou"_s).isEmpty());
    CHECK(desk.book().path() == desk.file(u"sound.kehou"_s));
    desk.shoot(u"61-kept-open"_s);
    desk.quit();
    CHECK(elsewhere->verify().isSound());
}
