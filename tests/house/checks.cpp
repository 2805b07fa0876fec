// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/checks.h"

#include <QRegularExpression>

#include <functional>

namespace house {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestFile = 500;

Complaints matches(const Source &source, const QString &text, const QRegularExpression &bad, const QString &what)
{
    Complaints complaints;
    for (auto it = bad.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        complaints << Complaint{source.path, lineOf(text, match.capturedStart()),
                                what + u": "_s + match.captured().simplified()};
    }
    return complaints;
}

Complaints literalsWith(const Source &source, const QRegularExpression &bad, const QString &what)
{
    Complaints complaints;
    for (const Literal &literal : source.literals)
        if (const auto match = bad.match(literal.text); match.hasMatch())
            complaints << Complaint{source.path, literal.line, what + u": "_s + literal.text.simplified().left(60)};
    return complaints;
}

bool isCpp(const QString &path) { return path.endsWith(u".cpp"_s) || path.endsWith(u".h"_s); }

} // namespace

Complaints guiInCore(const Source &source)
{
    static const QRegularExpression gui(
        u"#\\s*include\\s*<(Qt(Gui|Widgets|Charts|PrintSupport|Svg)\\b[^>]*|Q(Color|Font\\w*|Painter\\w*|Image\\w*|"
        "Pixmap\\w*|Icon|Brush|Pen|Palette|Action|KeySequence|Text(Document|Cursor|Layout)|PdfWriter|Paged\\w*|"
        "PageLayout|PageSize|Printer\\w*|GuiApplication|Application|Widget|Dialog|MessageBox|FileDialog|Label|"
        "\\w*(Button|Edit|ItemView|TableView|TreeView|ListView|GraphicsView|Box|Window|Menu)|Chart\\w*|Screen|Clipboard|DesktopServices|Validator))>"_s);
    return source.isIn("core/") ? matches(source, source.sayings, gui, u"core knows no window"_s) : Complaints{};
}

Complaints wordsInCore(const Source &source)
{
    static const QRegularExpression tr(u"\\b(tr|trUtf8|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP)\\s*\\("_s);
    return source.isIn("core/") ? matches(source, source.code, tr, u"core has no words"_s) : Complaints{};
}

Complaints settingsInCore(const Source &source)
{
    static const QRegularExpression settings(u"\\b(QSettings|qApp)\\b"_s);
    return source.isIn("core/") ? matches(source, source.code, settings, u"core knows no program around it"_s)
                                : Complaints{};
}

Complaints sqlOutsideStore(const Source &source)
{
    if (source.isIn("core/db/") || source.isIn("core/store/") || source.isIn("tests/"))
        return {};
    // A statement begins with its verb in one case throughout; "Select a class from the list" is a sentence.
    static const QRegularExpression sql(
        u"(?:^|\\n)\\s*(?:select\\s+[\\s\\S]*?\\bfrom\\s+\\w|SELECT\\s|insert\\s+(?:or\\s+\\w+\\s+)?into\\s+\\w|"
        u"INSERT\\s|"
        "update\\s+\\w+\\s+set\\s|UPDATE\\s|delete\\s+from\\s+\\w+(?:\\s+where|\\s*$|;)|DELETE\\s+FROM|"
        "(?:create|alter|drop)\\s+(?:table|index|trigger|view)\\s|(?:CREATE|ALTER|DROP)\\s|pragma\\s+\\w|PRAGMA\\s|"
        "begin\\s+immediate|BEGIN\\s+IMMEDIATE|vacuum\\s+into)|\\b(?:inner|left|cross)\\s+join\\b"_s);
    static const QRegularExpression library(u"sqlite3\\w*"_s);
    return literalsWith(source, sql, u"SQL lives in core/db and core/store"_s) +
           matches(source, source.sayings, library, u"SQLite is known to core/db and core/store"_s);
}

Complaints hanLiterals(const Source &source)
{
    // Forms are Chinese documents (report), tables of aliases and of forbidden words are data, and an invented school
    // needs invented names.
    for (const char *home : {"core/report/", "core/exchange/", "core/policy/", "core/file/file_place", "app/demo",
                             "app/invented", "tests/"})
        if (source.isIn(home))
            return {};
    static const QRegularExpression han(
        u"[\\x{0f00}-\\x{0fff}\\x{2e80}-\\x{9fff}\\x{f900}-\\x{faff}\\x{ff01}-\\x{ff60}]"_s);
    return literalsWith(source, han, u"words belong in tr() and the translations"_s);
}

Complaints singletons(const Source &source)
{
    static const QRegularExpression instance(u"(?:\\bstatic\\s+[\\w:<>]+\\s*[&*]?\\s*instance\\s*\\(|"
                                             "\\b(?!Q[A-Z])\\w+::instance\\s*\\()"_s);
    return matches(source, source.code, instance, u"what a class needs is handed to it"_s);
}

Complaints nestedLoops(const Source &source)
{
    static const QRegularExpression loops(u"\\b(processEvents|QEventLoop)\\b"_s);
    return source.isIn("tests/") ? Complaints{} : matches(source, source.code, loops, u"no nested event loop"_s);
}

Complaints rangesUnknown(const Source &source)
{
    // The fuzz targets are built by a second compiler, which knows nothing that answers a part of a range.
    static const QRegularExpression parts(
        u"\\bstd::(?:views::|ranges::(?:stable_partition|partition|remove|remove_if|unique|rotate|equal_range|subrange)\\b)"_s);
    return source.isIn("core/") ? matches(source, source.code, parts, u"core keeps to what both compilers know"_s)
                                : Complaints{};
}

Complaints headerGuard(const Source &source)
{
    static const QRegularExpression once(u"^#pragma once$"_s, QRegularExpression::MultilineOption);
    if (!source.isHeader() || once.match(source.code).hasMatch())
        return {};
    return {{source.path, 1, u"a header says #pragma once"_s}};
}

Complaints usingInHeader(const Source &source)
{
    static const QRegularExpression names(u"\\busing\\s+namespace\\b[^;]*"_s);
    return source.isHeader() ? matches(source, source.code, names, u"a header opens no namespace for others"_s)
                             : Complaints{};
}

Complaints unknownClauses(const Source &source, const QSet<QString> &catalogue)
{
    static const QRegularExpression clause(u"\\.clause\\s*=\\s*u?\"([^\"]*)\""_s);
    Complaints complaints;
    for (auto it = clause.globalMatch(source.sayings); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString number = match.captured(1);
        if (!number.isEmpty() && !catalogue.contains(number))
            complaints << Complaint{source.path, lineOf(source.sayings, match.capturedStart()),
                                    u"clause %1 is not in resources/policy/clauses.json"_s.arg(number)};
    }
    return complaints;
}

QStringList rulesNamedIn(const Source &source)
{
    static const QRegularExpression rule(u"\\.rule\\s*=\\s*u?\"([^\"]+)\""_s);
    QStringList rules;
    for (auto it = rule.globalMatch(source.sayings); it.hasNext();)
        rules << it.next().captured(1);
    return rules;
}

Complaints longFile(const QString &path, const QString &text)
{
    const qsizetype lines = text.count(u'\n');
    if (!isCpp(path) || lines <= longestFile)
        return {};
    return {{path, longestFile + 1, u"%1 lines; a file ends before line %2"_s.arg(lines).arg(longestFile)}};
}

Complaints licence(const QString &path, const QString &text)
{
    const QStringList lines = text.split(u'\n');
    const qsizetype first = !lines.isEmpty() && lines.front().startsWith(u"#!"_s) ? 1 : 0;
    if (lines.value(first).contains(u"SPDX-FileCopyrightText: "_s) &&
        lines.value(first + 1).contains(u"SPDX-License-Identifier: GPL-3.0-or-later"_s))
        return {};
    return {{path, static_cast<int>(first) + 1, u"the two SPDX lines are missing"_s}};
}

Complaints unfinishedWork(const QString &path, const QString &text)
{
    static const QRegularExpression marks(u"\\b(TO"
                                          u"DO|FIX"
                                          u"ME|XX"
                                          u"X)\\b"_s);
    return matches({.path = path}, text, marks, u"finish it or write it down as an issue"_s);
}

Complaints machinePaths(const QString &path, const QString &text)
{
    if (path.startsWith(u"tests/"_s))
        return {};
    static const QRegularExpression places(u"(?<![\\w.~}\\)/-])/(home|root|tmp)/[\\w.]*"_s);
    return matches({.path = path}, text, places, u"a path of one machine"_s);
}

} // namespace house
