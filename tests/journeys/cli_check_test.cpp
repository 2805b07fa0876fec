// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The policy scan at a command line, held against what was planted.
#include "core/policy/scan.h"
#include "tests/journeys/program_run.h"
#include "tests/support/qstring_maker.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using journey::kehou;
using Answer = journey::Told;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString termOf(const QString &file)
{
    const QJsonObject info = kehou({u"info"_s, file, u"--json"_s}).json();
    return info.value(u"terms"_s).toArray().first().toObject().value(u"id"_s).toString();
}

} // namespace

TEST_CASE("check finds in an invented school exactly what was planted, and nothing in a clean one", "[cli][check]")
{
    const QTemporaryDir folder;
    const auto listOf = [](const QJsonArray &list) {
        QStringList texts;
        for (const QJsonValue &one : list)
            texts << one.toObject().value(u"rule"_s).toString() + u' ' + one.toObject().value(u"subject"_s).toString() +
                         u' ' + one.toObject().value(u"subject_id"_s).toString();
        texts.sort();
        return texts;
    };
    const QString file = folder.filePath(u"planted.kehou"_s);
    const Answer made = kehou({u"demo"_s, file, u"--pupils"_s, u"120"_s, u"--json"_s});
    REQUIRE(made.status == 0);
    const QStringList planted = listOf(made.json().value(u"planted"_s).toArray());
    const QByteArray before = contentOf(file);
    const Answer checked = kehou({u"check"_s, file, u"--for-principal"_s, u"--json"_s});
    CHECK(checked.status == 1);
    CHECK(contentOf(file) == before);
    const QJsonArray findings = checked.json().value(u"findings"_s).toArray();
    CHECK(listOf(findings) == planted);
    QSet<QString> rules;
    for (const QJsonValue &one : findings) {
        const QJsonObject finding = one.toObject();
        rules.insert(finding.value(u"rule"_s).toString());
        CHECK_FALSE(finding.value(u"accepted"_s).toBool());
        CHECK_FALSE(finding.value(u"text"_s).toString().isEmpty());
        CHECK(finding.contains(u"clause"_s));
        CHECK(QStringList{u"note"_s, u"warning"_s, u"refusal"_s}.contains(finding.value(u"severity"_s).toString()));
    }
    // At least one for each rule that a scan asks.
    for (const QString &rule : core::policy::scannedRules()) {
        INFO(rule.toStdString());
        CHECK(rules.contains(rule));
    }
    QStringList forAll = planted; // the signals of compulsion are the principal's: for others they are not there
    forAll.removeIf([](const QString &one) { return one.startsWith(u"compulsion."_s); });
    CHECK(forAll.size() == planted.size() - 4);
    const Answer usual = kehou({u"check"_s, file, u"--json"_s});
    CHECK(usual.status == 1);
    CHECK(listOf(usual.json().value(u"findings"_s).toArray()) == forAll);
    CHECK_FALSE(usual.out.contains(u"compulsion"_s));
    int open = 0; // notes only inform
    for (const QJsonValue &one : usual.json().value(u"findings"_s).toArray())
        open += one.toObject().value(u"severity"_s).toString() == u"note"_s ? 0 : 1;
    CHECK(kehou({u"check"_s, file, u"--lang"_s, u"en"_s}).out.contains(u"Open findings: %1\n"_s.arg(open)));
    const Answer one = kehou({u"check"_s, file, u"--term"_s, termOf(file), u"--json"_s});
    CHECK(one.json().value(u"findings"_s).toArray().size() < findings.size());
    CHECK(kehou({u"check"_s, file, u"--term"_s, u"99999999"_s}).status == 2);

    const QString clean = folder.filePath(u"clean.kehou"_s);
    REQUIRE(kehou({u"demo"_s, clean, u"--pupils"_s, u"120"_s, u"--clean"_s}).status == 0);
    const Answer nothing = kehou({u"check"_s, clean, u"--for-principal"_s, u"--json"_s});
    CHECK(nothing.status == 0);
    CHECK(nothing.json().value(u"findings"_s).toArray().isEmpty());
}
