// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/rulebook.h"

#include "core/policy/clauses.h"

#include "tests/support/qstring_maker.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

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

TEST_CASE("every rule of the book is asked somewhere and named by a test", "[policy]")
{
    const QString policyCode = textOf(u"/core/policy"_s, u"*.cpp"_s);
    const QString policyTests = textOf(u"/tests/core/policy"_s, u"*_test.cpp"_s);
    const QString officeCode = textOf(u"/core/office"_s, u"*.cpp"_s);
    for (const Rule &r : rules()) {
        INFO(r.id.toStdString());
        const QString asked = u'"' + r.id + u"\"_L1"_s;
        if (!policyCode.contains(asked)) {
            // A rule about the state of the file is asked by the office that sees it, and tested there.
            CHECK(officeCode.contains(asked));
            continue;
        }
        CHECK(policyTests.contains(
            QRegularExpression(u"TEST_CASE\\(\"[^\"]*"_s + QRegularExpression::escape(r.id) + u"[ \"]"_s)));
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

TEST_CASE("the page about the plan names every clause and every rule that serves one", "[policy][docs]")
{
    const QString page = textOf(u"/docs"_s, u"policy.md"_s);
    REQUIRE_FALSE(page.isEmpty());
    for (const Clause &c : clauses()) {
        INFO(c.number.toStdString());
        CHECK(page.contains(u"\n| "_s + c.number + u" | "_s));
    }
    for (const Rule &r : rules()) {
        INFO(r.id.toStdString());
        CHECK((r.clause.isEmpty() || page.contains(u'`' + r.id + u'`')));
    }
}
