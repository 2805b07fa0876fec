// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every check of the house is shown a bad line and must complain about it, and a good one and must be silent.
#include "tests/house/checks.h"
#include "tests/support/qstring_maker.h"

#include <functional>

using namespace house;
using namespace Qt::Literals::StringLiterals;

namespace {

using Check = std::function<Complaints(const Source &)>;

/// The lines a check has something against.
QList<int> lines(const Check &check, const QString &path, const QString &text)
{
    QList<int> found;
    for (const Complaint &complaint : check(readSource(path, text)))
        found << complaint.line;
    return found;
}

bool silent(const Check &check, const QString &path, const QString &text) { return lines(check, path, text).isEmpty(); }

QString including(const QString &header) { return u"\n#include \"%1\"\n"_s.arg(header); }

bool mayInclude(const QString &path, const QString &header) { return silent(includeArrows, path, including(header)); }

QString wordbook(const QString &message)
{
    return u"<?xml version=\"1.0\"?>\n<TS><context><name>A</name>\n<message>%1</message></context></TS>"_s.arg(message);
}

} // namespace

TEST_CASE("a source is read as code and literals and comments", "[house]")
{
    const Source s =
        readSource(u"a.cpp"_s, u"int a = 1'000; // tr(\"no\")\nf(\"say \\\" { \", '\"', R\"(raw \" ) )\");\n"
                               "/* \"old\"\n*/ g(u\"end\"_s);"_s);
    REQUIRE(s.literals.size() == 3);
    CHECK(s.literals[0].text == u"say \\\" { "_s);
    CHECK(s.literals[1].text == u"raw \" ) "_s);
    CHECK(s.literals[2].text == u"end"_s);
    CHECK(s.literals[2].line == 4);
    CHECK_FALSE(s.code.contains(u'{'));
    CHECK_FALSE(s.sayings.contains(u"tr("_s));
    CHECK(s.code.count(u'\n') == 3);
}

TEST_CASE("an include that points up is found with its line", "[house]")
{
    CHECK(lines(includeArrows, u"core/base/money.h"_s, including(u"core/domain/student.h"_s)) == QList<int>{2});
    CHECK(mayInclude(u"core/domain/student.h"_s, u"core/base/money.h"_s));
    CHECK_FALSE(mayInclude(u"core/policy/fee_rules.cpp"_s, u"core/store/fee_store.h"_s));
    CHECK_FALSE(mayInclude(u"core/store/fee_store.cpp"_s, u"core/policy/clauses.h"_s));
    CHECK_FALSE(mayInclude(u"core/db/statement.cpp"_s, u"core/domain/student.h"_s));
    CHECK(mayInclude(u"core/exchange/xlsx_writer.cpp"_s, u"core/report/document.h"_s));
    CHECK_FALSE(mayInclude(u"core/report/roster.cpp"_s, u"core/exchange/sheet.h"_s));
    CHECK(mayInclude(u"core/office/students_office.cpp"_s, u"core/store/student_store.h"_s));
    CHECK_FALSE(mayInclude(u"core/office/students_office.cpp"_s, u"ui/words/findings.h"_s));
    CHECK_FALSE(mayInclude(u"core/base/id.h"_s, u"id.h"_s));
    CHECK_FALSE(silent(includeArrows, u"core/misc/odds.cpp"_s, u""_s));
}

TEST_CASE("an include across the window is found", "[house]")
{
    CHECK(mayInclude(u"ui/words/findings.cpp"_s, u"core/policy/clauses.h"_s));
    CHECK_FALSE(mayInclude(u"ui/words/findings.cpp"_s, u"core/policy/fee_rules.h"_s));
    CHECK_FALSE(mayInclude(u"ui/kit/job.cpp"_s, u"ui/print/painter.h"_s));
    CHECK_FALSE(mayInclude(u"ui/kit/job.cpp"_s, u"core/office/events.h"_s));
    CHECK(mayInclude(u"ui/pages/fees/fees_page.cpp"_s, u"ui/pages/page.h"_s));
    CHECK_FALSE(mayInclude(u"ui/pages/fees/fees_page.cpp"_s, u"ui/pages/staff/staff_page.h"_s));
    CHECK_FALSE(mayInclude(u"ui/pages/fees/fees_page.cpp"_s, u"core/store/fee_store.h"_s));
    CHECK(mayInclude(u"ui/shell/main_window.cpp"_s, u"ui/pages/staff/staff_page.h"_s));
    CHECK_FALSE(mayInclude(u"ui/shell/main_window.cpp"_s, u"core/office/fees_office.h"_s));
    CHECK(mayInclude(u"app/application.cpp"_s, u"core/office/school_book.h"_s));
    CHECK_FALSE(mayInclude(u"app/application.cpp"_s, u"core/allocation/allocator.h"_s));
    CHECK(mayInclude(u"app/commandline.cpp"_s, u"core/allocation/allocator.h"_s));
    CHECK_FALSE(mayInclude(u"app/commandline.cpp"_s, u"ui/shell/main_window.h"_s));
}

TEST_CASE("a circle between rooms is found", "[house]")
{
    CHECK(circle({{u"a"_s, {u"b"_s}}, {u"b"_s, {u"c"_s}}, {u"c"_s, {u"b"_s}}}) == QStringList{u"b"_s, u"c"_s, u"b"_s});
    CHECK(circle({{u"a"_s, {u"a"_s, u"b"_s, u"c"_s}}, {u"b"_s, {u"c"_s}}}).isEmpty());
    CHECK(roomsKnownTo(readSource(u"core/domain/a.h"_s, including(u"core/base/id.h"_s))) ==
          QStringList{u"core/base"_s});
}

TEST_CASE("a window in core is found", "[house]")
{
    CHECK(lines(guiInCore, u"core/base/a.h"_s, u"#include <QString>\n#include <QColor>\n"_s) == QList<int>{2});
    CHECK_FALSE(silent(guiInCore, u"core/base/a.h"_s, u"#include <QtGui/QImage>"_s));
    CHECK_FALSE(silent(guiInCore, u"core/base/a.h"_s, u"#include <QLineEdit>"_s));
    CHECK(
        silent(guiInCore, u"core/base/a.h"_s, u"#include <QTextStream>\n#include <QStringView>\n#include <QPointF>"_s));
    CHECK(silent(guiInCore, u"ui/kit/a.h"_s, u"#include <QColor>"_s));
}

TEST_CASE("words and settings in core are found", "[house]")
{
    CHECK(lines(wordsInCore, u"core/policy/a.cpp"_s, u"\n\nreturn tr(\"x\");"_s) == QList<int>{3});
    CHECK_FALSE(silent(wordsInCore, u"core/policy/a.cpp"_s, u"QCoreApplication::translate(\"A\", \"x\")"_s));
    CHECK(silent(wordsInCore, u"core/policy/a.cpp"_s, u"// never tr(x)\nattr(x); str(\"tr(\");"_s));
    CHECK(silent(wordsInCore, u"ui/kit/a.cpp"_s, u"tr(\"x\")"_s));
    CHECK_FALSE(silent(settingsInCore, u"core/office/a.cpp"_s, u"QSettings s;"_s));
    CHECK(silent(settingsInCore, u"app/application.cpp"_s, u"QSettings s;"_s));
}

TEST_CASE("SQL in the wrong room is found", "[house]")
{
    const Check &sql = sqlOutsideStore;
    CHECK(lines(sql, u"core/office/a.cpp"_s, u"x;\nrun(\"select id from student\");"_s) == QList<int>{2});
    CHECK_FALSE(silent(sql, u"ui/kit/a.cpp"_s, u"R\"(\n  update student set name = ?1)\""_s));
    CHECK_FALSE(silent(sql, u"ui/kit/a.cpp"_s, u"\"DELETE FROM student\""_s));
    CHECK_FALSE(silent(sql, u"core/office/a.cpp"_s, u"\"insert into student(id) values (?1)\""_s));
    CHECK_FALSE(silent(sql, u"core/office/a.cpp"_s, u"#include <sqlite3.h>"_s));
    CHECK(silent(sql, u"core/store/a.cpp"_s, u"\"select id from student\""_s));
    CHECK(silent(sql, u"ui/kit/a.cpp"_s, u"tr(\"Select a class from the list.\"); tr(\"Delete from the list\");"_s));
}

TEST_CASE("Chinese in the wrong room is found", "[house]")
{
    CHECK(lines(hanLiterals, u"ui/kit/a.cpp"_s, u"// 班级\nlabel(u\"班级\"_s);"_s) == QList<int>{2});
    CHECK_FALSE(silent(hanLiterals, u"core/office/a.cpp"_s, u"u\"བོད\"_s"_s));
    CHECK(silent(hanLiterals, u"core/report/a.cpp"_s, u"u\"班级\"_s"_s));
    CHECK(silent(hanLiterals, u"ui/kit/a.cpp"_s, u"tr(\"“%1” – done…\")"_s));
}

TEST_CASE("singletons and nested loops are found", "[house]")
{
    CHECK_FALSE(silent(singletons, u"ui/kit/a.h"_s, u"static Theme &instance();"_s));
    CHECK_FALSE(silent(singletons, u"ui/kit/a.cpp"_s, u"core::Book::instance().save();"_s));
    CHECK(silent(singletons, u"ui/kit/a.cpp"_s, u"QCoreApplication::instance()->quit();"_s));
    CHECK_FALSE(silent(nestedLoops, u"ui/kit/a.cpp"_s, u"QCoreApplication::processEvents();"_s));
    CHECK_FALSE(silent(nestedLoops, u"ui/kit/a.cpp"_s, u"QEventLoop loop;"_s));
    CHECK(silent(nestedLoops, u"tests/ui/a_test.cpp"_s, u"QCoreApplication::processEvents();"_s));
}

TEST_CASE("algorithms that one of the compilers does not know are found", "[house]")
{
    CHECK_FALSE(silent(rangesUnknown, u"core/office/a.cpp"_s, u"std::ranges::stable_partition(list, isLate);"_s));
    CHECK(silent(rangesUnknown, u"core/office/a.cpp"_s, u"std::ranges::stable_sort(list);"_s));
    CHECK(silent(rangesUnknown, u"ui/kit/a.cpp"_s, u"std::ranges::stable_partition(list, isLate);"_s));
}

TEST_CASE("careless headers are found", "[house]")
{
    CHECK_FALSE(silent(headerGuard, u"core/base/a.h"_s, u"// #pragma once\nint a;\n"_s));
    CHECK(silent(headerGuard, u"core/base/a.h"_s, u"// x\n#pragma once\n"_s));
    CHECK(silent(headerGuard, u"core/base/a.cpp"_s, u"int a;\n"_s));
    CHECK_FALSE(silent(usingInHeader, u"core/base/a.h"_s, u"using namespace std;"_s));
    CHECK(silent(usingInHeader, u"core/base/a.cpp"_s, u"using namespace std;"_s));
}

TEST_CASE("a function over 80 lines is found", "[house]")
{
    const QString body = u"    x();\n"_s.repeated(79);
    const QString head = u"namespace core {\nstruct A {\n"_s;
    CHECK(lines(longFunctions, u"a.cpp"_s, u"#include <x>\n\nint f()\n{\n"_s + body + u"}\n"_s) == QList<int>{3});
    CHECK(lines(longFunctions, u"a.h"_s, head + u"public:\n    int f() {\n"_s + body + u"}\n};\n}"_s).size() == 1);
    CHECK(lines(longFunctions, u"a.cpp"_s, u"A::A() : m_a{1}, m_b(2)\n{\n"_s + body + u"}\n"_s).size() == 1);
    CHECK(silent(longFunctions, u"a.cpp"_s, u"int f()\n{\n"_s + body.mid(9 * 3) + u"}\n"_s));
    CHECK(silent(longFunctions, u"a.h"_s, head + u"    int a;\n"_s.repeated(90) + u"};\n}\n"_s));
    CHECK(
        silent(longFunctions, u"a.cpp"_s, u"const QList<int> table = {\n"_s + u"  {1, 2},\n"_s.repeated(90) + u"};"_s));
}

TEST_CASE("a file over 500 lines is found", "[house]")
{
    CHECK(longFile(u"core/a.cpp"_s, u"\n"_s.repeated(501)).size() == 1);
    CHECK(longFile(u"core/a.cpp"_s, u"\n"_s.repeated(500)).isEmpty());
    CHECK(longFile(u"README.md"_s, u"\n"_s.repeated(501)).isEmpty());
}

TEST_CASE("a source without the SPDX pair is found", "[house]")
{
    const QString pair = u"// SPDX-FileCopyrightText: 2026 A\n// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
    CHECK(licence(u"a.cpp"_s, u"int a;\n"_s).size() == 1);
    CHECK(licence(u"a.cpp"_s, u"\n"_s + pair).size() == 1);
    CHECK(licence(u"a.cpp"_s, pair.left(40)).size() == 1);
    CHECK(licence(u"a.cpp"_s, pair).isEmpty());
    CHECK(licence(u"a.sh"_s, u"#!/usr/bin/env bash\n"_s + pair).isEmpty());
}

TEST_CASE("unfinished work and machine paths are found", "[house]")
{
    CHECK(unfinishedWork(u"a.cpp"_s, u"\n// TO"
                                     u"DO: later"_s)
              .value(0)
              .line == 2);
    CHECK(unfinishedWork(u"a.cpp"_s, u"\n// FIX"
                                     u"ME"_s)
              .size() == 1);
    CHECK(unfinishedWork(u"a.cpp"_s, u"// a todo list of the office"_s).isEmpty());
    CHECK(machinePaths(u"README.md"_s, u"see /ho"
                                       u"me/tashi/book.kehou"_s)
              .size() == 1);
    CHECK(machinePaths(u"core/a.cpp"_s, u"open(\"/tm"
                                        u"p/x\")"_s)
              .size() == 1);
    CHECK(machinePaths(u"README.md"_s, u"$HOME/tmp/x, core/home/x and ~/root/x"_s).isEmpty());
}

TEST_CASE("a clause that nobody knows is found", "[house]")
{
    const Check check = [](const Source &s) { return unknownClauses(s, {u"3.1"_s}); };
    CHECK(lines(check, u"core/policy/a.cpp"_s, u"{\n.clause = u\"9.9\"_s}"_s) == QList<int>{2});
    CHECK_FALSE(silent(check, u"core/policy/a.cpp"_s, u".clause = \"3.2\"_L1"_s));
    CHECK(silent(check, u"core/policy/a.cpp"_s, u".clause = u\"3.1\"_s, .clause = u\"\"_s"_s));
    CHECK(rulesNamedIn(readSource(u"a.cpp"_s, u"{.rule = \"fees.two-lines\"_L1}"_s)) ==
          QStringList{u"fees.two-lines"_s});
}

TEST_CASE("a hole in a wordbook is found", "[house]")
{
    const QString open = u"<source>Name</source>\n<translation type=\"unfinished\"></translation>"_s;
    const QString gone = u"<source>Name</source><translation type=\"vanished\">x</translation>"_s;
    CHECK(unfinishedWords(u"a.ts"_s, wordbook(open)).value(0).line == 3);
    CHECK(unfinishedWords(u"a.ts"_s, wordbook(u"<source>Name</source><translation></translation>"_s)).size() == 1);
    CHECK(unfinishedWords(u"a.ts"_s, wordbook(gone)).isEmpty());
    CHECK(unfinishedWords(u"a.ts"_s, wordbook(u"<source>Name</source><translation>x</translation>"_s)).isEmpty());
}

TEST_CASE("a lost placeholder is found", "[house]")
{
    const QString lost = u"<source>%1 of %2</source><translation>x %1</translation>"_s;
    const QString kept = u"<source>%1 of %L2</source><translation>%2 x %1</translation>"_s;
    const QString count = u"<source>%n pupil(s)</source><translation><numerusform>%1</numerusform></translation>"_s;
    CHECK(placeholders(u"a.ts"_s, wordbook(lost)).size() == 1);
    CHECK(placeholders(u"a.ts"_s, wordbook(kept)).isEmpty());
    CHECK(placeholders(u"a.ts"_s, wordbook(count)).size() == 1);
}
