// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The house inspects itself: what the plan forbids is found here, with file and line. checks_test.cpp shows that every
// check can fail.
#include "tests/house/checks.h"
#include "tests/support/qstring_maker.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTranslator>

#include <functional>

using namespace house;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString root = QStringLiteral(KEHOU_SOURCE_DIR);

QString readText(const QString &path)
{
    QFile file(root + u'/' + path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll());
}

QStringList filesIn(const QStringList &folders, const QStringList &patterns)
{
    QStringList found;
    for (const QString &folder : folders) {
        QDirIterator files(root + u'/' + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            found << QDir(root).relativeFilePath(files.next());
    }
    found.sort();
    return found;
}

QList<Source> sourcesIn(const QStringList &folders)
{
    QList<Source> sources;
    for (const QString &path : filesIn(folders, {u"*.cpp"_s, u"*.h"_s}))
        sources << readSource(path, readText(path));
    return sources;
}

const QList<Source> &program()
{
    static const QList<Source> sources = sourcesIn({u"app"_s, u"core"_s, u"ui"_s});
    return sources;
}

const QList<Source> &everySource()
{
    static const QList<Source> sources = program() + sourcesIn({u"tests"_s});
    return sources;
}

/// What people write by hand, whatever the language. Data of the tests and drawn pictures are left out.
QStringList handwritten()
{
    const QStringList patterns{u"*.cpp"_s, u"*.h"_s,    u"*.cmake"_s, u"CMakeLists.txt"_s, u"*.sh"_s, u"*.md"_s,
                               u"*.sql"_s, u"*.json"_s, u"*.txt"_s,   u"*.qss"_s,          u"run"_s};
    QStringList files = filesIn({u"app"_s, u"core"_s, u"ui"_s, u"resources"_s, u"translations"_s, u"tests"_s,
                                 u"installer"_s, u"docs"_s, u".ci"_s},
                                patterns);
    files.removeIf([](const QString &path) { return path.startsWith(u"tests/data/"_s); });
    for (const QString &atTheDoor : QDir(root).entryList(patterns, QDir::Files))
        files << atTheDoor;
    return files;
}

/// One line per complaint, as compilers write them, so that an editor jumps there.
QString told(const Complaints &complaints)
{
    QString text;
    for (const Complaint &c : complaints)
        text += u"\n%1:%2: %3"_s.arg(c.path).arg(c.line).arg(c.what);
    return text;
}

void nobodyComplains(const QList<Source> &sources, const std::function<Complaints(const Source &)> &check)
{
    REQUIRE_FALSE(sources.isEmpty());
    Complaints complaints;
    for (const Source &source : sources)
        complaints += check(source);
    CHECK(told(complaints) == QString());
}

void nobodyComplains(const QStringList &paths, const std::function<Complaints(const QString &, const QString &)> &check)
{
    REQUIRE_FALSE(paths.isEmpty());
    Complaints complaints;
    for (const QString &path : paths)
        complaints += check(path, readText(path));
    CHECK(told(complaints) == QString());
}

bool aProgramStands() { return !filesIn({u"app"_s}, {u"*.cpp"_s}).isEmpty(); }

} // namespace

TEST_CASE("every include arrow points down", "[house]") { nobodyComplains(program(), includeArrows); }

TEST_CASE("there is no circle between rooms", "[house]")
{
    QMap<QString, QSet<QString>> arrows;
    for (const Source &source : program())
        for (const QString &room : roomsKnownTo(source))
            arrows[roomOf(source.path)].insert(room);
    CHECK(circle(arrows).join(u" > "_s) == QString());
}

TEST_CASE("core knows no window", "[house]") { nobodyComplains(program(), guiInCore); }
TEST_CASE("core has no words", "[house]") { nobodyComplains(program(), wordsInCore); }
TEST_CASE("core knows no program around it", "[house]") { nobodyComplains(program(), settingsInCore); }
TEST_CASE("SQL lives in db and store", "[house]") { nobodyComplains(program(), sqlOutsideStore); }
TEST_CASE("Chinese stands in translations and forms only", "[house]") { nobodyComplains(program(), hanLiterals); }
TEST_CASE("nothing is a singleton", "[house]") { nobodyComplains(everySource(), singletons); }
TEST_CASE("no event loop is nested", "[house]") { nobodyComplains(everySource(), nestedLoops); }
TEST_CASE("core is known to both compilers", "[house]") { nobodyComplains(program(), rangesUnknown); }
TEST_CASE("headers are read once", "[house]") { nobodyComplains(everySource(), headerGuard); }
TEST_CASE("headers open no namespace", "[house]") { nobodyComplains(program(), usingInHeader); }
TEST_CASE("functions fit on a page", "[house]") { nobodyComplains(everySource(), longFunctions); }
TEST_CASE("files end before line 500", "[house]") { nobodyComplains(handwritten(), longFile); }
TEST_CASE("nothing is left for later", "[house]") { nobodyComplains(handwritten(), unfinishedWork); }
TEST_CASE("no file names a place of one machine", "[house]") { nobodyComplains(handwritten(), machinePaths); }

TEST_CASE("every source says whose it is and under which licence", "[house]")
{
    QStringList files = handwritten();
    files.removeIf([](const QString &path) {
        return path.endsWith(u".md"_s) || path.endsWith(u".json"_s) || path.endsWith(u".sql"_s) ||
               (path.endsWith(u".txt"_s) && !path.endsWith(u"CMakeLists.txt"_s));
    });
    nobodyComplains(files, licence);
}

TEST_CASE("every clause named in code is in the catalogue", "[house]")
{
    const QString catalogue = readText(u"resources/policy/clauses.json"_s);
    if (catalogue.isEmpty()) {
        CHECK_FALSE(QFile::exists(root + u"/core/policy/clauses.cpp"_s));
        return;
    }
    QSet<QString> numbers;
    for (const QJsonValue &clause : QJsonDocument::fromJson(catalogue.toUtf8())[u"clauses"_s].toArray())
        numbers.insert(clause[u"number"].toString());
    REQUIRE(numbers.size() > 1);
    nobodyComplains(everySource(), [&numbers](const Source &source) { return unknownClauses(source, numbers); });
}

TEST_CASE("every rule of the policy is named by a test", "[house]")
{
    QString tests;
    for (const QString &path : filesIn({u"tests/core"_s, u"tests/journeys"_s}, {u"*.cpp"_s}))
        tests += readText(path);
    nobodyComplains(program(), [&tests](const Source &source) {
        Complaints complaints;
        if (source.isIn("core/policy/"))
            for (const QString &rule : rulesNamedIn(source))
                if (!tests.contains(rule))
                    complaints << Complaint{source.path, 1, u"no test names the rule "_s + rule};
        return complaints;
    });
}

TEST_CASE("the Chinese wordbook is complete", "[house][words]")
{
    const QString path = u"translations/kehou_zh_CN.ts"_s;
    const QString ts = readText(path);
    if (!aProgramStands())
        return;
    REQUIRE_FALSE(ts.isEmpty());
    CHECK(told(unfinishedWords(path, ts)) == QString());
}

TEST_CASE("translations keep the placeholders of their source", "[house][words]")
{
    nobodyComplains(filesIn({u"translations"_s}, {u"*.ts"_s}), placeholders);
}

TEST_CASE("the wordbooks are inside the program", "[house][words]")
{
    QTranslator chinese;
    REQUIRE(chinese.load(u":/i18n/kehou_zh_CN.qm"_s));
    CHECK(chinese.translate("Failures", "%1 cannot be read: %2") == u"无法读取 %1：%2"_s);
    CHECK(QTranslator().load(u":/i18n/kehou_en.qm"_s));
}
