// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"
#include "tests/core/exchange/exchange_support.h"
#include "tests/support/qstring_maker.h"

#include <QStringEncoder>

using namespace core;
using namespace core::exchange;
using namespace exchange_test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The cells of a row written by hand.
CellRow cells(const QByteArray &row, const QByteArray &styles = {})
{
    const QTemporaryDir folder;
    return readTable(workbook(folder, {.rows = "<row>" + row + "</row>", .styles = styles})).rows.value(0);
}

QList<CellRow> csv(const QByteArray &bytes) { return readCsv(bytes, u"a.csv"_s, {}).rows; }

Cell text(const QString &words) { return {.text = words, .kind = CellKind::Text}; }

} // namespace

TEST_CASE("a formula is its result, and one that nobody computed is told", "[exchange][xlsx]")
{
    const CellRow row = cells("<c><f>1+2</f><v>3</v></c><c t=\"str\"><f>A1&amp;\"x\"</f><v>3x</v></c>"
                              "<c t=\"b\"><f>1=1</f><v>1</v></c><c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
                              "<c><f>SUM(A1:B1)</f></c><c><f>SUM(A1)</f><v></v></c><c t=\"str\"><f>\"\"</f><v></v></c>"
                              "<c><f t=\"shared\" si=\"0\"/><v>4</v></c>");
    REQUIRE(row.size() == 8);
    CHECK(row[0] == Cell{u"3"_s, CellKind::Number, 3});
    CHECK(row[1] == text(u"3x"_s));
    CHECK(row[2] == Cell{u"TRUE"_s, CellKind::Boolean, 1});
    CHECK(row[3] == Cell{u"#DIV/0!"_s, CellKind::Error, 0});
    CHECK(row[4] == Cell{u"=SUM(A1:B1)"_s, CellKind::Error, 0});
    CHECK(row[5] == Cell{u"=SUM(A1)"_s, CellKind::Error, 0});
    CHECK(row[6].kind == CellKind::Empty); // computed, and empty
    CHECK(row[7].text == u"4"_s);
}

TEST_CASE("merged cells have their text in the first one only", "[exchange][xlsx]")
{
    const QTemporaryDir folder;
    const Sheet sheet =
        readTable(workbook(folder, {.rows = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>填写须知</v></c><c r=\"B1\"/></row>"
                                            "<row r=\"2\"><c r=\"A2\"/><c r=\"C2\"><v>1</v></c></row></sheetData>"
                                            "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells><sheetData>"}));
    CHECK(sheet.rows == QList<CellRow>{{text(u"填写须知"_s)}, {{}, {}, {u"1"_s, CellKind::Number, 1}}});
}

TEST_CASE("numbers stay what the file says of them", "[exchange][xlsx]")
{
    const QByteArray styles = "<numFmts><numFmt numFmtId=\"170\" formatCode=\"0000\"/></numFmts>"
                              "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/><xf numFmtId=\"10\"/></cellXfs>";
    const CellRow row =
        cells("<c><v>5.4010220150901E+17</v></c><c><v>540102201509010000</v></c>"
              "<c><v>1234567890123456</v></c><c><v>13800138000</v></c><c s=\"1\"><v>7</v></c>"
              "<c><v>0.30000000000000004</v></c><c><v>1e3</v></c><c s=\"2\"><v>0.5</v></c>"
              "<c><v> 12 </v></c><c><v>-0</v></c><c><v>inf</v></c><c><v>abc</v></c><c s=\"99\"><v>5</v></c>",
              styles);
    REQUIRE(row.size() == 13);
    CHECK(row[0].text == u"5.4010220150901E+17"_s);
    CHECK(row[0].number == 5.4010220150901e17);
    CHECK(row[1].text == u"540102201509010000"_s);
    CHECK(row[2].text == u"1234567890123456"_s);
    CHECK(row[3] == Cell{u"13800138000"_s, CellKind::Number, 13800138000});
    CHECK(row[4] == Cell{u"0007"_s, CellKind::Number, 7});
    CHECK(row[5].text == u"0.3"_s);
    CHECK(row[6].text == u"1000"_s);
    CHECK(row[7].text == u"0.5"_s);
    CHECK(row[8].text == u"12"_s);
    CHECK(row[9].text == u"0"_s);
    CHECK(row[10] == text(u"inf"_s)); // no number
    CHECK(row[11] == text(u"abc"_s));
    CHECK(row[12].text == u"5"_s); // a style that is not there
}

TEST_CASE("dates are recognised by the format of their number", "[exchange][xlsx]")
{
    const QByteArray styles =
        "<numFmts><numFmt numFmtId=\"176\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/>"
        "<numFmt numFmtId=\"177\" formatCode=\"[$-804]yyyy/m/d\"/><numFmt numFmtId=\"178\" formatCode=\"[h]:mm\"/>"
        "<numFmt numFmtId=\"179\" formatCode=\"0.00&quot;days&quot;\"/></numFmts>"
        "<cellXfs><xf numFmtId=\"14\"/><xf numFmtId=\"31\"/><xf numFmtId=\"176\"/><xf numFmtId=\"177\"/>"
        "<xf numFmtId=\"178\"/><xf numFmtId=\"179\"/></cellXfs>";
    const CellRow row =
        cells("<c s=\"0\"><v>42248</v></c><c s=\"1\"><v>42248</v></c><c s=\"2\"><v>42248</v></c>"
              "<c s=\"3\"><v>42248.75</v></c><c s=\"4\"><v>0.5</v></c><c s=\"5\"><v>42248</v></c>"
              "<c s=\"0\"><v>-5</v></c><c s=\"0\"><v>60</v></c><c t=\"d\"><v>2015-09-01T00:00:00</v></c>",
              styles);
    REQUIRE(row.size() == 9);
    for (const int date : {0, 1, 2})
        CHECK(row[date] == Cell{u"2015-09-01"_s, CellKind::Date, 42248});
    CHECK(row[3].text == u"2015-09-01 18:00:00"_s);
    CHECK(row[4].text == u"12:00:00"_s);
    CHECK(row[5] == Cell{u"42248"_s, CellKind::Number, 42248}); // a quoted word is no date
    CHECK(row[6] == Cell{u"-5"_s, CellKind::Number, -5});       // no day of a calendar
    CHECK(row[7].text == u"1900-03-01"_s); // serial 60 is a day that never was; the next one stands for it
    CHECK(row[8] == Cell{u"2015-09-01"_s, CellKind::Date, 0});
}

TEST_CASE("rich text is one text, without the reading aids over it", "[exchange][xlsx]")
{
    const QTemporaryDir folder;
    const Sheet sheet = readTable(workbook(
        folder,
        {.rows = "<row><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is><r><t>行</t></r><r><t xml:space=\"preserve\">"
                 " 内 </t></r><rPh sb=\"0\" eb=\"1\"><t>hang</t></rPh></is></c><c t=\"s\"><v>1</v></c>"
                 "<c t=\"s\"><v>2</v></c></row>",
         .strings = "<si><r><rPr><b/></rPr><t>扎西</t></r><r><t>次仁</t></r><rPh sb=\"0\" eb=\"2\"><t>zhaxi</t></rPh>"
                    "<phoneticPr fontId=\"1\"/></si><si/><si><t>a&amp;b&#x0a;c</t></si>"}));
    CHECK(sheet.text(0, 0) == u"扎西次仁"_s);
    CHECK(sheet.text(0, 1) == u"行 内 "_s);
    CHECK(sheet.rows[0][2].kind == CellKind::Empty);
    CHECK(sheet.text(0, 3) == u"a&b\nc"_s);
    const auto reason = reasonOf(workbook(folder, {.rows = "<row><c t=\"s\"><v>5</v></c></row>", .strings = "<si/>"}));
    CHECK(reason == u"damaged"_s); // a text that is not there
}

TEST_CASE("cells find their place with and without its name", "[exchange][xlsx]")
{
    const QTemporaryDir folder;
    const QString path =
        workbook(folder, {.rows = "<row><c><v>1</v></c><c r=\"D1\"><v>2</v></c><c><v>3</v></c></row>"
                                  "<row r=\"4\"><c r=\"B\"><v>4</v></c></row><row><c><v>5</v></c></row>"});
    const Sheet sheet = readTable(path);
    REQUIRE(sheet.rows.size() == 5);
    CHECK(sheet.text(0, 0) == u"1"_s);
    CHECK(sheet.text(0, 3) == u"2"_s);
    CHECK(sheet.text(0, 4) == u"3"_s);
    CHECK(sheet.text(3, 1) == u"4"_s);
    CHECK(sheet.text(4, 0) == u"5"_s);
    QList<qsizetype> rows;
    readRows(path, {}, [&rows](qsizetype row, CellRow &) { rows << row; });
    CHECK(rows == QList<qsizetype>{0, 3, 4}); // blank ones are left out
}

TEST_CASE("rows out of order are put in order, or refused where they cannot be", "[exchange][xlsx]")
{
    const QTemporaryDir folder;
    const QString path = workbook(
        folder, {.rows = "<row r=\"3\"><c r=\"A3\"><v>3</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
                         "<row r=\"3\"><c r=\"B3\"><v>4</v></c></row>"});
    const Sheet sheet = readTable(path);
    CHECK(sheet.text(0, 0) == u"1"_s);
    CHECK(sheet.text(2, 0) == u"3"_s);
    CHECK(sheet.text(2, 1) == u"4"_s);
    const auto failure = failureOf([&] { readRows(path, {}, [](qsizetype, CellRow &) {}); });
    REQUIRE(failure);
    CHECK(failure->code() == FailureCode::SheetUnreadable);
}

TEST_CASE("a workbook with macros is read like any other and runs nothing", "[exchange][xlsx]")
{
    const QTemporaryDir folder;
    const QString path =
        packed(folder, u"macros.xlsm"_s,
               {{u"xl/workbook.xml"_s,
                 "<workbook><sheets><sheet name=\"m\" id=\"2\"/><sheet name=\"a\" id=\"1\"/></sheets></workbook>"},
                {u"xl/_rels/workbook.xml.rels"_s,
                 "<Relationships><Relationship Id=\"1\" Type=\"x/worksheet\" Target=\"s.xml\"/>"
                 "<Relationship Id=\"2\" Type=\"x/xlMacrosheet\" Target=\"m.xml\"/>"
                 "<Relationship Id=\"3\" Type=\"x/vbaProject\" Target=\"vbaProject.bin\"/></Relationships>"},
                {u"xl/vbaProject.bin"_s, "\xD0\xCF\x11\xE0"},
                {u"xl/s.xml"_s, "<worksheet><sheetData><row><c><v>7</v></c></row></sheetData></worksheet>"}});
    CHECK(sheetNames(path) == QStringList{u"a"_s});
    CHECK(readTable(path).text(0, 0) == u"7"_s);
}

TEST_CASE("a workbook of hidden sheets only still shows its first one", "[exchange][xlsx]")
{
    const QTemporaryDir folder;
    const auto book = [&folder](const QByteArray &tabs) {
        return packed(
            folder, u"hidden.xlsx"_s,
            {{u"xl/workbook.xml"_s, "<workbook><sheets>" + tabs + "</sheets></workbook>"},
             {u"xl/_rels/workbook.xml.rels"_s,
              "<Relationships><Relationship Id=\"1\" Type=\"x/worksheet\" Target=\"s.xml\"/></Relationships>"},
             {u"xl/s.xml"_s, "<worksheet><sheetData/></worksheet>"}});
    };
    const QByteArray hidden =
        "<sheet name=\"h\" id=\"1\" state=\"hidden\"/><sheet name=\"v\" id=\"1\" state=\"veryHidden\"/>";
    CHECK(sheetNames(book(hidden)) == QStringList{u"h"_s});
    CHECK(sheetNames(book(hidden + "<sheet name=\"s\" id=\"1\"/>")) == QStringList{u"s"_s});
    CHECK(reasonOf(book("<sheet name=\"c\" id=\"9\"/>")) == u"no-sheets"_s);
    CHECK(readTable(book(hidden)).rows.isEmpty());
}

TEST_CASE("text tables end their lines in three ways and part their fields in three", "[exchange][csv]")
{
    const QList<CellRow> expected{{text(u"a"_s), text(u"b"_s)}, {}, {text(u"c"_s), text(u"d"_s)}};
    for (const QByteArray &separator : {QByteArray(","), QByteArray(";"), QByteArray("\t")})
        for (const QByteArray &end : {QByteArray("\n"), QByteArray("\r\n"), QByteArray("\r")}) {
            QByteArray bytes = "a" + separator + "b" + end + end + "c" + separator + "d";
            CHECK(csv(bytes) == expected);
            CHECK(csv(bytes + end) == expected);
        }
    CHECK(csv("\xEF\xBB\xBF\"a\"\tb").value(0) == CellRow{text(u"a"_s), text(u"b"_s)});
    CHECK(csv("a\x01,b").value(0) == CellRow{text(u"a\x01"_s), text(u"b"_s)}); // a stray sign is no reason to refuse
    CHECK(csv("\"a\"b,c\"d\"").value(0) == CellRow{text(u"ab"_s), text(u"c\"d\""_s)});
}

TEST_CASE("a text table in UTF-16 is read by its mark", "[exchange][csv]")
{
    const QString words = u"姓名\t性别\r\n𠮷田\t男\r\n"_s;
    QByteArray little("\xFF\xFE", 2);
    QByteArray big("\xFE\xFF", 2);
    for (const QChar c : words) {
        little += static_cast<char>(c.unicode() & 0xFF);
        little += static_cast<char>(c.unicode() >> 8);
        big += static_cast<char>(c.unicode() >> 8);
        big += static_cast<char>(c.unicode() & 0xFF);
    }
    const QList<CellRow> expected{{text(u"姓名"_s), text(u"性别"_s)}, {text(u"𠮷田"_s), text(u"男"_s)}};
    CHECK(csv(little) == expected);
    CHECK(csv(big) == expected);
}

TEST_CASE("a text table longer than one piece is read without a seam", "[exchange][csv]")
{
    for (const char *name : {"UTF-8", "UTF-16", "GB18030"}) {
        QStringEncoder encoder(name, QStringEncoder::Flag::WriteBom);
        QString words;
        for (int row = 0; row < 20'000; ++row)
            words += u"旦增·罗布%1,\"引\"\"号\n换行\",𠮷\r\n"_s.arg(row);
        const QByteArray bytes = encoder(words);
        const QList<CellRow> rows = csv(bytes);
        INFO(name);
        REQUIRE(rows.size() == 20'000);
        for (const int row : {0, 1, 3000, 3001, 12'345, 19'999})
            CHECK(rows[row] == CellRow{text(u"旦增·罗布%1"_s.arg(row)), text(u"引\"号\n换行"_s), text(u"𠮷"_s)});
    }
}
