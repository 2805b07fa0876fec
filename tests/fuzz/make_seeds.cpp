// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/exchange/compound_file.h"
#include "core/office/school_book.h"
#include "tests/core/exchange/exchange_support.h"

#include <QDir>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using exchange_test::bytesOf;
using exchange_test::write;

namespace {

/// What a workbook of the tests has in it, as the target packs it: rows, texts, formats, sheets.
QByteArray workbookParts()
{
    return "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c r=\"D1\" "
           "s=\"1\"><v>42248</v></c></row>"
           "<row><c t=\"inlineStr\"><is><t>in</t><rPh><t>no</t></rPh></is></c><c s=\"2\"><v>1523</v></c>"
           "<c><f>A1</f></c><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#REF!</v></c><c><v>5.4E+17</v></c></row>\x1E"
           "<si><t>姓名</t></si><si><r><t>扎西</t></r><rPh><t>zhaxi</t></rPh></si>\x1E"
           "<numFmts><numFmt numFmtId=\"170\" formatCode=\"000000\"/></numFmts>"
           "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/></cellXfs>\x1E"
           "<workbookPr date1904=\"1\"/><sheets><sheet name=\"a\" id=\"1\"/><sheet name=\"h\" id=\"1\" "
           "state=\"hidden\"/>"
           "</sheets>";
}

QByteArray instance()
{
    return R"({"lottery_seed":"seed","offerings":[
{"id":"A","slots":["Mon-1"],"course":"chess","min":1,"grades":[3,4],"blocks":[{"seats":2}]},
{"id":"B","slots":["Mon-1","Tue-2"],"keep_open":true,"blocks":[{"seats":1,"favours":[1],"use_tier":false},{"seats":1}],"priority":["s2"]}],
"students":[{"id":"s1","limit":2,"tier":1,"grade":3,"groups":[1],"lottery":2,"bumps":["A"],"prefs":["A","B"],"custody":["Mon-1"]},
{"id":"s2","prefs":["B"],"grade":4,"family":"f","swap":false}],
"pins":[["s2","B"]],"exclusions":[["s1","B"]],"events":[["withdraw","s2","B"]]})";
}

void put(const QDir &folder, const QString &kind, const QString &name, const QByteArray &bytes)
{
    if (!folder.mkpath(kind))
        std::fprintf(stderr, "cannot make %s\n", qPrintable(folder.filePath(kind)));
    write(folder.filePath(kind + u'/' + name), bytes);
}

/// The records of an old workbook; nothing when it is none.
QByteArray workbookStream(const QByteArray &bytes)
{
    try {
        const core::exchange::CompoundFile file(bytes, u"seed"_s);
        return file.has(u"Workbook"_s) ? file.stream(u"Workbook"_s) : QByteArray();
    } catch (const core::Failure &) { // a web page under the name of a workbook
        return {};
    }
}

QByteArray schoolFile(const QTemporaryDir &temporary)
{
    const QString path = temporary.filePath(u"school.kehou"_s);
    const core::FixedClock clock(QDate(2026, 9, 1));
    (void)core::SchoolBook::create(
        path, {.name = u"雪域小学"_s, .code = u"2154000009"_s, .county = u"540102"_s, .yearTurns = QDate(2000, 8, 1)},
        clock, {});
    return bytesOf(path);
}

} // namespace

/// Writes a seed corpus for every target into FOLDER/<target>.
int main(int argc, char *argv[])
{
    if (argc != 2) {
        std::fprintf(stderr, "fuzz_seeds FOLDER\n");
        return 2;
    }
    const QTemporaryDir temporary;
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const QDir rosters(QStringView(KEHOU_TEST_DATA).toString() + u"/rosters"_s);
    for (const QString &name : rosters.entryList({u"*.csv"_s}, QDir::Files))
        put(folder, u"csv"_s, name, bytesOf(rosters.filePath(name)));
    for (const QString &name : rosters.entryList({u"*.xls"_s, u"encrypted.xlsx"_s}, QDir::Files)) {
        const QByteArray bytes = bytesOf(rosters.filePath(name));
        put(folder, u"xls"_s, name, bytes);
        if (const QByteArray stream = workbookStream(bytes); !stream.isEmpty())
            put(folder, u"xls"_s, name + u".stream"_s, stream);
    }
    put(folder, u"csv"_s, u"utf16.csv"_s, QByteArray("\xFF\xFE", 2) + QByteArray("a\0,\0\"\0b\0\"\0\n\0", 12));
    put(folder, u"xlsx"_s, u"parts"_s, workbookParts());
    put(folder, u"xlsx"_s, u"archive.xlsx"_s,
        bytesOf(exchange_test::workbook(
            temporary, {.rows = "<row><c t=\"s\"><v>0</v></c></row>", .strings = "<si><t>a</t></si>"})));
    put(folder, u"instance"_s, u"small.json"_s, instance());
    put(folder, u"school"_s, u"empty.kehou"_s, schoolFile(temporary));
    return 0;
}
