// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/rulebook.h"

#include "core/policy/clauses.h"

#include "tests/support/qstring_maker.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace core;
using namespace core::policy;
using namespace Qt::Literals::StringLiterals;

namespace {

QString textOf(const QString &folder, const QString &pattern)
{
    QString all;
    QDirIterator files(QString::fromUtf16(KEHOU_SOURCE_DIR) + folder, {pattern}, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        all += QString::fromUtf8(file.readAll());
    }
    return all;
}

/// The test programs' sources by their stem, wherever they are.
QHash<QString, QString> testFiles()
{
    static const QHash<QString, QString> files = [] {
        QHash<QString, QString> found;
        QDirIterator walk(QString::fromUtf16(KEHOU_SOURCE_DIR) + u"/tests"_s, {u"*_test.cpp"_s}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            found.insert(QFileInfo(file).completeBaseName(), QString::fromUtf8(file.readAll()));
        }
        return found;
    }();
    return files;
}

/// For each rule the files in which a TEST_CASE bears its name.
QHash<QString, QStringList> testsByRule()
{
    static const QRegularExpression head(u"TEST_CASE\\(((?:\\s*\"[^\"]*\")+)"_s);
    static const QRegularExpression id(u"[a-z]+\\.[a-z]+(?:-[a-z]+)*"_s);
    QHash<QString, QStringList> found;
    const QHash<QString, QString> files = testFiles();
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        auto cases = head.globalMatch(file.value());
        while (cases.hasNext()) {
            auto ids = id.globalMatch(cases.next().captured(1));
            while (ids.hasNext())
                found[ids.next().captured()] << file.key();
        }
    }
    return found;
}

/// A row of the table of docs/policy.md.
struct PageRow {
    QString clause{};
    QStringList rules{};
    QStringList screens{};
    QStringList tests{};
};

QStringList listed(const QString &cell)
{
    QStringList parts;
    for (const QString &part : cell.split(u',', Qt::SkipEmptyParts))
        if (const QString word = part.trimmed(); word != u"–"_s)
            parts << word;
    return parts;
}

QList<PageRow> pageRows()
{
    QList<PageRow> rows;
    const QStringList lines = textOf(u"/docs"_s, u"policy.md"_s).split(u'\n');
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'|');
        if (cells.size() != 8 || cells.at(1).trimmed() == u"clause"_s || cells.at(1).startsWith(u"---"_s))
            continue;
        PageRow row{.clause = cells.at(1).trimmed(), .screens = listed(cells.at(4)), .tests = listed(cells.at(5))};
        static const QRegularExpression id(u"`([^`]+)`"_s);
        for (auto ids = id.globalMatch(cells.at(3)); ids.hasNext();)
            row.rules << ids.next().captured(1);
        rows << row;
    }
    return rows;
}

} // namespace

TEST_CASE("the catalogue holds every clause of the plan in both languages", "[policy]")
{
    const QStringList plan{u"1"_s,   u"2.1"_s, u"2.2"_s,  u"2.3"_s,  u"2.4"_s,  u"3.1"_s,  u"3.2"_s, u"3.3"_s,
                           u"3.4"_s, u"3.5"_s, u"3.5a"_s, u"3.5b"_s, u"3.5c"_s, u"3.5d"_s, u"4.1"_s, u"4.2"_s,
                           u"4.3"_s, u"4.4"_s, u"4.5"_s,  u"5.1"_s,  u"5.2"_s,  u"5.3"_s,  u"5.4"_s};
    for (const ClauseLanguage language : {ClauseLanguage::Chinese, ClauseLanguage::English}) {
        QStringList numbers;
        for (const Clause &c : clauses(language)) {
            numbers << c.number;
            CHECK_FALSE(c.title.isEmpty());
            CHECK(c.summary.size() > c.title.size());
        }
        CHECK(numbers == plan);
    }
    CHECK(clause(u"3.3"_s, ClauseLanguage::English)->title != clause(u"3.3"_s)->title);
    CHECK(clause(u"6.1"_s) == nullptr);
}

TEST_CASE("every rule stands once in the rulebook and serves a known clause or none", "[policy]")
{
    QSet<QString> seen;
    for (const Rule &r : rules()) {
        INFO(r.id.toStdString());
        CHECK_FALSE(seen.contains(r.id));
        seen.insert(r.id);
        CHECK(QRegularExpression(u"^[a-z]+\\.[a-z]+(-[a-z]+)*$"_s).match(r.id).hasMatch());
        CHECK((r.clause.isEmpty() || clause(r.clause) != nullptr));
    }
}

TEST_CASE("a finding takes clause and weight from the rulebook", "[policy]")
{
    const Finding made = finding("enrolment.day-student"_L1, u"student"_s, {{u"name"_s, u"达瓦"_s}});
    CHECK(made.clause == u"3.1"_s);
    CHECK(made.severity == Severity::Warning);
    CHECK(made.field == u"student"_s);
    CHECK(rule(u"no.such-rule"_s) == nullptr);
}

TEST_CASE("every rule of the book is asked somewhere and a test is named after it", "[policy]")
{
    const QString code = textOf(u"/core/policy"_s, u"*.cpp"_s) + textOf(u"/core/office"_s, u"*.cpp"_s);
    const QHash<QString, QStringList> tests = testsByRule();
    for (const Rule &r : rules()) {
        INFO(r.id.toStdString());
        CHECK(code.contains(u'"' + r.id + u"\"_L1"_s));
        CHECK_FALSE(tests.value(r.id).isEmpty());
    }
}

TEST_CASE("every rule that is asked is in the book", "[policy]")
{
    const QString code = textOf(u"/core/policy"_s, u"*.cpp"_s) + textOf(u"/core/office"_s, u"*.cpp"_s);
    auto asked = QRegularExpression(u"finding\\(\"([a-z.-]+)\"_L1"_s).globalMatch(code);
    REQUIRE(asked.hasNext());
    while (asked.hasNext()) {
        const QString id = asked.next().captured(1);
        INFO(id.toStdString());
        CHECK(rule(id) != nullptr);
    }
}

TEST_CASE("the page about the plan has a row for every clause, in the plan's order", "[policy][docs]")
{
    QStringList rowsOfPage;
    for (const PageRow &row : pageRows())
        rowsOfPage << row.clause;
    QStringList wanted;
    for (const Clause &c : clauses())
        wanted << c.number;
    CHECK(rowsOfPage ==
          wanted << u"–"_s); // the last row holds the rules that keep the records right and serve no clause
}

TEST_CASE("every rule stands in the row of its clause, and the page names no rule that is not in the book",
          "[policy][docs]")
{
    QHash<QString, QString> rowOf;
    for (const PageRow &row : pageRows())
        for (const QString &id : row.rules) {
            INFO(id.toStdString());
            CHECK(rule(id) != nullptr);
            CHECK_FALSE(rowOf.contains(id));
            rowOf.insert(id, row.clause);
        }
    for (const Rule &r : rules()) {
        INFO(r.id.toStdString());
        CHECK(rowOf.value(r.id) == (r.clause.isEmpty() ? u"–"_s : r.clause));
    }
}

TEST_CASE("the screens the page names are rooms of the window, and each row with rules has one", "[policy][docs]")
{
    const QString rooms = textOf(u"/ui/shell"_s, u"rooms.cpp"_s);
    for (const PageRow &row : pageRows()) {
        INFO(row.clause.toStdString());
        CHECK((row.rules.isEmpty() || !row.screens.isEmpty()));
        for (const QString &screen : row.screens) {
            INFO(screen.toStdString());
            CHECK(rooms.contains(u"QT_TRANSLATE_NOOP(\"Rooms\", \""_s + screen + u"\")"_s));
        }
    }
}

TEST_CASE("each test the page names is there, and holds the rules of its row", "[policy][docs]")
{
    const QHash<QString, QStringList> tests = testsByRule();
    for (const PageRow &row : pageRows()) {
        for (const QString &test : row.tests) {
            INFO(row.clause.toStdString() << ": " << test.toStdString());
            CHECK(testFiles().contains(test));
        }
        for (const QString &id : row.rules) {
            INFO(id.toStdString());
            CHECK(
                std::ranges::any_of(tests.value(id), [&row](const QString &file) { return row.tests.contains(file); }));
        }
    }
}
